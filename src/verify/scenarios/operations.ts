import { sandboxEntity } from '../../contract/verification.ts';
import { listOf, operationsOf, readerOf } from '../contract/entity-operations.ts';
import { starterOf, taskReader, taskStarter } from '../contract/tasks.ts';

/*
 * The operations of the entities that scenarios are about, by what they do: which these are, the document says.
 */

export const projectOperations = { ...operationsOf(sandboxEntity), list: listOf(sandboxEntity) };

export const executionPackageOperations = {
  ...operationsOf('ExecutionPackage'),
  children: listOf('ExecutionPackage', 'ExecutionPackage'),
};

export const scriptPackageOperations = {
  ...operationsOf('ScriptPackage'),
  children: listOf('ScriptPackage', 'ScriptPackage'),
};

export const scriptOperations = operationsOf('Script');

export const assignmentOperations = operationsOf('ScriptAssignment');

export const runOperations = { ...operationsOf('ScriptRun'), list: listOf('ScriptRun', 'ScriptAssignment') };

export const stepResultOperations = { read: readerOf('StepResult') };

export const incidentOperations = { read: readerOf('Incident') };

export const ticketOperations = {
  read: readerOf('TicketSearchResult'),
  link: starterOf('TicketSearchResult'),
};

export const userOperations = { list: listOf('User', sandboxEntity) };

export const taskOperations = { start: taskStarter, poll: taskReader };
