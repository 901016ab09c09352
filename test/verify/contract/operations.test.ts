import { describe, expect, it } from 'vitest';
import { discrepancies } from '../../../src/contract/document.ts';
import { clauseOf, discrepanciesAbout } from '../../../src/verify/contract/clause.ts';
import { createdStatuses, successesOf } from '../../../src/verify/contract/created.ts';
import { acceptanceOf, softened } from '../../../src/verify/contract/discrepancies.ts';
import { listOf, operationsOf, readerOf } from '../../../src/verify/contract/entity-operations.ts';
import { follow, itemLinks, links } from '../../../src/verify/contract/openapi-links.ts';
import { isAdded, pathParameters } from '../../../src/verify/contract/path-parameters.ts';
import { hasFailed, isOver, starterOf, taskReader, taskStarter } from '../../../src/verify/contract/tasks.ts';

describe('the clause of an operation', () => {
  it('is where the document describes it, with the page that it has that from', () => {
    expect(clauseOf('getProject')).toEqual({
      pointer: '#/paths/~1api~1project~1{id}/get',
      source: expect.stringMatching(/^page "Project" \(https:.*\), GET$/),
    });
    expect(clauseOf('updateProject', '/requestBody').pointer).toBe(
      '#/paths/~1api~1project~1{id}/put/requestBody',
    );
    expect(clauseOf('getPermission').source).not.toMatch(/^,|, *$/);
  });

  it('comes with the contradictions about a place in its responses', () => {
    const deviating = discrepancies().filter(({ deviations }) => deviations);
    expect(deviating).not.toEqual([]);
    for (const { operationId, title, deviations = [] } of deviating) {
      for (const { pointer, example } of deviations) {
        expect(discrepanciesAbout(operationId, pointer)).toContain(title);
        expect(discrepanciesAbout(operationId, pointer, example)).toContain(title);
        expect(discrepanciesAbout(operationId, pointer, 'another')).not.toContain(title);
      }
      expect(discrepanciesAbout(operationId, '/body/nowhere')).toEqual([]);
      expect(discrepanciesAbout(operationId, undefined)).toEqual([]);
      expect(discrepanciesAbout('getUser', deviations[0]?.pointer)).not.toContain(title);
    }
  });
});

describe('the statuses of an operation', () => {
  it('say that it has made something: 201, and any success where the document has none', () => {
    expect(createdStatuses('createProject')).toEqual([201]);
    expect(successesOf('createScriptRunForScriptAssignment')).toEqual([200, 201]);
    expect(createdStatuses('createScriptRunForScriptAssignment')).toEqual([201]);
    expect(createdStatuses('getProject')).toEqual([200]);
    expect(successesOf('getProject')).toEqual([200]);
  });

  it('are some that no source has', () => {
    expect([isAdded('getGlobalGroupPermissions', 403), isAdded('getGlobalGroupPermissions', 200)]).toEqual([
      true,
      false,
    ]);
    expect(isAdded('getProject', 299)).toBe(false);
  });
});

describe('what the register accepts', () => {
  it('is found by the check and by what the finding is about', () => {
    const found = acceptanceOf('paging', { operation: 'searchProjectAssignees' });
    expect(found).toMatchObject({ severity: 'warning', discrepancies: [expect.any(String)] });
    expect(softened(found)).toEqual({ severity: 'warning', discrepancies: found?.discrepancies });
    expect(found?.only.title).toBe(found?.discrepancies[0]);
    expect(acceptanceOf('self', { entity: 'Picklist' })).toMatchObject({ severity: 'information' });
    const property = 'TimeTrackingConfiguration';
    expect(acceptanceOf('examples', { entity: 'Project', property })).toBeDefined();
    expect(
      acceptanceOf('location', { operation: 'startBackgroundTask', where: '/headers/Location' }),
    ).toBeDefined();
    expect(acceptanceOf('examples', { operation: 'startBackgroundTask', status: 403 })).toBeDefined();
  });

  it('is nothing where one of these is another', () => {
    for (const [check, at] of [
      ['links', { operation: 'searchProjectAssignees' }],
      ['paging', { operation: 'getUser' }],
      ['paging', { operation: 'searchProjectAssignees', status: 403 }],
      ['self', { entity: 'Script' }],
      ['self', { operation: 'getProjectPicklistValue' }],
      ['examples', { entity: 'Project', property: 'Name' }],
      ['examples', { entity: 'Project' }],
      ['location', { operation: 'startBackgroundTask' }],
      ['examples', { operation: 'startBackgroundTask', status: 404 }],
    ] as const)
      expect(acceptanceOf(check, at)).toBeUndefined();
    expect(softened(undefined)).toEqual({});
  });
});

describe('the operations of an entity', () => {
  it('make, read, change and delete it', () => {
    expect(operationsOf('Script')).toEqual({
      create: 'createScript',
      read: 'getScript',
      update: 'updateScript',
      remove: 'deleteScript',
    });
    expect(() => operationsOf('Permission')).toThrow('how a Permission is made, read, changed and deleted');
  });

  it('read it', () => {
    expect(readerOf('StepResult')).toBe('getStepResult');
    expect(() => readerOf('Attachment')).toThrow(
      'Failed to find how an Attachment is read: the document has no operation.',
    );
  });

  it('list it: all of it, or what is below another record', () => {
    expect([listOf('Script'), listOf('User', 'Group'), listOf('User', 'Project')]).toEqual([
      'searchScripts',
      'getGroupMembers',
      'searchProjectAssignees',
    ]);
    expect(listOf('User')).toBe('searchUsers');
    expect(() => listOf('ExecutionPackage', 'Project')).toThrow(
      'Failed to find the collection of ExecutionPackage below Project: the document has none.',
    );
  });
});

describe('a link of the document', () => {
  it('leads from a record to something else', () => {
    const tickets = links.find(({ from, name }) => from === 'getProject' && name === 'tickets');
    expect(tickets).toEqual({
      from: 'getProject',
      name: 'tickets',
      to: 'searchTickets',
      parameters: { projectId: { field: 'Id' } },
    });
    expect(tickets && follow(tickets, { Id: 'a' })).toEqual({ projectId: 'a' });
    for (const record of [{}, { Id: 5 }, { Id: null }])
      expect(tickets && follow(tickets, record)).toBeUndefined();
  });

  it('leads from an item of a collection', () => {
    expect(itemLinks).toContainEqual({
      from: 'searchUsersByPartialName',
      name: 'first',
      to: 'getUser',
      parameters: { id: { field: 'Id' } },
    });
    const fields = (all: typeof links) =>
      all.flatMap(({ parameters }) =>
        Object.values(parameters).map((it) => ('field' in it ? it.field : it.value)),
      );
    for (const field of [...fields(links), ...fields(itemLinks)]) expect(field).toMatch(/^\w+$/);
  });

  it('may have parameters that are the same for every record', () => {
    const link = {
      ...(links[0] as (typeof links)[number]),
      parameters: { a: { value: 'x' }, b: { field: 'B' } },
    };
    expect(follow(link, { B: 'y' })).toEqual({ a: 'x', b: 'y' });
  });
});

it('the parameters of a path are ids, words, numbers of tasks or texts', () => {
  const kinds = (...given: Parameters<typeof pathParameters>) =>
    pathParameters(...given).map(({ name, kind, choices }) => [name, kind, choices.length]);
  expect(kinds('getProjectPicklistValue')).toEqual([
    ['projectId', 'guid', 0],
    ['picklist', 'choice', 11],
    ['id', 'guid', 0],
  ]);
  expect(kinds('getBackgroundTaskStatus')).toEqual([['id', 'task', 0]]);
  expect(kinds('searchProjects')).toEqual([]);
  expect(pathParameters('getProjectPicklistValue')[1]?.choices[0]).toBe('status');
});

describe('a task', () => {
  it('is over when it is complete, or has failed', () => {
    const states = [
      [{ Complete: false, Error: null }, false, false],
      [{ Complete: true, Error: null }, false, true],
      [{ Complete: false, Error: 'No.' }, true, true],
      [{ Complete: false, Error: '' }, false, false],
      [{ Complete: 'true' }, false, false],
      [{ Error: 5 }, false, false],
    ] as const;
    for (const [task, failed, over] of states)
      expect([hasFailed(task), isOver(task)]).toEqual([failed, over]);
  });

  it('is started and read by operations that the document names', () => {
    expect([taskReader, taskStarter]).toEqual(['getBackgroundTaskStatus', 'startBackgroundTask']);
    expect(starterOf('Project')).toBe('startProjectDelete');
    expect(() => starterOf('User')).toThrow('Failed to find what starts a task about User: nothing does.');
  });
});
