import { type PathItemMethod, pathItemMethods } from '../../contract/http/http-methods.ts';
import { command } from '../control.ts';
import type { Shown } from './shown-schema.ts';

/** The parts of the document of the mocked API that the page reads. */
export interface Reference {
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: object;
}

type PathItem = { readonly parameters?: readonly Ref[] } & {
  readonly [M in PathItemMethod]?: Operation;
};

type Examples = Readonly<Record<string, { readonly value?: unknown }>>;

/** What a request or a response says, by media type. */
export interface Body {
  readonly content?: Readonly<Record<string, { readonly schema?: Shown; readonly examples?: Examples }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Ref[];
  readonly requestBody?: Body & { readonly $ref?: string };
  readonly responses: Readonly<
    Record<string, Body & { readonly description?: string; readonly $ref?: string }>
  >;
  readonly 'x-permissions'?: readonly string[] | { readonly all: string[] } | { readonly any: string[] };
  readonly 'x-examples'?: Readonly<Record<string, Example>>;
}

export interface Example {
  readonly summary: string;
  readonly state: string;
  readonly request: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly parameters?: Readonly<Record<string, string | number | boolean>>;
    readonly body?: unknown;
  };
  readonly response: { readonly status: number };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly examples?: Examples;
}
type Ref = Parameter | { readonly $ref: string };

/** An operation and its address. */
export interface Described extends Operation {
  readonly method: string;
  readonly path: string;
  /** Of the path too, resolved. */
  readonly all: readonly Parameter[];
}

let loading: Promise<Described[]> | undefined;
let whole: Reference | undefined;

/** The operations of the mocked API, loaded once. */
export function operations(): Promise<Described[]> {
  loading ??= command('getApiDocument', {}).then((it) => {
    whole = it as unknown as Reference;
    return list(whole);
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** The document itself, once its operations were asked for. */
export const apiDocument = (): Reference | undefined => whole;

/** What a part of the document refers to, or itself. */
export function resolved<T extends object>(part: T & { readonly $ref?: string }): T {
  if (part.$ref === undefined || !whole) return part;
  const steps = part.$ref.split('/').slice(1);
  return resolved(steps.reduce<never>((node, step) => node[step] as never, whole as never));
}

/** One operation. @throws Error when there is none of this name */
export async function operationOf(name: string): Promise<Described> {
  const found = (await operations()).find(({ operationId }) => operationId === name);
  if (found) return found;
  throw new Error(`Failed to find the operation ${name}: the document does not have it.`);
}

function list(document: Reference): Described[] {
  const resolve = (ref: Ref): Parameter =>
    '$ref' in ref
      ? ref.$ref
          .split('/')
          .slice(1)
          .reduce<never>((node, step) => node[step] as never, document as never)
      : ref;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    pathItemMethods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      // What an operation says of a parameter counts more than what the path says of it.
      const all = new Map(
        [...(item.parameters ?? []), ...(operation.parameters ?? [])]
          .map(resolve)
          .map((it) => [`${it.in} ${it.name}`, it]),
      );
      return { ...operation, method: method.toUpperCase(), path, all: [...all.values()] };
    }),
  );
}

/** The permissions that an operation asks for, in words. */
export function permissionsOf({ 'x-permissions': rule = [] }: Operation): string {
  const [names, word] =
    'any' in rule ? [rule.any, 'one of '] : 'all' in rule ? [rule.all, 'all of '] : [rule, ''];
  if (names.length === 0) return 'none';
  return `${names.length > 1 ? word : ''}${names.join(', ')}`;
}

/** The address of an example's request: the template with the values of its parameters. */
export function addressOf(
  { path, all }: Described,
  { request: { parameters = {} } }: Pick<Example, 'request'>,
) {
  const search = new URLSearchParams();
  let address = path;
  for (const [name, value] of Object.entries(parameters)) {
    const kind = all.find((it) => it.name === name)?.in;
    if (kind === 'path') address = address.replace(`{${name}}`, encodeURIComponent(String(value)));
    else if (kind === 'query') search.append(name, String(value));
  }
  return search.size === 0 ? address : `${address}?${search}`;
}
