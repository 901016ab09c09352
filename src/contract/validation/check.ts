import { escapePointer } from '../text/json-pointer.ts';
import type { SchemaError } from './schema-error.ts';

/** Says whether a value fits, and adds why not, at paths that begin at the value. */
export type Check = (value: unknown, errors: SchemaError[]) => boolean;

/** A JSON Schema, parsed. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a keyword is compiled with. */
export interface Compiler {
  /** Whether a check goes on after the first error, to find all of them. */
  readonly findsAll: boolean;
  /** The check of a schema inside. */
  compile(schema: Schema): Check;
  /** Makes of a text what the schema of a property or item wants; undefined where texts stay texts. */
  coercion(schema: Schema): ((value: unknown) => unknown) | undefined;
}

/** Makes the check of a keyword of what it says. */
export type Keyword = (said: never, schema: Schema, compiler: Compiler) => Check;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Adds an error, and is false. */
export function fail(
  errors: SchemaError[],
  keyword: string,
  message: string,
  params: object,
  known?: readonly string[],
): false {
  const error = { instancePath: '', keyword, message, params: params as SchemaError['params'] };
  errors.push(known ? { ...error, known } : error);
  return false;
}

/** Checks a part of a value: what is wrong with it is wrong at its place. */
export function checkAt(step: string, check: Check, value: unknown, errors: SchemaError[]): boolean {
  const before = errors.length;
  if (check(value, errors)) return true;
  const place = `/${escapePointer(step)}`;
  // Only what was added: others may be as many as a value has items.
  for (let index = before; index < errors.length; index++) {
    const error = errors[index] as SchemaError;
    errors[index] = { ...error, instancePath: place + error.instancePath };
  }
  return false;
}

/** Asks one after the other: until a value does not fit, or all of them. */
export function inOrder(checks: readonly Check[], findsAll: boolean): Check {
  const [first, second] = checks;
  if (!first) return () => true;
  if (!second) return first;
  if (findsAll) return (value, errors) => checks.reduce((fits, check) => check(value, errors) && fits, true);
  if (checks.length === 2) return (value, errors) => first(value, errors) && second(value, errors);
  return (value, errors) => {
    for (const check of checks) if (!check(value, errors)) return false;
    return true;
  };
}

/** A schema says what no function is made for here. */
export class UnsupportedSchema extends Error {
  override readonly name = 'UnsupportedSchema';
}

/** @throws UnsupportedSchema always: a keyword that is not understood is never ignored */
export function unsupported(what: string, name: unknown): never {
  throw new UnsupportedSchema(
    `Failed to compile a schema: the ${what} ${JSON.stringify(name)} is not supported.`,
  );
}
