import { describe, expect, it } from 'vitest';
import { operationFacts } from '../../../../src/contract/operations.ts';
import { linkTargets } from '../../../../src/verify/checks/exchanges/link-targets.ts';
import type { ConformingVariant, Sabotage } from '../../../faulty-servers/faulty-server.ts';
import { alter, answer, at, type Json, objects } from '../../../faulty-servers/sabotage.ts';
import { startServer, verifyServer } from '../../../faulty-servers/server.ts';
import { conformingRequests, type Look, look, titleOf } from './look.ts';

const nobody = '11111111-2222-4333-8444-555555555555';
const child: Look = {
  operation: 'getExecutionPackage',
  ask: { path: { id: '4bb709c2-e0e7-4af3-9f60-a045016a9610' } },
};
const ticket: Look = {
  operation: 'getTicket',
  ask: { path: { externalSystemLinkId: 'd8e4c6a3-5287-4b38-82f8-7791adcb6dc9', ticketId: '10123' } },
};

const withLink =
  (rel: string, change: (link: Json, record: Json) => unknown) =>
  (json: Json): void => {
    for (const record of objects(json)) {
      for (const link of record.Links ?? []) if (link.Rel === rel) change(link, record);
    }
  };

describe('links of a documented relation', () => {
  it.each([...conformingRequests, child, ticket].map((request) => [titleOf(request), request] as const))(
    'are right in the fake: %s',
    async (_, request) => {
      expect(await look(linkTargets, request)).toEqual([]);
    },
  );

  it.each([
    [
      'the thing itself',
      child,
      withLink('Parent', (link, { Self }) => Object.assign(link, { Href: Self })),
      /Parent/,
    ],
    [
      'an id that nobody has',
      child,
      withLink('Children', (link) => (link.Href = link.Href.replace(/4bb709c2[^/]+/, nobody))),
      /Children/,
    ],
    [
      'a path that is not there',
      child,
      withLink('Children', (link) => (link.Href += 's')),
      /childrens and not to getExecutionPackageChildren/,
    ],
    [
      'an action of another ticket',
      ticket,
      withLink('StartCreateIncident', (link) => (link.Href = link.Href.replace('10123', '1'))),
      /StartCreateIncident/,
    ],
    [
      'the tracker of another project',
      ticket,
      withLink('ExternalSystemLink', (link) => (link.Href = link.Href.replace(/[^/]+$/, nobody))),
      /ExternalSystemLink/,
    ],
    [
      'nothing, because it is missing while it is due',
      ticket,
      (json: Json): undefined => void json.Links.shift(),
      /StartCreateIncident .* missing/,
    ],
    [
      'another collection',
      { operation: 'listRootResources' } as Look,
      (json: Json) => {
        for (const link of json.Links)
          if (link.Rel === 'Projects') link.Href = link.Href.replace('projects', 'users');
      },
      /Projects of the root leads to .*users and not to \/api\/projects/,
    ],
  ] as const)('are caught when one leads to %s', async (_, request, change, message) => {
    const found = await look(linkTargets, { ...request, sabotage: alter(request.operation, change) });
    expect(found).toMatchObject([{ severity: 'violation', message: expect.stringMatching(message) }]);
  });

  it('are caught once, however many items have them', async () => {
    const sabotage = alter(
      'searchProjects',
      withLink('Tickets', (link) => (link.Href += '/all')),
    );
    expect(await look(linkTargets, { operation: 'searchProjects', sabotage })).toHaveLength(1);
  });
});

/** What the check finds on a server, and what was asked of it. */
async function check(sabotage?: Sabotage, mock?: ConformingVariant['mock']) {
  const asked: string[] = [];
  const server = startServer(mock?.(), (fetch, behind) => {
    const inner = sabotage ? sabotage(fetch, behind) : fetch;
    return (input, init) => {
      asked.push(`${init?.method ?? 'GET'} ${input}`);
      return inner(input, init);
    };
  });
  try {
    const { findings } = await verifyServer(server, { mode: 'read-only', only: ['links'] });
    const found = findings.filter((it) => it.check === 'links' && it.severity !== 'information');
    return { found, asked, notes: findings.filter((it) => it.severity === 'information') };
  } finally {
    server.close();
  }
}

const nowhere = (rel: string, address: string) =>
  alter('getUser', (user) => ({ ...user, Links: [{ Rel: rel, Href: address }] }));

describe('links', () => {
  it('finds nothing wrong with the fake, and only reads', async () => {
    const { found, asked } = await check();
    expect(found).toEqual([]);
    expect(asked.filter((it) => !it.startsWith('GET '))).toEqual([]);
    expect(
      asked.filter((it) => it.endsWith('/link')),
      'what only an action is at is left alone',
    ).toEqual([]);
  });

  it('names a Self that cannot be fetched, and both exchanges', async () => {
    const lost = '687cb923-6596-4223-8869-e5abc324bbf4';
    const sabotage = at('getStepResult', async (call) =>
      call.path.id?.toLowerCase() === lost ? answer(404, { Message: 'No.' }) : call.forward(),
    );
    const { found } = await check(sabotage);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(
      /^The Self that \w+ prints cannot be fetched: http:.*\/api\/stepresult\/687cb923[^ ]+ responds with 404\.$/,
    );
    expect(found[0]?.exchanges.map(({ response }) => response.status)).toEqual([200, 404]);
  });

  it('names a link that the document does not know and that cannot be fetched', async () => {
    const { found } = await check(nowhere('Badges', 'http://localhost/api/user/1/badges'));
    expect(found.map(({ message }) => message)).toEqual([
      'The link Badges that getUser prints cannot be fetched: http://localhost/api/user/1/badges responds with 404.',
    ]);
  });

  it.each([
    ['an action that refuses to be read', 405, { Allow: 'POST' }],
    ['something that needs parameters', 400, {}],
    ['something that needs a permission', 403, {}],
    ['a page somewhere else', 302, { Location: '/login' }],
  ])('accepts a link that the document does not know to %s', async (_, status, headers) => {
    const sabotage: Sabotage = (fetch, mock) => {
      const printing = nowhere('Portrait', 'http://localhost/api/user/1/portrait')(fetch, mock);
      return async (input, init) =>
        String(input).endsWith('/portrait')
          ? answer(status, { Message: 'No.' }, headers)
          : printing(input, init);
    };
    const { found, asked } = await check(sabotage);
    expect(found).toEqual([]);
    // A redirect is asked for once more: it may be a login that has run out.
    expect([1, 2]).toContain(asked.filter((it) => it.endsWith('/portrait')).length);
  });

  it('leaves addresses alone that do not lead into the API', async () => {
    const { found, asked } = await check(nowhere('Page', 'http://localhost/#/users/1'));
    expect(found).toEqual([]);
    expect(asked.filter((it) => it.includes('#'))).toEqual([]);
  });

  it('accepts that something was deleted after it was printed', async () => {
    const sabotage: Sabotage = (fetch, mock) =>
      at('getStepResult', async (call) => {
        const found = mock.store.StepResult.get(call.path.id?.toLowerCase() ?? '');
        if (found) mock.store.removeTree('ScriptRun', found.RunId);
        return call.forward();
      })(fetch, mock);
    expect((await check(sabotage)).found).toEqual([]);
  });

  it('makes a note of a picklist value whose address no source describes', async () => {
    const { found, notes } = await check(
      at('getProjectPicklistValue', async () => answer(404, { Message: 'No.' })),
    );
    expect(found).toEqual([]);
    expect(notes.map((it) => it.discrepancies[0])).toContain(
      'Self names an address that no source describes',
    );
  });

  it('misses a collection in the root that answers', async () => {
    const sabotage = alter('listRootResources', (root) => {
      root.Links = root.Links.filter(({ Rel }: Json) => Rel !== 'Projects');
    });
    const { found } = await check(sabotage);
    expect(found.map(({ message }) => message)).toEqual([
      'The root does not list Projects, although /api/projects answers.',
    ]);
  });

  it('accepts other hosts and prefixes', async () => {
    const sabotage = alter(['getProject', 'searchProjects', 'getExecutionPackage'], (json) => {
      for (const record of objects(json)) {
        if (record.Self) record.Self = record.Self.replace('http://localhost', 'https://et.test/a');
        if (record.Href) record.Href = record.Href.replace('http://localhost', 'https://et.test/a');
      }
    });
    expect((await check(sabotage)).found).toEqual([]);
  });

  it('stays within bounds on a large server', async () => {
    const { large } = await import('../../../faulty-servers/worlds.ts');
    const { asked } = await check(undefined, () => ({ world: { seed: large(1000) } }));
    expect(asked.length).toBeLessThan(1.5 * Object.keys(operationFacts).length);
  });
});
