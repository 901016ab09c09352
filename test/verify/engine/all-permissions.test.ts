import { describe, expect, it } from 'vitest';
import type { OperationId } from '../../../src/contract/operations.ts';
import type { Mode } from '../../../src/verify/http/client.ts';
import { alter, answer, at } from '../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';

/* A 403 may be for want of a permission, unless the caller is known to have every one. */

/** What is told of a server that refuses an operation whatever is asked. */
async function verifyRefusing(operation: OperationId, mode: Mode, only: string, allPermissions: boolean) {
  const refuse = at(operation, async () => answer(403, { Message: 'You may not.' }));
  const server = startServer({}, refuse);
  const { findings, summary } = await verifyServer(server, { mode, only: [only], allPermissions });
  server.close();
  const row = summary?.coverage.find((it) => it.operation === operation && it.aspect === 'operation');
  return { findings, row };
}

describe.each([
  ['a record is read', 'getScript', 'read-only', 'links'],
  ['a collection is read', 'searchProjects', 'read-only', 'paging'],
  ['a record is created', 'createIncident', 'sandbox', 'life'],
  ['a record is changed', 'updateScriptRun', 'sandbox', 'life'],
  ['a record is deleted', 'deleteScript', 'sandbox', 'life'],
] as const)('when %s, and the server responds with 403', (_, operation, mode, only) => {
  it('names the permission that may be missing, and nothing breaks the contract', async () => {
    const { findings, row } = await verifyRefusing(operation, mode, only, false);
    expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([]);
    expect(row).toMatchObject({ exercised: 0, unreachable: expect.stringMatching(/^no permission: /) });
  });

  it('breaks the contract once for a caller who has every permission', async () => {
    const { findings } = await verifyRefusing(operation, mode, only, true);
    expect(findings.filter(({ severity }) => severity === 'violation')).toMatchObject([
      { operation, message: expect.stringMatching(/responds with 403 .* the caller has every permission/) },
    ]);
  });
});

describe('when a category says that it has projects, and lists none', () => {
  const hide = alter('getProjectCategory', (category) =>
    'Projects' in category ? { ...category, HasProjects: true, Projects: [] } : category,
  );
  const run = async (allPermissions: boolean) => {
    const server = startServer({}, hide);
    const { findings } = await verifyServer(server, { only: ['expansions'], allPermissions });
    server.close();
    return findings.filter(({ where }) => where === '/body/HasProjects');
  };

  it('keeps the contract: the caller may not see them', async () => {
    expect(await run(false)).toEqual([]);
  });

  it('breaks the contract for a caller who has every permission', async () => {
    expect(await run(true)).toMatchObject([
      { message: expect.stringMatching(/prints HasProjects as true where Projects is nothing/) },
    ]);
  });
});
