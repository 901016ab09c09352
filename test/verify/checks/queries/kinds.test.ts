import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { kinds } from '../../../../src/verify/checks/queries/kinds.ts';
import {
  type Answers,
  type Asked,
  all,
  contextAt,
  findingOf,
  Responded,
} from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const scripts: readonly Item[] = [1, 2].map((id) => ({
  Id: idOf(id),
  Name: `Script ${id}`,
  EntityType: 'TestScript',
}));
const incidents: readonly Item[] = [{ Id: idOf(3), Name: 'Incident 3', EntityType: 'Incident' }];
const page = (Items: readonly unknown[], Total = Items.length) => ({ Items, Total });
const grouped = 'GROUP BY EntityType { Count }';

/** A search that does with a query what the help says. */
function search({ query: { tql, format } }: Asked): unknown {
  if (tql === grouped && format === 'extjstree')
    return { Results: { text: 'All', children: [{ text: 'Script' }, { children: [{ text: 'Incident' }] }] } };
  if (tql === grouped)
    return { Results: { GroupByEntityType: { Script: { Count: 2 }, Incident: { Count: 1 } } } };
  if (tql?.startsWith('EntityType = '))
    return page(tql.endsWith('Script') ? scripts : tql.endsWith('Incident') ? incidents : []);
  // What it answers to groups by something else, and in indexes, is tried elsewhere.
  return tql === undefined && format !== 'tree' ? page([...scripts, ...incidents]) : 403;
}

/** What is said of a server with scripts and incidents, of which something is wrong with what is searched. */
async function said(fault: (asked: Asked, right: unknown) => unknown = () => undefined, more: Answers = {}) {
  const answers: Answers = {
    searchScripts: page(scripts),
    searchIncidents: page(incidents),
    search: (asked: Asked) => {
      if (asked.query.indexName !== undefined) return 403;
      const right = search(asked);
      return fault(asked, right) ?? right;
    },
    ...more,
  };
  const { context } = contextAt(answers);
  const findings = await all(kinds.run(context));
  const told = findings.map(findingOf);
  return told.map(({ operation, where, message }) => [operation, where, message]);
}
/** The same, where one query is answered with something else. */
const saidOf = (asked: Partial<Asked['query']>, answer: unknown, more?: Answers) =>
  said(
    ({ query }) =>
      (['tql', 'format'] as const).every((name) => query[name] === asked[name]) ? answer : undefined,
    more,
  );
const ofScripts = { tql: 'EntityType = Script' };
const told = (where: string, message: string) => [['search', where, message]];

it('a search over several kinds finds what each collection lists', async () => {
  expect(await said()).toEqual([]);
});

it('what is wrong is told with the responses that show it', async () => {
  const evidence = async (wrong: (query: Asked['query']) => unknown) => {
    const { context } = contextAt({
      searchScripts: page(scripts),
      search: (asked: Asked) =>
        asked.query.indexName === undefined ? (wrong(asked.query) ?? search(asked)) : 403,
    });
    const [first] = (await all(kinds.run(context))).map(findingOf);
    return first?.exchanges?.map(({ operation, request }) => [operation, request.query]);
  };
  const of = (query: Asked['query'], wanted: Partial<Asked['query']>) =>
    query.tql === wanted.tql && query.format === wanted.format;
  expect(
    await evidence((query) => (of(query, ofScripts) && query.$top !== '1' ? page([]) : undefined)),
  ).toEqual([
    ['searchScripts', { $top: '100' }],
    ['search', { ...ofScripts, $top: '100' }],
  ]);
  expect(await evidence((query) => (of(query, { tql: grouped }) ? { Results: 1 } : undefined))).toEqual([
    ['search', { tql: grouped }],
  ]);
  expect(await evidence((query) => (of(query, { format: 'grid' }) ? page([]) : undefined))).toEqual([
    ['search', { $top: '50' }],
    ['search', { $top: '50', format: 'grid' }],
  ]);
  expect(
    await evidence((query) => (of(query, { tql: grouped, format: 'extjstree' }) ? {} : undefined)),
  ).toEqual([
    ['search', { tql: grouped }],
    ['search', { tql: grouped, format: 'extjstree' }],
  ]);
});

describe('what is found of one kind', () => {
  const items = (message: string) => told('/body/Items', `search with tql=EntityType = Script ${message}`);
  const found = (answer: unknown, more?: Answers) =>
    said(({ query }) => (query.tql === ofScripts.tql && query.$top !== '1' ? answer : undefined), more);

  it('is all of it', async () => {
    expect(await found(page(scripts.slice(0, 1)))).toEqual(
      items(`does not find ${idOf(2)}, which searchScripts lists.`),
    );
  });

  it('is nothing else', async () => {
    expect(await found(page([...scripts, ...incidents]))).toEqual(
      items(`finds ${idOf(3)}, which searchScripts does not list.`),
    );
  });

  it('is printed as the collection prints it, and may have more', async () => {
    const printed = (more: Item) => page(scripts.map((it) => ({ ...it, ...more })));
    expect(await found(printed({ Name: 'Another' }))).toEqual(
      items(`prints another Name of ${idOf(1)} than searchScripts.`),
    );
    expect(await found(printed({ Name: undefined }))).toHaveLength(1);
    expect(await found(printed({ Score: 5 }))).toEqual([]);
  });

  it('is not compared where it was not answered, or either was not read to its end', async () => {
    expect(await found(403)).toEqual([]);
    expect(await found(new Responded(204, page([])))).toEqual([]);
    const many = Array.from({ length: 100 }, (_, at) => ({ Id: `${at}` }));
    expect(await found(page(many, 200))).toEqual([]);
    expect(await found(page([]), { searchScripts: page(many, 200) })).toEqual([]);
    expect(await found(page([]), { searchScripts: page(many, 100) })).not.toEqual([]);
  });

  it('is read again with the collection before anything is said of it', async () => {
    const searchScripts = ({ before }: Asked) => page(before === 0 ? [...scripts, { Id: idOf(4) }] : scripts);
    expect(await said(undefined, { searchScripts })).toEqual([]);
  });

  it('says nothing where the list changes all the time', async () => {
    let count = 0;
    const searchScripts = () => page([...scripts, { Id: `changing ${count++}` }]);
    expect(await said(undefined, { searchScripts })).toEqual([]);
  });
});

describe('the counts of kinds', () => {
  const results = (message: string) => told('/body/Results', `search with tql=${grouped} ${message}`);
  const counted = (Results: unknown) => saidOf({ tql: grouped }, { Results });

  it('are there, by kind', async () => {
    const none = results('has no GroupByEntityType in its Results.');
    for (const wrong of [
      { Count: 3 },
      { GroupByEntityType: null },
      { GroupByEntityType: [] },
      null,
      undefined,
    ])
      expect(await counted(wrong)).toEqual(none);
  });

  it('are what a query for each finds', async () => {
    expect(await counted({ GroupByEntityType: { Script: { Count: 3 }, Incident: { Count: 1 } } })).toEqual(
      results('counts 3 of Script, where a query for them has the Total 2.'),
    );
    expect(await counted({ GroupByEntityType: { Script: null, Incident: { Count: 1 } } })).toEqual(
      results('counts undefined of Script, where a query for them has the Total 2.'),
    );
  });

  it('are not compared where they, or one of a kind, are not answered', async () => {
    expect(await saidOf({ tql: grouped }, 403)).toEqual([]);
    const refused = await said(({ query }) =>
      query.tql === ofScripts.tql && query.$top === '1' ? 403 : undefined,
    );
    expect(refused).toEqual([]);
  });
});

describe('the rows of a table', () => {
  const inGrid = (rows: readonly unknown[] | number, more?: Answers) =>
    saidOf({ format: 'grid' }, typeof rows === 'number' ? rows : page(rows), more);
  const items = (message: string) => told('/body/Items', `search with format=grid ${message}`);
  const [one = {}, two = {}, three = {}] = [...scripts, ...incidents];

  it('are as many as are found without it', async () => {
    expect(await inGrid([one, two])).toEqual(items('prints 2 rows, where 3 are found without it.'));
    expect(await inGrid([one, two, three, one])).toEqual(
      items('prints 4 rows, where 3 are found without it.'),
    );
  });

  it('are in the same order, as far as they have an Id', async () => {
    expect(await inGrid([two, one, three])).toEqual(
      items(`has ${idOf(2)} in row 1, where ${idOf(1)} is found without it.`),
    );
    expect(await inGrid([one, two, three].map(({ Id, ...row }) => row))).toEqual([]);
  });

  it('have the kind, in any letter case, and the name', async () => {
    expect(await inGrid([one, { ...two, EntityType: 'Incident' }, three])).toEqual(
      items(`has the EntityType Incident of ${idOf(2)}, which is a TestScript.`),
    );
    expect(await inGrid([one, { ...two, EntityType: 'TESTSCRIPT' }, three])).toEqual([]);
    expect(await inGrid([one, two, { ...three, Name: 'Another' }])).toEqual(
      items(`prints another Name of ${idOf(3)} than is found without it.`),
    );
    expect(await inGrid([one, two, { ...three, Name: undefined }])).toHaveLength(1);
  });

  it('may name what has no name without it', async () => {
    const nameless = [...scripts, ...incidents].map(({ Name, ...item }) => item);
    expect(
      await said(({ query }, right) =>
        query.tql === undefined && query.format === undefined
          ? page(nameless)
          : query.format === 'grid'
            ? right
            : undefined,
      ),
    ).toEqual([]);
  });

  it('are not compared where either is not answered', async () => {
    expect(await inGrid(403)).toEqual([]);
    expect(await saidOf({}, 403)).toEqual([]);
  });
});

describe('a tree of counts', () => {
  const inTree = (answer: unknown) => saidOf({ tql: grouped, format: 'extjstree' }, answer);

  it('has each group, wherever in the tree', async () => {
    expect(await inTree({ Results: { text: 'All', children: [{ text: 'Script' }] } })).toEqual(
      told(
        '/body/Results',
        `search with tql=${grouped} and format=extjstree lacks the group Incident, which is there without the format.`,
      ),
    );
    expect(await inTree({ Results: null })).toHaveLength(1);
  });

  it('is not compared where it is not answered', async () => {
    expect(await inTree(403)).toEqual([]);
  });
});
