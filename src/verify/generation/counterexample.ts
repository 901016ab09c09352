import type { Exchange } from '../http/exchange.ts';

/** What is wrong with the response to requests that were made up; thrown, because that is what makes them smaller. */
export class Counterexample extends Error {
  override readonly name = 'Counterexample';
  /** All requests of the sequence; the last one shows what is wrong. */
  readonly exchanges: readonly Exchange[];

  constructor(message: string, ...exchanges: readonly Exchange[]) {
    super(message);
    this.exchanges = exchanges;
  }
}
