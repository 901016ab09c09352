import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName, OperationId } from '../../../../src/contract/operations.ts';
import { entityVerification } from '../../../../src/contract/verification.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import type { Mode } from '../../../../src/verify/http/client.ts';
import { createFullBodies } from '../../../../src/verify/scenarios/life/full-bodies.ts';
import type { Asked, Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { keepingServer } from './keeping-server.ts';

/* Bodies in which everything is said that can be said, of records that are there. */

const kinds = (Object.keys(entityVerification) as EntityName[]).filter((entity) => entity !== 'Project');
const list = 'getProjectPicklistValues';
const pick = (type: unknown, number: number) => `${type} ${number}`;
/** What bodies begin with in which nothing else is known of a record. */
const unknown: Item = { Id: idOf(5), ProjectId: idOf(0) };

/** What makes such bodies, and what was asked for them. */
async function bodiesAt(faults: Faults = {}, mode: Mode = 'full', users: readonly string[] = []) {
  const lists: Faults = {
    [list]: (_, { path }: Asked) => ({
      Items: [{ Id: pick(path.type, 1) }, { Id: pick(path.type, 2) }],
      Total: 2,
    }),
  };
  const server = await keepingServer(
    kinds,
    { ...lists, ...faults },
    users.map((Id) => ({ Id, of: 'User' })),
    mode,
  );
  const sample = {
    places: (operation: OperationId) =>
      operation === 'getUser' ? users.map((id) => ({ path: { id } })) : [],
  };
  const context = { ...server.context, sample: { ...server.context.sample, ...sample } };
  const { fill } = createFullBodies(context, createRecords(context));
  const bodyOf = (entity: EntityName, operation: OperationId, now = unknown) => {
    const { make } = entityVerification[entity];
    if (!make) throw new Error(`Failed to make a ${entity}.`);
    return fill(entity, make, operation, now);
  };
  return { bodyOf, asked: server.asked };
}
/** What a body says of a property. */
async function said(
  entity: EntityName,
  operation: OperationId,
  name: string,
  now: Item = {},
  faults: Faults = {},
) {
  const { bodyOf } = await bodiesAt(faults);
  return (await bodyOf(entity, operation, { ...unknown, ...now }))[name];
}

describe('what is said of a record', () => {
  const names = async (entity: EntityName, operation: OperationId) =>
    Object.keys(await (await bodiesAt()).bodyOf(entity, operation));

  it('is all that a reader prints, but for what it is made with', async () => {
    const both = [
      ...['Number', 'AssignedToId', 'EstimatedDuration', 'PriorityId', 'StatusId', 'TypeId', 'Objective'],
      ...['PostCondition', 'PreCondition', 'Notes', 'ChangeComment', 'OrderNumber'],
    ];
    expect((await names('Script', 'createScript')).sort()).toEqual(both.toSorted());
    const more = ['Name', 'PackageId', 'Description', 'Steps'];
    expect((await names('Script', 'updateScript')).sort()).toEqual([...both, ...more].sort());
  });

  it.each<[EntityName, OperationId, readonly string[], string]>([
    ['ExternalSystem', 'patchExternalSystem', ['Enabled'], 'of what an operation takes note of'],
    ['AutomatedTestSchedule', 'updateAutomatedTestSchedule', ['Name'], 'not what has no effect'],
    ['NotificationMessage', 'createNotificationMessage', [], 'not what the address says'],
    ['ScriptRun', 'updateScriptRun', ['ActualDuration'], 'not what is expanded nowhere'],
    [
      'ProjectCategory',
      'createProjectCategory',
      ['OrderNumber', 'OrganisationId'],
      'not what other bodies say',
    ],
    [
      'ScriptPackage',
      'updateScriptPackage',
      ['Name', 'OrderNumber'],
      'not the place, of which there is one of several',
    ],
    ['ExecutionPackage', 'createExecutionPackage', ['OrderNumber'], 'not words that a server has of its own'],
    [
      'AutomatedTestScheduleConfiguration',
      'patchAutomatedTestScheduleConfiguration',
      ['Configuration', 'Enabled'],
      'not parts of its own address',
    ],
    [
      'CustomField',
      'addCustomField',
      ['Scopes', 'Label', 'Description', 'DefaultValue', 'HandlerType'],
      'not what the document leaves out',
    ],
  ])('is %s, %s: %j, %s', async (entity, operation, expected) => {
    expect(await names(entity, operation)).toEqual(expected);
  });

  it('is not what is written with it, where that is looked for by itself', async () => {
    expect(await names('Incident', 'createIncident')).toContain('Comments');
    expect(await names('Incident', 'updateIncident')).not.toContain('Comments');
    expect(await names('Incident', 'updateIncident')).toContain('ExternalSystemLinkIds');
    expect(await names('Incident', 'updateIncident')).not.toContain('ExternalSystemLinks');
    expect(await names('Incident', 'createIncident')).not.toContain('ExternalSystemLinkIds');
  });

  it('is not whose project, or above which other one, it is', async () => {
    const update = await names('Requirement', 'updateRequirement');
    expect(update).toContain('PackageId');
    expect(update).not.toContain('ParentId');
    expect(await names('Incident', 'createIncident')).not.toContain('ProjectId');
  });
});

describe('a value that is chosen', () => {
  it('is the first of the document that the record does not have', async () => {
    expect(await said('Script', 'updateScript', 'Number')).toBe(8101);
    expect(await said('Script', 'updateScript', 'Number', { Number: 8101 })).toBe(8202);
    expect(await said('Incident', 'updateIncident', 'Number', { IncidentNumber: 8101 })).toBe(8202);
    expect(await said('Incident', 'updateIncident', 'Number', { Number: 8101 })).toBe(8101);
    const held = { FieldValues: { ConnectionString: 'http://tracker.example.com:8080', More: 1 } };
    expect(await said('ExternalSystem', 'updateExternalSystem', 'FieldValues', held)).toEqual({
      ConnectionString: 'http://tracker.example.org',
    });
  });

  it('is none where there is no other one, or nothing that it names', async () => {
    const linked = { ExternalSystemLinkIds: [idOf(12)] };
    const link = await said('Incident', 'updateIncident', 'ExternalSystemLinkIds');
    expect(link).toEqual([expect.any(String)]);
    expect(await said('Incident', 'updateIncident', 'ExternalSystemLinkIds', linked)).not.toEqual(
      linked.ExternalSystemLinkIds,
    );
    const none = { createExternalSystem: () => 500 };
    expect(await said('Incident', 'updateIncident', 'ExternalSystemLinkIds', {}, none)).toBeUndefined();
  });
});

describe('a value of a picklist', () => {
  it('is the first that the record does not have', async () => {
    expect(await said('Script', 'updateScript', 'PriorityId')).toBe(pick('priority', 1));
    expect(await said('Script', 'updateScript', 'PriorityId', { PriorityId: pick('priority', 1) })).toBe(
      pick('priority', 2),
    );
    expect(await said('Script', 'updateScript', 'TypeId')).toBe(pick('testtype', 1));
  });

  it('is one of a list where the record has several', async () => {
    expect(await said('Incident', 'updateIncident', 'ComponentIds')).toEqual([pick('component', 1)]);
    const held = { ComponentIds: [pick('component', 1)] };
    expect(await said('Incident', 'updateIncident', 'ComponentIds', held)).toEqual([pick('component', 2)]);
    const all = { ComponentIds: [pick('component', 1), pick('component', 2)] };
    expect(await said('Incident', 'updateIncident', 'ComponentIds', all)).toBeUndefined();
    expect(await said('Incident', 'createIncident', 'ComponentIds', all)).toEqual([pick('component', 1)]);
  });

  it('is none where the record has the only one, unless a new one is made', async () => {
    const single: Faults = { [list]: (_, { path }) => ({ Items: [{ Id: pick(path.type, 1) }], Total: 1 }) };
    const now = { PriorityId: pick('priority', 1) };
    expect(await said('Script', 'updateScript', 'PriorityId', now, single)).toBeUndefined();
    expect(await said('Script', 'createScript', 'PriorityId', now, single)).toBe(pick('priority', 1));
    expect(
      await said('Script', 'createScript', 'PriorityId', now, { [list]: () => ({ Items: [] }) }),
    ).toBeUndefined();
  });

  it('is looked for once in each project, and in that of the run where none is known', async () => {
    const { bodyOf, asked } = await bodiesAt();
    const lists = () =>
      asked
        .splice(0)
        .filter((it) => it.startsWith(list))
        .map((it) => it.split(' ').slice(1, 3).join(' '));
    await bodyOf('Script', 'updateScript', {});
    expect(lists()).toEqual(['priority', 'status', 'testtype'].map((type) => `${idOf(0)} ${type}`));
    await bodyOf('Script', 'createScript');
    expect(lists()).toEqual([]);
    const held = ['priority', 'status', 'testtype'].map((type) => pick(type, 1));
    const [PriorityId, StatusId, TypeId] = held;
    const single = await bodiesAt({
      [list]: (_, { path }) => ({ Items: [{ Id: pick(path.type, 1) }], Total: 1 }),
    });
    await single.bodyOf('Script', 'createScript', { ProjectId: idOf(7), PriorityId, StatusId, TypeId });
    expect(single.asked.filter((it) => it.startsWith(`${list} ${idOf(0)}`))).toEqual([]);
    await bodyOf('Script', 'updateScript', { ProjectId: idOf(7) });
    expect(lists()).toEqual(['priority', 'status', 'testtype'].map((type) => `${idOf(7)} ${type}`));
  });
});

describe('a value that names another record', () => {
  const [joe, jane] = [idOf(1), idOf(2)];
  const assigned = async (
    users: readonly string[],
    now: Item = {},
    mode: Mode = 'sandbox',
    faults: Faults = {},
  ) => {
    const { bodyOf, asked } = await bodiesAt(faults, mode, users);
    const { AssignedToId } = await bodyOf('Script', 'updateScript', { ...unknown, ...now });
    return { AssignedToId, asked: asked.filter((it) => /User|Assignee/.test(it)) };
  };

  it('is one that is there, and not the same', async () => {
    // Whom the project of the run lists last is taken first.
    expect((await assigned([joe, jane])).AssignedToId).toBe(jane);
    expect((await assigned([joe, jane], { AssignedToId: jane.toUpperCase() })).AssignedToId).toBe(joe);
    expect((await assigned([joe, jane, idOf(3)], { AssignedToId: joe })).asked).toEqual([
      `searchProjectAssignees ${idOf(0)}`,
      `getUser ${joe}`,
    ]);
  });

  it('is a new one where there is no other, and one may be made', async () => {
    expect((await assigned([joe, jane], {}, 'full')).asked).not.toContain('createUser');
    const { AssignedToId, asked } = await assigned([joe], { AssignedToId: joe }, 'full');
    expect([AssignedToId, asked.at(-1)]).toEqual([expect.any(String), 'createUser']);
    expect(AssignedToId).not.toBe(joe);
    expect((await assigned([joe], { AssignedToId: joe })).AssignedToId).toBeUndefined();
    expect((await assigned([])).AssignedToId).toBeUndefined();
  });

  it('is looked for once', async () => {
    const { bodyOf, asked } = await bodiesAt({}, 'sandbox', [joe, jane]);
    await bodyOf('Script', 'updateScript');
    asked.length = 0;
    await bodyOf('Requirement', 'updateRequirement');
    expect(asked.filter((it) => it.startsWith('getUser'))).toEqual([]);
  });

  it('is compared with what a reader prints of it, where that has another name', async () => {
    const { bodyOf } = await bodiesAt({}, 'sandbox', [joe, jane]);
    const create = 'createScriptRunForScriptAssignment';
    expect((await bodyOf('ScriptRun', create, { RunById: jane })).TesterId).toBe(joe);
    expect((await bodyOf('ScriptRun', create, { TesterId: jane })).TesterId).toBe(jane);
  });

  it('fails as the run itself fails', async () => {
    const fault = new TypeError('A fault');
    const failing = (operation: OperationId) =>
      assigned([joe], {}, 'full', {
        [operation]() {
          throw fault;
        },
      });
    await expect(failing('getUser')).rejects.toBe(fault);
    await expect(
      said(
        'Incident',
        'updateIncident',
        'ExternalSystemLinkIds',
        {},
        {
          createExternalSystem() {
            throw fault;
          },
        },
      ),
    ).rejects.toBe(fault);
  });
});

it('any other value is another one than the record has, or than a reader prints of it', async () => {
  expect(await said('User', 'updateUser', 'Enabled', { Enabled: true })).toBe(false);
  expect(await said('User', 'updateUser', 'Phone')).toMatch(/^et-mock verify .* value \d+$/);
  expect(
    await said('CustomField', 'addCustomField', 'HandlerType', { CustomFieldTypeName: 'TextArea' }),
  ).toBe('TextArea');
});
