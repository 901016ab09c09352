import { describe, expect, it } from 'vitest';
import { operationFacts } from '../../../../src/contract/operations.ts';
import { operationVerification } from '../../../../src/contract/verification.ts';
import { expansions } from '../../../../src/verify/checks/queries/expansions.ts';
import type { Asked } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { first, packageOf, said } from './expanded-server.ts';

it('what is expanded is read, prints something, and is no collection without pages', () => {
  expect(expansions.operations).toContain('getScriptPackage');
  expect(expansions.operations).toContain('searchScriptPackages');
  for (const id of expansions.operations) {
    const { method, query, prints } = operationFacts[id];
    expect([method, query.includes('$expand'), operationVerification[id].unpaged]).toEqual([
      'GET',
      true,
      undefined,
    ]);
    if (operationVerification[id].selects === undefined) expect(prints).toBeDefined();
  }
});

describe('the items of a collection that can be expanded', () => {
  const list = 'searchScriptPackages';
  const items = ({ query }: Asked) => ({ Items: [1, 2].map((id) => packageOf({ query }, idOf(id))) });
  const none = ['Children', 'Parent', 'Project', 'Scripts'].map(
    (name) => `expansion ${name}: no record offers it`,
  );

  it('are expanded by two of its names, a few at once', async () => {
    const { told, asked, unreached } = await said(list, items);
    expect([told, unreached]).toEqual([[], []]);
    expect(asked).toEqual(['$top=5', '$top=5', '$top=5 $expand=Children,Parent']);
  });

  it('are not where there are none, where they offer nothing, and where the list cannot be read', async () => {
    for (const answer of [{ Items: [] }, { Items: [{ Id: first, Expands: [] }] }, 403])
      expect(await said(list, answer)).toEqual({ told: [], asked: ['$top=5'], unreached: none });
  });

  it('are found elsewhere where the first list has none', async () => {
    const { asked } = await said(
      'getScriptPackagesChildren',
      (it: Asked) => (it.path.id === first ? { Items: [] } : items(it)),
      [[first], [idOf(3)], [idOf(4)]],
    );
    expect(asked.filter((it) => it.includes('$expand'))).toEqual([
      `${idOf(3)} $top=5 $expand=Children,Parent`,
    ]);
  });

  it('are each expanded', async () => {
    const last = (it: Asked) => {
      const page = items(it);
      return { Items: [page.Items[0], packageOf({ query: {} }, idOf(2))] };
    };
    expect((await said(list, last)).told).toEqual([
      [list, '/body/Expands', 'searchScriptPackages still lists Children in Expands when $expand names it.'],
    ]);
  });

  it('are to be answered', async () => {
    expect((await said(list, (it: Asked) => (it.query.$expand ? 400 : items(it)))).told).toEqual([
      [
        list,
        '/status',
        'searchScriptPackages responds with 400 to $expand=Children,Parent, which it offers.',
      ],
    ]);
  });

  it('keep the other names that they offer', async () => {
    const taken = (it: Asked) => ({
      Items: items(it).Items.map((item) => (it.query.$expand ? { ...item, Expands: [] } : item)),
    });
    expect((await said(list, taken)).told).toEqual([
      [list, '/body/Expands', expect.stringMatching(/takes Project out of Expands/)],
    ]);
    // Of what was not listed before, nothing is known.
    const strangers = (it: Asked) => ({
      Items: taken(it).Items.map((item) => ({ ...item, Id: it.query.$expand ? idOf(7) : item.Id })),
    });
    expect((await said(list, strangers)).told).toEqual([]);
  });
});
