import type { SeenExchange } from '../../contract/http/seen-exchange.ts';
import { nextTurn } from '../../results/turns.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import { exchangeOf } from '../../verify/http/seen-exchange.ts';

/** What is done with what others have asked of a server. */
export interface Onlooker<Seen extends SeenExchange> {
  /** Looks at one exchange, in turns where that takes long. The next one waits for it. */
  look(exchange: Exchange, seen: Seen): void | Promise<void>;
  /** Told of one that is not looked at, and why. */
  leave(why: string, seen: Seen): void;
}

/** Exchanges that wait until there is time to look at them. */
export interface ExchangeQueue<Seen extends SeenExchange> {
  /** Takes an exchange; whoever has had it goes on at once. */
  take(seen: Seen): void;
  /** How many are not looked at yet. */
  readonly waiting: number;
  /** All that were taken are looked at. */
  settled(): Promise<void>;
}

/** How many exchanges wait at most, and how many bytes of them. */
const limits = { waiting: 200, bytes: 16 * 1024 * 1024 };
/** How many values a body may have: it is read and judged in one go, while nobody else has the thread. */
const maxValues = 20_000;

/**
 * Begins to take exchanges, which are looked at one after the other, each in a turn of its own.
 * @example
 * const queue = createExchangeQueue({ look: ({ operation }) => console.log(operation), leave: console.warn });
 */
export function createExchangeQueue<Seen extends SeenExchange>({
  look,
  leave,
}: Onlooker<Seen>): ExchangeQueue<Seen> {
  let waiting = 0;
  let bytes = 0;
  let last: Promise<void> = Promise.resolve();

  async function lookAt(seen: Seen): Promise<void> {
    await nextTurn();
    const exchange = read(seen);
    if (typeof exchange === 'string') return leave(exchange, seen);
    await nextTurn();
    await look(exchange, seen);
  }

  return {
    take(seen) {
      const size = seen.response.bytes.length + (seen.sent?.bytes.length ?? 0);
      const isTooMuch = waiting >= limits.waiting || bytes + size > limits.bytes;
      const { flaw = isTooMuch ? 'too many came at once' : undefined } = seen;
      if (flaw !== undefined) return leave(flaw, seen);
      waiting++;
      bytes += size;
      last = last
        .then(() => lookAt(seen))
        // A fault of ours is nothing that a client should hear of.
        .catch((error: Error) => leave(`a fault: ${error.message}`, seen))
        .finally(() => {
          waiting--;
          bytes -= size;
        });
    },
    get waiting() {
      return waiting;
    },
    settled: () => last,
  };
}

/** What was read, for as long as somebody looks at it: several may. */
const known = new WeakMap<SeenExchange, Exchange | string>();

/** @returns why not, where nobody can look at it */
function read(seen: SeenExchange): Exchange | string {
  const exchange = known.get(seen) ?? exchangeOf(seen, maxValues);
  known.set(seen, exchange);
  return exchange;
}
