import type { Comparison, ServerDifference, Side } from '../../src/compare.ts';
import { compare } from '../../src/compare.ts';
import { checksFor, type FaultyServer } from '../faulty-servers/faulty-server.ts';
import { startServer } from '../faulty-servers/server.ts';

/** What became of a faulty server that was compared with a right one. */
export interface BlameOutcome {
  /** Differences that blame the faulty server. */
  readonly right: readonly ServerDifference[];
  /** Differences that blame the other one, or the documentation. */
  readonly wrong: readonly ServerDifference[];
  readonly comparison: Comparison;
}

/**
 * Compares a faulty server with a right one.
 * @param side which of both is faulty
 */
export async function blameFaultyServer(faulty: FaultyServer, side: Side): Promise<BlameOutcome> {
  const { mode, sabotage, mock, timeout = 2000 } = faulty;
  const bad = startServer(mock, sabotage);
  const good = startServer(mock);
  const [real, fake] = (side === 'real' ? [bad, good] : [good, bad]).map((it) => ({
    url: it.mock.baseUrl,
    fetch: it.fetch,
    wait: it.wait,
    timeout,
  }));
  try {
    if (!real || !fake) throw new Error('Failed to start the servers.');
    const comparison = await compare({ real, fake, mode, only: checksFor(faulty) });
    const { differences } = comparison;
    return {
      right: differences.filter(({ blame }) => blame === side),
      wrong: differences.filter(({ blame }) => blame !== side && blame !== 'unclear'),
      comparison,
    };
  } finally {
    bad.close();
    good.close();
  }
}
