import { afterEach, describe, expect, test, vi } from 'vitest';
import { errors } from '../../../src/verify/checks/exchanges/errors.ts';
import { paging } from '../../../src/verify/checks/queries/paging.ts';
import { tql } from '../../../src/verify/checks/queries/tql.ts';
import type { Check } from '../../../src/verify/engine/check.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { at } from '../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';

/* A check that fails itself costs what it would have found, and nothing else. */

afterEach(() => vi.restoreAllMocks());

/** Lets a check find one thing and then fail. */
function failing(check: Check, error: unknown) {
  vi.spyOn(check, 'run').mockImplementation(async function* ({ client }) {
    await client.send('searchProjects');
    yield { severity: 'information', message: 'Found before it failed.' };
    throw error;
  });
}

async function run(...only: string[]) {
  const server = startServer();
  try {
    return await verifyServer(server, { only });
  } finally {
    server.close();
  }
}

describe('a check that fails', () => {
  test.each([
    ['an error', new RangeError('Maximum call stack size exceeded'), /RangeError: Maximum call stack/],
    ['something that is no error', 'a text', /a text/],
    ['nothing', undefined, /undefined/],
  ])('with %s is a finding with its name', async (_, thrown, reason) => {
    failing(paging, thrown);
    const { findings, summary } = await run('paging');
    const [before, failure, ...others] = findings;
    expect(before).toMatchObject({ check: 'paging', message: 'Found before it failed.' });
    expect(failure).toMatchObject({ check: 'internal', severity: 'warning' });
    expect(failure?.message).toMatch(/^The check paging has failed and says no more: /);
    expect(failure?.message).toMatch(reason);
    expect(failure?.exchanges).toHaveLength(1);
    expect(others).toEqual([]);
    expect(summary?.requests).toBeGreaterThan(0);
  });

  test('leaves the others at work', async () => {
    failing(paging, new TypeError('x is not a function'));
    const after = vi.spyOn(tql, 'run');
    const { findings } = await run('paging', 'tql');
    expect(after).toHaveBeenCalledOnce();
    expect(findings.map(({ check }) => check)).toEqual(['paging', 'internal']);
  });

  test('may be every one of them', async () => {
    for (const check of checks) failing(check, new Error(`${check.name} is broken`));
    const { findings, summary } = await run();
    const failed = findings.filter(({ check }) => check === 'internal').map(({ message }) => message);
    const inReadOnlyMode = checks.filter(({ mode }) => mode === 'read-only');
    expect(failed).toHaveLength(inReadOnlyMode.length);
    for (const { name } of inReadOnlyMode)
      expect(failed.join('\n')).toContain(`The check ${name} has failed`);
    expect(summary?.checks.map(({ name }) => name)).toContain('model');
  });

  test('while it looks at the responses of others is told of once, and does not keep them from their work', async () => {
    vi.spyOn(errors, 'inspect').mockImplementation(() => {
      throw new RangeError('Invalid time value');
    });
    const { findings } = await run('paging');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ check: 'internal', severity: 'warning' });
    expect(findings[0]?.message).toMatch(/^The check errors has failed .*RangeError: Invalid time value/);
  });
});

describe('a server that can be spoken to at first and not later', () => {
  test('closes all connections: the run ends at once, with a summary that says so', async () => {
    const error = new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } });
    let isDown = false;
    const server = startServer(
      {},
      at('every operation', async (call) => {
        if (isDown) throw error;
        return call.forward();
      }),
    );
    vi.spyOn(paging, 'run').mockImplementation(async function* ({ client }) {
      isDown = true;
      yield { severity: 'information', message: String(await client.send('searchProjects')) };
    });
    const { findings, summary } = await verifyServer(server, { only: ['paging', 'tql'] });
    server.close();
    expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([]);
    expect(findings.filter(({ check }) => check === 'internal')).toEqual([]);
    expect(summary?.ended).toMatchObject({ because: 'lost', message: expect.stringContaining('ECONNRESET') });
  });

  test('asks for other credentials at one operation: the others are judged', async () => {
    const server = startServer(
      {},
      at('getUser', async () => new Response('{"Message":"No."}', { status: 401 })),
    );
    const { findings, summary } = await verifyServer(server, { only: ['paging'] });
    server.close();
    expect(findings).toMatchObject([{ check: 'responses', operation: 'getUser', severity: 'violation' }]);
    expect(findings[0]?.message).toContain('(401)');
    expect(summary).toBeDefined();
  });
});
