import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeNumber, nextAfter, nextVersion } from '../../../src/fake/domain/sequence.ts';
import { documented } from '../../../src/index.ts';
import { checkedMock } from '../../support/mock.ts';
import { fresh } from '../../world/store/small-store.ts';

const greatest = 2_147_483_647;

/** The free number of a project that has some, which has nothing to do with those of another. */
function freeAmong(numbers: readonly number[]): number {
  const { Package } = fresh();
  for (const [place, number] of numbers.entries())
    Package.insert({ Id: `new ${place}`, ProjectId: 'b', Number: number });
  Package.insert({ Id: 'elsewhere', ProjectId: 'a', Number: greatest });
  return freeNumber(Package, 'Number', 'ProjectId', 'b');
}

describe('the next number', () => {
  it('of an order is after the highest, or the greatest possible one', () => {
    expect(nextAfter([{ OrderNumber: 4 }, {}], 'OrderNumber', 0)).toBe(5);
    expect(nextAfter([], 'OrderNumber', 1)).toBe(1);
    expect(nextAfter([{ OrderNumber: greatest }], 'OrderNumber', 0)).toBe(greatest);
  });

  it('of a thing is one that no other has', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: greatest }))),
        (all) => {
          const next = freeAmong(all);
          expect(all).not.toContain(next);
          expect(next > 0 && next <= greatest).toBe(true);
        },
      ),
    );
    expect(freeAmong([1, greatest, 2])).toBe(3);
    expect(freeAmong([greatest - 1])).toBe(greatest);
  });

  it('of a version stays where it can go no further', () => {
    expect([nextVersion(1), nextVersion(greatest)]).toEqual([2, greatest]);
  });
});

it('a project with the greatest order number keeps nobody from making another', async () => {
  const mock = checkedMock();
  const headers = { 'Content-Type': 'application/json' };
  const post = (body: object) =>
    mock.fetch('/api/projects', { method: 'POST', headers, body: JSON.stringify(body) });
  expect((await post({ Name: 'Last', OrderNumber: greatest })).status).toBe(201);
  const next = await post({ Name: 'After the last' });
  expect(next.status).toBe(201);
  const { Id } = (await next.json()) as { Id: string };
  expect(mock.store.Project.get(Id)?.OrderNumber).toBe(greatest);
  mock.store.Script.update(documented.Script?.[0]?.Id ?? '', { Number: greatest, VersionNumber: greatest });
  expect((await mock.fetch('/api/scripts')).status).toBe(200);
});
