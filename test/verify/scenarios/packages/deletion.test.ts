import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { deletionFindings } from '../../../../src/verify/scenarios/packages/deletion.ts';
import type { Asked, Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { packagesAt, toldBy, tree } from './package-server.ts';

const [remove, read, list] = [
  'deleteScriptPackage',
  'getScriptPackage',
  'getScriptPackagesChildren',
] as const;
const [one, sibling, two, inner] = [idOf(2), idOf(3), idOf(4), idOf(5)];

/** What is said of the deletions in two trees. */
async function said(faults: Faults = {}) {
  const { driver, context, kind, asked } = await packagesAt(faults);
  const { One, Sibling, Two, Inner } = await tree(driver, {
    One: undefined,
    Sibling: 'One',
    Two: undefined,
    Inner: 'Two',
  });
  asked.length = 0;
  const claim = deletionFindings(context, kind, driver, {
    one: One,
    sibling: Sibling,
    two: Two,
    below: [Inner],
  });
  return { ...(await toldBy(claim)), asked };
}
const told = async (faults: Faults) => (await said(faults)).told;
const status = (operation: string, got: number, wanted: number, why: string) => [
  operation,
  '/status',
  `${operation} responds with ${got} instead of ${wanted} ${why}.`,
];
/** Something else instead of the response to one request for a package, counted from the first deletion of it. */
const to = (id: string, nth: number, answer: (right: unknown) => unknown) => {
  let count = 0;
  return (right: unknown, { path }: Asked) => (path.id === id && count++ === nth ? answer(right) : right);
};

describe('a package that is not empty', () => {
  it('is deleted with all that is in it, when that is asked for, and nothing else is', async () => {
    const { told: findings, asked } = await said();
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith(remove))).toEqual([
      `${remove} ${two}`,
      `${remove} ${two} deleteChildren=false`,
      `${remove} ${two} deleteChildren=true`,
      `${remove} ${sibling}`,
      `${remove} ${sibling}`,
    ]);
    expect(asked.filter((it) => it.startsWith('getScript '))).toEqual(
      [6, 7, 6, 7].map((id) => `getScript ${idOf(id)}`),
    );
    expect(asked.filter((it) => it.startsWith(list))).toEqual([
      `${list} ${one} $top=100`,
      `${list} ${one} $top=100`,
    ]);
  });

  it('is not deleted otherwise', async () => {
    const why = 'to the deletion of a script package that is not empty, without deleteChildren';
    expect(await told({ [remove]: to(two, 0, () => 200) })).toEqual([status(remove, 200, 403, why)]);
    expect(await told({ [remove]: to(two, 1, () => 200) })).toEqual([status(remove, 200, 403, why)]);
  });

  it('is as it was after that was refused, as is all around it', async () => {
    const changed = (right: unknown) => ({ ...(right as Item), OrderNumber: 9 });
    // It is read when it is made, before the deletions and after each of those that are refused.
    for (const [id, name] of [
      [one, 'One'],
      [sibling, 'Sibling'],
      [two, 'Two'],
      [inner, 'Inner'],
    ] as const)
      for (const nth of [2, 3])
        expect(await told({ [read]: to(id, nth, changed) })).toEqual([
          [
            read,
            '/body/OrderNumber',
            `"${name}" is changed after a refused deletion (OrderNumber): expected nothing, got 9.`,
          ],
        ]);
  });

  it('is deleted, or else nothing more is said', async () => {
    const { told: findings, asked } = await said({ [remove]: to(two, 2, () => 404) });
    expect(findings).toEqual([status(remove, 404, 200, 'to a deletion with deleteChildren')]);
    expect(asked.at(-1)).toBe(`${remove} ${two} deleteChildren=true`);
  });

  it('is gone, as is what was in it', async () => {
    const there = () => ({ Id: two });
    for (const [id, name] of [
      [two, 'Two'],
      [inner, 'Inner'],
    ] as const)
      expect(await told({ [read]: to(id, 4, there) })).toEqual([
        status(read, 200, 404, `to "${name}" after a deletion with deleteChildren`),
      ]);
    const script = (id: number) => ({ getScript: to(idOf(id), 1, () => ({ Id: idOf(id) })) });
    const orphan = status('getScript', 200, 404, 'to something whose script package is deleted');
    expect(await told(script(6))).toEqual([orphan]);
    expect(await told(script(7))).toEqual([orphan]);
  });

  it('does not take along what is in another one', async () => {
    const gone = (id: string, name: string) => [
      { [read]: to(id, 4, () => 404) },
      [status(read, 404, 200, `to "${name}" after another script package was deleted`)],
    ];
    for (const [fault, findings] of [gone(one, 'One'), gone(sibling, 'Sibling')])
      expect(await told(fault as Faults)).toEqual(findings);
    let count = 0;
    expect(await told({ [list]: (right) => (count++ === 0 ? 404 : right) })).toEqual([
      status(list, 404, 200, 'to the children of a script package after another script package was deleted'),
    ]);
  });
});

describe('a package that is empty', () => {
  it('is deleted, by whoever has deleted another one', async () => {
    const { told: findings, asked } = await said({ [remove]: to(sibling, 0, () => 403) });
    expect(findings).toEqual([status(remove, 403, 200, 'to the deletion of an empty script package')]);
    expect(asked.at(-1)).toBe(`${remove} ${sibling}`);
  });

  it('is gone, and leaves what it was in', async () => {
    expect(await told({ [read]: to(sibling, 5, () => ({ Id: sibling })) })).toEqual([
      status(read, 200, 404, 'to "Sibling" after its deletion'),
    ]);
    const changed = (right: unknown) => ({ ...(right as Item), OrderNumber: 9 });
    expect(await told({ [read]: to(one, 5, changed) })).toEqual([
      [
        read,
        '/body/OrderNumber',
        '"One" is changed after a script package below it was deleted (OrderNumber): expected nothing, got 9.',
      ],
    ]);
    let last: unknown;
    const stays = (right: unknown) => {
      last ??= right;
      return last;
    };
    expect(await told({ [list]: stays })).toEqual([
      [
        list,
        '/body/Items',
        `${list} of "One" after the last one was deleted has ["Sibling"], which is not there.`,
      ],
    ]);
  });

  it('cannot be deleted twice', async () => {
    expect(await told({ [remove]: to(sibling, 1, () => 200) })).toEqual([
      status(remove, 200, 404, 'to the deletion of a script package that is deleted'),
    ]);
  });
});

describe('what is in a package', () => {
  it('is not looked at where it cannot be made', async () => {
    const { told: findings, asked } = await said({ createScript: () => 403 });
    expect(findings).toEqual([]);
    expect(asked.some((it) => it.startsWith('getScript '))).toBe(false);
    expect(asked.filter((it) => it === 'createScript')).toHaveLength(2);
  });

  it('is not looked at again where it cannot be read', async () => {
    const { told: findings, asked } = await said({ getScript: () => 403 });
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith('getScript '))).toHaveLength(2);
  });

  it('is not passed over where the run is at its end', async () => {
    const lost = () => {
      throw new Error('The server is lost.');
    };
    await expect(said({ createScript: lost })).rejects.toThrow('The server is lost.');
  });

  it('is made in each of the packages that are deleted', async () => {
    const places: unknown[] = [];
    await said({ createScript: (_, { body }) => void places.push((body as Item).PackageId) });
    expect(places).toEqual([two, inner]);
  });
});
