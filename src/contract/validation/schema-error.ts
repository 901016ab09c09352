import { hidden, isSecret, mentionsSecret } from '../text/secrets.ts';
import { jsonPrefix } from './json-prefix.ts';

/** One way in which a value does not fit a schema, as ajv reports it. */
export interface SchemaError {
  /** A JSON pointer into the value; empty for the value itself. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The properties of the schema, where one is missing or unknown. */
  readonly known?: readonly string[];
}

/** Says whether a value fits a schema. */
export interface Validate {
  (value: unknown): boolean;
  /** Why the last value did not fit; none when it did. */
  errors: readonly SchemaError[];
}

/** Says also all that is wrong, for whoever wants to mend it. */
export interface WholeValidate extends Validate {
  /** All errors of a value, not only the first. */
  problems(value: unknown): readonly SchemaError[];
}

/**
 * A value in a message: its JSON, cut where it is long, but never in the middle of a character. What is a secret by its name
 * is not shown.
 * @param maxLength in UTF-16 code units
 * @example
 * shown({ Name: 'Demo' }); // '{"Name":"Demo"}'
 */
export function shown(value: unknown, maxLength = 60): string {
  const text = jsonPrefix(value, maxLength, withoutSecrets) ?? 'nothing';
  return text.length > maxLength ? `${text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** Keeps a secret out of JSON, for `JSON.stringify`. */
export function withoutSecrets(name: string, value: unknown): unknown {
  if (isSecret(name)) return hidden;
  return typeof value === 'string' && mentionsSecret(value) ? hidden : value;
}
