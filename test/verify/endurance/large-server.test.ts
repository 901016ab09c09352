import { expect, test } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { large } from '../../faulty-servers/worlds.ts';
import { extent } from '../../support/extent.ts';

/** A read-only run makes no more requests than this for each operation, however much there is on the server. */
const perOperation = 20;
const maxRequests = perOperation * Object.keys(operationFacts).length;

/** Many times those of which it takes note. */
const projects = extent(2000, 10_000);

test(`a read-only run on ${projects} projects makes few requests, and says which part it has read`, {
  timeout: 600_000,
}, async () => {
  const server = startServer({ world: { seed: large(projects) } });
  let sent = 0;
  const counting: typeof fetch = (...args) => {
    sent++;
    return server.fetch(...args);
  };
  const { findings, summary } = await verifyServer({ ...server, fetch: counting }, { mode: 'read-only' });
  server.close();
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  expect(summary?.requests).toBe(sent);
  expect(sent).toBeLessThanOrEqual(maxRequests);
  const part = summary?.sample.find(({ operation }) => operation === 'getProject');
  expect(part?.known).toBe(200);
  expect(part?.read).toBeGreaterThanOrEqual(3);
  expect(part?.read).toBeLessThanOrEqual(25);
  for (const { known, read } of summary?.sample ?? []) expect(read).toBeLessThanOrEqual(known);
});
