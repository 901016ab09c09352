import type { InputOf } from '../../contract/typing.ts';
import { operationTable } from './operations.gen.ts';
import type { operations } from './types.gen.ts';

/** The name of an operation of the control API. */
export type CommandName = keyof typeof operationTable & keyof operations;

type Input<K extends CommandName> = InputOf<operations[K]>;
/** What a command is given. */
export type Given<K extends CommandName> = { readonly [P in keyof Input<K>]?: Input<K>[P] | undefined };

type Json<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
type Responses<K extends CommandName> = operations[K]['responses'];
/** What a command is answered when all is well. */
export type Answered<K extends CommandName> = Json<Responses<K>[keyof Responses<K> & (200 | 201)]>;

interface Loose {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** A command as a request: what comes behind the URL of the world, and what `fetch` is told. */
export function requestOf<K extends CommandName>(name: K, given: Given<K>, token: string | undefined) {
  const { path = {}, query = {}, body } = given as Loose;
  const { method, path: template } = operationTable[name];
  const target = template.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(path[key] ?? ''));
  const options = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(options.map(([key, value]): [string, string] => [key, String(value)]));
  return {
    target: search.size > 0 ? `${target}?${search}` : target,
    init: {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  };
}

/** What a command was answered, decoded. */
export async function answerOf<K extends CommandName>(response: Response): Promise<Answered<K>> {
  if (response.status === 204) return undefined as Answered<K>;
  return (await response.json()) as Answered<K>;
}

/** Why a command was refused, in the words of the mock. */
export async function refusalOf(response: Response): Promise<string> {
  const said = (await response.json().catch(() => ({}))) as { Message?: string };
  return said.Message ?? `The mock responded with ${response.status}.`;
}
