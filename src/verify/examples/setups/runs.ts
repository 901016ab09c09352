import type { RawFinding } from '../../engine/check.ts';
import { type Exchange, fieldsOf, itemsOf } from '../../http/exchange.ts';
import type { Bound, Plan } from '../bindings.ts';
import { type Materials, steps, type Thing, Unreachable } from '../test-data.ts';
import { isSame } from '../value-formats.ts';

/** What the documentation names. */
const named = {
  assignment: '2264a622-2869-4ef8-8183-a0040106ca9d',
  script: '3503ada7-6f77-46ba-a083-a84747d53b2c',
  run: 'eb6b327c-df59-4f26-aa8d-a089009f0d1b',
  tester: 'e7157154-5f93-4ec4-bde3-0a3e5c66b04a',
} as const;

const nobody = '00000000-0000-0000-0000-000000000000';
const inProgress = { '/Status': 'In Progress' } as const;
/** No zone is further from UTC: a run near the turn of a year belongs to two years. */
const zone = 14 * 3_600_000;

export const runPlans: Readonly<Record<string, Plan>> = {
  async listRuns(materials) {
    const { assignment } = await someRun(materials, named.assignment);
    return { ids: { [named.assignment]: assignment }, judge: judgeItems };
  },
  async filterRunsByYear(materials) {
    const { assignment, createdAt } = await someRun(materials);
    const year = yearOf(createdAt);
    return {
      ids: { [named.assignment]: assignment },
      query: { $filter: `year(CreatedAt) eq ${year}` },
      judge: (exchange) => judgeYear(exchange, year),
    };
  },
  async createRun(materials) {
    return { ...(await freshAssignment(materials)), determined: inProgress, judge: judgeNew };
  },
  async createRunForTester(materials) {
    const { ids } = await freshAssignment(materials);
    const { CreatedById: TesterId } = await materials.run(await materials.assignment());
    if (typeof TesterId !== 'string') throw new Unreachable('the server does not say who the caller is');
    return {
      ids: { ...ids, [named.tester]: TesterId },
      determined: { ...inProgress, '/StepResults/*/Outcome': 'NotRun' },
      *judge(exchange) {
        yield* judgeNew(exchange);
        yield* judgeSteps(exchange);
      },
    };
  },
  async returnRunInProgress(materials) {
    const known = await documentedInProgress(materials);
    const assignment = known?.assignment ?? (await materials.assignment());
    const run = known?.run ?? (await materials.run(assignment));
    return {
      ids: {
        [named.assignment]: assignment.Id,
        [named.script]: String(assignment.ScriptId),
        [named.run]: run.Id,
      },
      determined: inProgress,
    };
  },
};

async function freshAssignment({ assignment, script }: Materials): Promise<Pick<Bound, 'ids'>> {
  return { ids: { [named.assignment]: (await assignment()).Id, [named.script]: (await script()).Id } };
}

async function documentedInProgress(
  materials: Materials,
): Promise<{ assignment: Thing; run: Thing } | undefined> {
  const assignment = await materials.documented('getScriptAssignment', named.assignment);
  if (!assignment) return undefined;
  const run = (await runsOf(materials, assignment.Id)).find(({ Status }) => Status === 'In Progress');
  return run && { assignment, run };
}

async function runsOf({ context }: Materials, id: string): Promise<readonly Thing[]> {
  return itemsOf(
    await context.client.send('searchScriptRunsForScriptAssignment', { path: { id } }),
  ) as Thing[];
}

interface SomeRun {
  readonly assignment: string;
  readonly createdAt: string;
}

/**
 * An assignment that has a run, and when its oldest run was created.
 * @param first the assignment to take if it has a run; without it one is preferred that has runs of several years
 */
async function someRun(materials: Materials, first?: string): Promise<SomeRun> {
  const { context, isDisposable } = materials;
  if (!context.sandbox || isDisposable) {
    const records = context.sample.places('getScriptRun').map(({ record }) => record);
    const assignments = records.map((record) => record?.AssignmentId).filter((it) => typeof it === 'string');
    const candidates = new Set([...(first && isDisposable ? [first] : []), ...assignments]);
    let known: SomeRun | undefined;
    for (const assignment of [...candidates].slice(0, 5)) {
      const times = timesOf(await runsOf(materials, assignment));
      const [createdAt] = times;
      if (createdAt === undefined) continue;
      known ??= { assignment, createdAt };
      const isTelling = times.some((time) => yearOf(time) !== yearOf(createdAt));
      if (first || isTelling) return { assignment, createdAt };
    }
    if (known) return known;
  }
  if (!context.sandbox) throw new Unreachable('the sample has no run of a script');
  const assignment = await materials.assignment();
  const { CreatedAt } = await materials.run(assignment);
  return { assignment: assignment.Id, createdAt: String(CreatedAt) };
}

/** When the runs were created, the oldest first. */
function timesOf(runs: readonly Thing[]): string[] {
  return runs
    .map(({ CreatedAt }) => String(CreatedAt))
    .filter((it) => !Number.isNaN(Date.parse(it)))
    .sort();
}

const yearOf = (time: string) => new Date(time).getUTCFullYear();

function* judgeItems(exchange: Exchange): Generator<RawFinding> {
  const ids = itemsOf(exchange).map(({ Id }) => Id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (ids.length === 0) yield { message: 'there are no Items, although the assignment has a run' };
  if (twice !== undefined)
    yield { where: '/body/Items', actual: ids, message: `two of the Items have the Id ${twice}` };
}

function* judgeYear(exchange: Exchange, year: number): Generator<RawFinding> {
  yield* judgeItems(exchange);
  for (const [index, { CreatedAt }] of itemsOf(exchange).entries()) {
    const at = Date.parse(String(CreatedAt));
    const years = [at - zone, at + zone].map((it) => new Date(it).getUTCFullYear());
    if (Number.isNaN(at) || years.includes(year)) continue;
    const where = `/body/Items/${index}/CreatedAt`;
    yield {
      where,
      expected: year,
      actual: CreatedAt,
      message: `a run of ${CreatedAt} is not of the year ${year}`,
    };
  }
}

/** A new run was created and changed last by the same person, and not changed before it was created. */
function* judgeNew(exchange: Exchange): Generator<RawFinding> {
  const { CreatedById, LastUpdatedById, CreatedAt, LastUpdatedAt } = fieldsOf(exchange);
  if (!isSame(CreatedById, LastUpdatedById)) {
    const message = `the new run was created by ${CreatedById} and last changed by ${LastUpdatedById}`;
    yield { where: '/body/LastUpdatedById', expected: CreatedById, actual: LastUpdatedById, message };
  }
  if (Date.parse(String(LastUpdatedAt)) < Date.parse(String(CreatedAt))) {
    const message = `the new run was last changed at ${LastUpdatedAt}, before it was created at ${CreatedAt}`;
    yield { where: '/body/LastUpdatedAt', expected: CreatedAt, actual: LastUpdatedAt, message };
  }
}

/** The new run has the steps of its script; they belong to it, or to no run yet, as the page prints them. */
function* judgeSteps(exchange: Exchange): Generator<RawFinding> {
  const { Id, StepResults } = fieldsOf(exchange);
  if (!Array.isArray(StepResults)) return;
  const told = (all: readonly Record<string, unknown>[]) =>
    all.map(({ Description: d, ExpectedResult: e }) => [d, e]);
  if (!isSame(told(StepResults), told(steps))) {
    const message = `the new run has the steps ${JSON.stringify(told(StepResults))} and not those of its script, ${JSON.stringify(told(steps))}`;
    yield { where: '/body/StepResults', expected: told(steps), actual: told(StepResults), message };
  }
  for (const [index, { RunId }] of StepResults.entries()) {
    if (RunId === nobody || isSame(RunId, Id)) continue;
    const message = `a step of the new run ${Id} belongs to the run ${RunId}`;
    yield { where: `/body/StepResults/${index}/RunId`, expected: Id, actual: RunId, message };
  }
}
