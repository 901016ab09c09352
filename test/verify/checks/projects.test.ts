import { describe, expect, it } from 'vitest';
import { projects } from '../../../src/verify/checks/projects.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { all, alter, answer, at, type Call, swap } from '../../faulty-servers/sabotage.ts';
import { saidOfFake } from '../fake-server.ts';

const [create, read, update, list] = [
  'createProject',
  'getProject',
  'updateProject',
  'searchProjects',
] as const;

const said = (...sabotages: readonly Sabotage[]) => saidOfFake(projects, all(...sabotages));
const conflict = { Message: 'The name is in use.' };

/** Which project of a check is made, after the one of the run: its own, and one with a name in use. */
const making = (which: number, handle: (call: Call) => Promise<Response>) => {
  let count = 0;
  return at(create, (call) => (++count === which ? handle(call) : call.forward()));
};
/** Which update of a check is sent: one with a new name, and one with a name in use. */
const updating = (which: number, handle: (call: Call) => Promise<Response>) => {
  let count = 0;
  return at(update, (call) => (++count === which ? handle(call) : call.forward()));
};

describe('a project', () => {
  it('is made, renamed, and given a name in use; another one is given that, too', async () => {
    const { told, asked, sent, context } = await said();
    expect(told).toEqual([]);
    const [made, ...others] = sent;
    expect(made?.body).toMatchObject({ Description: 'Made by a verification; it can be deleted.' });
    expect(asked.filter((it) => it !== read)).toEqual([
      create,
      // The values of the organisation.
      'getOrganisation',
      update,
      update,
      list,
      create,
      list,
    ]);
    const updates = sent.filter(({ operation }) => operation === update);
    expect(new Set(updates.map(({ path }) => path?.id)).size).toBe(1);
    expect(updates.some(({ path }) => path?.id === context.sandbox?.projectId)).toBe(false);
    const [renamed, taken] = updates.map(({ body }) => (body as { Name: string }).Name);
    expect(renamed).toMatch(/ renamed \d+$/);
    expect(taken).toMatch(/ project 1$/);
    expect(others.findLast(({ operation }) => operation === create)?.body).toEqual({
      Name: taken,
      Description: 'The name is in use.',
    });
    expect(sent.at(-1)?.query).toEqual({ $filter: `startswith(Name,'${taken}') eq true` });
  });

  it('is not made where the run has none, and no more is looked at without an Id', async () => {
    expect(await saidOfFake(projects, undefined, { mode: 'read-only' })).toMatchObject({
      told: [],
      asked: [],
    });
    const nameless = making(2, async () => answer(201, { Name: 'Somebody' }));
    expect(await said(nameless)).toMatchObject({ told: [], asked: [create] });
  });

  it('has values in its picklists', async () => {
    const { told } = await said(
      alter(read, (json) => ('Priorities' in json ? { ...json, Priorities: [] } : json)),
    );
    expect(told.map(([operation]) => operation)).toContain(create);
    // What cannot be read has no picklists.
    const { told: none, asked } = await said(swap(read, 200, 403));
    expect(none.map(([operation]) => operation)).not.toContain(create);
    expect(asked).not.toContain('getOrganisation');
  });
});

describe('a name in use', () => {
  it('is refused in an update with 409', async () => {
    const { told } = await said(updating(2, async () => answer(400, conflict)));
    expect(told).toEqual([
      [
        update,
        '/status',
        `${update} responds with 400 instead of 409 to an update with the name of another project.`,
      ],
    ]);
  });

  it('may be refused in an update as a new name is', async () => {
    const refusing = at(update, async () => answer(400, conflict));
    expect((await said(refusing)).told).toEqual([]);
    const { told } = await said(
      updating(1, async () => answer(400, conflict)),
      updating(2, async () => answer(403, conflict)),
    );
    expect(told).toEqual([
      [
        update,
        '/status',
        `${update} responds with 403 instead of 409 or 400 to an update with the name of another project.`,
      ],
    ]);
  });

  it('changes neither project where it is refused', async () => {
    const changing = (id: (call: Call, ids: readonly string[]) => string) => {
      const ids: string[] = [];
      return said(
        alter(create, ({ Id }) => void ids.push(Id)),
        updating(2, async (call) => {
          await call.ask(`/api/project/${id(call, ids)}`, 'PUT', { Name: 'Changed' });
          return answer(409, conflict);
        }),
      );
    };
    const changes = 'An update that is refused with 409 changes a project (Name): expected';
    const own = await changing((_, ids) => ids[1] ?? '');
    expect(own.told).toEqual([
      [read, '/body/Name', expect.stringMatching(/ renamed \d+", got "Changed"\.$/)],
    ]);
    expect(own.told[0]?.[2]).toContain(changes);
    const other = await changing((_, ids) => ids[0] ?? '');
    expect(other.told[0]).toEqual([
      read,
      '/body/Name',
      expect.stringMatching(/ project 1", got "Changed"\.$/),
    ]);
  });

  it('is not looked for where the other project prints none', async () => {
    const nameless = alter(read, ({ Name: _, ...json }) => json);
    const { told, asked } = await said(nameless);
    expect(told).toEqual([]);
    expect(asked.filter((it) => it === update)).toHaveLength(1);
    expect(asked).not.toContain(list);
  });

  it('is refused to a new project with 409', async () => {
    const { told } = await said(making(3, async () => answer(201, {})));
    expect(told).toEqual([
      [
        create,
        '/status',
        `${create} responds with 201 instead of 409 to a new project with the name of another one.`,
      ],
    ]);
  });

  it('makes no project where it is refused', async () => {
    const keeping = making(3, async (call) => {
      const { Name } = call.body;
      await call.ask('/api/projects', 'POST', { Name: `${Name} again` });
      return answer(409, conflict);
    });
    const { told, found } = await said(keeping);
    expect(told).toEqual([
      [create, '/status', `${create} responds with 409 to a name in use, and makes a project all the same.`],
    ]);
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([create, list]);
    const accepted = making(3, async (call) => {
      await call.ask('/api/projects', 'POST', { Name: `${call.body.Name} again` });
      return answer(200, {});
    });
    // That is told already.
    expect((await said(accepted)).told.map(([, , message]) => message)).toEqual([
      `${create} responds with 200 instead of 409 to a new project with the name of another one.`,
    ]);
  });

  it('is counted by how projects begin, whatever else is found', async () => {
    let count = 0;
    const listing = alter(list, (json) => {
      const items = Array.isArray(json) ? json : json.Items;
      items.push({ Name: 'Another one' }, ...(++count > 1 ? [{ Name: 'A second one' }, {}] : []));
    });
    expect((await said(listing)).told).toEqual([]);
  });
});
