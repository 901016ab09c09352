import { describe, expect, test } from 'vitest';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { shuffled, withMore, withOtherIds } from '../../faulty-servers/worlds.ts';
import { extent } from '../../support/extent.ts';

/*
 * The fake keeps its own contract, whatever it holds and whatever requests are made up. SEEDS=200 tries that many seeds in
 * each mode; otherwise a few.
 */

const seeds = Array.from({ length: Number(process.env.SEEDS ?? extent(1, 10)) }, (_, index) => index + 1);

describe.each(['read-only', 'sandbox', 'full'] as const)('the fake in %s mode', (mode) => {
  test.each(seeds)('keeps its contract with seed %i', { timeout: 600_000 }, async (seed) => {
    const world = withMore(seed);
    // The examples of full mode need the documented ids; elsewhere every seed has ids and an order of its own.
    const server = startServer({
      world: { seed: mode === 'full' ? world : shuffled(seed, withOtherIds(seed, world)) },
    });
    try {
      const { findings } = await verifyServer(server, { mode, seed });
      expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    } finally {
      server.close();
    }
  });
});
