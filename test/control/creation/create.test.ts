import { describe, expect, it } from 'vitest';
import { creationFacts } from '../../../src/contract/creation.ts';
import type { EntityName } from '../../../src/contract/operations.ts';
import { createMock, documented, type Mock } from '../../../src/index.ts';
import { checkedMock } from '../../support/mock.ts';

const entityNames = Object.keys(creationFacts) as EntityName[];
const builders = (mock: Mock) =>
  mock.create as unknown as Record<string, (values?: object) => { Id: string }>;
const make = (mock: Mock, entity: EntityName) => builders(mock)[creationFacts[entity].name]?.();

describe('a record in one line', () => {
  it.each(['documented', 'empty'] as const)('is made of every entity, in the %s world', (seed) => {
    for (const entity of entityNames) {
      const mock = createMock({ world: { seed } });
      const record = make(mock, entity);
      expect(mock.store[entity].get(record?.Id as string), entity).toEqual(record);
    }
  });

  it('is answered by the API, as the document says', async () => {
    const mock = checkedMock();
    const project = mock.create.project({ Name: 'Mine', Slug: 'mine' });
    const script = mock.create.script({ PackageId: mock.create.scriptPackage({ ProjectId: project.Id }).Id });
    for (const path of [`/api/project/${project.Id}?$expand=All`, `/api/script/${script.Id}?$expand=All`])
      expect((await mock.fetch(path)).status).toBe(200);
    const printed = await (await mock.fetch(`/api/project/${project.Id}`)).json();
    expect(printed).toMatchObject({ Name: 'Mine', Slug: 'mine' });
  });

  it('has the defaults of a POST', async () => {
    const [one, other] = [createMock(), createMock()];
    const made = one.create.requirement({
      Name: 'R',
      PackageId: documented.RequirementPackage?.[0]?.Id as string,
    });
    const response = await other.fetch('/api/requirements', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Name: 'R', PackageId: made.PackageId }),
    });
    const { Id } = (await response.json()) as { Id: string };
    const { CreatedAt, LastUpdatedAt, ...stored } = other.store.Requirement.getOrThrow(Id);
    expect(made).toMatchObject(stored);
  });

  it('is the same in each run, and differs from those before it', () => {
    const run = () => {
      const mock = createMock({ world: { seed: 'empty' } });
      return [mock.create.project(), ...mock.createMany.project(2)].map(({ Id, Name }) => ({ Id, Name }));
    };
    const first = run();
    expect(run()).toEqual(first);
    expect(first.map(({ Name }) => Name)).toEqual(['Project 1', 'Project 2', 'Project 3']);
    expect(new Set(first.map(({ Id }) => Id)).size).toBe(3);
  });

  it('begins anew after a reset', () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const first = mock.create.project();
    mock.reset();
    expect(mock.store.Project.size).toBe(0);
    expect(mock.create.project()).toMatchObject({ Id: first.Id, Name: first.Name });
  });

  it('has the Id, and the other values, that are given', () => {
    const mock = createMock();
    const Id = '11111111-2222-4333-8444-555555555555';
    const user = mock.store.User.find(() => true);
    const script = mock.create.script({ Id, Number: 77, AssignedToId: user?.Id ?? null, VersionNumber: 9 });
    expect(mock.store.Script.get(Id)).toBe(script);
    expect(script).toMatchObject({ Id, Number: 77, AssignedToId: user?.Id, VersionNumber: 9 });
  });
});

describe('what belongs to a record', () => {
  it('is made with it, as many as one wants', () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const project = mock.create.project({ scripts: 3, executionPackages: [{ Name: 'Runs' }] });
    expect(mock.store.Script.where('ProjectId', project.Id)).toHaveLength(3);
    expect(mock.store.ScriptPackage.where('ProjectId', project.Id)).toHaveLength(1);
    expect(mock.store.ExecutionPackage.where('ProjectId', project.Id)).toMatchObject([{ Name: 'Runs' }]);
  });

  it('is nested, and goes where it is said', () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const folder = mock.create.scriptPackage({
      Name: 'Shop',
      scriptPackages: [{ Name: 'Cart', scripts: [{ Name: 'Add', scriptAssignments: 2 }] }],
    });
    const [cart] = mock.store.ScriptPackage.where('ParentId', folder.Id);
    expect(cart?.Name).toBe('Cart');
    const [script] = mock.store.Script.where('PackageId', cart?.Id as string);
    expect(script).toMatchObject({ Name: 'Add', ProjectId: folder.ProjectId });
    const assignments = mock.store.ScriptAssignment.where('ScriptId', script?.Id as string);
    expect(assignments).toHaveLength(2);
    const packages = assignments.map(
      ({ PackageId }) => mock.store.ExecutionPackage.get(PackageId)?.ProjectId,
    );
    expect(new Set(packages)).toEqual(new Set([folder.ProjectId]));
    expect(mock.store.Project.size).toBe(1);
  });

  it('is in the project of what it names', () => {
    const mock = createMock();
    const { Id: PackageId, ProjectId } = mock.create.executionPackage();
    const assignment = mock.create.scriptAssignment({ PackageId });
    const script = mock.store.Script.getOrThrow(assignment.ScriptId as string);
    expect(script.ProjectId).toBe(ProjectId);
  });

  it('has what the API makes with it', () => {
    const mock = createMock();
    const script = mock.create.script({ Steps: [{ Description: 'Open' }, { Description: 'Close' }] });
    const { Id: AssignmentId } = mock.create.scriptAssignment({ ScriptId: script.Id });
    const run = mock.create.scriptRun({ AssignmentId });
    expect(mock.store.StepResult.where('RunId', run.Id)).toHaveLength(2);
  });
});

describe('a record that cannot be', () => {
  it('is refused with all that is wrong, the place and what would be right', () => {
    const mock = createMock();
    const before = mock.store.changed();
    // @ts-expect-error a name is a text
    expect(() => mock.create.project({ Name: 5, OrderNumber: 'first' })).toThrow(
      'Failed to create a Project: /Name must be string, got 5; /OrderNumber must be integer, got "first".',
    );
    // @ts-expect-error there are no such names
    expect(() => mock.create.script({ Nmae: 'x', stepz: 2 })).toThrow(
      'Failed to create a Script: /Nmae is no field of a script; did you mean Name?; /stepz is no field of a script; did you mean Steps?',
    );
    expect(() => mock.create.script({ PackageId: crypto.randomUUID() })).toThrow(
      'Failed to create a Script: ',
    );
    expect(mock.store.changed()).toEqual(before);
  });

  it.each([-1, 1.5, Number.NaN])('are not made %s times', (count) => {
    expect(() => createMock().createMany.user(count)).toThrow('the count is a whole number of 0 or more');
  });

  it('leaves nothing behind, whatever was made before it', () => {
    const mock = createMock({ world: { seed: 'empty' } });
    expect(() =>
      mock.createMany.project(3, (index) => (index === 2 ? ({ Name: index } as never) : { scripts: 2 })),
    ).toThrow('/Name must be string');
    expect(mock.store.Project.size + mock.store.Script.size).toBe(0);
  });
});

describe('the store, written by hand', () => {
  it('takes only what the document allows, and lists all that is wrong', () => {
    const { store } = createMock();
    const before = store.changed();
    // @ts-expect-error most is missing
    expect(() => store.Script.insert({ Id: 'X', Name: 5 })).toThrow(
      /^Failed to insert a Script: .*\/PackageId is missing; .*\/Id must match format "uuid", got "X"; \/Name must be string, got 5; .*\/Id must be in lower case/,
    );
    const [script] = store.Script;
    expect(() => store.Script.update(script?.Id as string, { PackageId: crypto.randomUUID() })).toThrow(
      /^Failed to update a Script: \/PackageId must be the Id of a ScriptPackage that is there, got "/,
    );
    expect(store.changed()).toEqual(before);
  });

  it('refuses a name that another record has, as the API does, in any letter case', () => {
    const mock = createMock();
    const { store, ids, create } = mock;
    const [user] = store.User;
    const [project, other] = store.Project;
    const before = store.changed();
    const taken = user?.UserName.toUpperCase() as string;
    const refusal = `/UserName must be that of no other user, got "${taken}".`;
    const another = { ...user, Id: ids.next(), UserName: taken } as NonNullable<typeof user>;
    expect(() => store.User.insert(another)).toThrow(`Failed to insert a User: ${refusal}`);
    const [, second] = store.User;
    expect(() => store.User.update(second?.Id as string, { UserName: taken })).toThrow(
      `Failed to update a User: ${refusal}`,
    );
    expect(() => create.user({ UserName: taken })).toThrow('Another user has the UserName');
    const Name = project?.Name as string;
    expect(() => store.Project.update(other?.Id as string, { Name })).toThrow(
      '/Name must be that of no other project',
    );
    for (const entity of ['group', 'organisation', 'customField'] as const) {
      const { Name } = create[entity]() as { readonly Name: string };
      expect(() => create[entity]({ Name })).toThrow(
        /Failed to create an? (Group|Organisation|CustomField): /,
      );
      create[entity]();
    }
    expect(Object.keys(store.changed())).toEqual(expect.arrayContaining([...Object.keys(before), 'Group']));
  });

  it('takes what it has given', () => {
    const { store, ids } = createMock();
    const [project] = store.Project;
    const names = { Id: ids.next(), Name: 'Copy', Slug: 'copy' };
    const copy = { ...project, ...names } as NonNullable<typeof project>;
    expect(store.Project.insert(copy)).toEqual(copy);
    expect(store.Project.update(copy.Id, { Name: 'Copy', Description: 'Mine' }).Description).toBe('Mine');
    expect(store.removeTree('Project', copy.Id)).toBe(1);
  });
});
