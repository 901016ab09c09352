import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Entities, entities } from '../src/contract/entities.gen.ts';
import { collectionsOf, createCollections, schemas } from '../src/data.ts';
import { createMock, documented } from '../src/index.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describe('the collections', () => {
  it('are one for each entity of the document, and empty at first', () => {
    const collections = createCollections();
    expect(Object.keys(collections)).toEqual(Object.keys(entities));
    expect(Object.values(collections).map((it) => it.count())).toEqual(Object.keys(entities).map(() => 0));
  });

  it('hold what a world holds, in its order', async () => {
    const collections = await collectionsOf(createMock());
    expect(Object.fromEntries(Object.entries(collections).map(([name, it]) => [name, it.all()]))).toEqual(
      Object.fromEntries(Object.keys(entities).map((name) => [name, documented[name as 'Project'] ?? []])),
    );
  });

  it('hold what has been changed in the world meanwhile', async () => {
    const mock = createMock();
    await mock.fetch(`/api/project/${id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Id: id, Name: 'Renamed' }),
    });
    const { Project } = await collectionsOf(mock);
    expect(Project.findFirst((query) => query.where({ Id: id }))?.Name).toBe('Renamed');
  });

  it('are asked by field and by predicate', async () => {
    const { ScriptRun, Project } = await collectionsOf(createMock());
    const named = Project.findMany((query) => query.where({ Name: (name) => name.startsWith('Test') }));
    expect(named.map(({ Id }) => Id)).toContain(id);
    expect(ScriptRun.findMany((query) => query.where({ Status: 'no such status' }))).toEqual([]);
  });

  it('are changed without changing the world', async () => {
    const mock = createMock();
    const { Project } = await collectionsOf(mock);
    const changed = await Project.update((query) => query.where({ Id: id }), {
      data(project) {
        project.Name = 'Only here';
      },
    });
    expect(changed?.Name).toBe('Only here');
    expect(mock.store.Project.get(id)?.Name).toBe('Test Project');
  });

  it('take what is created', async () => {
    const { User } = createCollections();
    const [user] = documented.User ?? [];
    if (user) await User.create(user);
    expect(User.all()).toEqual([user]);
  });

  it('refuse fields that the entity does not have, and what is no record', async () => {
    const { User } = createCollections();
    const [user] = documented.User ?? [];
    await expect(User.create({ ...user, UserNam: 'a' } as never)).rejects.toThrow(
      '/UserNam is no field of a user; did you mean UserName?',
    );
    await expect(User.create(null as never)).rejects.toThrow('as User, it is an object, got null');
    expect(User.count()).toBe(0);
  });

  it('refuse a record that does not fit, and say why in the error alone', async () => {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => printed.mockRestore());
    const { Project } = await collectionsOf(createMock());
    const count = Project.count();
    const wrong = { Id: 'no-guid', Name: 'Wrong' };
    // @ts-expect-error required fields are absent
    await expect(Project.create(wrong)).rejects.toThrow(
      /^Failed to store the record: as Project, .*must have required property/,
    );
    const rename = Project.update((query) => query.where({ Id: id }), {
      data(project) {
        // @ts-expect-error a name is not a number
        project.Name = 1;
      },
    });
    await expect(rename).rejects.toThrow('Failed to store the record: as Project, /Name must be string.');
    expect(Project.count()).toBe(count);
    expect(printed).not.toHaveBeenCalled();
  });
});

describe('a record of a collection', () => {
  it('cannot be changed by hand, at any depth', async () => {
    const { Script } = await collectionsOf(createMock());
    const script = Script.all().find(({ Steps }) => Steps !== undefined && Steps.length > 0);
    const before = structuredClone(script);
    expect(() => {
      // @ts-expect-error a name is not a number
      if (script) script.Name = 5;
    }).toThrow(TypeError);
    expect(() => {
      Object.assign(script?.Steps?.[0] ?? {}, { Description: 5 });
    }).toThrow(TypeError);
    expect(script).toEqual(before);
  });

  it('is updated, as often as one likes, and in relation to others', async () => {
    const { Project, ScriptPackage } = await collectionsOf(createMock());
    const rename = (name: string) =>
      Project.update((query) => query.where({ Id: id }), {
        data(project) {
          project.Name = name;
        },
      });
    await rename('First');
    expect((await rename('Second'))?.Name).toBe('Second');
    ScriptPackage.defineRelations(({ one }) => ({ Project: one(Project) }) as never);
    expect(ScriptPackage.count()).toBeGreaterThan(0);
  });

  it('is there once: an Id that exists is not created again, not even at the same time', async () => {
    const { Project } = await collectionsOf(createMock());
    const project = Project.findFirst((query) => query.where({ Id: id })) as Entities['Project'];
    const count = Project.count();
    await expect(Project.create({ ...project })).rejects.toThrow(`as Project, the Id ${id} is taken`);
    Project.delete((query) => query.where({ Id: id }));
    const both = await Promise.allSettled([Project.create({ ...project }), Project.create({ ...project })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(Project.count()).toBe(count);
  });

  it('keeps its Id', async () => {
    const { Project } = await collectionsOf(createMock());
    const change = Project.update((query) => query.where({ Id: id }), {
      data(project) {
        project.Id = crypto.randomUUID();
      },
    });
    await expect(change).rejects.toThrow('as Project, an Id cannot be changed');
    expect(Project.findFirst((query) => query.where({ Id: id }))).toBeDefined();
  });
});

describe('the schemas', () => {
  it('take every documented record', () => {
    for (const [entity, list] of Object.entries(documented)) {
      for (const value of list) {
        expect(schemas[entity as 'User']['~standard'].validate(value)).toEqual({ value });
      }
    }
  });

  it('list what is wrong, and where', () => {
    const [user] = documented.User ?? [];
    expect(schemas.User['~standard'].validate({ ...user, Id: 5 })).toEqual({
      issues: [{ message: 'must be string', path: ['Id'] }],
    });
  });
});
