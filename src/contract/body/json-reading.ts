import type { Work } from '../work.ts';
import { BodyError, BodySizeError } from './body.ts';
import {
  backslash,
  brace,
  bracket,
  closingBrace,
  closingBracket,
  comma,
  hasInfinity,
  type JsonBounds,
  quote,
} from './bounds.ts';

/** How many bytes are parsed at a time; an element of a list that is longer is parsed alone. */
const usualPiece = 65_536;
/** How many bytes are looked at in one step. */
const stepLength = 262_144;
/** The most bytes outside of lists, and the most values, which are parsed together. */
const maxOutside = 1_048_576;
const maxOutsideValues = 10_000;
/** A piece is no longer than this many values either, unless one element is. */
const pieceValues = 10_000;
/** The most values of a piece, and so of an element: it is parsed, and later checked, in one step. */
const maxPieceValues = 100_000;

/** The most elements of a list: to make room for more takes too long, and no list of records that can be read has as many. */
const maxElements = 2_000_000;

/** A piece of a list: where it begins and ends. */
type Piece = readonly [start: number, end: number];

/**
 * Parses JSON that may be large in steps. `JSON.parse` cannot be left halfway, so it is given the elements of the outermost lists
 * some at a time, and last what stands around the lists.
 * @param pieceLength as many bytes are parsed at a time
 * @throws BodyError when it is no JSON, or exceeds a bound
 */
export function* readingJson(
  bytes: Uint8Array,
  bounds: JsonBounds,
  pieceLength: number = usualPiece,
): Work<unknown> {
  const { lists, outside } = yield* cut(bytes, bounds, pieceLength);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const values: unknown[][] = [];
  for (const pieces of lists) {
    const value: unknown[] = [];
    for (const [start, end] of pieces) {
      const text = decoder.decode(bytes.subarray(start, end));
      if (pieces.length > 1 && text.trim() === '')
        throw new BodyError('it is not JSON; a list has a comma too many');
      for (const item of parse(`[${text}]`) as unknown[]) value.push(item);
      yield;
    }
    values.push(value);
  }
  return filled(parse(outside), values);
}

/** Finds the outermost lists, cut into pieces. In the text around them a list is the number of one of them. */
function* cut(
  bytes: Uint8Array,
  { depth, values = Number.POSITIVE_INFINITY }: JsonBounds,
  pieceLength: number,
) {
  const lists: Piece[][] = [];
  const around: string[] = [];
  const decoder = new TextDecoder();
  let level = 0;
  let count = 1;
  let isText = false;
  /** Zero outside of lists. */
  let listLevel = 0;
  let elements = 0;
  /** Where the piece, or the text around lists, begins, and how many values there were before. */
  let start = 0;
  let before = 0;
  let outside = 0;
  let inLists = 0;

  function leaveOutside(end: number): void {
    outside += end - start;
    if (outside > maxOutside)
      throw new BodySizeError(`it has more than ${maxOutside} bytes outside of its lists`);
    around.push(decoder.decode(bytes.subarray(start, end)));
  }
  function endPiece(end: number, next: number): void {
    lists.at(-1)?.push([start, end]);
    inLists += count - before;
    start = next;
    before = count;
  }

  for (let at = 0; at < bytes.length; at++) {
    if (at % stepLength === 0) yield;
    const byte = bytes[at];
    if (isText) {
      if (byte === backslash) at++;
      else if (byte === quote) isText = false;
    } else if (byte === quote) isText = true;
    else if (byte === comma) {
      const isLong = at - start >= pieceLength || count - before >= pieceValues;
      if (level === listLevel && listLevel > 0) {
        if (++elements >= maxElements)
          throw new BodyError(`it has a list of more than ${maxElements} elements`);
        if (isLong) endPiece(at, at + 1);
      }
      count++;
    } else if (byte === brace || byte === bracket) {
      if (++level > depth) throw new BodyError(`it is nested deeper than ${depth} levels`);
      if (byte === bracket && listLevel === 0) {
        leaveOutside(at + 1);
        around.push(String(lists.length));
        lists.push([]);
        listLevel = level;
        elements = 0;
        start = at + 1;
        before = count;
      }
      count++;
    } else if (byte === closingBrace || byte === closingBracket) {
      if (level === listLevel && listLevel > 0) {
        endPiece(at, at);
        listLevel = 0;
      }
      level--;
    }
    if (listLevel === 0 && count - inLists > maxOutsideValues)
      throw new BodyError(`it has more than ${maxOutsideValues} values outside of its lists`);
    if (count > values) throw new BodyError(`it has more than ${values} values`);
    if (listLevel > 0 && count - before > maxPieceValues)
      throw new BodyError(`it has more than ${maxPieceValues} values in one element of a list`);
  }
  if (listLevel > 0) throw new BodyError('it is not JSON; a list does not end');
  leaveOutside(bytes.length);
  return { lists, outside: around.join('') };
}

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The platform shows what stands around the place, which may be a password, and the place is that in a piece.
    const [reason = ''] = (error as Error).message.split(/ at position|, (?:\.\.\.)?"/);
    throw new BodyError(`it is not JSON; ${reason}`);
  }
  if (hasInfinity(value)) throw new BodyError('it has a number that is too large');
  return value;
}

/** Puts the lists where their numbers are. */
function filled(value: unknown, lists: readonly unknown[][]): unknown {
  if (Array.isArray(value)) return lists[value[0] as number];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, filled(inner, lists)] as const);
  return Object.fromEntries(entries);
}
