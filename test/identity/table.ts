import { entities } from '../../src/contract/entities.gen.ts';
import { type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { permissionsIn } from '../../src/contract/permissions.ts';
import type { Mock } from '../../src/index.ts';

/** Every operation that asks for permissions. */
export const guardedOperations = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) => permissionsIn(operationFacts[id].permissions).length > 0,
);

/** A body that names a project, by way of what is there. */
function bodyOf({ store }: Mock, id: OperationId): object | undefined {
  const [project] = store.Project;
  const [script] = store.Script;
  const [executionPackage] = store.ExecutionPackage;
  const made = { Name: 'Made', ProjectId: project?.Id };
  const bodies: Partial<Record<OperationId, object>> = {
    createProject: { Name: 'Made' },
    createExecutionPackage: made,
    createRequirementPackage: made,
    createScriptPackage: made,
    createScript: { Name: 'Made', PackageId: script?.PackageId },
    createScriptAssignment: { PackageId: executionPackage?.Id, ScriptId: script?.Id },
  };
  return operationFacts[id].body === 'none' ? undefined : (bodies[id] ?? {});
}

/** The path of an operation about records that are there: of each kind the first one. */
function pathOf({ store }: Mock, id: OperationId): string {
  const { path, enums } = operationFacts[id];
  const [value] = store.Picklist;
  const [ticket] = store.TicketSearchResult;
  if (enums.picklist) {
    return `/api/project/${value?.ProjectId}/${value?.Picklist}/${value?.Id}`;
  }
  const [start = ''] = path.split('{');
  const owner = Object.entries(entities).find(
    ([, facts]) => 'self' in facts && facts.self.length === 3 && facts.self[0] === start,
  );
  const [first] = owner ? store[owner[0] as 'Project'] : [];
  return path.replace('{ticketId}', ticket?.Id ?? '').replace(/\{\w+\}/, first?.Id ?? '');
}

/** A request to an operation that its permissions allow or refuse. */
export function ask(mock: Mock, userName: string, id: OperationId): Promise<Response> {
  const body = bodyOf(mock, id);
  return mock.as(userName).fetch(pathOf(mock, id), {
    method: operationFacts[id].method,
    ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
  });
}
