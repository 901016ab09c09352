import { describe, expect, it } from 'vitest';
import {
  complete,
  create,
  look,
  lookAtAll,
  move,
  remove,
  rename,
  start,
} from '../../../src/verify/generation/model-commands.ts';
import { alters, type Command, type Fault, type Faults, items, outcomeOf, responds } from './model-server.ts';

/** Three packages in each other, and another one. */
const beginning = [create(0, true), create(0, false), create(1, false), create(0, true)];

describe('a model of packages and runs', () => {
  it('knows what was made, and where', async () => {
    const { tree, made, asked, system, said } = await outcomeOf(beginning);
    expect(tree).toEqual(['Made 0', 'Made 1 in Made 0', 'Made 2 in Made 1', 'Made 3']);
    expect(made).toEqual(Array(4).fill('createExecutionPackage'));
    expect(asked[0]).toBe('createExecutionPackage {"Name":"Made 0","ProjectId":"own"}');
    expect(asked[1]).toBe('createExecutionPackage {"Name":"Made 1","ParentId":"p0"}');
    expect([system.exchanges.length, said]).toEqual([4, undefined]);
    expect((await outcomeOf([create(5, false)])).tree).toEqual(['Made 0']);
    expect((await outcomeOf([create(0, true)], {}, false)).made).toEqual([]);
  });

  it('knows what was renamed, moved and deleted, as the server does', async () => {
    const { tree, said } = await outcomeOf([
      ...beginning,
      rename(7),
      move(2, 3),
      lookAtAll(),
      remove(1, false),
      lookAtAll(),
      remove(2, true),
      lookAtAll(),
    ]);
    expect([tree, said]).toEqual([['Made 0'], undefined]);
    expect((await outcomeOf([...beginning, rename(3), move(2, 3)])).tree).toEqual([
      'Made 0',
      'Made 1 in Made 0',
      "Made 2 in Made 3'",
      "Made 3'",
    ]);
  });

  it('deletes with a package what is below it, and reads that it is gone', async () => {
    const { tree, asked, said } = await outcomeOf([...beginning, remove(0, true)]);
    expect([tree, said]).toEqual([['Made 3'], undefined]);
    expect(asked.slice(4)).toEqual([
      'deleteExecutionPackage p0',
      ...[0, 1, 2].map((it) => `getExecutionPackage p${it}`),
    ]);
  });

  it('knows of runs that one at a time is in progress', async () => {
    const { model, said, asked } = await outcomeOf([
      start(),
      start(),
      complete(),
      complete(),
      start(),
      lookAtAll(),
    ]);
    expect([model.runs, model.inProgress, said]).toEqual([['r0', 'r1'], true, undefined]);
    expect(asked.filter((it) => it.startsWith('updateScriptRun'))).toEqual([
      'updateScriptRun r0 {"AttemptToComplete":true}',
    ]);
  });

  it('does nothing to packages and runs that are not there', async () => {
    const all = [rename(0), move(0, 1), remove(0, true), remove(0, false), look(0), complete()];
    expect((await outcomeOf(all)).ran).toEqual([]);
    const some = await outcomeOf([
      create(3, false),
      rename(1),
      move(1, 0),
      remove(2, false),
      create(1, true),
    ]);
    expect(some.ran).toEqual(['create 3', 'rename 1', 'move 1 to 0', 'delete 2', 'create root']);
    const more = await outcomeOf([
      create(0, true),
      look(4),
      remove(2, true),
      start(),
      complete(),
      lookAtAll(),
    ]);
    expect(more.ran.slice(1)).toEqual([
      'look at 4',
      'delete 2 with children',
      'start a run',
      'complete the run',
      'look at all',
    ]);
  });

  it('stays as it is where nothing is moved below itself and nothing full is deleted', async () => {
    const { tree, said } = await outcomeOf([
      ...beginning,
      move(0, 2),
      move(0, 0),
      remove(0, false),
      lookAtAll(),
    ]);
    expect([tree, said]).toEqual([['Made 0', 'Made 1 in Made 0', 'Made 2 in Made 1', 'Made 3'], undefined]);
    const other = await outcomeOf([...beginning, move(0, 2)], {
      updateExecutionPackage: () => ({ status: 400 }),
    });
    expect(other.said).toBeUndefined();
  });
});

describe('a server that does anything else', () => {
  const all = [...beginning, lookAtAll()];
  it.each<[string, readonly Command[], Faults]>([
    [
      'createExecutionPackage responds with 200 instead of 201 to a new package, after 0 other requests.',
      [create(0, true)],
      { createExecutionPackage: responds(200) },
    ],
    [
      'updateExecutionPackage responds with 500 instead of 200 to another name, after 4 other requests.',
      [...beginning, rename(0)],
      { updateExecutionPackage: responds(500) },
    ],
    [
      'updateExecutionPackage responds with 404 instead of 200 to a move, after 4 other requests.',
      [...beginning, move(0, 3)],
      { updateExecutionPackage: responds(404) },
    ],
    [
      'updateExecutionPackage responds with 200 instead of 403 or 400 to a move of a package below itself, after 4 other requests.',
      [...beginning, move(0, 2)],
      { updateExecutionPackage: responds(200) },
    ],
    [
      'deleteExecutionPackage responds with 200 instead of 403 to the deletion of a package that is not empty, after 4 other requests.',
      [...beginning, remove(0, false)],
      { deleteExecutionPackage: responds(200) },
    ],
    [
      'deleteExecutionPackage responds with 404 instead of 200 to a deletion, after 4 other requests.',
      [...beginning, remove(0, true)],
      { deleteExecutionPackage: responds(404) },
    ],
    [
      'getExecutionPackage responds with 200 instead of 404 to "Made 1", which was deleted, after 6 other requests.',
      [...beginning, remove(0, true)],
      { getExecutionPackage: (right, before) => (before === 1 ? { status: 200 } : right) },
    ],
    [
      'getExecutionPackage responds with 404 instead of 200 to "Made 0", after 4 other requests.',
      all,
      { getExecutionPackage: responds(404) },
    ],
    [
      'The Name of a package is "Old", not "Made 0", after 4 other requests.',
      all,
      { getExecutionPackage: alters((it) => ({ ...it, Name: 'Old' })) },
    ],
    [
      'The ParentId of "Made 0" is "p3", not null, after 4 other requests.',
      [...beginning, look(0)],
      { getExecutionPackage: alters((it) => ({ ...it, ParentId: 'p3' })) },
    ],
    [
      'The ParentId of "Made 1" is null, not "p0", after 4 other requests.',
      [...beginning, look(1)],
      { getExecutionPackage: alters(({ ParentId: _, ...it }) => it) },
    ],
    [
      'getExecutionPackageChildren responds with 500 instead of 200 to the children of "Made 0", after 5 other requests.',
      all,
      { getExecutionPackageChildren: responds(500) },
    ],
    [
      'What is below "Made 0" is [], not ["Made 1"], after 5 other requests.',
      all,
      { getExecutionPackageChildren: items(() => []) },
    ],
    [
      'createScriptRunForScriptAssignment responds with 200 instead of 201 to a request for a run while none is in progress, after 0 other requests.',
      [start()],
      { createScriptRunForScriptAssignment: responds(200) },
    ],
    [
      'createScriptRunForScriptAssignment responds with 201 instead of 200 to a request for a run while one is in progress, after 1 other requests.',
      [start(), start()],
      { createScriptRunForScriptAssignment: responds(201) },
    ],
    [
      'The Id of the run in progress is "r9", not "r0", after 1 other requests.',
      [start(), start()],
      {
        createScriptRunForScriptAssignment: (it, before) => ({
          ...it,
          body: { Id: before === 0 ? 'r0' : 'r9' },
        }),
      },
    ],
    [
      'A new run has the Id of one that is complete, r0, after 2 other requests.',
      [start(), complete(), start()],
      { createScriptRunForScriptAssignment: alters(() => ({ Id: 'r0' })) },
    ],
    [
      'updateScriptRun responds with 500 instead of 200 to an attempt to complete a run, after 1 other requests.',
      [start(), complete()],
      { updateScriptRun: responds(500) },
    ],
    [
      'searchScriptRunsForScriptAssignment responds with 404 instead of 200 to the runs of an assignment, after 1 other requests.',
      [start(), lookAtAll()],
      { searchScriptRunsForScriptAssignment: responds(404) },
    ],
    [
      'The list of runs is ["r0","r1"], not ["r0"], after 1 other requests.',
      [start(), lookAtAll()],
      { searchScriptRunsForScriptAssignment: items((runs) => [...runs, { Id: 'r1' }]) },
    ],
  ])('is told: %s', async (message, commands, faults) => {
    expect((await outcomeOf(commands, faults)).said).toBe(message);
  });
});

describe('a server that is not wrong', () => {
  it('may forbid what it allows others: nothing more is asked then', async () => {
    for (const [operation, command] of [
      ['updateExecutionPackage', rename(0)],
      ['deleteExecutionPackage', remove(0, true)],
      ['getExecutionPackage', look(0)],
      ['getExecutionPackageChildren', look(0)],
      ['createScriptRunForScriptAssignment', start()],
    ] as const) {
      const { said, tree, system, asked } = await outcomeOf([...beginning, command, lookAtAll(), rename(1)], {
        [operation]: responds(403),
      });
      expect([operation, said, system.forbidden, tree.length]).toEqual([operation, undefined, true, 4]);
      expect(tree[0]).toBe('Made 0');
      expect(asked.at(-1)).toMatch(operation);
    }
    const { said, model } = await outcomeOf([create(0, true)], { createExecutionPackage: responds(403) });
    expect([said, model.packages]).toEqual([undefined, []]);
    const running = await outcomeOf([start(), complete()], { updateScriptRun: responds(403) });
    expect(running.model.inProgress).toBe(true);
  });

  it('may not forbid to see that something is gone', async () => {
    const { said } = await outcomeOf([...beginning, remove(3, false)], {
      getExecutionPackage: responds(403),
    });
    expect(said).toBe(
      'getExecutionPackage responds with 403 instead of 404 to "Made 3", which was deleted, after 5 other requests.',
    );
  });

  it('may list something a little later, and in any order', async () => {
    const late: Fault = (right, before) => (before < 2 ? { status: 200, body: { Items: [] } } : right);
    const { said, waited } = await outcomeOf([create(0, true), create(0, false), create(0, false), look(0)], {
      getExecutionPackageChildren: (right, before) =>
        late(items((it) => it.toReversed())(right, before), before),
    });
    expect([said, waited]).toEqual([undefined, 750]);
    const refusing = await outcomeOf([create(0, true), create(0, false), look(0)], {
      getExecutionPackageChildren: () => ({ status: 500 }),
    });
    expect(refusing.waited).toBe(0);
  });

  it('may say nothing of what it has made, which is not followed then', async () => {
    const nameless = await outcomeOf([create(0, true)], {
      createExecutionPackage: alters(() => ({ Id: 'p0' })),
    });
    expect(nameless.tree).toEqual([]);
    const unnamed = await outcomeOf([create(0, true)], {
      createExecutionPackage: alters(() => ({ Self: 'x' })),
    });
    expect(unnamed.tree).toEqual([]);
  });
});
