import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { isWhole } from '../../support/extent.ts';
import { hostile, spoiling } from './hostile.ts';

/*
 * Whatever a server sends, no check fails at it: what is wrong with the response is found, and not what the verifier
 * cannot read.
 */

const timeout = 600_000;

/** The same few of them each time, or many that are new. */
const extent = (few: number) => (isWhole ? { numRuns: 100 } : { numRuns: few, seed: 1 });

describe.each([
  ['read-only', 3],
  ['full', 1],
] as const)('in %s mode', (mode, few) => {
  test.prop([fc.array(spoiling, { minLength: 1, maxLength: 3 })], extent(few))(
    'no check fails whatever a server puts where',
    async (spoilings) => {
      const server = startServer({}, hostile(spoilings));
      try {
        const { findings, summary } = await verifyServer(server, { mode });
        expect(findings.filter(({ check }) => check === 'internal')).toEqual([]);
        expect(summary).toBeDefined();
      } finally {
        server.close();
      }
    },
    timeout,
  );
});
