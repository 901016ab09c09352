import { describe, expect, it } from 'vitest';
import { rootRelations } from '../../../src/contract/operations.gen.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { links } from '../../../src/verify/checks/links.ts';
import { placeOf } from '../../../src/verify/contract/routes.ts';
import type { PrintedLink } from '../../../src/verify/discovery/crawl.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { exchangeOf } from '../exchange.ts';
import { type Answers, all, contextAt, findingOf } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

/* A server that prints addresses, of which some cannot be fetched. */

const at = (path: string) => `http://localhost/api/${path}`;
const [project, user, list, root] = ['getProject', 'getUser', 'searchProjects', 'listRootResources'] as const;

/** A link as the sample knows it. */
function link(address: string, rel = 'Self', from: OperationId = list, isRead = false): PrintedLink {
  const place = placeOf(address);
  return {
    address,
    rel,
    origin: { operation: from, request: exchangeOf(from, {}, { $top: '5' }).request },
    found: place && { operation: place.operationId, path: place.path },
    isRead,
  };
}

interface Run {
  readonly answers?: Answers;
  /** What is answered at addresses outside of the document. */
  readonly probe?: { readonly status: number; readonly headers?: Readonly<Record<string, string>> };
  readonly only?: readonly OperationId[];
  /** What the list prints when it is asked once more. */
  readonly again?: readonly string[];
}

/** What is said where some links were printed, what was asked, and what was fetched outside of the document. */
async function said(printed: readonly PrintedLink[], { answers = {}, probe, only, again }: Run = {}) {
  const probed: string[] = [];
  const addresses = again ?? printed.map(({ address }) => address);
  const { context, asked } = contextAt(
    {
      [list]: { Items: addresses.map((Href) => ({ Href })) },
      [user]: 404,
      [project]: 404,
      [root]: 404,
      ...answers,
    },
    {
      sample: { printed: () => printed, places: () => [] } as unknown as Context['sample'],
      isWanted: (operation) => only?.includes(operation) ?? true,
    },
  );
  Object.assign(context.client, {
    async probe(path: string) {
      probed.push(path);
      return { status: 200, headers: {}, ...probe };
    },
  });
  const found = (await all(links.run(context))).map(findingOf);
  return {
    found,
    told: found.map(({ operation, severity, message }) => [operation, severity, message]),
    // The root is asked first.
    asked: asked.slice(1),
    first: asked[0],
    probed,
  };
}

const dead = (rel: string, address: string, status = 404) =>
  `${rel} that ${list} prints cannot be fetched: ${address} responds with ${status}.`;

describe('an address that was printed', () => {
  const address = at(`user/${idOf(1)}`);

  it('can be fetched, or is forbidden', async () => {
    for (const status of [200, 403, 500]) {
      const { told, asked, first } = await said([link(address)], { answers: { [user]: status } });
      expect([told, asked, first]).toEqual([[], [`${user} ${idOf(1)}`], root]);
    }
  });

  it.each([404, 410])('is not gone with %i', async (status) => {
    const { found, told } = await said([link(address), link(at(`project/${idOf(2)}`), 'Owner')], {
      answers: { [user]: status, [project]: status },
    });
    expect(told).toEqual([
      [list, 'violation', dead('The Self', address, status)],
      [list, 'violation', dead('The link Owner', at(`project/${idOf(2)}`), status)],
    ]);
    expect(found[0]).toMatchObject({ expected: 200, actual: status, discrepancies: [] });
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([list, user]);
  });

  it('may be gone where it is not printed any more, by the same request', async () => {
    const { told, asked } = await said([link(address)], { again: ['http://localhost/other'] });
    expect(told).toEqual([]);
    expect(asked).toEqual([`${user} ${idOf(1)}`, `${list} $top=5`]);
    expect((await said([link(address)], { answers: { [list]: undefined } })).told).toEqual([]);
  });

  it('is not fetched where it was read, or is none of the service', async () => {
    const { asked, probed } = await said([
      link(address, 'Self', list, true),
      link('http://localhost/other/1'),
      link('nowhere'),
    ]);
    expect([asked, probed]).toEqual([[], []]);
  });

  it('is fetched twice for each relation of an operation, and kind of what it leads to', async () => {
    const users = [1, 2, 3].map((number) => link(at(`user/${idOf(number)}`)));
    const others = [
      link(at(`user/${idOf(4)}`), 'Owner'),
      link(at(`user/${idOf(5)}`), 'Self', 'searchUsers'),
      link(at(`project/${idOf(6)}`)),
    ];
    const { asked } = await said([...users, ...others], { answers: { [user]: 200, [project]: 200 } });
    expect(asked).toEqual([
      ...[1, 2, 4, 5].map((number) => `${user} ${idOf(number)}`),
      `${project} ${idOf(6)}`,
    ]);
  });

  it('is fetched where the run is about what prints it, or about what it leads to', async () => {
    const asked = async (only: readonly OperationId[]) =>
      (await said([link(address)], { only, answers: { [user]: 200 } })).asked.length;
    expect([await asked([list]), await asked([user]), await asked([project])]).toEqual([1, 1, 0]);
    const strange = link(at('strange/1'));
    const probed = async (only: readonly OperationId[]) => (await said([strange], { only })).probed.length;
    expect([await probed([list]), await probed([user])]).toEqual([1, 0]);
  });
});

describe('an address that the document does not have', () => {
  const strange = link(at('strange/1'));

  it.each([
    [404, {}, 'violation'],
    [410, {}, 'violation'],
    [405, {}, 'warning'],
    [500, {}, 'warning'],
    [503, {}, 'warning'],
  ])('is not one that responds with %i', async (status, headers, severity) => {
    const { told, found, probed } = await said([strange], { probe: { status, headers } });
    expect(told).toEqual([[list, severity, dead('The Self', strange.address, status)]]);
    expect(found[0]).toMatchObject({ expected: 200, actual: status, discrepancies: [] });
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([list]);
    expect(probed).toEqual(['/api/strange/1']);
  });

  it('may be that of an action, which says what it allows, and may be forbidden', async () => {
    expect((await said([strange], { probe: { status: 405, headers: { allow: 'POST' } } })).told).toEqual([]);
    for (const status of [200, 302, 400, 403, 499])
      expect((await said([strange], { probe: { status } })).told).toEqual([]);
  });

  it('may be gone where it is not printed any more', async () => {
    const { told, asked } = await said([strange], { probe: { status: 404 }, again: [] });
    expect([told, asked]).toEqual([[], [`${list} $top=5`]]);
  });

  it('is fetched twice for each operation that prints any, and not where the document has an action', async () => {
    const { probed, told } = await said([
      ...['a', 'b', 'c'].map((rel) => link(at(`strange/${rel}`), rel)),
      link(at('strange/d'), 'd', 'searchUsers'),
      link(at('externalsystemlink/1/ticket/2/link'), 'action', 'searchUsers'),
    ]);
    expect([told, probed]).toEqual([[], ['/api/strange/a', '/api/strange/b', '/api/strange/d']]);
  });
});

describe('the root', () => {
  const relations = rootRelations.map(({ Rel }) => ({ Rel }));
  /** What is said of a root without some of its relations. */
  const without = (lost: readonly string[], answers: Answers = {}) =>
    said([], {
      answers: { [root]: { Links: relations.filter(({ Rel }) => !lost.includes(Rel)) }, ...answers },
    });

  it('lists each collection, in any letter case', async () => {
    expect(await without([])).toMatchObject({ told: [], asked: [] });
    const lower = relations.map(({ Rel }) => ({ Rel: Rel.toLowerCase() }));
    expect(await said([], { answers: { [root]: { Links: lower } } })).toMatchObject({ told: [], asked: [] });
  });

  it('lacks none that can be read', async () => {
    const { Rel, path } =
      rootRelations.find((it) => placeOf(it.path)?.operationId === list) ?? rootRelations[0];
    const { found, told, asked } = await without([Rel], { [list]: [] });
    expect(told).toEqual([[root, 'violation', `The root does not list ${Rel}, although ${path} answers.`]]);
    expect(found[0]).toMatchObject({ where: '/body/Links', expected: Rel, discrepancies: [] });
    expect(found[0]?.exchanges?.map(({ operation }) => operation)).toEqual([root, list]);
    expect(asked).toEqual([list]);
    expect((await without([Rel], { [list]: 403 })).told).toEqual([]);
  });

  it('is told of each collection that it lacks, and may have links without a Rel', async () => {
    const { told } = await said([], {
      answers: { [root]: { Links: [null, {}, { Rel: 5 }] }, [list]: [], searchUsers: [] },
    });
    expect(told.map(([, , message]) => message)).toEqual(
      rootRelations
        .filter(({ path }) => [list, 'searchUsers'].includes(placeOf(path)?.operationId ?? ''))
        .map(({ Rel, path }) => `The root does not list ${Rel}, although ${path} answers.`),
    );
    expect(told.length).toBeGreaterThan(1);
  });

  it('is not looked at where it cannot be read, or lists nothing', async () => {
    expect(await said([], { answers: { [root]: 403, [list]: [] } })).toMatchObject({ told: [], asked: [] });
    expect(await said([], { answers: { [root]: {}, [list]: [] } })).toMatchObject({ told: [], asked: [] });
  });
});
