import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/verify/engine/checks.ts';
import { detectFaultyServer } from '../../faulty-servers/detection.ts';
import { checksFor } from '../../faulty-servers/faulty-server.ts';
import { faultyServers } from '../../faulty-servers/faulty-servers.ts';
import { startServer, verifyServer } from '../../faulty-servers/server.ts';
import { spread } from '../../support/extent.ts';
import { checksVariable, serversVariable } from './faulty-server-choice.ts';

/*
 * What the checks of the verifier are to find, for its mutants: each run makes the requests of one check, so that a mutant of that
 * check is tried in seconds. Not among the tests of the project, which has all of this in test/faulty-servers.
 */

const perCheck = Number(process.env[serversVariable] ?? 1);

const names = checks.map(({ name }) => name);
const wanted = process.env[checksVariable]?.split(',').filter(Boolean) ?? [];

describe.each(wanted.length > 0 ? names.filter((it) => wanted.includes(it)) : names)(
  'the check %s',
  (name) => {
    const able = faultyServers.filter((server) => checksFor(server)?.join() === name);
    const tried = spread(able, perCheck).map((server) => [server.name, server] as const);
    test.each(tried)('finds that %s', async (_, server) => {
      const { caught, finding } = await detectFaultyServer(server);
      expect(caught, finding?.message ?? 'nothing was found').toBe(true);
    });

    test('finds nothing wrong with the fake', async () => {
      const server = startServer();
      try {
        const { findings, summary } = await verifyServer(server, { mode: 'full', only: [name] });
        expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
        expect(summary?.unlike).toBeUndefined();
      } finally {
        server.close();
      }
    });
  },
);
