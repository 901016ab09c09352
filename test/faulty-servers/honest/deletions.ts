import type { Entities, Mock } from '../../../src/index.ts';
import type { ConformingVariant, Sabotage } from '../faulty-server.ts';
import { answer, at, type Call } from '../sabotage.ts';

/** A task that goes on for so many milliseconds. */
export function lasting(ms: number, steps = 20) {
  const step = (index: number) => ({
    at: Math.round((index * ms) / steps),
    processed: index,
    total: steps,
    message: null,
  });
  return [step(0), ...Array.from({ length: steps }, (_, index) => step(index + 1))] as const;
}

/** The tasks that are under way, the oldest first. */
const underWay = (mock: Mock) =>
  mock.tasks.list().filter(({ state }) => state === 'running' || state === 'held');

/** Does one task at a time, in the order in which they were started. */
export const oneAtATime: Sabotage = (fetch, mock) => {
  function takeTurns(): void {
    for (const [index, { id, state }] of underWay(mock).entries()) {
      if (index === 0 && state === 'held') mock.tasks.release(id);
      if (index > 0 && state === 'running') mock.tasks.hold(id);
    }
  }
  return at('every operation', async (call) => {
    takeTurns();
    const response = await call.forward();
    // Whoever reads a stream asks for nothing else meanwhile.
    if (!call.body?.StreamProgress) takeTurns();
    return response;
  })(fetch, mock);
};

/** Refuses every change of what is being deleted, and of what is in it. */
const refusingMeanwhile = (status: number): Sabotage =>
  at('every operation', async (call) =>
    call.method !== 'GET' && isDoomed(call)
      ? answer(status, { Message: 'It is being deleted.' })
      : call.forward(),
  );

function isDoomed({ mock, path, body }: Call): boolean {
  const doomed = new Set(
    underWay(mock)
      .filter(({ type }) => /^Delete/.test(type))
      .flatMap(({ parameters }) => Object.values(parameters as object).map((id) => String(id).toLowerCase())),
  );
  if (doomed.size === 0) return false;
  for (const { Id, OrganisationId } of mock.store.Project)
    if (OrganisationId && doomed.has(OrganisationId.toLowerCase())) doomed.add(Id);
  const named = [path, body, body?.Parameters].flatMap((it) => Object.values(it ?? {}));
  const ids = named.filter((it) => typeof it === 'string').map((id) => id.toLowerCase());
  const inProjects = (['Script', 'Requirement', 'Incident', 'ScriptPackage', 'AgileRun'] as const).flatMap(
    (entity) => ids.map((id) => (mock.store[entity].get(id) as Partial<Entities['Script']>)?.ProjectId ?? ''),
  );
  return [...ids, ...inProjects].some((id) => doomed.has(id.toLowerCase()));
}

const schedules = (ms: number) => ({ DeleteProject: lasting(ms), DeleteOrganisation: lasting(ms) });
const changing = ['sandbox', 'full'] as const;

/** Servers that are right, and take their time when they delete projects and organisations. */
export const deletions: readonly ConformingVariant[] = [
  {
    name: 'deletions that take three minutes',
    mock: () => ({ world: { schedules: schedules(180_000) } }),
    modes: changing,
  },
  {
    name: 'deletions that take half a minute, on an empty server',
    mock: () => ({ world: { seed: 'empty', schedules: schedules(30_000) } }),
    modes: changing,
  },
  {
    name: 'one task at a time, and deletions that take a minute',
    sabotage: oneAtATime,
    mock: () => ({ world: { schedules: schedules(60_000) } }),
    modes: changing,
  },
  ...[403, 409].map(
    (status): ConformingVariant => ({
      name: `changes of what is being deleted are refused with ${status}`,
      sabotage: refusingMeanwhile(status),
      mock: () => ({ world: { schedules: schedules(30_000) } }),
      modes: changing,
    }),
  ),
];
