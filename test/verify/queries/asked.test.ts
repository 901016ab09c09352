import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { compile } from '../../../src/query/evaluate.ts';
import { parseFilter, parseOrderBy } from '../../../src/query/odata.ts';
import { page } from '../../../src/query/page.ts';
import { readCollection } from '../../../src/verify/discovery/collections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { about, type Condition } from '../../../src/verify/queries/conditions.ts';
import {
  chosenFinding,
  cutFinding,
  filterSampleOf,
  type Language,
  nameOf,
  nonsenseFinding,
} from '../../../src/verify/queries/filtering.ts';
import { orderFinding, readOrder } from '../../../src/verify/queries/ordering.ts';
import { pageFinding } from '../../../src/verify/queries/paging.ts';
import { exchangeOf } from '../exchange.ts';
import { fields, idOf, types } from './records.ts';

/* Collections of a server that does with a query what the fake does, and then something wrong. */

type Query = Readonly<Record<string, string>>;
interface Printed {
  Items: Item[];
  Total?: unknown;
  Skip?: unknown;
  Top?: unknown;
}
type Fault = (printed: Printed, query: Query) => Printed | number;

const operation = 'searchProjects' as const;
const records: readonly Item[] = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Omega', 'Kappa', 'Sigma'].map(
  (Name, at) => ({
    Id: idOf(at),
    Name,
    Number: at % 3,
  }),
);

/** A server with some records, and what is wrong with its responses; a number is a status. */
function contextOf(fault: Fault = (it) => it, items = records) {
  const asked: Query[] = [];
  const client = {
    async send(to: OperationId, { query: given = {} }: { query?: Readonly<Record<string, unknown>> } = {}) {
      const query = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
      asked.push(query);
      const where = query.$filter === undefined ? undefined : parseFilter(query.$filter, types);
      const { items: chosen, total } = page(where ? items.filter(compile<Item>(where)) : items, {
        ...(query.$orderby === undefined ? {} : { orderBy: parseOrderBy(query.$orderby, types) }),
        skip: Number(query.$skip ?? 0),
        ...(query.$top === undefined ? {} : { top: Number(query.$top) }),
      });
      const counts =
        query.$inlinecount === 'allpages'
          ? { Skip: Number(query.$skip ?? 0), Top: Number(query.$top ?? total), Total: total }
          : {};
      const body = fault({ ...counts, Items: [...chosen] }, query);
      return typeof body === 'number' ? exchangeOf(to, {}, query, body) : exchangeOf(to, body, query);
    },
  };
  return { context: { client, sandbox: undefined } as unknown as Context, asked };
}
const readingOf = (items = records) =>
  readCollection({ client: contextOf(undefined, items).context.client }, operation, {});

const language: Language = {
  option: '$filter',
  oneOf: (ids) => `(${ids.map((id) => `Id eq guid'${id}'`).join(' or ')})`,
};
const isNumber = (wanted: number): Condition =>
  about(
    `Number eq ${wanted}`,
    (it) => it.Number as number,
    (it) => it === wanted,
  );

describe('what a collection answers to a condition', () => {
  const said = async (fault?: Fault, condition = isNumber(1)) =>
    (await chosenFinding(contextOf(fault).context, operation, await readingOf(), language, condition))
      ?.message;
  const filtered =
    (change: (items: Item[]) => Item[]): Fault =>
    (printed, query) =>
      '$filter' in query ? { ...printed, Items: change(printed.Items) } : printed;

  test('is everything that it holds for, and nothing else', async () => {
    expect(await said()).toBeUndefined();
    expect(await said(filtered((items) => items.slice(1)))).toBe(
      `searchProjects leaves out "Beta" (${idOf(1)}) for $filter=Number eq 1, which holds for it.`,
    );
    expect(await said(filtered((items) => [...items, records[2] as Item]))).toBe(
      `searchProjects answers "Gamma" (${idOf(2)}) for $filter=Number eq 1, which does not hold for it.`,
    );
    expect(await said(filtered((items) => [...items, { Id: idOf(9) }]))).toBe(
      `searchProjects answers ${idOf(9)} for $filter=Number eq 1: without it that is not among the items.`,
    );
    expect(await said((printed, query) => ('$filter' in query ? 500 : printed))).toBe(
      'searchProjects responds with 500 to $filter=Number eq 1.',
    );
  });

  test('may have what servers judge in different ways, or not', async () => {
    const open = { text: 'Number eq 1', holds: () => undefined };
    expect(
      await said(
        filtered((items) => items.slice(1)),
        open,
      ),
    ).toBeUndefined();
    expect(
      await said(
        filtered((items) => [...items, records[2] as Item]),
        open,
      ),
    ).toBeUndefined();
  });

  test('is judged again before anything is said', async () => {
    let asked = 0;
    const once: Fault = (printed, query) =>
      '$filter' in query && ++asked === 1 ? { ...printed, Items: [] } : printed;
    expect(await said(once)).toBeUndefined();
    const { context } = contextOf(filtered(() => []));
    const finding = await chosenFinding(context, operation, await readingOf(), language, isNumber(1));
    expect(finding).toMatchObject({ where: '/body/Items', exchanges: [{ operation }] });
  });

  test('is not judged where nothing is known of the collection', async () => {
    const { context, asked } = contextOf(() => 400);
    const many = Array.from({ length: 120 }, (_, at) => ({ Name: `N${at}` }));
    const unnamed = { ...(await readingOf()), items: many, whole: false };
    expect(await chosenFinding(context, operation, unnamed, language, isNumber(1))).toBeUndefined();
    expect(asked).toEqual([]);
    expect(await chosenFinding(context, operation, await readingOf(), language, isNumber(1))).toBeUndefined();
  });

  test('is about a few records of a collection that is not read whole', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ Id: `I${at}`, Name: `N${at}` }));
    const reading = await readingOf([...many.slice(0, 140), ...many.slice(140)]);
    const { items, confine } = filterSampleOf(reading, language);
    expect(items.map(({ Id }) => Id)).toEqual(['I0', 'I13', 'I26', 'I39', 'I52', 'I65', 'I78', 'I91']);
    const confined = confine(isNumber(1));
    expect(confined.text).toMatch(/^\(\(Id eq guid'i0' or .* or Id eq guid'i91'\)\) and \(Number eq 1\)$/);
    expect([confined.holds({ Id: 'I13', Number: 1 }), confined.holds({ Id: 'I14', Number: 1 })]).toEqual([
      true,
      false,
    ]);
    const small = filterSampleOf(await readingOf(), language);
    expect([small.items.length, small.confine(isNumber(1)).text]).toEqual([7, 'Number eq 1']);
    const unnamed = filterSampleOf({ ...reading, items: [{ Name: 'x' }, { Id: 'a' }] }, language);
    expect(unnamed.items).toEqual([{ Id: 'a' }]);
    expect(nameOf({ Id: 5 })).toBe('5');
    expect(nameOf(undefined)).toBe('undefined');
  });

  test('is cut and counted after it is chosen', async () => {
    const conditions = [isNumber(9), isNumber(0), isNumber(1)];
    const cut = async (fault?: Fault, some = conditions) =>
      (await cutFinding(contextOf(fault).context, operation, await readingOf(), language, some))?.message;
    expect(await cut()).toBeUndefined();
    const counted: Fault = (printed, query) => ('$filter' in query ? { ...printed, Total: 7 } : printed);
    expect(await cut(counted)).toBe(
      'searchProjects says Total 7 for $filter=Number eq 1, which holds for 2 items.',
    );
    expect(await cut((it, query) => ('$filter' in query ? { ...it, Total: 'x' } : it))).toBeUndefined();
    const first: Fault = (printed, query) =>
      '$filter' in query ? { ...printed, Items: [records[0] as Item] } : printed;
    expect(await cut(first)).toBe(
      `searchProjects answers $filter=Number eq 1 and $top=1 with "Alpha" (${idOf(0)}): $top is to cut what $filter has chosen.`,
    );
    expect(await cut((printed, query) => ('$filter' in query ? { ...printed, Items: [] } : printed))).toMatch(
      'with 0 items: $top is to cut',
    );
    expect(await cut((printed, query) => ('$filter' in query ? 500 : printed))).toBeUndefined();
    // Of conditions that hold for the first record, the first one.
    expect(await cut(counted, [isNumber(9), isNumber(0)])).toMatch(
      '$filter=Number eq 0, which holds for 3 items',
    );
    expect(
      await cut(counted, [isNumber(9), { text: 'Number eq 0', holds: () => undefined }]),
    ).toBeUndefined();
  });

  test('is not cut where the collection is too large to be read whole', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({ Id: `I${at}`, Number: at % 3 }));
    const { context, asked } = contextOf(undefined, many);
    expect(
      await cutFinding(context, operation, await readingOf(many), language, [isNumber(1)]),
    ).toBeUndefined();
    expect(asked.filter((query) => '$filter' in query)).toEqual([]);
  });

  test('is a 4xx where it is none', async () => {
    const nonsense = async (status: number) =>
      nonsenseFinding(contextOf(() => status).context, operation, await readingOf(), language, 'Number eq 1');
    for (const status of [400, 403, 499]) expect(await nonsense(status)).toBeUndefined();
    for (const status of [399, 500])
      expect(await nonsense(status)).toMatchObject({
        message: `searchProjects responds with ${status} to $filter=Number eq 1, which cannot be read: expected 400.`,
        where: '/status',
        expected: 400,
        actual: status,
      });
  });
});

describe('the order of a collection', () => {
  const said = async (fault?: Fault, $orderby = 'Name') =>
    (
      await orderFinding(
        contextOf(fault).context,
        await readingOf(),
        operation,
        readOrder($orderby, fields) ?? [],
        {
          $orderby,
        },
      )
    )?.message;
  const ordered =
    (change: (items: Item[]) => Item[]): Fault =>
    (printed, query) =>
      '$orderby' in query ? { ...printed, Items: change(printed.Items) } : printed;

  test('is the one that was asked for, of all records', async () => {
    expect([await said(), await said(undefined, 'Number desc,Name')]).toEqual([undefined, undefined]);
    expect(await said(ordered((items) => items.toReversed()))).toBe(
      'searchProjects answers $orderby=Name in another order: Name has "Sigma" before "Omega".',
    );
    expect(await said(ordered((items) => items.slice(1)))).toBe(
      `searchProjects leaves ${idOf(0)} out when it is asked for $orderby=Name.`,
    );
    expect(await said((it, query) => ('$orderby' in query ? 500 : it))).toBe(
      'searchProjects responds with 500 to $orderby=Name.',
    );
  });
});

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
