import { describe, expect, test } from 'vitest';
import { judge, stage } from '../liars/server.ts';
import { shuffled, withOtherIds } from '../liars/worlds.ts';

/*
 * The fake keeps its own contract, whatever requests are made up. SEEDS=200 tries that many seeds; otherwise a few.
 */

const few = 3;
const seeds = Array.from({ length: Number(process.env.SEEDS ?? few) }, (_, index) => index + 1);

describe.each(['read-only', 'sandbox', 'full'] as const)('the fake in %s mode', (mode) => {
  test.each(seeds)('keeps its contract with seed %i', { timeout: 60_000 }, async (seed) => {
    // The examples of full mode need the documented ids; elsewhere every seed is another world.
    const world = mode === 'full' ? 'documented' : shuffled(seed, withOtherIds(seed));
    const server = stage({ seed: world });
    try {
      const { findings } = await judge(server, { mode, seed });
      expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    } finally {
      server.close();
    }
  });
});
