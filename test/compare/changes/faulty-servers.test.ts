import { describe, expect, it } from 'vitest';
import { type ComparedServer, type CompareOptions, compare, type Side } from '../../../src/compare.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { alter, at, type Call, type Json } from '../../faulty-servers/sabotage.ts';
import { isWhole } from '../../support/extent.ts';
import { found, serverOf } from '../servers.ts';

/** The response of the fake, with another status or body. */
const otherwise =
  (change: (body: Json, call: Call) => { status?: number; body?: Json }) =>
  async (call: Call): Promise<Response> => {
    const response = await call.forward();
    if (!response.ok) return response;
    const before = await response.json();
    const { status = response.status, body = before } = change(before, call);
    const headers = Object.fromEntries(response.headers);
    return new Response(JSON.stringify(body), { status, headers });
  };

/** Servers that keep the document, and respond to changes in another way than the mock. */
const different: [
  what: string,
  sabotage: Sabotage,
  told: readonly string[],
  options: Partial<CompareOptions>,
][] = [
  [
    'gives what is new another value by default',
    at(
      'createProject',
      otherwise((project, { mock }) => {
        mock.store.Project.update(project.Id, { AutoNumberScripts: true });
        return { body: { ...project, AutoNumberScripts: true } };
      }),
    ),
    [
      'unclear createProject /body/AutoNumberScripts value',
      'unclear updateProject /body/AutoNumberScripts value',
    ],
    { mode: 'sandbox', only: ['createProject'] },
  ],
  [
    'does not print a property that may be absent',
    alter(['createScript', 'updateScript', 'getScript'], (script) => {
      delete script.PackageName;
    }),
    ['unclear createScript /body/PackageName missing', 'unclear updateScript /body/PackageName missing'],
    { mode: 'sandbox', only: ['createScript', 'updateScript'] },
  ],
  [
    'has another item in a list',
    alter(['createIncident', 'getIncident', 'updateIncident', 'searchIncidents'], (incident) => {
      for (const it of incident.Items ?? [incident])
        it.ExternalSystemLinkIds = ['eb06e5d8-f774-4b0f-a95c-a911c13527a9'];
    }),
    [
      'unclear createIncident /body/ExternalSystemLinkIds items',
      'unclear updateIncident /body/ExternalSystemLinkIds items',
    ],
    { mode: 'sandbox', only: ['createIncident', 'updateIncident'] },
  ],
  [
    'responds with another documented status',
    at(
      'createAgileRunStepIncidentLink',
      otherwise(() => ({ status: 200 })),
    ),
    ['unclear createAgileRunStepIncidentLink /status status'],
    { mode: 'full', only: ['examples'] },
  ],
];

/** Both servers, the first one the real one. */
function servers(side: Side, sabotage: Sabotage): [ComparedServer, ComparedServer] {
  const [bad, good] = [serverOf(sabotage), serverOf()];
  return side === 'real' ? [bad, good] : [good, bad];
}

describe.each(['real', 'fake'] as const)('changes are compared, and the %s server', (side) => {
  it.each(different)('%s', async (_what, sabotage, told, options) => {
    expect(await found(...servers(side, sabotage), options)).toEqual(told);
  });

  it('is blamed where it breaks the document, and for nothing else', async () => {
    const sabotage = alter('createScript', (script) => {
      script.Name = 7;
    });
    const told = await found(...servers(side, sabotage), { mode: 'sandbox', only: ['createScript'] });
    // It is also not what was sent, which is no second fault.
    expect(told).toEqual([`${side} createScript /body/Name schemas`]);
  });
});

it('the documentation is blamed where both servers break it in the same way', async () => {
  const sabotage = alter('createScript', (script) => {
    script.Name = 7;
  });
  const told = await found(serverOf(sabotage), serverOf(sabotage), {
    mode: 'sandbox',
    only: ['createScript'],
  });
  expect(told).toEqual(['documentation createScript /body/Name schemas']);
});

it('both values are in the report, with what was sent', async () => {
  const [, sabotage] = different[0] as (typeof different)[number];
  const [real, fake] = servers('real', sabotage);
  const { differences, pairs } = await compare({ real, fake, mode: 'sandbox', only: ['createProject'] });
  expect(differences.filter(({ operation }) => operation === 'createProject')).toMatchObject([
    {
      real: { value: true, exchange: { request: { method: 'POST' } } },
      fake: { value: false },
      reproduce: expect.stringContaining('-X POST'),
    },
  ]);
  expect(pairs).toBeGreaterThan(10);
});

it('ids, instants and names of a run make no difference, in any mode, and nothing is left on the servers', async () => {
  for (const mode of isWhole ? (['sandbox', 'full'] as const) : (['sandbox'] as const)) {
    const [real, fake] = [serverOf(), serverOf()];
    const projects = () => [...real.mock.store.Project, ...fake.mock.store.Project].map(({ Id }) => Id);
    const before = projects();
    const { differences, remarks, pairs, leftovers } = await compare({ real, fake, mode });
    expect([mode, differences]).toEqual([mode, []]);
    expect(remarks.filter(({ what }) => what === 'changes that were not compared')).toEqual([]);
    expect(pairs).toBeGreaterThan(1000);
    expect(projects()).toEqual(before);
    expect(leftovers).toEqual({ real: [], fake: [] });
  }
});
