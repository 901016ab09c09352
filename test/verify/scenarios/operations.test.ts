import { expect, it } from 'vitest';
import {
  assignmentOperations,
  executionPackageOperations,
  incidentOperations,
  projectOperations,
  runOperations,
  scriptOperations,
  scriptPackageOperations,
  stepResultOperations,
  taskOperations,
  ticketOperations,
  userOperations,
} from '../../../src/verify/scenarios/operations.ts';

it('the operations that scenarios are about are those that the document has for what they do', () => {
  expect(projectOperations).toEqual({
    create: 'createProject',
    read: 'getProject',
    update: 'updateProject',
    remove: 'startProjectDelete',
    list: 'searchProjects',
  });
  expect(executionPackageOperations).toEqual({
    create: 'createExecutionPackage',
    read: 'getExecutionPackage',
    update: 'updateExecutionPackage',
    remove: 'deleteExecutionPackage',
    children: 'getExecutionPackageChildren',
  });
  expect(scriptPackageOperations).toEqual({
    create: 'createScriptPackage',
    read: 'getScriptPackage',
    update: 'updateScriptPackage',
    remove: 'deleteScriptPackage',
    children: 'getScriptPackagesChildren',
  });
  expect([scriptOperations.read, assignmentOperations.read]).toEqual(['getScript', 'getScriptAssignment']);
  expect(runOperations).toEqual({
    create: 'createScriptRunForScriptAssignment',
    read: 'getScriptRun',
    update: 'updateScriptRun',
    remove: 'deleteScriptRun',
    list: 'searchScriptRunsForScriptAssignment',
  });
  expect([stepResultOperations, incidentOperations]).toEqual([
    { read: 'getStepResult' },
    { read: 'getIncident' },
  ]);
  expect(ticketOperations).toEqual({ read: 'getTicket', link: 'startCreateIncidentFromTicket' });
  expect(userOperations).toEqual({ list: 'searchProjectAssignees' });
  expect(taskOperations).toEqual({ start: 'startBackgroundTask', poll: 'getBackgroundTaskStatus' });
});
