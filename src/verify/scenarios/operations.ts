import type { EntityName, OperationId } from '../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../contract/verification.ts';
import { listOf, operationsOf } from '../contract/entity-operations.ts';
import { starterOf, taskReader, taskStarter } from '../contract/tasks.ts';

/*
 * The operations of the entities that scenarios are about, by what they do: which these are, the document says.
 */

export const project = { ...operationsOf(sandboxEntity), list: listOf(sandboxEntity) };

export const executionPackage = {
  ...operationsOf('ExecutionPackage'),
  children: listOf('ExecutionPackage', 'ExecutionPackage'),
};

export const scriptPackage = {
  ...operationsOf('ScriptPackage'),
  children: listOf('ScriptPackage', 'ScriptPackage'),
};

export const requirementPackage = operationsOf('RequirementPackage');

export const script = operationsOf('Script');

export const assignment = operationsOf('ScriptAssignment');

export const run = { ...operationsOf('ScriptRun'), list: listOf('ScriptRun', 'ScriptAssignment') };

export const stepResult = { read: readerOf('StepResult') };

export const incident = { read: readerOf('Incident') };

export const ticket = { read: readerOf('TicketSearchResult'), link: starterOf('TicketSearchResult') };

export const user = { list: listOf('User', sandboxEntity) };

export const task = { start: taskStarter, poll: taskReader };

function readerOf(entity: EntityName): OperationId {
  const { read } = entityVerification[entity];
  if (!read) throw new Error(`Failed to find how a ${entity} is read: the document has no operation.`);
  return read;
}
