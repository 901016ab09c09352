import type { FieldType, Literal, Value } from '../ast.ts';
import type { Span } from '../cursor.ts';
import { parseDate } from '../dates.ts';
import { failure, type Option, quote } from '../failure.ts';
import { parseGuid } from '../guid.ts';
import { readQuoted } from '../quoted.ts';

export type Word = Span & { readonly kind: 'word'; readonly text: string };
export type Token =
  | Word
  | (Span & { readonly kind: 'mark'; readonly text: string })
  | (Span & Literal)
  | (Span & { readonly kind: 'end' });

const spacePattern = /[ \t\r\n]*/y;
const wordPattern = /[\p{L}_][\p{L}\p{N}_]*/uy;
const guidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/iy;
const datePattern = /\d{4}-\d\d-\d\d(?:T[\d:.]*(?:Z|[+-]\d\d:\d\d)?)?/y;
const numberPattern = /(\d+)(\.\d+)?([eE][+-]?\d+)?([LMFDlmfd])?/y;
const joinedPattern = /[\p{L}\p{N}_.']/uy;
const zonePattern = /T.*(?:Z|[+-]\d\d:\d\d)$/;

const constants: Readonly<Record<string, { type: FieldType | 'null'; value: Value }>> = {
  true: { type: 'boolean', value: true },
  false: { type: 'boolean', value: false },
  null: { type: 'null', value: null },
};

/** Cuts the text into words, literals and single characters, an `end` token last. */
export function tokenize(option: Option, text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = skip(text, 0); at < text.length; ) {
    const token = readToken(option, text, at);
    tokens.push(token);
    at = skip(text, token.end);
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length });
  return tokens;
}

function readToken(option: Option, text: string, start: number): Token {
  if (text[start] === "'") {
    const { value, end } = readString(option, text, start);
    return literal('string', value, start, end);
  }
  const guid = text[start + 8] === '-' ? match(guidPattern, text, start) : undefined;
  if (guid !== undefined) {
    return whole(option, text, literal('guid', guid.toLowerCase(), start, start + guid.length));
  }

  const word = match(wordPattern, text, start);
  if (word !== undefined) {
    const end = start + word.length;
    if (text[end] === "'") return readPrefixed(option, text, start, word);
    const constant = Object.hasOwn(constants, word) ? constants[word] : undefined;
    return constant ? { kind: 'literal', ...constant, start, end } : { kind: 'word', text: word, start, end };
  }
  const date = match(datePattern, text, start);
  if (date !== undefined) {
    const value = parseDate(date);
    if (value === undefined) throw failure(option, `${quote(date)} is not a date`, start);
    return whole(option, text, literal('date', value, start, start + date.length));
  }
  if (match(numberPattern, text, start) !== undefined) return readNumber(option, text, start);
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'mark', text: character, start, end: start + character.length };
}

function readString(option: Option, text: string, open: number): { value: string; end: number } {
  const quoted = readQuoted(text, open);
  if (quoted === undefined) {
    throw failure(option, 'unterminated string', open, "a quote inside a string is written ''");
  }
  rejectJoined(option, text, quoted.end);
  return quoted;
}

function readPrefixed(option: Option, text: string, start: number, prefix: string): Token {
  const { value, end } = readString(option, text, start + prefix.length);
  switch (prefix) {
    case 'guid': {
      const guid = parseGuid(value);
      if (guid !== undefined) return literal('guid', guid, start, end);
      throw failure(option, `${quote(value)} is not a GUID`, start);
    }
    case 'datetime': {
      const date = /[+-]\d\d:\d\d$/.test(value) ? undefined : parseDate(value);
      if (date !== undefined) return literal('date', date, start, end);
      throw failure(option, `${quote(value)} is not a datetime`, start, "like datetime'2012-01-31T14:00:00'");
    }
    case 'datetimeoffset': {
      const date = zonePattern.test(value) ? parseDate(value) : undefined;
      if (date !== undefined) return literal('date', date, start, end);
      const hint = "like datetimeoffset'2012-01-31T14:00:00+02:00'";
      throw failure(option, `${quote(value)} is not a datetimeoffset`, start, hint);
    }
    default: {
      const hint = "known: datetime'…', datetimeoffset'…', guid'…'";
      throw failure(option, `${prefix} literals are not supported, found one`, start, hint);
    }
  }
}

function readNumber(option: Option, text: string, start: number): Token {
  numberPattern.lastIndex = start;
  const [all = '', units = '', fraction = '', exponent = '', suffix = ''] = numberPattern.exec(text) ?? [];
  const value = Number(units + fraction + exponent);
  const isLong = suffix.toUpperCase() === 'L';
  if (!Number.isFinite(value) || (isLong && fraction + exponent !== '')) {
    throw failure(option, `${quote(all)} is not a number`, start);
  }
  const isFractional = fraction + exponent !== '' || /[MFD]/i.test(suffix);
  const token = literal('number', value, start, start + all.length);
  return whole(option, text, isFractional ? { ...token, isFractional } : token);
}

function whole(option: Option, text: string, token: Token): Token {
  rejectJoined(option, text, token.end);
  return token;
}

/** Refuses a literal that runs into the next word, such as 5and or 'a'b: two readings, neither of them sure. */
function rejectJoined(option: Option, text: string, end: number): void {
  const joined = match(joinedPattern, text, end);
  if (joined !== undefined) throw failure(option, `unexpected ${quote(joined)} right after a literal`, end);
}

function literal(type: FieldType, value: Value, start: number, end: number): Span & Literal {
  return { kind: 'literal', type, value, start, end };
}

function skip(text: string, at: number): number {
  return at + (match(spacePattern, text, at)?.length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
