import type { FieldType, FunctionName, Value } from './ast.ts';
import { countOf, find, hasPart, splitAt } from './find.ts';

/** What a function takes, gives and does, and what that costs. */
export interface Signature {
  readonly takes: readonly FieldType[];
  /** How many arguments it takes at least: the last ones may be left out. */
  readonly min: number;
  readonly gives: FieldType;
  readonly apply: (...args: never[]) => Value;
  /** How long it takes at most, in parts of a `Budget`; a function that takes no text has none. */
  readonly work?: (...args: never[]) => number;
  /** At most how many characters the text has that it gives; no function that gives something else has it. */
  readonly maxLength?: (...args: never[]) => number;
}

type Held = { string: string; number: number; boolean: boolean; date: number; guid: string };
type All<P extends readonly FieldType[]> = { [K in keyof P]: Held[P[K]] };
type Texts = readonly [string, ...Value[]];

/** Parts of work for each character, as measured for the text that takes longest. */
const partsPerSearched = 1.5;
const partsPerSearchedForOne = 0.02;
const partsPerCopied = 0.1;
const partsPerCompared = 0.1;
const partsPerTrimmed = 0.4;
const partsPerFoldedAscii = 0.3;
const partsPerFolded = 6;
/** Parts of work for each place where something is replaced, and how many of them are counted: more than any budget is for. */
const partsPerReplacement = 5;
const maxCountedReplacements = 500_000;
const beyondAscii = /[^\0-\x7f]/;

interface Costs {
  readonly min?: number;
  readonly work?: (args: Texts) => number;
  readonly maxLength?: (args: Texts) => number;
}

function define<const P extends readonly FieldType[], R extends FieldType>(
  takes: P,
  gives: R,
  apply: (...args: All<P>) => Held[R] | null,
  { min = takes.length, work = allOf(partsPerSearched), maxLength }: Costs = {},
): Signature {
  return {
    takes,
    min,
    gives,
    // The compiler cannot see that a mapped tuple is a list of arguments.
    apply: apply as unknown as Signature['apply'],
    ...(takes.includes('string') && { work: (...args: never[]) => work(args as never) }),
    ...(maxLength && { maxLength: (...args: never[]) => maxLength(args as never) }),
  };
}

/** A function that gives a text: as long as the one that it takes first, unless `maxLength` says more. */
function defineText<const P extends readonly ['string', ...FieldType[]]>(
  takes: P,
  apply: (...args: All<P>) => string,
  costs: Costs,
): Signature {
  return define(takes, 'string', apply, { maxLength: ([text]) => text.length, ...costs });
}

/** The functions of OData version 2. None is ever called with a null: a function of null is null. */
export const functions: Readonly<Record<FunctionName, Signature>> = {
  substringof: define(['string', 'string'], 'boolean', (needle, text) => hasPart(text, needle), {
    work: ([needle, text]) => searchOf(text, needle),
  }),
  startswith: define(['string', 'string'], 'boolean', (text, start) => text.startsWith(start), {
    work: shorterOf,
  }),
  endswith: define(['string', 'string'], 'boolean', (text, end) => text.endsWith(end), { work: shorterOf }),
  indexof: define(['string', 'string'], 'number', (text, needle) => find(text, needle), {
    work: ([text, needle]) => searchOf(text, needle),
  }),
  length: define(['string'], 'number', (text) => text.length, { work: allOf(0) }),
  replace: defineText(['string', 'string', 'string'], replace, {
    work: ([text, needle]) => replacementOf(text, String(needle)),
    maxLength: ([text, needle, by]) => text.length * Math.max(1, lengthOf(by) / lengthOf(needle)),
  }),
  substring: defineText(['string', 'number', 'number'], substring, { min: 2, work: allOf(partsPerCopied) }),
  tolower: defineText(['string'], (text) => text.toLowerCase(), { work: ([text]) => foldingOf(text) }),
  toupper: defineText(['string'], (text) => text.toUpperCase(), { work: ([text]) => foldingOf(text) }),
  trim: defineText(['string'], (text) => text.trim(), { work: allOf(partsPerTrimmed) }),
  concat: defineText(['string', 'string'], (left, right) => left + right, {
    work: allOf(partsPerCopied),
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
  return needle === '' ? text : splitAt(text, needle).join(by);
}

const lengthOf = (text: Value | undefined) => (typeof text === 'string' ? Math.max(1, text.length) : 1);

function substring(text: string, start: number, length: number | undefined): string {
  const from = Math.max(0, Math.trunc(start));
  return length === undefined ? text.slice(from) : text.slice(from, from + Math.max(0, Math.trunc(length)));
}

/** The same for each character of all texts that a function takes. */
function allOf(parts: number) {
  return (args: readonly Value[]) =>
    args.reduce<number>((sum, it) => (typeof it === 'string' ? sum + it.length * parts : sum), 0);
}

/** A comparison ends where the shorter text does. */
function shorterOf([text, other]: Texts): number {
  return Math.min(text.length, lengthOf(other)) * partsPerCompared;
}

/** A single character is searched for by the processor itself. */
const searchOf = (text: Value | undefined, needle: Value | undefined) =>
  lengthOf(text) * (lengthOf(needle) > 1 ? partsPerSearched : partsPerSearchedForOne) +
  lengthOf(needle) * partsPerCopied;

function replacementOf(text: string, needle: string): number {
  if (needle === '') return 0;
  const most = text.length / needle.length;
  // Short texts take less time than it takes to count.
  const found = most > 64 ? countOf(text, needle, maxCountedReplacements) : most;
  return 2 * searchOf(text, needle) + (found < maxCountedReplacements ? found : most) * partsPerReplacement;
}

function foldingOf(text: string): number {
  return text.length * (beyondAscii.test(text) ? partsPerFolded : partsPerFoldedAscii);
}
