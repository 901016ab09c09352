import type { FieldType, FunctionName, Value } from './ast.ts';

/** What a function takes (`least` of it, when the last may be left out), gives, and does. */
export interface Signature {
  readonly takes: readonly FieldType[];
  readonly min: number;
  readonly gives: FieldType;
  readonly apply: (...args: never[]) => Value;
}

type Held = { string: string; number: number; boolean: boolean; date: number; guid: string };
type All<P extends readonly FieldType[]> = { [K in keyof P]: Held[P[K]] };

// A chain of replace calls can multiply a text each time; beyond this it is null instead of a full memory.
const MAX_TEXT = 1 << 20;

function define<const P extends readonly FieldType[], R extends FieldType>(
  takes: P,
  gives: R,
  apply: (...args: All<P>) => Held[R] | null,
  min: number = takes.length,
): Signature {
  // The compiler cannot see that a mapped tuple is a list of arguments.
  return { takes, min: min, gives, apply: apply as unknown as Signature['apply'] };
}

/** The functions of OData version 2. None is ever called with a null: a function of null is null. */
export const functions: Readonly<Record<FunctionName, Signature>> = {
  substringof: define(['string', 'string'], 'boolean', (needle, text) => text.includes(needle)),
  startswith: define(['string', 'string'], 'boolean', (text, start) => text.startsWith(start)),
  endswith: define(['string', 'string'], 'boolean', (text, end) => text.endsWith(end)),
  indexof: define(['string', 'string'], 'number', (text, needle) => text.indexOf(needle)),
  length: define(['string'], 'number', (text) => text.length),
  replace: define(['string', 'string', 'string'], 'string', replace),
  substring: define(['string', 'number', 'number'], 'string', substring, 2),
  tolower: define(['string'], 'string', (text) => text.toLowerCase()),
  toupper: define(['string'], 'string', (text) => text.toUpperCase()),
  trim: define(['string'], 'string', (text) => text.trim()),
  concat: define(['string', 'string'], 'string', (left, right) => left + right),
  year: define(['date'], 'number', (date) => new Date(date).getUTCFullYear()),
  month: define(['date'], 'number', (date) => new Date(date).getUTCMonth() + 1),
  day: define(['date'], 'number', (date) => new Date(date).getUTCDate()),
  hour: define(['date'], 'number', (date) => new Date(date).getUTCHours()),
  minute: define(['date'], 'number', (date) => new Date(date).getUTCMinutes()),
  second: define(['date'], 'number', (date) => new Date(date).getUTCSeconds()),
  // Halves go away from zero, as SQL rounds; Math.round would take -2.5 to -2.
  round: define(['number'], 'number', (number) => Math.sign(number) * Math.round(Math.abs(number))),
  floor: define(['number'], 'number', (number) => Math.floor(number)),
  ceiling: define(['number'], 'number', (number) => Math.ceil(number)),
};

function replace(text: string, needle: string, by: string): string | null {
  if (needle === '') return text;
  const parts = text.split(needle);
  const length = text.length + (parts.length - 1) * (by.length - needle.length);
  return length > MAX_TEXT ? null : parts.join(by);
}

function substring(text: string, start: number, length: number | undefined): string {
  const from = Math.max(0, Math.trunc(start));
  return length === undefined ? text.slice(from) : text.slice(from, from + Math.max(0, Math.trunc(length)));
}
