import type { components as Components, operations as Operations, paths as Paths } from './types.gen.ts';

/** A type whose properties and lists may be changed, at any depth. */
type Mutable<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;

/**
 * The paths of the API, as generated clients take them.
 * @example
 * import createClient from 'openapi-fetch';
 * import type { paths } from 'enterprise-tester-mock';
 *
 * const client = createClient<paths>({ baseUrl: 'http://localhost:8080' });
 */
export type paths = Mutable<Paths>;

/** The schemas, parameters and responses of the API; what a client has got is its own to change. */
export type components = Mutable<Components>;

/** The operations of the API, by name. */
export type operations = Mutable<Operations>;
