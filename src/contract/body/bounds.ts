/** How much a body may say, whatever its length: reading and checking takes longer than it is long. */
export interface JsonBounds {
  readonly depth: number;
  /** Numbers, texts, lists and objects together; without a bound when absent. */
  readonly values?: number | undefined;
}

/** The most fields of a form. */
export const maxFields = 1000;

export const quote = 34;
export const backslash = 92;
export const comma = 44;
export const bracket = 91;
export const closingBracket = 93;
export const brace = 123;
export const closingBrace = 125;

/**
 * What is too much of JSON, seen before anybody reads it; undefined when it keeps its bounds, or is no JSON.
 * @example
 * excessOf(new TextEncoder().encode('[[1]]'), { depth: 1 }); // 'it is nested deeper than 1 level'
 */
export function excessOf(
  bytes: Uint8Array,
  { depth, values = Number.POSITIVE_INFINITY }: JsonBounds,
): string | undefined {
  let level = 0;
  let count = 1;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (isText) {
      if (byte === backslash) at++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === comma) count++;
    else if (byte === brace || byte === bracket) {
      count++;
      if (++level > depth) return `it is nested deeper than ${depth} level${depth === 1 ? '' : 's'}`;
    } else if (byte === closingBrace || byte === closingBracket) level--;
    if (count > values) return `it has more than ${values} values`;
  }
  return undefined;
}

/** Whether a form has more fields than are read. */
export function isExcessiveForm(text: string): boolean {
  let count = 1;
  for (let at = text.indexOf('&'); at !== -1 && count <= maxFields; at = text.indexOf('&', at + 1)) count++;
  return count > maxFields;
}

/** What JSON may say and nobody can work with: numbers that are read as infinite. */
export function hasInfinity(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return false;
  for (const name in value) if (hasInfinity(value[name as keyof typeof value])) return true;
  return false;
}
