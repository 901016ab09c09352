import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../src/contract/operations.ts';
import { createClock, createMock, documented, type Mock, states } from '../../src/index.ts';
import { type Client, clientOf, connect, start } from './client.ts';
import { assignments, links, packages, projects, runs, steps } from './known.ts';

type Task = Schemas['BackgroundTask'];
type Request = readonly [method: string, path: string, body?: unknown];

/** A day in the life of a client: something of everything that changes something. */
const day: readonly Request[] = [
  [
    'PUT',
    `/api/project/${projects.test}`,
    { Name: 'New Name', ManagerId: '1409a902-9d1b-4afb-aa92-082ebe8eb3bf' },
  ],
  ['PUT', `/api/executionpackage/${packages.middle}`, { ParentId: packages.reports, OrderNumber: 4 }],
  ['POST', `/api/scriptassignment/${assignments.search}/runs`, { FieldValues: { Note: 'x' } }],
  [
    'PUT',
    `/api/scriptrun/${runs.open}`,
    { AttemptToComplete: true, StepResults: [{ Id: steps.second, Outcome: 'Passed' }] },
  ],
  ['POST', `/api/scriptassignment/${assignments.twoSteps}/runs?$expand=StepResults`],
  [
    'POST',
    '/api/backgroundtasks',
    { Type: 'LinkTicketToStepResult', Parameters: { StepResultId: steps.first, Key: 'TST-123' } },
  ],
  ['POST', `/api/externalsystemlink/${links.staging}/ticket/12345/link`],
  ['DELETE', `/api/executionpackage/${packages.cycle1}`],
  ['POST', '/api/backgroundtasks', { Type: 'Reindex', Parameters: {}, StreamProgress: true }],
  ['DELETE', `/api/project/${projects.oldPortal}`],
  ['GET', '/api/projects?$expand=Widgets,ExecutionPackages&indent-json=true'],
  ['GET', '/api/executionpackages?tql=ORDER BY Name'],
  ['PUT', `/api/project/${projects.test}`, { Name: 'Inventory' }],
];

async function live({ mock }: Client): Promise<string[]> {
  const answers: string[] = [];
  for (const [method, path, body] of day) {
    const headers = { 'Content-Type': 'application/json' };
    const response = await mock.fetch(path, {
      method,
      ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }),
    });
    mock.clock.advance(2500);
    answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
  }
  return answers;
}

const all = ({ store }: Mock) => JSON.stringify(store.toJSON());

describe('two mocks', () => {
  test('never see what the other does', async () => {
    const one = connect();
    const other = connect();
    const before = all(other.mock);
    await live(one);
    expect(all(other.mock)).toBe(before);
    expect(all(one.mock)).not.toBe(before);
    expect(other.mock.clock.now()).toBe(Date.parse(start));
    expect(all(createMock())).toBe(before);
  });

  test('give byte-equal answers to the same requests at the same time', async () => {
    expect(await live(connect())).toEqual(await live(connect()));
  });

  test('may share a clock without sharing anything else', async () => {
    const clock = createClock({ at: start, rate: 0 });
    const [one, other] = [connect({ world: { clock } }), connect({ world: { clock } })];
    await one.remove(`/api/project/${projects.oldPortal}`);
    clock.advance(1000);
    expect((await one.get(`/api/project/${projects.oldPortal}`)).status).toBe(404);
    expect((await other.get(`/api/project/${projects.oldPortal}`)).status).toBe(200);
  });

  test('on a seed of their own leave it as it was given', async () => {
    const seed = structuredClone(documented);
    const one = connect({ world: { seed } });
    await live(one);
    expect(seed).toEqual(documented);
    const other = connect({ world: { seed } });
    expect(all(other.mock)).toBe(all(createMock()));
    Object.assign(seed.Project?.[0] ?? {}, { Name: 'Changed later' });
    expect((await other.get<{ Name: string }>(`/api/project/${projects.test}`)).body.Name).toBe(
      'Test Project',
    );
  });
});

describe('reset', () => {
  test('goes back to the seed: records, tasks and ids; the clock goes on', async () => {
    const client = connect({ world: { ids: ['11111111-2222-4333-8444-555555555555'] } });
    const before = all(client.mock);
    await live(client);
    const time = client.mock.clock.now();
    client.mock.reset();
    expect(all(client.mock)).toBe(before);
    expect(client.mock.clock.now()).toBe(time);
    client.mock.clock.set(start);
    expect(await live(client)).toEqual(
      await live(connect({ world: { ids: ['11111111-2222-4333-8444-555555555555'] } })),
    );
  });

  test('forgets tasks that are under way, with their effects', async () => {
    const client = connect();
    const before = all(client.mock);
    const { body: task } = await client.remove<Task>(`/api/project/${projects.test}`);
    await client.post('/api/backgroundtasks', {
      Type: 'LinkTicketToStepResult',
      Parameters: { StepResultId: steps.first, Key: 'TST-123' },
    });
    client.mock.reset();
    expect((await client.get(task.Self)).status).toBe(404);
    client.mock.clock.advance(60_000);
    expect((await client.get(`/api/project/${projects.test}`)).status).toBe(200);
    expect(all(client.mock)).toBe(before);
  });

  test('is followed by tasks that work', async () => {
    const client = connect();
    await client.remove(`/api/project/${projects.oldPortal}`);
    client.mock.clock.advance(1000);
    await client.get('/api');
    client.mock.reset();
    client.mock.clock.set('2010-01-01T00:00:00Z');
    await client.remove(`/api/project/${projects.oldPortal}`);
    client.mock.clock.advance(1000);
    expect((await client.get(`/api/project/${projects.oldPortal}`)).status).toBe(404);
  });

  test('can be asked for again and again', async () => {
    const client = connect();
    const first = await live(client);
    for (let times = 0; times < 3; times++) {
      client.mock.reset();
      client.mock.clock.set(start);
      expect(await live(client)).toEqual(first);
    }
  });
});

describe('a world', () => {
  test('that is empty has a user, answers, and can be asked for everything', async () => {
    const client = connect({ world: { seed: 'empty' } });
    expect((await client.get('/api/projects')).body).toEqual({ Items: [] });
    expect((await client.get('/api/executionpackages')).body).toEqual({
      Skip: 0,
      Top: 25,
      Total: 0,
      Items: [],
    });
    const { status } = await client.post('/api/backgroundtasks', { Type: 'Reindex', Parameters: {} });
    expect(status).toBe(202);
  });

  test.each(states.map(({ name }) => name))('is in the state "%s" when it is asked to be', (name) => {
    const seed = createMock({ world: { states: [name] } }).store.toJSON();
    const state = states.find((it) => it.name === name);
    for (const [entity, records] of Object.entries(state?.put ?? {}))
      expect(seed[entity as keyof typeof seed]).toEqual(expect.arrayContaining([...records]));
    for (const [entity, ids] of Object.entries(state?.remove ?? {})) {
      const left: readonly { readonly Id: string }[] = seed[entity as keyof typeof seed];
      expect(left.filter(({ Id }) => ids.includes(Id))).toEqual([]);
    }
  });

  test.each([
    [
      { world: { states: ['nonsense'] } },
      /^Failed to prepare the seed: no provider state is called "nonsense"; known: /,
    ],
    [
      { world: { seed: { Nonsense: [] } as never } },
      /^Failed to read the seed: no entity is called Nonsense/,
    ],
    [{ server: { origin: 'nonsense' } }, /Failed to read the origin "nonsense"/],
    [{ seed: 'empty' } as never, 'there is no option seed; it is world.seed.'],
    [{ server: { sede: 1 } } as never, 'there is no option server.sede; known: origin, '],
    [null as never, 'the options are an object, got null'],
    [{ world: 5 } as never, 'world is an object, got 5'],
    [{ identity: true } as never, 'identity must be what identity() makes, got true'],
    [{ world: { clock: '2015' } } as never, 'world.clock must be what createClock() makes, got "2015"'],
    [
      { world: { taskRetention: -1 } },
      'world.taskRetention must be a number of milliseconds, 0 or more, got -1',
    ],
    [{ world: { states: 'the package is empty' } } as never, 'world.states must be a list of names'],
    [{ server: { maxBody: -1 } }, 'server.maxBody must be a whole number of 0 or more, got -1'],
    [{ server: { hostClock: 5 } } as never, 'server.hostClock must be what createClock() makes'],
    [
      { observe: { journal: true } } as never,
      'observe.journal must be { size, bytes }, or false for none, got true',
    ],
    [
      { observe: { journal: { sise: 5 } } } as never,
      'there is no option observe.journal.sise; did you mean size?',
    ],
    [{ world: { schedules: { Reindx: [] } } }, 'there is no task type Reindx; did you mean Reindex?'],
    [{ observe: { jornal: false } } as never, 'there is no option observe.jornal; did you mean journal?'],
  ])('cannot be made with %j', (options, message) => {
    expect(() => createMock(options)).toThrow(message);
  });
});

describe('when time jumps over the ends of several tasks', () => {
  const way = (end: number) => [
    { at: 0, processed: 0, total: 1, message: null },
    { at: end, processed: 1, total: 1, message: null },
  ];
  const link = (client: Client) =>
    client.post<Task>('/api/backgroundtasks', {
      Type: 'LinkTicketToStepResult',
      Parameters: { StepResultId: steps.first, Key: 'TST-123' },
    });

  test.each([
    ['a linking that ends before the deletion of its project has happened', 1000, 2000, true],
    ['one that would end after it has failed', 2000, 1000, false],
  ])('%s', async (_, linking, deletion, succeeds) => {
    const client = connect({
      world: { schedules: { LinkTicketToStepResult: way(linking), DeleteProject: way(deletion) } },
    });
    const { body: deleting } = await client.remove<Task>(`/api/project/${projects.test}`);
    const { body: task } = await link(client);
    client.mock.clock.advance(60_000);
    expect((await client.get<Task>(task.Self)).body.Complete).toBe(succeeds);
    expect((await client.get<Task>(deleting.Self)).body.Complete).toBe(true);
    expect((await client.get(`/api/project/${projects.test}`)).status).toBe(404);
    expect(client.mock.store.Incident.size).toBe(0);
  });

  test('of two that end together the one that was started first is first', async () => {
    const client = connect();
    const first = await link(client);
    const second = await link(client);
    client.mock.clock.advance(60_000);
    expect((await client.get<Task>(first.body.Self)).body.Complete).toBe(true);
    expect((await client.get<Task>(second.body.Self)).body.Error).toMatch(/already linked/);
  });

  test('it makes no difference whether somebody looked in between', async () => {
    const play = async (looks: boolean) => {
      const client = connect({ world: { schedules: { LinkTicketToStepResult: way(700) } } });
      await client.post(`/api/externalsystemlink/${links.staging}/ticket/12345/link`);
      await link(client);
      await client.remove(`/api/project/${projects.oldPortal}`);
      for (let time = 0; time < 3000; time += 100) {
        client.mock.clock.advance(100);
        if (looks) await client.get('/api');
      }
      await client.get('/api');
      return all(client.mock);
    };
    expect(await play(true)).toBe(await play(false));
  });

  test('a request that comes after sees all of it, whichever it is', async () => {
    const client = connect();
    await client.remove(`/api/project/${projects.oldPortal}`);
    client.mock.clock.advance(5000);
    await client.fails(
      () => client.put(`/api/project/${projects.oldPortal}`, { Name: 'Late' }),
      404,
      /^No project has the id/,
    );
  });
});

test('the clock may run by itself', async () => {
  const client = clientOf(createMock({ world: { clock: createClock({ at: start, rate: 1_000_000 }) } }));
  const { body } = await client.post<Task>('/api/backgroundtasks', { Type: 'Reindex', Parameters: {} });
  let task = body;
  while (!task.Complete) ({ body: task } = await client.get<Task>(body.Self));
  expect(task).toMatchObject({ ProcessedElements: 10, FinishedAt: expect.any(String) });
});
