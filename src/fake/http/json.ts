import { doublePlaces, type FormatPlace, type OperationFacts } from '../../contract/operations.ts';
import type { MemoSerializer } from '../resource/serializer.ts';

/** How the body of a response becomes JSON. */
export interface JsonOptions {
  readonly serializer: Pick<MemoSerializer, 'memoOf' | 'keep'>;
  /** Where the body has items, whose texts are kept, and where numbers with a fraction. */
  readonly facts: Pick<OperationFacts, 'collection' | 'doubles'>;
  readonly indent: boolean;
}

/** Writes a response as JSON, reusing the text of records that were printed before. */
export function toJson(body: unknown, options: JsonOptions): string {
  const { collection, doubles } = options.facts;
  if (options.indent) return stringify(body, doubles, '\n');
  if (typeof body !== 'object' || body === null) return stringify(body, doubles, '');
  if (collection?.levels !== 0) return textOf(body, doubles, options);
  if (Array.isArray(body)) return textOfList(body, doubles, options);
  let text = '{';
  for (const name of Object.keys(body)) {
    const value: unknown = body[name as keyof typeof body];
    const place = below(doubles, name);
    const isList = name === collection.property && Array.isArray(value);
    text += `${text === '{' ? '' : ','}${quoted(name)}:`;
    text += isList ? textOfList(value, place, options) : stringify(value, place, '');
  }
  return `${text}}`;
}

function textOfList(items: readonly object[], place: number | undefined, options: JsonOptions): string {
  const inner = placeOfItems(place);
  let text = '[';
  for (const item of items) text += (text === '[' ? '' : ',') + textOf(item, inner, options);
  return `${text}]`;
}

/** A record may be printed at several places, and only at some of them its numbers have a fraction. */
function textOf(printed: object, place: number | undefined, { serializer }: JsonOptions): string {
  const memo = serializer.memoOf(printed);
  if (memo?.text !== undefined && memo.place === place) return memo.text;
  const text = stringify(printed, place, '');
  if (memo) serializer.keep(memo, text, place);
  return text;
}

const nowhere: FormatPlace = {};
const placeAt = (place: number | undefined) =>
  (place === undefined ? undefined : doublePlaces[place]) ?? nowhere;

/** The place of what is in a list at a place. */
export function placeOfItems(place: number | undefined): number | undefined {
  return placeAt(place).items;
}

function below(place: number | undefined, name: string): number | undefined {
  const { properties, others } = placeAt(place);
  return properties && Object.hasOwn(properties, name) ? properties[name] : others;
}

/**
 * Writes a value as JSON, whole numbers of the format `double` with a fraction, as the service writes them.
 * @param line what a new line begins with; empty for JSON in one line
 */
function stringify(value: unknown, place: number | undefined, line: string): string {
  if (place === undefined)
    return line === '' ? JSON.stringify(value) : indented(JSON.stringify(value, null, 2), line);
  if (typeof value === 'number' && placeAt(place).isThere) {
    const text = JSON.stringify(value);
    return /^-?\d+$/.test(text) ? `${text}.0` : text;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = line === '' ? '' : `${line}  `;
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item) => stringify(item, placeOfItems(place), inner))
    : propertiesOf(value, place, inner);
  const text = parts.length === 0 ? '' : `${inner}${parts.join(`,${inner}`)}${line}`;
  return isList ? `[${text}]` : `{${text}}`;
}

function propertiesOf(value: object, place: number, line: string): string[] {
  const space = line === '' ? '' : ' ';
  const parts: string[] = [];
  const { properties = {}, others } = placeAt(place);
  for (const name of Object.keys(value)) {
    const inner: unknown = value[name as keyof typeof value];
    if (inner === undefined) continue;
    const here = Object.hasOwn(properties, name) ? properties[name] : others;
    parts.push(`${quoted(name)}:${space}${stringify(inner, here, line)}`);
  }
  return parts;
}

/** Names of properties as JSON has them. Those that clients give to what is nested are not kept. */
const quotedNames = new Map<string, string>();
const maxQuotedNames = 1000;

function quoted(name: string): string {
  const known = quotedNames.get(name);
  if (known !== undefined) return known;
  const text = JSON.stringify(name);
  if (quotedNames.size < maxQuotedNames) quotedNames.set(name, text);
  return text;
}

/** In a text value a line break is escaped, so only those between values are found. */
function indented(text: string, line: string): string {
  return line.length > 1 ? text.replaceAll('\n', line) : text;
}
