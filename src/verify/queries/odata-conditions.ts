import type { Item } from '../../contract/collections.ts';
import { isGuid } from '../../contract/text/guid.ts';
import { compareSurely, distinct, type FieldSpec, valueIn } from './collation.ts';
import { about, agreed, and, type Condition, grouped, not, or, type Truth } from './conditions.ts';
import { nonsense } from './nonsense.ts';

/** How OData version 2 writes the six comparisons, and what they say of two values in order. */
const comparisons: readonly (readonly [string, (sign: number) => boolean])[] = [
  ['eq', (sign) => sign === 0],
  ['ne', (sign) => sign !== 0],
  ['gt', (sign) => sign > 0],
  ['ge', (sign) => sign >= 0],
  ['lt', (sign) => sign < 0],
  ['le', (sign) => sign <= 0],
];

/**
 * Conditions in OData version 2 about the fields of some records: every comparison, operator and function on values that
 * are there, chosen so that they hold for some of the records and not for others.
 */
export function* filtersOn(items: readonly Item[], fields: readonly FieldSpec[]): Generator<Condition> {
  const of = (type: FieldSpec['type'], count: number) =>
    fields
      .filter((field) => field.type === type && distinct(items, field).length > 0)
      // The more records have a value, and the more values there are, the more a field tells.
      .sort((a, b) => tells(items, b) - tells(items, a))
      .slice(0, count);
  const texts = of('string', 2);
  const numbers = of('number', 1);
  for (const field of texts) yield* textFilters(items, field);
  for (const field of numbers) yield* numberFilters(items, field);
  for (const field of of('date', 1)) yield* dateFilters(items, field);
  for (const field of of('guid', 2)) yield* guidFilters(items, field);
  for (const field of of('boolean', 1)) yield* booleanFilters(field);
  yield* nullFilters(items, fields);
  const [text] = texts;
  const [first, second] = [
    ...(text ? leaves(items, text) : []),
    ...numbers.flatMap((it) => leaves(items, it)),
  ];
  if (first && second) yield* logic(items, first, second);
}

function tells(items: readonly Item[], field: FieldSpec): number {
  const isWhole = items.every((item) => typeof valueIn(item, field) === 'string');
  return distinct(items, field).length + (isWhole ? items.length : 0);
}

function* textFilters(items: readonly Item[], field: FieldSpec): Generator<Condition> {
  const { name } = field;
  const read = textOf(field);
  const texts = distinct(items, field)
    .map(String)
    .filter((text) => text === text.trim() && text !== '');
  const sorted = [...texts].sort();
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) return;
  for (const [operator, holds] of comparisons) {
    yield about(`${name} ${operator} ${quote(middle)}`, read, (text) => {
      const sign = compareSurely('string', text, middle);
      if (sign !== undefined) return holds(sign);
      // Two texts that only letter case or order is disputed of are still different texts.
      return text.toLowerCase() === middle.toLowerCase() || !/^(eq|ne)$/.test(operator)
        ? undefined
        : operator === 'ne';
    });
  }
  yield { ...about(`${name} eq ${quote(nonsense.name)}`, read, () => false), basic: true };
  if (items.some((item) => read(item) === undefined)) return;
  const odd = texts.find((text) => text.includes("'"));
  if (odd) yield about(`${name} eq ${quote(odd)}`, read, (text) => same(text, odd, (a, b) => a === b));
  const part = partOf(texts);
  if (part) yield* partFilters(name, read, part);
  const start = middle.slice(0, Math.max(1, Math.ceil(middle.length / 3)));
  const end = middle.slice(-Math.max(1, Math.ceil(middle.length / 3)));
  yield about(`startswith(${name},${quote(start)}) eq true`, read, (text) =>
    same(text, start, (a, b) => a.startsWith(b)),
  );
  yield about(`endswith(${name},${quote(end)}) eq true`, read, (text) =>
    same(text, end, (a, b) => a.endsWith(b)),
  );
  const length = middle.length;
  yield about(`length(${name}) eq ${length}`, read, (text) =>
    agreed(text.length === length, [...text].length === length),
  );
  yield about(`length(${name}) gt ${length}`, read, (text) =>
    agreed(text.length > length, [...text].length > length),
  );
  const folded = plain(texts) ?? middle;
  yield about(
    `tolower(${name}) eq ${quote(folded.toLowerCase())}`,
    read,
    (text) => text.toLowerCase() === folded.toLowerCase(),
  );
  yield about(
    `toupper(${name}) eq ${quote(folded.toUpperCase())}`,
    read,
    (text) => text.toUpperCase() === folded.toUpperCase(),
  );
  yield about(`concat(${name},'!') eq ${quote(`${folded}!`)}`, read, (text) =>
    same(text, folded, (a, b) => a === b),
  );
  yield about(`substring(${name},1) eq ${quote(folded.slice(1))}`, read, (text) =>
    folded.length < 2 ? undefined : same(text.slice(1), folded.slice(1), (a, b) => a === b),
  );
}

function* partFilters(
  name: string,
  read: (record: Item) => string | undefined,
  part: string,
): Generator<Condition> {
  yield about(`${name} eq ${quote(part)}`, read, (text) => same(text, part, (a, b) => a === b));
  const includes = (text: string) => same(text, part, (a, b) => a.includes(b));
  const called = `substringof(${quote(part)},${name})`;
  yield { ...about(`${called} eq true`, read, includes), basic: true };
  yield about(called, read, includes);
  yield not(about(`${called} eq true`, read, includes));
  const begins = about(`startswith(${name},${quote(part)}) eq true`, read, (text) =>
    same(text, part, (a, b) => a.startsWith(b)),
  );
  yield { ...begins, basic: true };
  const ends = about(`endswith(${name},${quote(part)}) eq true`, read, (text) =>
    same(text, part, (a, b) => a.endsWith(b)),
  );
  yield { ...ends, basic: true };
  yield about(`indexof(${name},${quote(part)}) ge 1`, read, (text) =>
    same(text, part, (a, b) => a.indexOf(b) >= 1),
  );
  yield about(`indexof(${name},${quote(part)}) eq -1`, read, (text) =>
    same(text, part, (a, b) => !a.includes(b)),
  );
}

function* numberFilters(items: readonly Item[], field: FieldSpec): Generator<Condition> {
  const { name } = field;
  const read = (record: Item) => (typeof record[name] === 'number' ? (record[name] as number) : undefined);
  const numbers = (distinct(items, field) as number[])
    .filter((it) => Number.isInteger(it) && Math.abs(it) < 1e6)
    .sort((a, b) => a - b);
  const middle = numbers[Math.floor(numbers.length / 2)];
  if (middle === undefined) return;
  for (const [operator, holds] of comparisons) {
    yield about(`${name} ${operator} ${middle}`, read, (value) => holds(value - middle));
  }
  yield about(`${name} add 1 eq ${middle + 1}`, read, (value) => value === middle);
  yield about(`${name} sub 1 lt ${middle}`, read, (value) => value - 1 < middle);
  yield about(`${name} mul 2 eq ${middle * 2}`, read, (value) => value === middle);
  // With a fraction or without one, there are two ways to divide.
  yield about(`${name} div 2 ge ${Math.ceil(middle / 2)}`, read, (value) =>
    agreed(value / 2 >= Math.ceil(middle / 2), Math.trunc(value / 2) >= Math.ceil(middle / 2)),
  );
  yield about(`${name} mod 2 eq ${Math.abs(middle % 2)}`, read, (value) =>
    value < 0 ? undefined : value % 2 === Math.abs(middle % 2),
  );
}

/** The instants that OData can write, a little less: those of the years 1 to 9999. */
const writable = { earliest: Date.parse('0001-01-02T00:00:00Z'), latest: Date.parse('9999-12-30T00:00:00Z') };

function* dateFilters(items: readonly Item[], field: FieldSpec): Generator<Condition> {
  const { name } = field;
  const read = (record: Item) => {
    const at = Date.parse(String(record[name] ?? ''));
    return at > writable.earliest && at < writable.latest ? at : undefined;
  };
  const instants = items.map(read).filter((at) => at !== undefined);
  if (instants.length === 0) return;
  const latest = Math.max(...instants);
  // A little before and after a record, so that a server that reads it in another zone finds others.
  for (const [at, operators] of [
    [latest - 2000, ['gt', 'le']],
    [latest + 2000, ['lt', 'ge']],
  ] as const) {
    for (const operator of operators) {
      const holds = comparisons.find(([it]) => it === operator)?.[1] ?? (() => false);
      yield about(`${name} ${operator} datetime'${written(at)}'`, read, (value) =>
        Math.abs(value - at) > 1000 ? holds(value - at) : undefined,
      );
    }
  }
  yield about(`${name} eq datetime'${written(latest - 2000)}'`, read, (value) =>
    Math.abs(value - latest + 2000) < 1000 ? undefined : false,
  );
  // In which zone the parts of a time are meant is sure only where all times are printed in UTC.
  if (!items.every((item) => String(item[name]).endsWith('Z'))) return;
  const parts = [
    ['year', (date: Date) => date.getUTCFullYear()],
    ['month', (date: Date) => date.getUTCMonth() + 1],
    ['day', (date: Date) => date.getUTCDate()],
    ['hour', (date: Date) => date.getUTCHours()],
    ['minute', (date: Date) => date.getUTCMinutes()],
  ] as const;
  for (const [part, of] of parts) {
    const wanted = of(new Date(latest));
    yield about(`${part}(${name}) eq ${wanted}`, read, (value) => of(new Date(value)) === wanted);
  }
}

function* guidFilters(items: readonly Item[], field: FieldSpec): Generator<Condition> {
  const [id] = distinct(items, field).map(String);
  if (id === undefined) return;
  const read = textOf(field);
  const isIt = (text: string) => text.toLowerCase() === id.toLowerCase();
  yield about(`${field.name} eq guid'${id}'`, read, isIt);
  yield about(`${field.name} ne guid'${id}'`, read, (text) => !isIt(text));
  yield about(`${field.name} eq guid'${id.toUpperCase()}'`, read, isIt);
}

function* booleanFilters({ name }: FieldSpec): Generator<Condition> {
  const read = (record: Item) => (typeof record[name] === 'boolean' ? record[name] : undefined);
  yield about(`${name} eq true`, read, (value) => value);
  yield about(`${name} eq false`, read, (value) => !value);
  yield about(`${name} ne true`, read, (value) => !value);
}

/** Only for what is printed as null: what is not printed at all may have a value. */
function* nullFilters(items: readonly Item[], fields: readonly FieldSpec[]): Generator<Condition> {
  const nullable = fields.filter((field) => items.some((item) => valueIn(item, field) === null));
  for (const { name } of nullable.slice(0, 2)) {
    const read = (record: Item) => (name in record ? [record[name]] : undefined);
    yield about(`${name} eq null`, read, ([value]) => value === null);
    yield about(`${name} ne null`, read, ([value]) => value !== null);
  }
}

/** Two conditions, one of which holds for some records only, where that is possible. */
function leaves(items: readonly Item[], field: FieldSpec): Condition[] {
  const all = [...(field.type === 'number' ? numberFilters(items, field) : textFilters(items, field))];
  const splits = ({ holds }: Condition) => new Set(items.map((item) => holds(item))).size;
  return all
    .filter((it) => / eq (?!true)|substringof.* true/.test(it.text))
    .sort((a, b) => splits(b) - splits(a))
    .slice(0, 2);
}

function* logic(items: readonly Item[], a: Condition, b: Condition): Generator<Condition> {
  yield and(a, b);
  yield or(a, b);
  yield not(a);
  yield not(grouped(or(a, b)), `not (${a.text} or ${b.text})`);
  yield and(a, not(b));
  // "and" binds tighter than "or"; a condition that always holds makes the difference visible.
  const always = or(a, not(a));
  const never = and(a, not(a));
  yield or(grouped(always), grouped(never), `${always.text} or ${never.text}`);
  yield and(grouped(always), b, `(${always.text}) and ${b.text}`);
  yield and(grouped(or(a, b)), not(a), `(${a.text} or ${b.text}) and not (${a.text})`);
  const id = items[0]?.Id;
  if (!isGuid(id)) return;
  const isFirst = about(
    `Id eq guid'${id}'`,
    (record) => record.Id,
    (value): Truth => value === id,
  );
  yield and(grouped(or(isFirst, b)), not(isFirst), `(${isFirst.text} or ${b.text}) and Id ne guid'${id}'`);
  yield or(isFirst, b);
}

/** The part of a word that splits the texts best into those with it and those without. */
function partOf(texts: readonly string[]): string | undefined {
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  const parts = [...new Set(words.flatMap((word) => [word, word.slice(1), word.slice(0, -1)]))];
  const score = (part: string) =>
    Math.abs(texts.filter((text) => text.includes(part)).length - texts.length / 2);
  // Of equals one that begins no text: it tells "contains" from "begins with".
  const begins = (part: string) =>
    Number(texts.some((text) => text.toLowerCase().startsWith(part.toLowerCase())));
  return parts.sort((a, b) => begins(a) - begins(b) || score(a) - score(b))[0];
}

/** A text of plain letters: what upper and lower case are is a matter of language for others. */
function plain(texts: readonly string[]): string | undefined {
  return texts.find((text) => /^[A-Za-z0-9 ]*[a-hj-z][A-Za-z0-9 ]*$/.test(text) && !/[iI]/.test(text));
}

function same(text: string, other: string, holds: (a: string, b: string) => boolean): Truth {
  return agreed(holds(text, other), holds(text.toLowerCase(), other.toLowerCase()));
}

function textOf({ name }: FieldSpec): (record: Item) => string | undefined {
  return (record) => (typeof record[name] === 'string' ? record[name] : undefined);
}

function written(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
