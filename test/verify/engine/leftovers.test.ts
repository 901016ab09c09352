import { expect, test } from 'vitest';
import { leftoverFindings } from '../../../src/verify/engine/leftovers.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import type { LedgerEntry } from '../../../src/verify/fixtures/ledger.ts';
import { answer } from '../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';

/* What a run could not delete is a fault of the server only if it was there, and the caller may delete. */

const entry = (operation: LedgerEntry['operation'], number: number): LedgerEntry => ({
  operation,
  path: { id: `${number}` },
  self: `http://localhost/api/thing/${number}`,
});
const entries = Array.from({ length: 8 }, (_, index) =>
  entry(index === 0 ? 'startProjectDelete' : 'deleteScript', index),
);

test('some addresses are named, and the others are counted', () => {
  const [finding, ...more] = leftoverFindings(entries, { isLost: false, lacks: () => false });
  expect(more).toEqual([]);
  expect(finding?.severity).toBe('violation');
  expect(finding?.message).toMatch(/thing\/0, .*thing\/4 and 3 others; the JSON report has all of them\.$/);
});

test('what the caller may not delete is a warning beside what breaks the contract', () => {
  const findings = [
    ...leftoverFindings(entries, { isLost: false, lacks: (operation) => operation === 'deleteScript' }),
  ];
  expect(findings.map(({ severity }) => severity)).toEqual(['violation', 'warning']);
  expect(findings[0]?.message).toMatch(/could not delete what it made: http:\S+thing\/0\.$/);
  expect(findings[1]?.message).toMatch(/may not delete .*\(403\)/);
});

test('what is left when the server is gone breaks nothing', () => {
  const two = [entry('deleteScript', 1), entry('startProjectDelete', 2)];
  expect([...leftoverFindings(two, { isLost: true, lacks: () => false })]).toEqual([
    {
      severity: 'warning',
      message:
        'The server was gone before the run could delete what it made; this may be left: http://localhost/api/thing/2, http://localhost/api/thing/1.',
    },
  ]);
  expect([...leftoverFindings([], { isLost: true, lacks: () => false })]).toEqual([]);
});

test('each thing is said of in words', () => {
  const said = (lacks: boolean) =>
    [...leftoverFindings([entry('deleteScript', 1)], { isLost: false, lacks: () => lacks })].map((it) => [
      it.severity,
      it.message,
    ]);
  expect(said(false)).toEqual([
    ['violation', 'The run could not delete what it made: http://localhost/api/thing/1.'],
  ]);
  expect(said(true)).toEqual([
    [
      'warning',
      'The caller may not delete what the run made (403), so this is left: http://localhost/api/thing/1.',
    ],
  ]);
  const five = [...leftoverFindings(entries.slice(0, 5), { isLost: false, lacks: () => false })];
  expect(five[0]?.message).not.toContain('the JSON report');
});

test('a caller who may delete nothing is told what is left, and the contract is kept', async () => {
  const server = startServer();
  const { findings, summary } = await verifyServer(
    {
      ...server,
      fetch: async (input, init) =>
        init?.method === 'DELETE' ? answer(403, { Message: 'You may not.' }) : server.fetch(input, init),
    },
    { mode: 'sandbox', only: ['projects'] },
  );
  server.close();
  const told = findings.filter(({ severity }: Finding) => severity !== 'information');
  expect(told).toMatchObject([{ check: 'sandbox', severity: 'warning' }]);
  expect(told[0]?.message).toMatch(/403.*\/api\/project\//);
  expect(summary?.leftovers.length).toBeGreaterThan(0);
});
