import type { FieldType, FunctionName, Value } from './ast.ts';

/** What a function takes (`least` of it, when the last may be left out), gives, and does. */
export interface Signature {
  readonly takes: readonly FieldType[];
  readonly min: number;
  readonly gives: FieldType;
  readonly apply: (...args: never[]) => Value;
  /** At most how many characters the text has that it gives; no function that gives something else has it. */
  readonly maxLength?: (...args: never[]) => number;
}

type Held = { string: string; number: number; boolean: boolean; date: number; guid: string };
type All<P extends readonly FieldType[]> = { [K in keyof P]: Held[P[K]] };

function define<const P extends readonly FieldType[], R extends FieldType>(
  takes: P,
  gives: R,
  apply: (...args: All<P>) => Held[R] | null,
  min: number = takes.length,
): Signature {
  // The compiler cannot see that a mapped tuple is a list of arguments.
  return { takes, min, gives, apply: apply as unknown as Signature['apply'] };
}

/** A function that gives a text: as long as the one that it takes first, unless `maxLength` says more. */
function defineText<const P extends readonly ['string', ...FieldType[]]>(
  takes: P,
  apply: (...args: All<P>) => string,
  {
    min,
    maxLength = ([text]) => text.length,
  }: { min?: number; maxLength?: (args: readonly [string, ...Value[]]) => number } = {},
): Signature {
  return { ...define(takes, 'string', apply, min), maxLength: (...args) => maxLength(args as never) };
}

/** The functions of OData version 2. None is ever called with a null: a function of null is null. */
export const functions: Readonly<Record<FunctionName, Signature>> = {
  substringof: define(['string', 'string'], 'boolean', (needle, text) => text.includes(needle)),
  startswith: define(['string', 'string'], 'boolean', (text, start) => text.startsWith(start)),
  endswith: define(['string', 'string'], 'boolean', (text, end) => text.endsWith(end)),
  indexof: define(['string', 'string'], 'number', (text, needle) => text.indexOf(needle)),
  length: define(['string'], 'number', (text) => text.length),
  replace: defineText(['string', 'string', 'string'], replace, {
    maxLength: ([text, needle, by]) => text.length * Math.max(1, lengthOf(by) / lengthOf(needle)),
  }),
  substring: defineText(['string', 'number', 'number'], substring, { min: 2 }),
  tolower: defineText(['string'], (text) => text.toLowerCase()),
  toupper: defineText(['string'], (text) => text.toUpperCase()),
  trim: defineText(['string'], (text) => text.trim()),
  concat: defineText(['string', 'string'], (left, right) => left + right, {
    maxLength: ([left, right]) => left.length + lengthOf(right),
  }),
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

function replace(text: string, needle: string, by: string): string {
  return needle === '' ? text : text.split(needle).join(by);
}

const lengthOf = (text: Value | undefined) => (typeof text === 'string' ? Math.max(1, text.length) : 1);

function substring(text: string, start: number, length: number | undefined): string {
  const from = Math.max(0, Math.trunc(start));
  return length === undefined ? text.slice(from) : text.slice(from, from + Math.max(0, Math.trunc(length)));
}
