import type { Cursor } from '../cursor.ts';
import type { TqlToken } from './lexer.ts';

const keywords = new Set(['AND', 'OR', 'NOT', 'IN', 'ORDER', 'BY', 'ASC', 'DESC']);

/** Whether a token is a keyword, which is no value without quotes. */
export function isKeyword(token: TqlToken): boolean {
  return keywords.has(token.text.toUpperCase());
}

/** Whether the next token, or one after it, is a word, in any letter case. */
export function isWord(cursor: Cursor<TqlToken>, word: string, ahead = 0): boolean {
  const token = cursor.peek(ahead);
  return token.kind === 'word' && token.text.toUpperCase() === word;
}

/** Takes a word, if it is the next token. */
export function takeWord(cursor: Cursor<TqlToken>, word: string): boolean {
  if (!isWord(cursor, word)) return false;
  cursor.next();
  return true;
}
