import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import { pageFinding } from '../../../src/verify/queries/paging.ts';
import { contextOf, type Fault, operation, type Printed, readingOf, records } from './queried-server.ts';
import { idOf } from './records.ts';

describe('the pages of a collection', () => {
  const said = async (fault?: Fault, items = records) => {
    const reading = await readingOf(items);
    return pageFinding(contextOf(fault, items).context, operation, reading);
  };
  const paged =
    (change: (printed: Printed, skip: number) => Printed): Fault =>
    (printed, query) =>
      '$skip' in query && query.$top !== '100' ? change(printed, Number(query.$skip)) : printed;
  const message = async (fault: Fault) => (await said(fault))?.message;

  test('are parts of the whole, one after the other', async () => {
    expect(await said()).toBeUndefined();
    expect(await said(undefined, [])).toBeUndefined();
    expect(await said(undefined, records.slice(0, 1))).toBeUndefined();
  });

  test('repeat nothing, leave out nothing and have no more than they may', async () => {
    const at = (place: number) => records[place] as Item;
    expect(await message(paged((it) => ({ ...it, Items: [...it.Items, at(0)] })))).toBe(
      'searchProjects answers 4 items to $top=3: a page has no more than $top.',
    );
    expect(await message(paged((it, skip) => (skip === 0 ? it : { ...it, Items: [at(0), at(1)] })))).toBe(
      `searchProjects has ${idOf(0)} on two pages: $skip=3&$top=3 repeats it.`,
    );
    expect(await message(paged((it) => ({ ...it, Items: it.Items.slice(1) })))).toBe(
      `searchProjects answers $skip=0&$top=3 with another page than the whole has there: expected ${idOf(0)} at place 0, got ${idOf(1)}.`,
    );
    expect(await message(paged((it, skip) => (skip === 6 ? { ...it, Items: [] } : it)))).toBe(
      `searchProjects answers $skip=6&$top=3 with another page than the whole has there: expected ${idOf(6)} at place 6, got nothing.`,
    );
    expect(
      await message(paged((it, skip) => (skip === 6 ? { ...it, Items: [at(6), { Id: 'new' }] } : it))),
    ).toBe('searchProjects has more items in its pages than in the whole: new.');
  });

  test('say what was asked for, and how much there is', async () => {
    expect(await message(paged((it) => ({ ...it, Skip: 5 })))).toBe(
      'searchProjects was asked for Skip 0 with $inlinecount=allpages and says 5.',
    );
    expect(await message(paged(({ Top: _, ...it }) => it))).toBe(
      'searchProjects was asked for Top 3 with $inlinecount=allpages and does not say it.',
    );
    expect(await message(paged((it) => ({ ...it, Total: 2 })))).toBe(
      'searchProjects says Total 2 where there are at least 3 items.',
    );
    expect(await message(paged(({ Total: _, ...it }) => it))).toBe(
      'searchProjects says no Total where there are at least 3 items.',
    );
    const wrong = await said(paged((it) => ({ ...it, Total: 8 })));
    expect(wrong).toMatchObject({
      message: 'searchProjects says Total 8 where paging finds 7 items.',
      where: '/body/Total',
    });
  });

  test('are those of the order without $top, in which nothing is twice', async () => {
    const whole =
      (change: (items: Item[]) => Item[]): Fault =>
      (printed, query) =>
        Object.keys(query).length === 0 ? { ...printed, Items: change(printed.Items) } : printed;
    expect(await message(whole((items) => items.toReversed()))).toBe(
      'searchProjects answers in another order without $top: item 0 is not the same.',
    );
    expect(await message(whole((items) => [...items, items[0] as Item]))).toBe(
      `searchProjects prints ${idOf(0)} twice in one response.`,
    );
    expect(await said(whole((items) => items.slice(0, 2)))).toBeUndefined();
  });

  test('are empty where nothing is asked for', async () => {
    const none: Fault = (it, query) => (query.$top === '0' ? { ...it, Items: [...records.slice(0, 1)] } : it);
    expect(await message(none)).toBe('searchProjects answers 1 item to $top=0.');
    expect(await said((it, query) => (query.$top === '0' ? 400 : it))).toBeUndefined();
  });

  test('end where the Total of a large collection says', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({ Id: `I${at}` }));
    expect(await said(undefined, many)).toBeUndefined();
    const end =
      (Items: Item[]): Fault =>
      (it, query) =>
        query.$top === '2' ? { ...it, Items } : it;
    expect(await said(end([]), many)).toMatchObject({
      message: 'searchProjects says Total 130, and $skip=129 finds nothing.',
      where: '/body/Total',
    });
    expect((await said(end([{ Id: 'a' }, { Id: 'b' }]), many))?.message).toMatch('finds more than one item');
    expect(await said((it, query) => (query.$top === '2' ? 500 : it), many)).toBeUndefined();
  });
});
