import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { accounts } from '../../../src/verify/checks/accounts.ts';
import { listOf } from '../../../src/verify/contract/entity-operations.ts';
import type { RawFinding } from '../../../src/verify/engine/check.ts';
import { saidOfFake } from '../fake-server.ts';
import { type Asked, all, answersOf, type Faults, findingOf } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { made, sandboxedAt } from './sandboxed-server.ts';

/* The permissions of groups, on a server that does what the document says, and then something wrong. */

const keys = (...all: readonly string[]) => all.map((Key) => ({ Key }));
const permissions = keys('A', 'B', 'C');
const [set, list] = ['updateGlobalGroupPermissions', 'getGlobalGroupPermissions'] as const;

/** Of other accounts the server tells nothing. */
const isAboutIt = ({ operation }: RawFinding) => operation === set || operation === list;

/** What is said of it. */
async function said(faults: Faults = {}, had: readonly Item[] = []) {
  const held = new Map<unknown, readonly Item[]>();
  const right: Faults = {
    createGroup: (_, asked) => made('group', 2, {}, 200)(asked),
    [list]: (_, { path }) => held.get(Object.values(path)[0]) ?? had,
    [set]: (_, { path, body }) => {
      held.set(Object.values(path)[0], [...had, ...(body as Item[])]);
      return 200;
    },
    [listOf('Permission')]: () => ({ Items: permissions }),
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  const full = { ...context, client: { ...context.client, mode: 'full' as const } };
  const findings = await all(accounts.run(full));
  const own = findings.map(findingOf).filter(isAboutIt);
  return { told: own.map(({ where, message }) => [where, message]), asked };
}
const told = async (...it: Parameters<typeof said>) => (await said(...it)).told;
const wrong = (message: string) => [['/body', `getGlobalGroupPermissions ${message}.`]];
/** What is listed of a group, the one that is given permissions or the other one, after so many of its lists. */
const listing =
  (change: (all: readonly Item[], before: number) => unknown, whose: 'given' | 'other' = 'given') =>
  (right: unknown, { path, before }: Asked) =>
    (Object.values(path)[0] === idOf(2)) === (whose === 'given') ? change(right as Item[], before) : right;

describe('the permissions of a group', () => {
  it('are those that it is given, then fewer, then none', async () => {
    const { told: findings, asked } = await said();
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith(set))).toHaveLength(3);
    // First what it has as it is made, then of it and of another one after each.
    expect(asked.filter((it) => it.startsWith(list))).toEqual(
      [2, 2, 3, 2, 3, 2, 3].map((id) => `${list} ${idOf(id)}`),
    );
  });

  it('are given, in the ways that the document has', async () => {
    expect(await told({ [set]: () => 404 })).toEqual([
      [
        '/status',
        expect.stringMatching(/404 instead of 200 when a group that was just made is given 2 of 2/),
      ],
    ]);
    const later = (right: unknown, { before }: Asked) => (before === 1 ? 403 : right);
    expect(await told({ [set]: later })).toEqual([
      [
        '/status',
        expect.stringMatching(/403 instead of 200 when a group that was just made is given 1 of 2\.$/),
      ],
    ]);
  });

  it('are listed when they are given, and not when they are not any more', async () => {
    expect(await told({ [list]: listing((all) => all.slice(1)) })).toEqual([
      ...wrong('does not list a permission of that group when a group that was just made is given 2 of 2'),
      ...wrong('does not list a permission of that group when a group that was just made is given 1 of 2'),
    ]);
    const both = listing((all, before) => (before > 3 ? keys('A', 'B') : all));
    expect(await told({ [list]: both })).toEqual(
      wrong('lists a permission of that group when a group that was just made is given 0 of 2'),
    );
    const first = listing((all) => (all.length === 1 ? keys('A', 'B') : all));
    expect(await told({ [list]: first })).toEqual(
      wrong('lists a permission of that group when a group that was just made is given 1 of 2'),
    );
  });

  it('are not those of another one', async () => {
    expect(await told({ [list]: listing(() => keys('A'), 'other') })).toEqual([
      ...wrong('lists a permission of another group when a group that was just made is given 2 of 2'),
      ...wrong('lists a permission of another group when a group that was just made is given 1 of 2'),
      ...wrong('lists a permission of another group when a group that was just made is given 0 of 2'),
    ]);
  });

  it('may be in another letter case, and listed late', async () => {
    expect(
      await told({
        [list]: (right) => (right as Item[]).map(({ Key }) => ({ Key: String(Key).toLowerCase() })),
      }),
    ).toEqual([]);
    expect(await told({ [list]: listing((all, before) => (before === 1 ? [] : all)) })).toEqual([]);
  });

  it('are others than everybody has', async () => {
    const { told: findings, asked } = await said({}, keys('a'));
    expect([findings, asked.filter((it) => it.startsWith(set)).length]).toEqual([[], 3]);
    // There are too few others.
    const none = await said({}, keys('A', 'B'));
    expect([none.told, none.asked.filter((it) => it.startsWith(set))]).toEqual([[], []]);
  });

  it('can be read', async () => {
    expect(await told({ [list]: () => 404 })).toEqual([
      [
        '/status',
        expect.stringMatching(/404 instead of 200 to the list of what a group has that was just made/),
      ],
    ]);
    const { told: findings, asked } = await said({
      [list]: (right, { before }) => (before > 0 ? 403 : right),
    });
    expect(findings).toEqual([
      ['/status', expect.stringMatching(/403 instead of 200 when .* given 2 of 2\.$/)],
    ]);
    expect(asked.filter((it) => it.startsWith(set))).toHaveLength(1);
  });

  it('are given, on a server that is right, to users, to groups and in projects', async () => {
    const { told: findings, unreached, asked } = await saidOfFake(accounts);
    expect([findings, unreached]).toEqual([[], []]);
    const sets = [...new Set(asked.filter((it) => /^(set|update)/.test(it)))];
    expect(sets).toEqual([
      'updateGlobalGroupPermissions',
      'updateGroupProjectPermissions',
      'setGroupMembers',
      'setGlobalPermissionsForUser',
      'setUserProjectPermissions',
      'setGroupMembershipsForUser',
    ]);
    expect(accounts.operations.filter((it) => !it.startsWith('get'))).toEqual(sets);
    expect(accounts.operations).toHaveLength(2 * sets.length);
  });
});
