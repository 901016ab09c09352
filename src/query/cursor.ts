import type { QueryError } from './ast.ts';
import { failure, maxDepth, type Option, quote, rejectLong, tooDeep } from './failure.ts';

/** Where something stands in the text. */
export type Span = { readonly start: number; readonly end: number };

/** Walks over the tokens of either language and says what went wrong where. */
export class Cursor<T extends Span & { readonly kind: string }> {
  readonly option: Option;
  readonly #text: string;
  readonly #tokens: readonly T[];
  #index = 0;
  #depth = 0;

  constructor(option: Option, text: string, tokenize: (option: Option, text: string) => readonly T[]) {
    rejectLong(option, text);
    this.option = option;
    this.#text = text;
    this.#tokens = tokenize(option, text);
  }

  peek(ahead = 0): T {
    const token = this.#tokens[this.#index + ahead] ?? this.#tokens.at(-1);
    if (token === undefined) throw new Error('a list of tokens closes with an end token');
    return token;
  }

  next(): T {
    const token = this.peek();
    this.#index++;
    return token;
  }

  isMark(mark: string): boolean {
    const token = this.peek();
    return token.kind === 'mark' && this.#text.startsWith(mark, token.start);
  }

  /** Takes the mark and says where it ends; refuses anything else. */
  take(mark: string, wanted: string): number {
    if (!this.isMark(mark)) throw this.unexpected(this.peek(), wanted);
    return this.next().end;
  }

  nested<R>(at: Span, read: () => R): R {
    if (++this.#depth > maxDepth) throw tooDeep(this.option, at.start);
    const result = read();
    this.#depth--;
    return result;
  }

  source({ start, end }: Span): string {
    const text = this.#text.slice(start, end);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
  }

  unexpected(token: T, wanted: string): QueryError {
    const found = token.kind === 'end' ? 'the text ends' : `unexpected ${quote(this.source(token))}`;
    return this.fail(found, token, `expected ${wanted}`);
  }

  fail(problem: string, at: Span, hint?: string): QueryError {
    return failure(this.option, problem, at.start, hint);
  }
}
