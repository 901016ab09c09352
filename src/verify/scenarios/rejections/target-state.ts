import type { OperationId } from '../../../contract/operations.ts';
import type { Context } from '../../engine/check.ts';
import { difference, shown } from '../../findings/assertions.ts';
import type { RequestSpec } from '../../http/request.ts';
import {
  assignmentOperations,
  executionPackageOperations,
  projectOperations,
  runOperations,
  scriptOperations,
  scriptPackageOperations,
} from '../operations.ts';
import type { Targets } from './requests.ts';

/** What the targets of refused requests are, as it was read last. */
export interface TargetState {
  /** Reads again what a request has named; the first change in words, undefined when there is none. */
  changedBy(ask: RequestSpec): Promise<string | undefined>;
  /** Reads everything again. */
  changed(): Promise<string | undefined>;
}

/** One place of the state, and the ids of the records that it shows. */
interface Reading {
  readonly operation: OperationId;
  readonly id: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly shows: readonly string[];
}

/** Reads everything that the requests could change. */
export async function createTargetState(context: Context, targets: Targets): Promise<TargetState> {
  const readings = readingsOf(context, targets);
  const state = new Map<Reading, unknown>();

  async function read(reading: Reading): Promise<unknown> {
    const { operation, id, query = {} } = reading;
    const { response } = await context.client.send(operation, { path: { id }, query });
    return response.status === 200 ? response.body : response.status;
  }

  async function changeIn(some: readonly Reading[]): Promise<string | undefined> {
    let first: string | undefined;
    for (const reading of some) {
      const after = await read(reading);
      const found = difference(state.get(reading), after);
      state.set(reading, after);
      if (!found) continue;
      const where = found.where && ` (${found.where.slice(1)})`;
      first ??= `${reading.operation}${where} from ${shown(found.expected)} to ${shown(found.actual)}`;
    }
    return first;
  }

  for (const reading of readings) state.set(reading, await read(reading));
  return {
    changedBy(ask) {
      const named = JSON.stringify([ask.path, ask.query, ask.body]).toLowerCase();
      return changeIn(readings.filter(({ shows }) => shows.some((id) => named.includes(id.toLowerCase()))));
    },
    changed: () => changeIn(readings),
  };
}

function readingsOf({ sandbox }: Context, targets: Targets): Reading[] {
  const projectId = sandbox?.projectId ?? '';
  const [parent, child, scripts] = [targets.parent.id, targets.child.id, targets.scripts.id];
  const [script, assignment, run] = [targets.script.id, targets.assignment.id, targets.run.id];
  const packages = { $expand: 'ExecutionPackages,ScriptPackages,RequirementPackages' };
  return [
    { operation: projectOperations.read, id: projectId, query: packages, shows: [projectId] },
    { operation: executionPackageOperations.read, id: parent, shows: [parent, child] },
    { operation: executionPackageOperations.read, id: child, shows: [parent, child] },
    { operation: executionPackageOperations.children, id: parent, shows: [parent, child] },
    { operation: scriptPackageOperations.children, id: scripts, shows: [scripts, script] },
    { operation: scriptOperations.read, id: script, shows: [scripts, script] },
    { operation: assignmentOperations.read, id: assignment, shows: [assignment, run] },
    { operation: runOperations.list, id: assignment, shows: [assignment, run] },
    { operation: runOperations.read, id: run, query: { $expand: 'StepResults' }, shows: [assignment, run] },
  ];
}
