import type { InputOf } from '../contract/typing.ts';
import { operationTable } from '../control/http/operations.gen.ts';
import type { operations } from '../control/http/types.gen.ts';
import { place } from './place.ts';
import { askForToken, savedToken } from './token.ts';

/** The name of an operation of the control API. */
export type CommandName = keyof typeof operationTable & keyof operations;

type Input<K extends CommandName> = InputOf<operations[K]>;
type Given<K extends CommandName> = { readonly [P in keyof Input<K>]?: Input<K>[P] | undefined } & {
  /** The path of another world than the page is about. */
  readonly root?: string;
};
type Json<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
type Responses<K extends CommandName> = operations[K]['responses'];
/** What a command is answered when all is well. */
export type Answered<K extends CommandName> = Json<Responses<K>[keyof Responses<K> & (200 | 201)]>;

/** Why a command was refused, in the words of the mock. */
export class ControlError extends Error {}

/**
 * Sends a command to the control API of the world, and asks for the token when it is wanted.
 * @throws Refused in the words of the mock
 */
export async function command<K extends CommandName>(name: K, given: Given<K>): Promise<Answered<K>> {
  const response = await send(name, given as Loose);
  if (response.status === 204) return undefined as Answered<K>;
  return (await response.json()) as Answered<K>;
}

/** Opens the stream of events of the world. @throws Refused in the words of the mock */
export const openEvents = (signal: AbortSignal): Promise<Response> => send('streamEvents', {}, signal);

interface Loose {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  readonly root?: string;
}

async function send(
  name: CommandName,
  { path = {}, query = {}, body, root = place.root }: Loose,
  signal?: AbortSignal,
): Promise<Response> {
  const { method, path: template } = operationTable[name];
  const target = template.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(path[key] ?? ''));
  const options = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(options.map(([key, value]): [string, string] => [key, String(value)]));
  for (;;) {
    const token = savedToken();
    const response = await fetch(root + target + (search.size > 0 ? `?${search}` : ''), {
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    if (response.status === 401) await askForToken(token);
    else if (response.ok) return response;
    else throw new ControlError(await messageOf(response));
  }
}

async function messageOf(response: Response): Promise<string> {
  const said = (await response.json().catch(() => ({}))) as { Message?: string };
  return said.Message ?? `The mock responded with ${response.status}.`;
}
