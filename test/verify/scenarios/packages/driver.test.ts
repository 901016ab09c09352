import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { createPackageDriver } from '../../../../src/verify/scenarios/packages/driver.ts';
import { type Asked, all, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { packagesAt, project, toldBy, tree } from './package-server.ts';

/** Puts something else into the body of what is right. */
const having = (more: Item) => (right: unknown) =>
  right instanceof Responded
    ? new Responded(right.status, { ...(right.body as Item), ...more })
    : { ...(right as Item), ...more };

describe('a new package', () => {
  /** What is said of one. */
  async function said(faults: Faults = {}) {
    const { driver, asked } = await packagesAt(faults);
    return { ...(await toldBy(driver.make('One', { ProjectId: project }, { OrderNumber: 3 }))), asked };
  }
  const one = { id: idOf(2), self: `http://localhost/api/scriptpackage/${idOf(2)}`, name: 'One' };

  it('is made with what was sent, and is read as it was answered', async () => {
    expect(await said()).toEqual({
      told: [],
      result: one,
      asked: ['createScriptPackage', `getScriptPackage ${one.id}`],
    });
  });

  it('is made', async () => {
    const { told, result, asked } = await said({ createScriptPackage: () => 404 });
    const message = 'createScriptPackage responds with 404 instead of 201 to a new script package.';
    expect([told, result]).toEqual([[['createScriptPackage', '/status', message]], undefined]);
    expect(asked).toEqual(['createScriptPackage']);
  });

  it('is answered with what was sent', async () => {
    const { told, result } = await said({ createScriptPackage: having({ OrderNumber: 4 }) });
    expect(told).toEqual([
      [
        'createScriptPackage',
        '/body/OrderNumber',
        'createScriptPackage answers other values than were sent (OrderNumber): expected 3, got 4.',
      ],
      [
        'getScriptPackage',
        '/body/OrderNumber',
        'getScriptPackage answers something else than createScriptPackage did (OrderNumber): expected 4, got 3.',
      ],
    ]);
    expect(result).toEqual(one);
  });

  it.each([
    ['has no id', { Id: undefined }],
    ['has no address', { Self: undefined }],
    ['has the address of something else', { Self: `http://localhost/api/scriptpackage/${idOf(5)}` }],
  ])('that %s is not touched again', async (_, more) => {
    const { told, result, asked } = await said({ createScriptPackage: having(more) });
    expect({ told, result, asked }).toEqual({ told: [], result: undefined, asked: ['createScriptPackage'] });
  });

  it('can be read', async () => {
    const { told, result } = await said({ getScriptPackage: () => 404 });
    const message =
      'getScriptPackage responds with 404 instead of 200 to the script package that was just made.';
    expect([told, result]).toEqual([[['getScriptPackage', '/status', message]], undefined]);
  });

  it('is made only where the run has a project', async () => {
    const { context, kind, asked } = await packagesAt();
    const driver = createPackageDriver({ ...context, sandbox: undefined }, kind);
    expect(await toldBy(driver.make('One', {}))).toEqual({ told: [], result: undefined });
    expect(asked).toEqual([]);
  });
});

describe('what is below a package', () => {
  const list = 'getScriptPackagesChildren';
  /** What is said of a package with two others in it, of which some are expected. */
  async function said(fault: (right: unknown, asked: Asked) => unknown, expected = ['Two', 'Three']) {
    const { driver, asked } = await packagesAt({ [list]: fault });
    const made = await tree(driver, { One: undefined, Two: 'One', Three: 'One' });
    const children = expected.map((name) => made[name as 'Two']);
    asked.length = 0;
    return { ...(await toldBy(driver.expectChildren(made.One, children, 'now'))), asked };
  }
  const items = (change: (them: readonly Item[]) => readonly Item[]) => (right: unknown) => ({
    Items: change((right as { Items: Item[] }).Items),
  });
  const message = (what: string) => [[list, '/body/Items', `${list} of "One" now ${what}.`]];

  it('is what was put there, in any order and in any letter case', async () => {
    const right = await said((it) => it);
    expect([right.told, right.asked]).toEqual([[], [`${list} ${idOf(2)} $top=100`]]);
    const other = items((them) =>
      them.toReversed().map((it) => ({ ...it, Id: String(it.Id).toUpperCase() })),
    );
    expect((await said(other)).told).toEqual([]);
    expect((await said((it) => it, ['Three', 'Two'])).told).toEqual([]);
  });

  it('is told with the list, and with what it should be', async () => {
    const { driver } = await packagesAt();
    const { One } = await tree(driver, { One: undefined, Two: 'One' });
    const [finding] = await all(driver.expectChildren(One, [{ ...One, id: idOf(9).toUpperCase() }], 'now'));
    expect(finding).toMatchObject({ expected: [idOf(9)], actual: [idOf(3)] });
    expect(finding?.exchanges?.map(({ operation }) => operation)).toEqual([list]);
  });

  it('is all that was put there', async () => {
    expect((await said(items((them) => them.slice(1)))).told).toEqual(message('lacks ["Two"]'));
    expect((await said(items(() => []))).told).toEqual(message('lacks ["Two","Three"]'));
  });

  it('is nothing else', async () => {
    const more = (...names: string[]) =>
      items((them) => [...them, ...names.map((Name, at) => ({ Id: idOf(6 + at), Name }))]);
    expect((await said(more('Four'))).told).toEqual(message('has ["Four"], which is not there'));
    expect((await said(more('Four', 'Five'))).told).toEqual(
      message('has ["Four","Five"], which are not there'),
    );
    expect(await said((it) => it, [])).toMatchObject({
      told: message('has ["Two","Three"], which are not there'),
    });
  });

  it('lacks some of it and has something else at once', async () => {
    const other = items((them) => [{ Id: idOf(6), Name: 'Four' }, ...them.slice(1)]);
    expect((await said(other)).told).toEqual(message('lacks ["Two"] and has ["Four"], which is not there'));
  });

  it('may be listed late', async () => {
    const late = (right: unknown, { before }: Asked) => (before < 2 ? { Items: [] } : right);
    const { told, asked } = await said(late);
    expect([told, asked]).toEqual([[], Array.from({ length: 3 }, () => `${list} ${idOf(2)} $top=100`)]);
  });

  it('can be listed, and by whoever has listed it before', async () => {
    const { driver, context, kind } = await packagesAt({
      [list]: (right, { before }) => (before === 1 ? 403 : right),
    });
    const { One } = await tree(driver, { One: undefined });
    const refused = (when: string, more = '') => [
      [
        list,
        '/status',
        `${list} responds with 403 instead of 200 to the children of a script package ${when}${more}.`,
      ],
    ];
    expect((await toldBy(driver.expectChildren(One, [], 'at first'))).told).toEqual([]);
    expect((await toldBy(driver.expectChildren(One, [], 'later'))).told).toEqual(refused('later'));
    const stranger = createPackageDriver((await packagesAt({ [list]: () => 403 })).context, kind);
    expect((await toldBy(stranger.expectChildren(One, [], 'at first'))).told).toEqual(
      refused('at first', ': a permission may be missing'),
    );
    expect(context.sandbox?.ledger).toHaveLength(2);
  });
});

describe('packages that nobody has changed', () => {
  /** What is said of two of them, of which the first is read differently the second time. */
  async function said(
    change: (right: unknown) => unknown,
    names: readonly ('One' | 'Two')[] = ['One', 'Two'],
  ) {
    let isLater = false;
    const { driver, asked } = await packagesAt({
      getScriptPackage: (right, { path }) => (isLater && path.id === idOf(2) ? change(right) : right),
    });
    const made = await tree(driver, { One: undefined, Two: undefined });
    const before = await driver.readAll(names.map((name) => made[name]));
    isLater = true;
    asked.length = 0;
    return { ...(await toldBy(driver.expectUnchanged(before, 'since then'))), asked, before };
  }
  const read = 'getScriptPackage';

  it('are as they were', async () => {
    const { told, asked } = await said((it) => it);
    expect([told, asked]).toEqual([[], [`${read} ${idOf(2)}`, `${read} ${idOf(3)}`]]);
  });

  it('are changed where what nobody has sent is different', async () => {
    expect((await said(having({ OrderNumber: 9 }))).told).toEqual([
      [read, '/body/OrderNumber', '"One" is changed since then (OrderNumber): expected nothing, got 9.'],
    ]);
    // What a server notes by itself may change.
    expect((await said(having({ LastUpdatedAt: '2015-06-01T09:00:00Z' }))).told).toEqual([]);
  });

  it('are still there, and the others are looked at all the same', async () => {
    const { told, asked } = await said(() => 403);
    expect(told).toEqual([
      [read, '/status', `${read} responds with 403 instead of 200 to "One" since then.`],
    ]);
    expect(asked).toHaveLength(2);
  });

  it('are not looked at where they could not be read before', async () => {
    const { driver, asked } = await packagesAt();
    const before = await driver.readAll([{ id: idOf(7), self: '', name: 'Gone' }]);
    expect(before.map(({ response }) => response.status)).toEqual([404]);
    expect((await toldBy(driver.expectUnchanged(before, 'since then'))).told).toEqual([]);
    expect(asked).toHaveLength(1);
  });
});

it('packages that were deleted are not there', async () => {
  const { driver } = await packagesAt();
  const { One } = await tree(driver, { One: undefined });
  const gone = { id: idOf(7), self: '', name: 'Gone' };
  expect((await toldBy(driver.expectRemoved([gone, One, gone], 'after all'))).told).toEqual([
    ['getScriptPackage', '/status', 'getScriptPackage responds with 200 instead of 404 to "One" after all.'],
  ]);
});
