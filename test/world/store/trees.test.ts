import { expect, test } from 'vitest';
import { createBase } from '../../../src/world/store/base.ts';
import { createStore } from '../../../src/world/store/store.ts';
import { inOrder, lineOf, projectIdOf } from '../../../src/world/store/trees.ts';

interface Package {
  readonly Id: string;
  readonly ParentId?: string;
  readonly ProjectId?: string;
}

const { Package: packages } = createStore(
  createBase<{ Package: Package }>(
    { Package: { belongsTo: { ParentId: 'Package' } } },
    {
      Package: [
        { Id: 'root', ProjectId: 'project' },
        { Id: 'child', ParentId: 'root' },
        { Id: 'grandchild', ParentId: 'child' },
        { Id: 'lost', ParentId: 'nowhere' },
      ],
    },
  ),
);

test('the line of a package goes from itself up to the root', () => {
  const line = (id: string) => [...lineOf(packages, packages.get(id))].map(({ Id }) => Id);
  expect(line('grandchild')).toEqual(['grandchild', 'child', 'root']);
  expect(line('root')).toEqual(['root']);
  expect(line('lost')).toEqual(['lost']);
  expect(line('unknown')).toEqual([]);
});

test('the project of a package is the one that its root says', () => {
  const project = (id: string) => projectIdOf(packages, packages.get(id));
  expect(['root', 'child', 'grandchild'].map(project)).toEqual(['project', 'project', 'project']);
  expect(['lost', 'unknown'].map(project)).toEqual(['', '']);
});

test('records come by their OrderNumber, those with one number as they were given', () => {
  const records = [3, 1, 3, -1, 1].map((OrderNumber, at) => ({ OrderNumber, at }));
  expect(inOrder(records).map(({ at }) => at)).toEqual([3, 1, 4, 0, 2]);
  expect(records.map(({ at }) => at)).toEqual([0, 1, 2, 3, 4]);
});
