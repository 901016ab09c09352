import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClock, createMock, documented, type Mock } from '../../src/index.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const id = project.slice(-36);
const json = { 'Content-Type': 'application/json' };
const make = () => createMock({ world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }) } });
const post = (Type: string, Parameters: object) => (mock: Mock) =>
  mock.fetch('/api/backgroundtasks', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ Type, Parameters }),
  });

/** What may have happened before a world is exported. */
const deeds: readonly ((mock: Mock) => unknown)[] = [
  (mock) => mock.fetch(project, { method: 'PUT', headers: json, body: '{"Name":"New"}' }),
  (mock) => mock.fetch(project, { method: 'DELETE' }),
  post('Reindex', {}),
  post('LinkTicketToStepResult', {
    StepResultId: documented.StepResult?.[0]?.Id,
    Key: documented.TicketSearchResult?.[0]?.Key,
  }),
  (mock) =>
    mock.fetch(`/api/scriptassignment/${documented.ScriptAssignment?.[0]?.Id}/runs`, { method: 'POST' }),
  (mock) => mock.clock.advance(400),
  (mock) => mock.ids.preset('11111111-2222-4333-8444-555555555555'),
  (mock) => {
    for (const { id, state } of mock.tasks.list()) if (state === 'running') mock.tasks.hold(id);
  },
];

/** Every record and task as the API tells of it, now and later, and what comes next. */
async function sightOf(mock: Mock): Promise<string[]> {
  const paths = [
    '/api/projects?$expand=ExecutionPackages,Widgets',
    '/api/executionpackages',
    project,
    ...(documented.Script?.map(({ Id }) => `/api/script/${Id}`) ?? []),
    ...mock.tasks.list().map(({ id }) => `/api/backgroundtask/${id}`),
  ];
  const answers: string[] = [];
  for (let round = 0; round < 3; round++) {
    for (const path of paths) answers.push(await (await mock.fetch(path)).text());
    mock.clock.advance(700);
  }
  const last = await post('Reindex', {})(mock);
  return [...answers, await last.text(), JSON.stringify(mock.store), mock.ids.next()];
}

describe('an export', () => {
  it('is JSON that a person can read', async () => {
    const mock = make();
    await post('Reindex', {})(mock);
    mock.clock.advance(1500);
    const { clock, ids, tasks, records } = JSON.parse(JSON.stringify(mock.export()));
    expect(clock).toEqual({ at: '2015-06-01T12:00:01.500Z', rate: 0 });
    expect(ids).toEqual({ words: expect.any(Array), preset: [] });
    expect(tasks).toEqual([expect.objectContaining({ Type: 'Reindex', startedAt: 1433160000000 })]);
    expect(records.Project).toEqual(documented.Project);
  });

  it('makes a world whose every response is the same, when it is imported or is the seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(deeds.length - 1), { maxLength: 8 }), async (steps) => {
        const mock = make();
        for (const step of steps) await deeds[step]?.(mock);
        const text = JSON.stringify(mock.export());
        const imported = createMock({ world: { seed: 'empty', clock: createClock({ rate: 5 }) } });
        imported.import(JSON.parse(text));
        expect(JSON.stringify(imported.export())).toBe(text);
        const seeded = createMock({ world: { seed: JSON.parse(text) } });
        const sight = await sightOf(mock);
        expect(await sightOf(imported)).toEqual(sight);
        expect(await sightOf(seeded)).toEqual(sight);
        imported.reset();
        expect(imported.store.Project.size).toBe(0);
        seeded.reset();
        expect(seeded.store.toJSON().Task).toEqual(JSON.parse(text).tasks);
      }),
      { numRuns: 15 },
    );
  });

  it('that is imported leaves the store where its holders have it', () => {
    const mock = make();
    const { store } = mock;
    const { Project } = store;
    mock.import(createMock({ world: { seed: 'empty' } }).export());
    expect(mock.store).toBe(store);
    expect([Project.size, Project.has(id)]).toEqual([0, false]);
    mock.reset();
    expect(Project.has(id)).toBe(true);
  });

  it('of a synchronization that is under way can be imported', async () => {
    const mock = make();
    const [schedule] = documented.SynchronizationScheduleInfo ?? [];
    const path = `/api/synchronizer/${schedule?.LinkId}/schedule/${schedule?.Id}/run`;
    const { headers } = await mock.fetch(path, { method: 'POST' });
    const text = JSON.stringify(mock.export());
    expect(JSON.parse(text).tasks).toHaveLength(1);
    const imported = make();
    imported.import(JSON.parse(text));
    expect(JSON.stringify(imported.export())).toBe(text);
    expect((await imported.fetch(headers.get('Location') ?? '')).status).toBe(200);
  });

  it.each([
    [null, 'the value must be an object, got null'],
    [{ clock: undefined }, 'clock must be an object'],
    [{ records: { Project: [{}] } }, 'Project[0]'],
    [{ records: { User: [documented.User?.[0], documented.User?.[0]] } }, 'there is such a record'],
  ])('is refused when it says %j, and nothing has changed', (wrong, message) => {
    const mock = make();
    mock.store.Project.update(id, { Name: 'New' });
    const before = JSON.stringify(mock.export());
    const value = wrong && { ...mock.export(), ...wrong };
    expect(() => mock.import(value)).toThrow(message);
    if (wrong) expect(() => createMock({ world: { seed: value as never } })).toThrow(message);
    expect(JSON.stringify(mock.export())).toBe(before);
  });
});
