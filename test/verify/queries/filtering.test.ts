import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
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
import { contextOf, type Fault, operation, readingOf, records } from './queried-server.ts';
import { fields, idOf } from './records.ts';

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
