import { describe, expect, it } from 'vitest';
import type { EntityName, OperationId } from '../../../src/contract/operations.ts';
import { entityVerification } from '../../../src/contract/verification.ts';
import type { Sample } from '../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { createSettling } from '../../../src/verify/engine/settling.ts';
import type { LedgerEntry } from '../../../src/verify/fixtures/ledger.ts';
import { testDataPoolOf } from '../../../src/verify/generation/test-data.ts';
import type { RequestSpec } from '../../../src/verify/http/request.ts';
import { exchangeOf } from '../exchange.ts';

const entityMadeBy = (operation: OperationId) =>
  (Object.keys(entityVerification) as EntityName[]).find(
    (it) => entityVerification[it].make?.operation === operation,
  );

/** What is made up from at a server that makes what it is asked to, and the operations that made something. */
async function poolAt({
  hasSandbox = true,
  refuses = [] as readonly OperationId[],
  found = {} as Partial<Record<OperationId, readonly string[]>>,
} = {}) {
  const made: OperationId[] = [];
  const ledger: LedgerEntry[] = [];
  const sandbox = {
    projectId: 'own',
    site: {},
    ledger,
    name: (what: string) => `a ${what}`,
    async create(operation: OperationId, { body }: RequestSpec) {
      made.push(operation);
      if (refuses.includes(operation)) return exchangeOf(operation, {}, {}, 403);
      const entity = entityMadeBy(operation);
      const Id = `${entity} ${made.length}`;
      const { remove = undefined } = entity ? entityVerification[entity] : {};
      if (remove) ledger.push({ operation: remove, path: { id: Id }, self: Id });
      return exchangeOf(operation, { ...(body as object), Id }, {}, 201);
    },
  };
  const places = (operation: OperationId) => (found[operation] ?? []).map((id) => ({ path: { id } }));
  const client = {
    mode: hasSandbox ? 'sandbox' : 'read-only',
    async send(operation: OperationId, { path = {} }: RequestSpec = {}) {
      const isThere = path.id === 'own' || found[operation]?.includes(String(path.id));
      const body = { Id: path.id, Name: `the one of ${path.id}` };
      return isThere ? exchangeOf(operation, body) : exchangeOf(operation, {}, {}, 404);
    },
  };
  const context = {
    client,
    sample: { places } as unknown as Sample,
    sandbox: hasSandbox ? sandbox : undefined,
    collections: new Map(),
    settling: createSettling(),
    wait: async () => undefined,
    noteRefusal: () => undefined,
    noteAsked: () => undefined,
    isWanted: () => true,
    coverage: { markUnreachable: () => undefined },
  } as unknown as Context;
  return { pool: await testDataPoolOf(context), made };
}

describe('requests that are made up', () => {
  it('read what was found on the server, at three addresses of an operation', async () => {
    const { pool } = await poolAt({ hasSandbox: false, found: { getProject: ['a', 'b', 'c', 'd'] } });
    expect(pool.paths('getProject')).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(pool.paths('getScript')).toEqual([]);
    expect(pool.paths('searchProjects')).toEqual([{}]);
  });

  it('change nothing and name nothing where the run has no project of its own', async () => {
    const { pool, made } = await poolAt({ hasSandbox: false, found: { getProject: ['a'], getUser: ['u'] } });
    expect(made).toEqual([]);
    expect(pool.paths('updateProject')).toEqual([]);
    expect([pool.ids('ProjectId'), pool.fixed('updateProject'), pool.lacking('updateProject')]).toEqual([
      [],
      {},
      undefined,
    ]);
  });

  it('change the project of the run, and what was made in it', async () => {
    const { pool, made } = await poolAt({ found: { getProject: ['another'] } });
    expect(made).not.toContain('createProject');
    expect(pool.paths('updateProject')).toEqual([{ id: 'own' }]);
    const [script] = pool.paths('updateScript');
    expect(script?.id).toMatch(/^Script \d+$/);
    expect(pool.paths('deleteScript')).toEqual([script]);
    expect(pool.ids('ScriptId')).toEqual([script?.id]);
    expect(pool.ids('ProjectId')).toEqual(['own']);
    expect(pool.ids('Strange')).toEqual([]);
  });

  it('change nothing that was only found, or that is never to be changed', async () => {
    const found = {
      getUser: ['joe'],
      getOrganisation: ['o'],
      getAutomatedTestRun: ['run'],
      [entityVerification.CustomFieldType.read as OperationId]: ['text'],
    };
    const { pool } = await poolAt({ found });
    expect(pool.ids('TypeId')).toEqual(['text']);
    // What belongs to something else is not even named.
    expect(pool.ids('AutomatedTestRunId')).toEqual([]);
    for (const operation of [
      'updateUser',
      'deleteUser',
      'startProjectDelete',
      'startDeleteOrganisation',
    ] as const)
      expect([operation, pool.paths(operation)]).toEqual([operation, []]);
  });

  it('have in their bodies what keeps them in the project of the run', async () => {
    const { pool } = await poolAt();
    expect(pool.fixed('updateProject')).toEqual({ Name: 'the one of own', Slug: null });
    expect(pool.fixed('startBackgroundTask')).toMatchObject({ Parameters: { ProjectId: 'own' } });
    expect([pool.fixed('updateScript'), pool.lacking('updateProject')]).toEqual([{}, undefined]);
  });

  it('are not made where that cannot be said', async () => {
    const { pool } = await poolAt();
    expect(pool.lacking('createUser')).toMatch(/user/);
    expect(pool.fixed('createUser')).toEqual({});
  });

  it('do without what the server does not make', async () => {
    const { pool } = await poolAt({ refuses: ['createScript'] });
    expect([pool.paths('updateScript'), pool.ids('ScriptId')]).toEqual([[], []]);
    expect(pool.paths('updateProject')).toEqual([{ id: 'own' }]);
  });
});
