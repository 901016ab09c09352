import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { incomplete, linkOf } from '../../../src/verify/queries/linked-expansion.ts';
import { exchangeOf } from '../exchange.ts';
import { contextAt } from './answering-server.ts';
import { idOf } from './records.ts';

const own = idOf(9);
const items = (...numbers: readonly number[]): Item[] => numbers.map((it) => ({ Id: idOf(it) }));

it('a name that can be expanded leads where the link of the same name does, in any letter case', () => {
  expect(linkOf('getScriptPackage', 'Children')?.to).toBe('getScriptPackagesChildren');
  expect(linkOf('getExecutionPackage', 'Children')?.to).toBe('getExecutionPackageChildren');
  expect(linkOf('getScriptPackage', 'Scripts')).toBeUndefined();
});

/** What is missing in an expanded list, and what was asked to know. */
async function said(
  operation: OperationId,
  name: string,
  expanded: readonly Item[],
  listed: unknown,
  Id: unknown = own,
) {
  const to = linkOf(operation, name)?.to;
  const { context, asked } = contextAt(to ? { [to]: listed } : {});
  return [
    await incomplete(context, exchangeOf(operation, { Id, PackageId: Id }), name, expanded),
    asked,
  ] as const;
}

describe('an expanded list', () => {
  const children = (expanded: readonly Item[], listed: unknown, Id?: unknown) =>
    said('getScriptPackage', 'Children', expanded, listed, Id);

  it('has the same records as the collection to which the document links, in whatever order', async () => {
    const [missing, asked] = await children(items(1, 2), { Items: items(2, 1) });
    expect(missing).toBeUndefined();
    expect(asked[0]).toBe(`getScriptPackagesChildren ${own} $top=100`);
    expect((await children(items(1), { Items: items(1, 2) }))[0]).toBe(
      `without ${idOf(2)}, which getScriptPackagesChildren lists.`,
    );
    expect((await children(items(1, 2), { Items: items(1) }))[0]).toBe(
      `with ${idOf(2)}, which getScriptPackagesChildren does not list.`,
    );
  });

  it('is compared with a whole collection alone', async () => {
    const many = Array.from({ length: 150 }, (_, at) => ({ Id: `I${at}` }));
    expect((await children([], { Items: many.slice(0, 100), Total: 150 }))[0]).toBeUndefined();
    expect((await children([], 403))[0]).toBeUndefined();
  });

  it('is compared with nothing where no link leads to a collection', async () => {
    expect(await children(items(1), { Items: [] }, null)).toEqual([undefined, []]);
    expect(await said('getScriptPackage', 'Scripts', items(1), {})).toEqual([undefined, []]);
    expect(await said('getScript', 'Package', items(1), {})).toEqual([undefined, []]);
  });

  it('is compared with a collection that has no pages by one request', async () => {
    const nodes = (listed: unknown) => said('getAutomatedTestRun', 'Nodes', items(1), listed);
    const [missing, asked] = await nodes(items(1, 2));
    expect(missing).toBe(`without ${idOf(2)}, which getAutomatedTestRunRootNodes lists.`);
    expect(asked).toEqual([`getAutomatedTestRunRootNodes ${own}`]);
    expect((await nodes(items(1)))[0]).toBeUndefined();
    expect((await nodes(404))[0]).toBeUndefined();
  });
});
