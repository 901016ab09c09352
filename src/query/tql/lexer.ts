import type { Span } from '../cursor.ts';
import { failure, type Option } from '../failure.ts';
import { readQuoted } from '../quoted.ts';

/** `word` is anything bare: a name, a keyword, a number, a date or a GUID. What it means, the place decides. */
export type TqlToken = Span & {
  readonly kind: 'word' | 'text' | 'operator' | 'mark' | 'end';
  readonly text: string;
};

const spacePattern = /\s*/y;
const wordPattern = /-?[\p{L}\p{N}_][\p{L}\p{N}_.:+-]*/uy;
/** A phrase in quotes of its own, which are escaped as in many languages. */
const escapedPattern = /(["'])\\\1.*?\\\1\1/sy;
const operatorPattern = /!=|!~|<=|>=|[=<>~]/y;

/** Cuts a TQL text into tokens, an `end` token last. */
export function tokenizeTql(option: Option, text: string): readonly TqlToken[] {
  const tokens: TqlToken[] = [];
  for (let at = skip(text, 0); at < text.length; ) {
    const token = readToken(option, text, at);
    tokens.push(token);
    at = skip(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function readToken(option: Option, text: string, start: number): TqlToken {
  const first = text.charAt(start);
  if (first === "'" || first === '"') {
    const phrase = match(escapedPattern, text, start);
    if (phrase !== undefined) {
      const inner = phrase.slice(3, -3);
      return { kind: 'text', text: `${first}${inner}${first}`, start, end: start + phrase.length };
    }
    const quoted = readQuoted(text, start);
    if (quoted !== undefined) return { kind: 'text', text: quoted.value, start, end: quoted.end };
    throw failure(
      option,
      'unterminated string',
      start,
      `a ${first} inside a string is written ${first}${first}`,
    );
  }
  const operator = match(operatorPattern, text, start);
  if (operator !== undefined)
    return { kind: 'operator', text: operator, start, end: start + operator.length };
  const word = match(wordPattern, text, start);
  if (word !== undefined) return { kind: 'word', text: word, start, end: start + word.length };
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'mark', text: character, start, end: start + character.length };
}

function skip(text: string, at: number): number {
  return at + (match(spacePattern, text, at)?.length ?? 0);
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
