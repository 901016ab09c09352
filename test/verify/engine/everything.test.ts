import { expect, it } from 'vitest';
import { operationVerification } from '../../../src/contract/verification.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';

it('verifies every operation and every documented example in full mode on the fake, except those that say why not', async () => {
  const server = startServer();
  const { findings, summary } = await verifyServer(server, { mode: 'full', allPermissions: true });
  server.close();
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  const rows = (summary?.coverage ?? []).filter(
    ({ aspect }) => aspect === 'operation' || aspect === 'example',
  );
  const missed = rows.filter(({ exercised }) => exercised === 0);
  const named = Object.entries(operationVerification).filter(([, { unreached }]) => unreached !== undefined);
  expect(missed.map(({ operation, name, unreachable }) => `${operation} ${name}: ${unreachable}`)).toEqual(
    named.map(([operation, { unreached }]) => `${operation} ${operation}: ${unreached}`),
  );
  expect(rows.length).toBeGreaterThan(80);
});
