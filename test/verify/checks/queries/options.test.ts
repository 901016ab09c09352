import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { options } from '../../../../src/verify/checks/queries/options.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { type Answers, type Asked, all, contextAt, findingOf } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { made, sandboxedAt } from '../sandboxed-server.ts';

/** What is found, as far as it is about an operation. */
async function toldBy(context: Context, operation: OperationId) {
  const findings = await all(options.run(context));
  return findings
    .map(findingOf)
    .filter((it) => it.operation === operation)
    .map(({ where, message }) => [where, message]);
}

describe('a search for a text', () => {
  const operation = 'searchProjectsByPartialName';
  const projects = ['Website', 'Shop', 'Intranet'].map((Name, at) => ({ Id: idOf(at), Name }));
  /** Finds what has a text in its name. */
  const search =
    (items: readonly Item[]) =>
    ({ query: { query = '' } }: Asked) => ({
      Items: items.filter(({ Name }) => String(Name).includes(query)),
    });
  async function said(answer: Answers[typeof operation]) {
    const places = (of: OperationId) => (of === operation ? [{ path: {} }] : []);
    const { context, asked } = contextAt(
      { [operation]: answer },
      { sample: { places } as unknown as Context['sample'] },
    );
    const told = await toldBy(context, operation);
    return { told, asked: asked.filter((it) => it.split(' ')[0] === operation) };
  }
  const lost = [
    ['/body/Items', `${operation} does not find "Website", the Name of ${idOf(0)}, with query=Website.`],
  ];

  it('finds it, and nothing by a word that is nowhere', async () => {
    expect(await said(search(projects))).toEqual({
      told: [],
      asked: [operation, `${operation} query=Website`, `${operation} query=zq5f2dxv`],
    });
  });

  it('does not find it among others alone', async () => {
    const others = ({ query }: Asked) => ({
      Items: query.query === 'Website' ? projects.slice(1) : query.query ? [] : projects,
    });
    expect((await said(others)).told).toEqual(lost);
  });

  it('may have it on a later page', async () => {
    const full =
      (count: number) =>
      ({ query }: Asked) => ({
        Items:
          query.query === 'Website'
            ? Array.from({ length: count }, (_, at) => ({ Id: `${at}` }))
            : query.query
              ? []
              : projects,
      });
    expect((await said(full(24))).told).toEqual(lost);
    expect((await said(full(25))).told).toEqual([]);
  });

  it('finds nothing where there is nothing to find', async () => {
    const everything = () => ({ Items: projects });
    expect((await said(everything)).told).toEqual([
      ['/body/Items', `${operation} finds "Website" with query=zq5f2dxv, which is not part of it.`],
    ]);
  });

  it('is asked for a text that no server trims, of whatever has one', async () => {
    const padded = [{ Id: '1', Name: ' Padded' }, { Id: '2', Name: '' }, { Id: '3', Name: 7 }, ...projects];
    expect((await said(search(padded))).asked[1]).toBe(`${operation} query=Website`);
    expect((await said(search(padded.slice(0, 3)))).asked).toEqual([
      operation,
      `${operation} query=zq5f2dxv`,
    ]);
  });

  it('is not judged where it is refused, or there is nothing', async () => {
    expect((await said(({ query }: Asked) => (query.query ? 403 : { Items: projects }))).told).toEqual([]);
    expect(await said({ Items: [] })).toEqual({ told: [], asked: [operation] });
  });
});

describe('a search at an address with parameters', () => {
  const operation = 'searchProjectPicklistValues';
  const values = { Items: [{ Id: idOf(3), Text: 'Open' }] };

  /** What is asked of it, where some addresses are known. */
  async function asked(known: Partial<Record<OperationId, readonly object[]>>, answer: unknown = values) {
    const places = (of: OperationId) => (known[of] ?? []).map((path) => ({ path }));
    const server = contextAt({ [operation]: answer }, { sample: { places } as unknown as Context['sample'] });
    await all(options.run(server.context));
    return server.asked.flatMap((it) => (it.startsWith(operation) ? it.slice(operation.length + 1) : []));
  }

  it('is asked at those that responses print', async () => {
    const path = { projectId: idOf(1), type: 'priority' };
    const other = { projectId: idOf(2), type: 'status' };
    expect(await asked({ [operation]: [path, other], getProject: [{ id: idOf(9) }] })).toEqual(
      ['', ' query=Open', ' query=zq5f2dxv'].map((it) => `${idOf(1)} priority${it}`),
    );
    const many = Array.from({ length: 7 }, (_, at) => ({ projectId: idOf(at), type: 'priority' }));
    expect(await asked({ [operation]: many }, { Items: [] })).toEqual(
      many.slice(0, 5).map(({ projectId }) => `${projectId} priority`),
    );
  });

  it('is asked at five that the document makes, of the first project that is known', async () => {
    const projects = [{ id: idOf(1) }, { id: idOf(2) }];
    expect(await asked({ getProject: projects }, { Items: [] })).toEqual(
      ['status', 'priority', 'requirementtype', 'requirementstatus', 'requirementdifficulty'].map(
        (it) => `${idOf(1)} ${it}`,
      ),
    );
    expect(await asked({})).toEqual([]);
  });
});

describe('a search for a text of several', () => {
  it('is asked for each of them', async () => {
    const operation = 'searchUsersByPartialName';
    const joe = { Id: idOf(1), UserName: 'joeb', FirstName: 'Joe', LastName: null };
    const places = (of: OperationId) => (of === operation ? [{ path: {} }] : []);
    const { context, asked } = contextAt(
      { [operation]: ({ query }: Asked) => ({ Items: query.query === 'joeb' || !query.query ? [joe] : [] }) },
      { sample: { places } as unknown as Context['sample'] },
    );
    expect(await toldBy(context, operation)).toEqual([
      ['/body/Items', `${operation} does not find "Joe", the FirstName of ${idOf(1)}, with query=Joe.`],
    ]);
    expect(asked.filter((it) => it.startsWith(operation))).toEqual(
      ['', ' query=joeb', ' query=Joe', ' query=zq5f2dxv'].map((it) => `${operation}${it}`),
    );
  });
});

it('a list is narrowed by its options', async () => {
  const operation = 'getAutomatedTestRunNodeChildren';
  const path = { runId: idOf(1), nodeId: idOf(2) };
  const places = (of: OperationId) => (of === operation ? [{ path }] : []);
  const nodes = ['Passed', 'Failed'].map((Status, at) => ({ Id: idOf(3 + at), Name: Status, Status }));
  const { context } = contextAt(
    { [operation]: nodes },
    { sample: { places } as unknown as Context['sample'] },
  );
  expect(await toldBy(context, operation)).toEqual([
    ['/body', `${operation} lists an item whose Status is Failed with statuses=Passed.`],
    ['/body', `${operation} lists an item whose Status is Passed with statuses=Failed.`],
  ]);
});

it('what is wrong is told with the responses that show it', async () => {
  const search = 'searchProjectsByPartialName';
  const places = (of: OperationId) => (of === search ? [{ path: {} }] : []);
  const website = { Id: idOf(1), Name: 'Website' };
  const shop = { Id: idOf(2), Name: 'Shop' };
  const { context } = contextAt(
    {
      [search]: ({ query }: Asked) => ({ Items: query.query ? [shop] : [website] }),
      searchProjects: { Items: [] },
    },
    { sample: { places } as unknown as Context['sample'] },
  );
  const findings = (await all(options.run(context))).map(findingOf);
  expect(
    findings.map(({ exchanges = [] }) => exchanges.map((it) => [it.operation, it.request.query])),
  ).toEqual([
    [
      [search, {}],
      [search, { query: 'Website' }],
    ],
    [[search, { query: 'zq5f2dxv' }]],
    [['searchProjects', { $top: '1', 'indent-json': 'true' }]],
    [['searchProjects', { $top: '1' }]],
  ]);
});

describe('indented JSON', () => {
  /** What is said of a server that answers with a text to both ways to ask for it. */
  async function said(text: string, status = 200) {
    const { context } = contextAt({ searchProjects: status });
    const send: Context['client']['send'] = async (operation, ask) => {
      const exchange = await context.client.send(operation, ask);
      return { ...exchange, response: { ...exchange.response, text } };
    };
    return toldBy({ ...context, client: { ...context.client, send } }, 'searchProjects');
  }

  it('has lines', async () => {
    expect(await said('{\n  "Items": []\n}')).toEqual([]);
    const compact = [
      ['/body', 'searchProjects answers compact JSON to the parameter indent-json=true.'],
      ['/body', 'searchProjects answers compact JSON to the header indent-json=true.'],
    ];
    expect(await said('{"Items":[]}')).toEqual(compact);
    expect(await said('\n{"Items":[]}\n')).toEqual(compact);
  });

  it('is not asked of who may not see projects', async () => {
    expect(await said('{"Message":"No."}', 403)).toEqual([]);
  });
});

describe('an update that is to be answered with what is below', () => {
  const children = [1, 2].map((id) => ({ Id: `${id}` }));
  async function said(updateScriptPackage: unknown, Children: unknown = children) {
    const { context, asked } = await sandboxedAt({
      createScriptPackage: made('scriptpackage', 2),
      getScriptPackage: { Id: idOf(2), OrderNumber: 3, Children },
      updateScriptPackage,
    });
    const told = await toldBy(context, 'updateScriptPackage');
    return { told, asked: asked.filter((it) => it.startsWith('updateScriptPackage')) };
  }

  it('is', async () => {
    expect(await said({ Children: children })).toEqual({
      told: [],
      asked: [`updateScriptPackage ${idOf(2)} $expand=Children`],
    });
  });

  it('is answered with all of it', async () => {
    const wrong = (what: string) => [
      [
        '/body/Children',
        `updateScriptPackage answers $expand=Children with ${what} where there are 2 Children.`,
      ],
    ];
    expect((await said({ Children: children.slice(1) })).told).toEqual(wrong('1 of them'));
    expect((await said({ Children: null })).told).toEqual(wrong('none'));
    expect((await said({})).told).toEqual(wrong('none'));
  });

  it('may be refused, and is not sent where the reader expands nothing', async () => {
    expect((await said(403)).told).toEqual([]);
    expect(await said({}, null)).toEqual({ told: [], asked: [] });
  });
});
