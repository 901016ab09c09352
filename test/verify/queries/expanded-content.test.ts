import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { contentFinding } from '../../../src/verify/queries/expansion.ts';
import { exchangeOf } from '../exchange.ts';
import { type Answers, contextAt } from './answering-server.ts';
import { idOf } from './records.ts';

const [own, other, above] = [idOf(1), idOf(2), idOf(3)] as const;
const addressOf = (kind: string, id: string) => `http://et.example/api/${kind}/${id}`;
/** A package as its address answers. */
const packaged = (Id: string, more: Item = {}): Item => ({
  Id,
  Name: `Package ${Id}`,
  Self: addressOf('scriptpackage', Id),
  ...more,
});

/** What is wrong with what a record of an operation prints of something expanded, and what was asked to know. */
async function said(operation: OperationId, record: Item, name: string, answers: Answers = {}) {
  const { context, asked } = contextAt(answers);
  const exchange = exchangeOf(operation, record, { $expand: name });
  const finding = await contentFinding(
    context,
    { ...exchange, request: { ...exchange.request, path: { id: own } } },
    name,
  );
  return { where: finding?.where, message: finding?.message, shown: finding?.exchanges?.length, asked };
}
const ofPackage = (record: Item, name: string, answers: Answers) =>
  said('getScriptPackage', { Id: own, ...record }, name, answers);

describe('a record that is expanded', () => {
  const inParent = (Parent: unknown, answers: Answers = {}, ParentId: unknown = above) =>
    ofPackage({ ParentId, Parent }, 'Parent', answers);

  it('is the one with the id that is printed, in any letter case', async () => {
    const answers = { getScriptPackage: packaged(above) };
    expect((await inParent(packaged(above), answers)).message).toBeUndefined();
    expect((await inParent(packaged(above), answers, above.toUpperCase())).message).toBeUndefined();
    expect((await inParent(packaged(above), answers, null)).message).toBeUndefined();
    expect(await inParent(packaged(other), answers)).toMatchObject({
      where: '/body/Parent/Id',
      message: `getScriptPackage expands Parent to ${other} where ParentId is ${above}.`,
      asked: [],
    });
  });

  it('is of the kind to which the link leads', async () => {
    const project = { Id: above, Self: addressOf('project', above) };
    expect(await inParent(project)).toMatchObject({
      where: '/body/Parent/Self',
      message:
        'getScriptPackage expands Parent to something with the Self of getProject, not of getScriptPackage.',
    });
    // No link says of what kind the last run is.
    const run = { Id: above, Self: addressOf('project', above) };
    const last = await said('getScriptAssignment', { Id: own, LastRun: run }, 'LastRun', { getProject: run });
    expect(last.message).toBeUndefined();
  });

  it('is asked for nothing where there is none, or it has no address', async () => {
    for (const value of [null, 5, undefined, { Id: above }, { Id: above, Self: 'http://et.example/strange' }])
      expect(await inParent(value)).toEqual({ asked: [] });
  });

  it('says what its own address answers, as far as both say it', async () => {
    const read = packaged(above, { Expands: ['A'], Links: [], Own: 1 });
    const printed = packaged(above, {
      Self: addressOf('scriptpackage', above),
      Expands: [],
      Links: [1],
      More: 2,
    });
    expect(await inParent(printed, { getScriptPackage: read })).toMatchObject({
      message: undefined,
      asked: [`getScriptPackage ${above}`],
    });
  });

  it('does not say anything else', async () => {
    const stale = packaged(above, { Name: 'Old' });
    const answers: Answers = {
      getScriptPackage: ({ path }: { path: { id: string } }) =>
        path.id === own ? { Id: own, Parent: stale } : packaged(above),
    };
    expect(await inParent(stale, answers)).toEqual({
      where: '/body/Parent/Name',
      message: `getScriptPackage expands Parent with Name "Old" where ${stale.Self} says "Package ${above}".`,
      shown: 2,
      asked: [above, above, `${own} $expand=Parent`, above].map((it) => `getScriptPackage ${it}`),
    });
  });

  it('may have been changed between two requests', async () => {
    const [old, now] = [packaged(above, { Name: 'Old' }), packaged(above)];
    // What is printed: at the first, second … read of its address, and when it is expanded again.
    const meanwhile = (reads: readonly Item[], again: unknown) => {
      let count = 0;
      return inParent(old, {
        getScriptPackage: ({ path }: { path: { id: string } }) =>
          path.id === own ? again : (reads[count++] ?? now),
      });
    };
    const expandedTo = (Parent: unknown) => ({ Id: own, Parent });
    const back = await meanwhile([now, old], expandedTo(old));
    expect([back.message, back.asked.length]).toEqual([undefined, 2]);
    expect((await meanwhile([now, now], expandedTo(now))).message).toBeUndefined();
    const newer = packaged(above, { Name: 'Newer' });
    for (const last of [old, newer])
      expect((await meanwhile([now, now, last], expandedTo(old))).message).toBeUndefined();
    expect((await meanwhile([now, now], expandedTo(packaged(other)))).message).toBeUndefined();
    expect((await meanwhile([now, now], 500)).message).toBeUndefined();
    expect((await meanwhile([now, now], expandedTo([packaged(other), old]))).where).toBe('/body/Parent/Name');
  });

  it('is found at its own address, unless it may not be seen there', async () => {
    const gone = await inParent(packaged(above), { getScriptPackage: 404 });
    expect(gone).toMatchObject({
      where: '/body/Parent/Self',
      message: `getScriptPackage expands Parent to ${addressOf('scriptpackage', above)}, which responds with 404.`,
      shown: 2,
      asked: [`getScriptPackage ${above}`, `getScriptPackage ${above}`],
    });
    expect((await inParent(packaged(above), { getScriptPackage: 403 })).message).toBeUndefined();
    const late = ({ before }: { before: number }) => (before === 0 ? 404 : packaged(above));
    expect((await inParent(packaged(above), { getScriptPackage: late })).message).toBeUndefined();
  });

  it('may have an address that no source describes', async () => {
    const picked = { Id: other, Self: `${addressOf('project', own)}/priority/${other}` };
    const { message, asked } = await said('getScript', { Id: own, Priority: picked }, 'Priority');
    expect(message).toBeUndefined();
    expect(asked).toHaveLength(2);
  });

  it('is asked for once in a run', async () => {
    const { context, asked } = contextAt({ getScriptPackage: packaged(above) });
    const exchange = exchangeOf('getScriptPackage', { Id: own, Parent: packaged(above) });
    for (let time = 0; time < 3; time++)
      expect(await contentFinding(context, exchange, 'Parent')).toBeUndefined();
    expect(asked).toEqual([`getScriptPackage ${above}`]);
  });
});

describe('a list that is expanded', () => {
  const children = (items: readonly Item[], listed: unknown = { Items: items }) =>
    ofPackage({ Children: items }, 'Children', {
      getScriptPackage: ({ path }: { path: { id: string } }) => items.find(({ Id }) => Id === path.id) ?? 404,
      getScriptPackagesChildren: listed,
    });
  const inside = (id: string, more: Item = {}) => packaged(id, { ParentId: own, ...more });

  it('has what belongs to the record in which it is printed', async () => {
    expect((await children([inside(other), inside(above)])).message).toBeUndefined();
    expect((await children([inside(other, { ParentId: own.toUpperCase() })])).message).toBeUndefined();
    expect((await children([packaged(other)])).message).toBeUndefined();
    expect((await children([{ Id: other, ParentId: above }])).message).toBeUndefined();
    expect(await children([inside(other), inside(above, { ParentId: other })])).toMatchObject({
      where: '/body/Children',
      message: `getScriptPackage expands Children with ${above}, which belongs to something else.`,
      asked: [],
    });
    // Only the fields that refer to such a record say so.
    expect((await children([inside(other, { ProjectId: above })])).message).toBeUndefined();
  });

  it('has no record that belongs to another one, unless the outer one says no id', async () => {
    const children = [packaged(other, { ParentId: above })];
    const { message } = await said('getScriptPackage', { Children: children }, 'Children', {
      getScriptPackage: children[0],
    });
    expect(message).toBeUndefined();
  });

  it('has all that is listed under its link, and nothing else', async () => {
    expect((await children([inside(other)], { Items: [inside(other), inside(above)] })).message).toBe(
      `getScriptPackage expands Children without ${above}, which getScriptPackagesChildren lists.`,
    );
    expect((await children([inside(other), inside(above)], { Items: [inside(other)] })).message).toBe(
      `getScriptPackage expands Children with ${above}, which getScriptPackagesChildren does not list.`,
    );
  });

  it('has records as their addresses answer, of which the first is compared', async () => {
    const items = [inside(other), inside(above)];
    const { asked } = await children(items);
    expect(asked.filter((it) => it.startsWith('getScriptPackage '))).toEqual([`getScriptPackage ${other}`]);
    const wrong = inside(other, { Name: 'Old' });
    const { where, message } = await ofPackage({ Children: [wrong, inside(above)] }, 'Children', {
      getScriptPackagesChildren: { Items: items },
      getScriptPackage: ({ path }: { path: { id: string } }) =>
        path.id === own ? { Id: own, Children: [inside(above), wrong] } : inside(other),
    });
    expect([where, message?.includes('with Name "Old"')]).toEqual(['/body/Children/Name', true]);
  });

  it('may be empty', async () => {
    expect((await children([])).message).toBeUndefined();
  });
});
