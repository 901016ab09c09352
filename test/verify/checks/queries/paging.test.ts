import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { parseOrderBy } from '../../../../src/query/odata.ts';
import { page } from '../../../../src/query/page.ts';
import { paging } from '../../../../src/verify/checks/queries/paging.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { fieldsOfItems } from '../../../../src/verify/queries/collation.ts';
import { type Asked, all, contextAt, findingOf } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const operation = 'searchProjects';
const types = Object.fromEntries(fieldsOfItems(operation, 'orderby').map(({ name, type }) => [name, type]));
const projects: readonly Item[] = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((Name, at) => ({
  Id: idOf(at),
  Name,
}));

/** What a server answers instead of what is right; undefined where that is right. */
type Fault = (asked: Asked, items: readonly Item[]) => unknown;

function respond(asked: Asked, fault: Fault, items: readonly Item[]): unknown {
  const wrong = fault(asked, items);
  if (wrong !== undefined) return wrong;
  const { $skip = '0', $top = '100', $orderby, $inlinecount } = asked.query;
  const { items: Items, total } = page(items, {
    orderBy: $orderby === undefined ? [] : parseOrderBy($orderby, types),
    skip: Number($skip),
    top: Number($top),
  });
  return $inlinecount ? { Items, Total: total, Skip: Number($skip), Top: Number($top) } : { Items };
}

/** What is said of one collection, and what is asked. */
async function said(fault: Fault = () => undefined, items = projects, of: OperationId = operation) {
  const { context, asked, unreached } = contextAt(
    { [of]: (it: Asked) => respond(it, fault, items) },
    {
      isWanted: (it) => it === of,
      sample: { places: () => [{ path: { projectId: idOf(9) } }] } as unknown as Context['sample'],
    },
  );
  const findings = await all(paging.run(context));
  return {
    told: findings.map(findingOf).map(({ exchanges, ...it }) => ({ ...it, evidence: exchanges?.length })),
    asked: asked.map((it) => it.slice(of.length).trim()),
    unreached,
  };
}
const finding = (message: string, more: object = {}) => ({
  operation,
  where: '/body/Items',
  message: `${operation} ${message}.`,
  evidence: 1,
  ...more,
});

describe('a collection', () => {
  it('is read in pages, counted and sorted', async () => {
    const { told, asked, unreached } = await said();
    expect([told, unreached]).toEqual([[], []]);
    expect(asked).toEqual([
      '$top=100',
      '$top=100 $skip=5',
      '',
      '$top=0',
      ...[0, 2, 4].map((skip) => `$inlinecount=allpages $skip=${skip} $top=2`),
      expect.stringMatching(/^\$orderby=\w+ \$top=100$/),
      ...asked.slice(8),
    ]);
    expect(asked.slice(8).every((it) => it.startsWith('$orderby='))).toBe(true);
  });

  it('has no page twice, unless it was changed meanwhile', async () => {
    const same: Fault = ({ query }, items) =>
      query.$top === '2'
        ? { Items: items.slice(0, 2), Skip: Number(query.$skip), Top: 2, Total: 5 }
        : undefined;
    expect((await said(same)).told).toEqual([
      finding(`has ${idOf(0)} on two pages: $skip=2&$top=2 repeats it`),
    ]);
    const once: Fault = (asked, items) => (asked.before < 7 ? same(asked, items) : undefined);
    expect((await said(once)).told).toEqual([]);
  });

  it('is compared with what it is when it is read again', async () => {
    const before = projects.slice(0, 3);
    const grown: Fault = (asked) => (asked.before < 2 ? { Items: before } : undefined);
    const { told, asked } = await said(grown);
    expect(told).toEqual([]);
    expect(asked.filter((it) => it === '')).toHaveLength(2);
  });

  it('is sorted as it is asked for', async () => {
    const { told } = await said(({ query }, Items) =>
      query.$orderby === 'Name desc' ? { Items } : undefined,
    );
    expect(told).toEqual([
      finding('answers $orderby=Name desc in another order: Name has "Alpha" before "Beta"'),
    ]);
  });

  it('is judged as the register says', async () => {
    const assignees = 'searchProjectAssignees';
    const { told } = await said(
      ({ query }, items) => (query.$top === '0' ? { Items: items } : undefined),
      projects,
      assignees,
    );
    expect(told).toEqual([
      {
        operation: assignees,
        severity: 'warning',
        discrepancies: ['Whether the search can be paged'],
        where: '/body/Items',
        message: `${assignees} answers 5 items to $top=0.`,
        evidence: 1,
      },
    ]);
  });

  it('with nothing in it is not reached', async () => {
    const options = ['$top', '$skip', '$inlinecount', '$orderby'];
    const unreached = options.map((it) => `option ${it}: no collection with something in it was found`);
    expect(await said(undefined, [])).toEqual({ told: [], asked: ['$top=100'], unreached });
    expect(await said(() => 403)).toEqual({ told: [], asked: ['$top=100'], unreached });
  });
});
