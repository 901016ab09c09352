import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { treeFindings } from '../../../../src/verify/scenarios/relationships/trees.ts';
import { type Asked, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const [tree, whole] = ['getScriptRelationships', 'getScriptAllRelationships'] as const;
const from = { Id: idOf(1), Name: 'One', PackageId: idOf(3) };
const to = { Id: idOf(2), Name: 'Two' };
const node = (more: Item = {}) => ({ RelationshipId: idOf(7), EntityId: to.Id, ...more });
const root = (Children: unknown, more: Item = {}) => ({
  EntityId: from.Id,
  Name: 'One',
  PackageId: from.PackageId,
  Children,
  ...more,
});

/** What is said of the trees of a script that is related to a requirement. */
async function said(answer: unknown, isThere = true) {
  const waits: number[] = [];
  const { context, asked } = contextAt(
    { [tree]: answer, [whole]: root(isThere ? [node()] : []) },
    { wait: async (ms) => void waits.push(ms) },
  );
  const ends = [
    { entity: 'Script', record: from },
    { entity: 'Requirement', record: to },
  ] as const;
  const findings = await all(treeFindings(context, ends, idOf(7), isThere, 'at last'));
  return {
    told: findings.map(({ operation, where, message, exchanges = [] }) => [
      operation,
      where,
      message,
      exchanges.map((it) => it.operation),
    ]),
    asked,
    waits,
  };
}
const told = async (...it: Parameters<typeof said>) => (await said(...it)).told;
const wrong = (message: string) => [[tree, '/body/Children', `${tree} ${message} at last.`, [tree]]];

describe('a relationship', () => {
  it('is in each tree of what is related', async () => {
    const { told: findings, asked, waits } = await said(root([node()]));
    expect([findings, waits]).toEqual([[], []]);
    expect(asked).toEqual([`${tree} ${from.Id}`, `${whole} ${from.Id}`]);
  });

  it('is there at any depth, in any letter case, among others', async () => {
    const other = node({ RelationshipId: idOf(8), EntityId: idOf(9) });
    const deep = { ...other, Children: [other, { ...other, Children: [node()] }] };
    expect(await told(root([deep, other]))).toEqual([]);
    const upper = { RelationshipId: idOf(7).toUpperCase(), EntityId: to.Id.toUpperCase() };
    expect(await told(root([node(upper)]))).toEqual([]);
  });

  it('is there once', async () => {
    const lacking = wrong('does not have the requirement that is related to it');
    expect(await told(root([]))).toEqual(lacking);
    expect(await told(root(null))).toEqual(lacking);
    expect(await told(root([node({ RelationshipId: idOf(8) })]))).toEqual(lacking);
    expect(await told(root([node(), node()]))).toEqual(wrong('has the same relationship 2 times'));
    expect(await told(root([node(), node({ Children: [node()] })]))).toEqual(
      wrong('has the same relationship 3 times'),
    );
  });

  it('leads to its other end', async () => {
    expect(await told(root([node({ EntityId: idOf(9) })]))).toEqual(
      wrong(`has ${idOf(9)} at the end of a relationship with ${to.Id}`),
    );
  });

  it('is not there any more', async () => {
    expect(await told(root([]), false)).toEqual([]);
    expect(await told(root([node({ EntityId: idOf(9) })]), false)).toEqual(
      wrong('still has a requirement that was related to it'),
    );
  });

  it('may be there late', async () => {
    const late = ({ before }: Asked) => root(before < 2 ? [] : [node()]);
    const { told: findings, asked, waits } = await said(late);
    expect([findings, waits]).toEqual([[], [250, 500]]);
    expect(asked).toHaveLength(4);
  });

  it('is in a tree that can be read', async () => {
    const { told: findings, waits } = await said(404);
    expect(findings).toEqual([
      [
        tree,
        '/status',
        `${tree} responds with 404 instead of 200 to what a script is related to at last.`,
        [tree],
      ],
    ]);
    expect(waits).toEqual([]);
  });
});

describe('the root of a tree', () => {
  it('is what the tree is about, as far as it says what it is', async () => {
    const of = (more: Item) => told(root([node()], more));
    expect(await of({ EntityId: from.Id.toUpperCase(), Name: undefined })).toEqual([]);
    expect(await of({ ParentId: idOf(9) })).toEqual([]);
    expect(await of({ Name: 'Two' })).toEqual([
      [
        tree,
        '/body/Name',
        `${tree} prints the Name "Two" at the root, where a script has the Name "One" at last.`,
        [tree],
      ],
    ]);
    expect(await of({ EntityId: to.Id, PackageId: null })).toEqual([
      [
        tree,
        '/body/EntityId',
        `${tree} prints the EntityId "${to.Id}" at the root, where a script has the Id "${from.Id}" at last.`,
        [tree],
      ],
      [
        tree,
        '/body/PackageId',
        `${tree} prints the PackageId null at the root, where a script has the PackageId "${from.PackageId}" at last.`,
        [tree],
      ],
    ]);
  });

  it('is told with what it should be', async () => {
    const { context } = contextAt({ [tree]: root([node()], { Name: 'Two' }), [whole]: root([node()]) });
    const ends = [
      { entity: 'Script', record: from },
      { entity: 'Script', record: to },
    ] as const;
    const findings = await all(treeFindings(context, ends, idOf(7), true, 'at last'));
    expect(findings).toMatchObject([{ expected: 'One', actual: 'Two' }]);
  });
});
