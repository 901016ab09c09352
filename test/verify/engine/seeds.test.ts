import { beforeAll, describe, expect, test } from 'vitest';
import type { EntityName } from '../../../src/contract/operations.ts';
import { entityVerification } from '../../../src/contract/verification.ts';
import { shuffled, withMore, withOtherIds } from '../../faulty-servers/worlds.ts';
import { extent } from '../../support/extent.ts';
import { type Run, run } from '../fixtures/sandbox-run.ts';

/*
 * The fake keeps its own contract, whatever it holds and whatever requests are made up, and the run leaves it as it was, as far as its mode
 * allows. SEEDS=200 tries that many seeds in each mode; otherwise a few.
 */

const seeds = Array.from({ length: Number(process.env.SEEDS ?? extent(1, 10)) }, (_, index) => index + 1);

describe.each(['read-only', 'sandbox', 'full'] as const)('the fake in %s mode', (mode) => {
  describe.each(seeds)('with seed %i', (seed) => {
    let whole: Run;
    beforeAll(async () => {
      const world = withMore(seed);
      // The examples of full mode need the documented ids; elsewhere every seed has ids and an order of its own.
      const own = mode === 'full' ? world : shuffled(seed, withOtherIds(seed, world));
      whole = await run({ mode, seed, mock: { world: { seed: own } }, timeout: undefined });
    }, 600_000);

    test('keeps its contract', () => {
      expect(whole.error).toBeUndefined();
      expect(whole.findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
    });

    test('is left as it was', () => {
      const { differences, harm, summary, requests } = whole;
      const left = new Set(differences.map((it) => it.split(' ')[0] as EntityName));
      const isDeletable = (entity: EntityName) => entityVerification[entity].remove !== undefined;
      // Full mode leaves what nobody can delete. A project gives no number again that a deleted incident had, and the event of a failed
      // ticket stays.
      expect([...left].filter((it) => mode !== 'full' || isDeletable(it)).sort()).toEqual(
        mode === 'full' ? ['Project', 'SystemEvent'] : [],
      );
      expect(summary?.leftovers).toEqual([]);
      if (mode !== 'full') expect(harm).toEqual([]);
      expect(requests.length).toBeGreaterThan(10);
      expect(requests.some((request) => request.startsWith('POST '))).toBe(mode !== 'read-only');
      if (mode === 'read-only') expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
    });
  });
});
