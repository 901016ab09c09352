import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { guidPattern } from '../../../src/contract/text/guid.ts';
import { packages } from '../../../src/verify/checks/packages.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { all, alter, answer, at, type Json, swap } from '../../faulty-servers/sabotage.ts';
import { saidOfFake } from '../fake-server.ts';

const [create, read, update, children] = [
  'createExecutionPackage',
  'getExecutionPackage',
  'updateExecutionPackage',
  'getExecutionPackageChildren',
] as const;

const anyId = new RegExp(guidPattern, 'gi');

/** No other kinds of packages can be made. */
const others = at(['createScriptPackage', 'createRequirementPackage', 'createRequirement'], async () =>
  answer(403, { Message: 'No.' }),
);

/** What is said of execution packages. */
async function said(...sabotages: readonly Sabotage[]) {
  const { told, ...rest } = await saidOfFake(packages, all(...sabotages, others));
  const own = told.filter(([operation]) => String(operation).includes('Execution'));
  return {
    ...rest,
    told: own,
    messages: own.map(([, , message]) => String(message).replaceAll(anyId, 'id')),
  };
}

describe('packages of each kind', () => {
  it('are made, changed, moved and deleted', async () => {
    const { told, asked, unreached } = await saidOfFake(packages);
    expect([told, unreached]).toEqual([[], []]);
    for (const of of ['ExecutionPackage', 'ScriptPackage', 'RequirementPackage', 'Requirement']) {
      const count = (verb: string) => asked.filter((it) => it === `${verb}${of}`).length;
      expect([of, count('delete'), count('create') >= 6, count('update') > 5]).toEqual([of, 5, true, true]);
    }
  });

  it('are not made without a project', async () => {
    expect(await saidOfFake(packages, undefined, { mode: 'read-only' })).toMatchObject({
      told: [],
      asked: [],
    });
  });

  it('are a tree, of which one is changed and two are moved', async () => {
    const names = new Map<unknown, unknown>();
    const noting = alter(create, ({ Id, Name }: Json) => void names.set(Id, Name));
    const { sent, context } = await said(noting);
    const ProjectId = context.sandbox?.projectId;
    const bodies = (of: string) =>
      sent.filter(({ operation }) => operation === of).map(({ body }) => body as Item);
    const nameOf = (id: unknown) => names.get(id) ?? id;
    const made = bodies(create).map(({ Name, ParentId, ProjectId }) => [Name, nameOf(ParentId ?? ProjectId)]);
    expect(made.slice(0, 6)).toEqual([
      ['One', ProjectId],
      ['Two', ProjectId],
      ['Inner', 'One'],
      ['Sibling', 'One'],
      ['Innermost', 'Inner'],
      ['Three', ProjectId],
    ]);
    const named = (value: unknown) => (typeof value === 'string' ? nameOf(value) : value);
    expect(
      bodies(update).map((body) =>
        Object.fromEntries(Object.entries(body).map(([key, value]) => [key, named(value)])),
      ),
    ).toEqual([
      {
        Id: 'Inner',
        Name: 'Inner, renamed',
      },
      {
        Id: 'Inner',
        OrderNumber: 5,
      },
      {
        Id: 'Inner',
        Stereotype: 'Package',
      },
      {
        ParentId: 'Innermost',
      },
      {
        ParentId: 'Inner',
      },
      {
        Id: 'Inner',
        ParentId: 'Two',
      },
      {
        Id: 'Three',
        ParentId: 'Two',
      },
    ]);
  });
});

describe('a tree of packages', () => {
  it('has below each what was put there', async () => {
    const { messages, told } = await said(alter(children, (json) => ({ ...json, Items: [], Total: 0 })));
    expect(new Set(told.map(([operation, where]) => `${operation} ${where}`))).toEqual(
      new Set([`${children} /body/Items`]),
    );
    expect(messages).toEqual([
      'getExecutionPackageChildren of "One" after they were made lacks ["Sibling","Inner"].',
      'getExecutionPackageChildren of "Inner" after it was made lacks ["Innermost"].',
      'getExecutionPackageChildren of "One" after one was moved away lacks ["Sibling"].',
      'getExecutionPackageChildren of "Two" after it was moved there lacks ["Inner"].',
      'getExecutionPackageChildren of "Inner" after it was moved with what is below it lacks ["Innermost"].',
      'getExecutionPackageChildren of "Two" after one was moved there from the root lacks ["Three","Inner"].',
      'getExecutionPackageChildren of "One" after another execution package was deleted lacks ["Sibling"].',
    ]);
  });

  it('keeps the others as they are', async () => {
    let count = 0;
    const { messages } = await said(alter(read, (json) => ({ ...json, OrderNumber: ++count })));
    expect(messages.filter((it) => it.includes('is changed'))).toEqual([
      '"One" is changed after another execution package was updated (OrderNumber): expected 7, got 21.',
      '"Two" is changed after another execution package was updated (OrderNumber): expected 8, got 22.',
      '"Sibling" is changed after another execution package was updated (OrderNumber): expected 9, got 23.',
      '"Innermost" is changed after another execution package was updated (OrderNumber): expected 10, got 24.',
      '"Three" is changed after another execution package was updated (OrderNumber): expected 11, got 25.',
      '"Inner, renamed" is changed after a move below an execution package that is below it (OrderNumber): expected 26, got 28.',
      '"Innermost" is changed after a move below an execution package that is below it (OrderNumber): expected 27, got 29.',
      '"Inner, renamed" is changed after a move below itself (OrderNumber): expected 30, got 32.',
      '"Innermost" is changed after a move below itself (OrderNumber): expected 31, got 33.',
      '"One" is changed after another execution package was moved (OrderNumber): expected 7, got 37.',
      '"Two" is changed after another execution package was moved (OrderNumber): expected 8, got 38.',
      '"Sibling" is changed after another execution package was moved (OrderNumber): expected 9, got 39.',
      '"Innermost" is changed after another execution package was moved (OrderNumber): expected 10, got 40.',
      '"Three" is changed after another execution package was moved (OrderNumber): expected 11, got 41.',
      '"One" is changed after a refused deletion (OrderNumber): expected 45, got 51.',
      '"Sibling" is changed after a refused deletion (OrderNumber): expected 46, got 52.',
      '"Two" is changed after a refused deletion (OrderNumber): expected 47, got 53.',
      '"Inner, renamed" is changed after a refused deletion (OrderNumber): expected 48, got 54.',
      '"Innermost" is changed after a refused deletion (OrderNumber): expected 49, got 55.',
      '"Three" is changed after a refused deletion (OrderNumber): expected 50, got 56.',
      '"One" is changed after a refused deletion (OrderNumber): expected 45, got 57.',
      '"Sibling" is changed after a refused deletion (OrderNumber): expected 46, got 58.',
      '"Two" is changed after a refused deletion (OrderNumber): expected 47, got 59.',
      '"Inner, renamed" is changed after a refused deletion (OrderNumber): expected 48, got 60.',
      '"Innermost" is changed after a refused deletion (OrderNumber): expected 49, got 61.',
      '"Three" is changed after a refused deletion (OrderNumber): expected 50, got 62.',
      '"One" is changed after another execution package was deleted (OrderNumber): expected 45, got 63.',
      '"Sibling" is changed after another execution package was deleted (OrderNumber): expected 46, got 64.',
      '"One" is changed after an execution package below it was deleted (OrderNumber): expected 45, got 65.',
    ]);
  });

  it('is given up where one of it cannot be made or changed', async () => {
    let count = 0;
    const third = at(create, async (call) =>
      ++count === 3 ? answer(403, { Message: 'No.' }) : call.forward(),
    );
    const { messages, asked } = await said(third);
    expect(messages).toEqual([
      `${create} responds with 403 instead of 201 to a new execution package: a permission may be missing.`,
    ]);
    expect(asked.filter((it) => it === create)).toHaveLength(3);
    const unchangeable = await said(swap(update, 200, 403));
    expect(unchangeable.messages).toEqual([
      `${update} responds with 403 instead of 200 to an update of Name: a permission may be missing.`,
    ]);
    expect(unchangeable.asked.filter((it) => it === update)).toHaveLength(1);
  });
});

describe('a change of a package', () => {
  it('is answered', async () => {
    const { messages } = await said(
      alter(update, (json) => ({ ...json, Name: 'Other', Description: 'Other', ParentId: 'x' })),
    );
    expect(messages).toEqual([
      'updateExecutionPackage answers another Name than was sent (Name): expected "Inner, renamed", got "Other".',
      'getExecutionPackage answers something else than updateExecutionPackage did (ParentId): expected "x", got "id".',
      'getExecutionPackage answers something else than updateExecutionPackage did (ParentId): expected "x", got "id".',
      'getExecutionPackage answers something else than updateExecutionPackage did (ParentId): expected "x", got "id".',
      'updateExecutionPackage answers another ParentId than was sent (ParentId): expected "id", got "x".',
      'getExecutionPackage answers something else than updateExecutionPackage did (ParentId): expected "x", got "id".',
      'updateExecutionPackage answers another ParentId than was sent (ParentId): expected "id", got "x".',
      'getExecutionPackage answers something else than updateExecutionPackage did (ParentId): expected "x", got "id".',
    ]);
  });

  it('is there afterwards, and is the same the second time', async () => {
    let isChanged = false;
    let count = 0;
    const later = all(
      alter(update, () => {
        isChanged = true;
      }),
      alter(read, (json) => (isChanged ? { ...json, OrderNumber: ++count } : json)),
    );
    const { messages } = await said(later);
    expect(messages.slice(0, 8)).toEqual([
      'getExecutionPackage answers something else than updateExecutionPackage did (OrderNumber): expected 3, got 1.',
      'getExecutionPackage answers something else the second time (OrderNumber): expected 1, got 2.',
      'An update of Name changes what was not sent (OrderNumber): expected 3, got 1.',
      'getExecutionPackage answers another OrderNumber than an update has sent (OrderNumber): expected 5, got 4.',
      'getExecutionPackage answers something else than updateExecutionPackage did (OrderNumber): expected 5, got 4.',
      'getExecutionPackage answers something else the second time (OrderNumber): expected 4, got 5.',
      'getExecutionPackage answers something else than updateExecutionPackage did (OrderNumber): expected 5, got 7.',
      'getExecutionPackage answers something else the second time (OrderNumber): expected 7, got 8.',
    ]);
  });

  it('that is refused after one was accepted is no matter of permissions', async () => {
    let count = 0;
    const second = at(update, async (call) =>
      ++count === 2 ? answer(403, { Message: 'No.' }) : call.forward(),
    );
    const { messages } = await said(second);
    expect(messages).toEqual([
      'updateExecutionPackage responds with 403 instead of 200 to an update of OrderNumber.',
    ]);
  });

  it('does not move it below itself', async () => {
    const moving = at(update, async (call) => {
      const response = await call.forward();
      return response.status >= 400 ? answer(200, {}) : response;
    });
    const { messages } = await said(moving);
    expect(messages).toEqual([
      'updateExecutionPackage responds with 200 instead of 403 or 400 to a move of an execution package below an execution package that is below it.',
      'updateExecutionPackage responds with 200 instead of 403 or 400 to a move of an execution package below itself.',
    ]);
  });
});
