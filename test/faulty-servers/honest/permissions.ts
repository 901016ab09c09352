import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import type { ConformingVariant, Sabotage } from '../faulty-server.ts';
import { answer, at } from '../sabotage.ts';

const errorBody = () => answer(403, { Message: 'You do not have the permission that this needs.' });
const forbidden = (where: Parameters<typeof at>[0]): Sabotage => at(where, async () => errorBody());

/** What the verifier needs itself: without it there is no sandbox, or no verdict at all. */
const needed: readonly OperationId[] = ['searchProjects', 'createProject', 'startProjectDelete'];
const deniable = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) => operationFacts[id].statuses.includes(403) && !needed.includes(id),
);
const readable = deniable.filter((id) => operationFacts[id].method === 'GET');

/** Servers that are right, and tell the caller that something is not allowed. */
export const permissions: readonly ConformingVariant[] = [
  {
    name: 'a caller who may not see incidents and scripts',
    sabotage: forbidden(['getIncident', 'getScript', 'getExternalSystemLink']),
  },
  {
    name: 'a caller who may not see runs',
    sabotage: forbidden(['getScriptRun', 'searchScriptRunsForScriptAssignment', 'getStepResult']),
  },
  {
    name: 'a caller who may not write scripts',
    sabotage: forbidden(['createScript', 'createScriptPackage']),
  },
  {
    name: 'a caller who may not change packages',
    sabotage: forbidden(['updateExecutionPackage', 'deleteExecutionPackage']),
  },
  {
    name: 'a caller who may give work to nobody',
    sabotage: at('every operation', async (call) =>
      call.method !== 'GET' && call.body?.AssignedToId ? errorBody() : call.forward(),
    ),
  },
  {
    name: 'a caller who may choose no numbers and no packages',
    sabotage: at('every operation', async (call) =>
      call.method === 'PUT' && (call.body?.Number || call.body?.PackageId) ? errorBody() : call.forward(),
    ),
    modes: ['sandbox'],
  },
  { name: 'a caller who may start no tasks', sabotage: forbidden('startBackgroundTask') },
  { name: 'a caller who may see as little as there is', differs: true, sabotage: forbidden(readable) },
  {
    name: 'a caller who may delete projects alone',
    sabotage: forbidden(deniable.filter((id) => operationFacts[id].method === 'DELETE')),
    // In full mode something is made that is in no project; that it cannot be deleted is then a warning.
    modes: ['read-only', 'sandbox'],
  },
  {
    name: 'a project that is gone is one that the caller may not see',
    sabotage: at('getProject', async (call) => {
      const response = await call.forward();
      return response.status === 404 ? errorBody() : response;
    }),
  },
  // Each of the error responses that the document has, alone.
  ...deniable.map((operation) => ({
    name: `a caller who may not use ${operation}`,
    of: operation,
    sabotage: forbidden(operation),
    modes: ['sandbox'] as const,
  })),
];
