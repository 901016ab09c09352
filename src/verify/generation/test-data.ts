import { type OperationId, operationFacts } from '../../contract/operations.ts';
import type { Path } from '../contract/openapi-links.ts';
import { placesOf } from '../discovery/collections.ts';
import type { Context } from '../engine/check.ts';
import { createRecord, createRunnableScript, findAssignee, ignoringFindings } from '../fixtures/factories.ts';
import { fieldsOf } from '../http/exchange.ts';
import { resultsOf } from '../scenarios/runs/results.ts';
import type { TestDataPool } from './requests.ts';

/** So many addresses of an operation are read. */
const tries = 3;

/** What is never asked of something that is there: it would end the run, or reach beyond its project. */
const never: readonly OperationId[] = ['startProjectDelete', 'startCreateIncidentFromTicket'];

/** Things that were made to be changed and deleted. */
interface OwnData {
  /** Their addresses, by the operation that reads them. */
  readonly paths: ReadonlyMap<OperationId, Path>;
  /** Their ids, by the properties of bodies that have such. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly projectName: unknown;
}

/**
 * Gathers what made-up requests can be about: for reading, what is on the server; for anything else, things that are made
 * for this alone.
 */
export async function testDataPoolOf(context: Context): Promise<TestDataPool> {
  const { sandbox } = context;
  const all = Object.keys(operationFacts) as OperationId[];
  const reading = all.filter((id) => operationFacts[id].method === 'GET');
  const found = new Map<OperationId, readonly Path[]>();
  for (const operation of reading) found.set(operation, await placesOf(context, operation, tries));
  const own = sandbox && (await provide(context));
  return {
    paths(operation) {
      const { method, path } = operationFacts[operation];
      if (!path.includes('{')) return [{}];
      if (method === 'GET') return found.get(operation) ?? [];
      const reader = reading.find((id) => operationFacts[id].path === path);
      const known = reader && !never.includes(operation) ? own?.paths.get(reader) : undefined;
      return known ? [known] : [];
    },
    ids: (property) => own?.ids[property] ?? [],
    fixed(operation) {
      // Without a scope a reindex is one of the whole server; a stream takes its time.
      const Parameters = { ProjectId: sandbox?.projectId };
      if (operation === 'startBackgroundTask') return { Type: 'Reindex', Parameters, StreamProgress: false };
      // Projects are made and renamed where they are looked after: here the name is in use, or stays.
      if (operation === 'createProject') return { Name: own?.projectName };
      return operation === 'updateProject' ? { Name: own?.projectName, Slug: null } : {};
    },
  };
}

async function provide(context: Context): Promise<OwnData> {
  const ProjectId = context.sandbox?.projectId ?? '';
  const { Name: projectName } = fieldsOf(
    await context.client.send('getProject', { path: { id: ProjectId } }),
  );
  const paths = new Map<OperationId, Path>([['getProject', { id: ProjectId }]]);
  const ids: Record<string, string[]> = { ProjectId: [ProjectId] };
  const note = (operation: OperationId, id: string | undefined, ...properties: readonly string[]) => {
    if (id === undefined) return;
    paths.set(operation, { id });
    for (const property of properties) ids[property] = [...(ids[property] ?? []), id];
  };
  const bench = await ignoringFindings(createRunnableScript(context));
  if (bench) {
    const { executions, scripts, script } = bench;
    note('getScriptPackage', scripts.id, 'ParentId', 'PackageId');
    note('getScript', script.id, 'ScriptId');
    const child = await ignoringFindings(
      createRecord(context, 'createExecutionPackage', { Name: 'Child', ParentId: executions.id }),
    );
    note('getExecutionPackage', child?.id, 'ParentId', 'PackageId');
    const assignment = await ignoringFindings(
      createRecord(context, 'createScriptAssignment', { PackageId: executions.id, ScriptId: script.id }),
    );
    note('getScriptAssignment', assignment?.id);
    note('searchScriptRunsForScriptAssignment', assignment?.id);
    const ask = { path: { id: assignment?.id ?? '' }, query: { $expand: 'StepResults' } };
    const run = assignment && (await context.sandbox?.create('createScriptRunForScriptAssignment', ask));
    const { Id: runId } = run ? fieldsOf(run) : {};
    note('getScriptRun', typeof runId === 'string' ? runId : undefined);
    const resultId = run && resultsOf(run)[0]?.Id;
    if (typeof resultId === 'string') ids.Id = [resultId];
  }
  const requirements = await ignoringFindings(
    createRecord(context, 'createRequirementPackage', { Name: 'Requirements', ProjectId }),
  );
  note('getRequirementPackage', requirements?.id, 'ParentId');
  const user = await findAssignee(context);
  if (user) for (const property of ['TesterId', 'AssignedToId', 'ManagerId']) ids[property] = [user];
  return { paths, ids, projectName };
}
