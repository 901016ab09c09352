import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProjectWith, type ProjectCopy } from '../support/project-copy.ts';

type Main = typeof import('../../src/index.ts');
type Identity = typeof import('../../src/identity.ts');
type Run = typeof import('../../src/verify/engine/run.ts');
type Finding = import('../../src/verify/findings/finding.ts').Finding;
// biome-ignore lint/suspicious/noExplicitAny: JSON of a document that this project does not know.
type Json = any;
type Change = (body: Json, url: URL) => Json;

/*
 * No operation of today's document has the unusual shapes: they are proved with a document of the tests, which has one
 * operation for each of them.
 */

const base = 'http://localhost';
let copy: ProjectCopy;
let main: Main;
let access: Identity;
let engine: Run;

beforeAll(async () => {
  copy = await copyProjectWith(join(import.meta.dirname, 'overlay'));
  main = await copy.import<Main>('src/index.ts');
  access = await copy.import<Identity>('src/identity.ts');
  engine = await copy.import<Run>('src/verify/engine/run.ts');
});
afterAll(() => copy?.remove());

const get = async (path: string, mock = main.createMock()) => {
  const response = await mock.fetch(path);
  return { status: response.status, body: JSON.parse(await response.text()) as Json };
};
const namesOf = (items: readonly { Name: string }[]) => items.map(({ Name }) => Name);
const all = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta', 'Eta'];
const [desktop, reporting] = ['eb06e5d8-f774-4b0f-a95c-a911c13527a9', '944aa658-8067-42cf-a6a6-ce71535a73bc'];

describe('handlers', () => {
  it('get from `list` the shape of their operation, by its type', async () => {
    expect(await copy.compile('src/fake/resources/labels.ts')).toBe('');
  });
});

describe('the fake prints', () => {
  it('items alone, and counts with them when they are asked for', async () => {
    expect(Object.keys((await get('/api/labels')).body)).toEqual(['Items']);
    const { body } = await get('/api/labels?$inlinecount=allpages&$top=2&$skip=3');
    expect(body).toMatchObject({ Skip: 3, Top: 2, Total: 7 });
    expect(Object.keys(body)).toEqual(['Skip', 'Top', 'Total', 'Items']);
    expect(namesOf(body.Items)).toEqual(['Delta', 'Epsilon']);
  });

  it('a page that always has counts, its own address, and links to the next page and the last full one', async () => {
    const { body } = await get('/API/labelsSearch?tql=Weight%3E0&$top=3');
    expect(body).toMatchObject({
      Skip: 0,
      Top: 3,
      Total: 7,
      Self: `${base}/api/API/labelsSearch?tql=Weight%3E0&$top=3`,
      Links: [
        { Href: `${base}/api/API/labelsSearch?tql=Weight%3E0&$skip=3&$top=3`, Rel: 'next' },
        { Href: `${base}/api/API/labelsSearch?tql=Weight%3E0&$skip=4&$top=3`, Rel: 'last' },
      ],
    });
    expect(Object.keys(body)).toEqual(['Skip', 'Top', 'Total', 'Items', 'Self', 'Links']);
    expect((await get('/api/labelssearch?$top=3&$skip=4')).body).not.toHaveProperty('Links');
    expect((await get('/api/labelssearch?$top=0')).body).not.toHaveProperty('Links');
  });

  it('only the number of all items, and never cuts what cannot be read page by page', async () => {
    const { body } = await get('/api/labelschedule');
    expect(Object.keys(body)).toEqual(['Total', 'Items']);
    expect([body.Total, namesOf(body.Items)]).toEqual([7, all]);
  });

  it('a bare array, filtered, sorted and cut', async () => {
    expect(namesOf((await get('/api/labelarray')).body)).toEqual(all);
    const query = '$filter=Weight gt 2&$orderby=Name desc&$top=2&$skip=1';
    expect(namesOf((await get(`/api/labelarray?${query}`)).body)).toEqual(['Gamma', 'Eta']);
  });

  it('a bare array that becomes an object when counts are asked for', async () => {
    expect(namesOf((await get('/api/labelchoices?$top=1')).body)).toEqual(['Alpha']);
    const { body } = await get('/api/labelchoices?$top=1&$inlinecount=allpages');
    expect(body).toMatchObject({ Skip: 0, Top: 1, Total: 7, Items: [{ Name: 'Alpha' }] });
  });

  it('a list of another name, of something else than the records', async () => {
    expect((await get('/api/labelprojects?$top=2')).body).toEqual({
      Projects: expect.arrayContaining([{ ProjectId: desktop }, { ProjectId: reporting }]),
      Self: `${base}/api/api/labelprojects?$top=2`,
    });
  });

  it('nested results', async () => {
    const { body } = await get('/api/labelresults');
    expect(Object.keys(body)).toEqual(['Results']);
    expect(Object.keys(body.Results)).toEqual([desktop, reporting]);
    expect(body.Results[reporting as string].Zeta).toMatchObject({ Name: 'Zeta', Weight: 6 });
  });

  it('whole numbers of the format double with a fraction, and the fields of users as they are', async () => {
    const mock = main.createMock();
    for (const path of ['labels', 'labelarray', 'labelresults', 'labels?indent-json=true']) {
      const text = await (await mock.fetch(`/api/${path}`)).text();
      expect(text.match(/"Weight": ?1\.0[,\s]/g), path).toHaveLength(1);
      expect(text.match(/"Weight": ?1[}\s]/g), path).toHaveLength(1);
    }
  });
});

describe('$expand', () => {
  it.each(['labels', 'labelssearch', 'labelschedule', 'labelarray', 'labelchoices', 'labelresults'])(
    'is answered in the items of %s',
    async (path) => {
      const text = JSON.stringify((await get(`/api/${path}?$expand=Project`)).body);
      expect(text.match(/"Project":\{/g)).toHaveLength(7);
    },
  );

  it.each(['labels', 'labelarray', 'labelresults', 'labelnotes', 'labelprojects'])(
    'with an unknown name is refused at %s',
    async (path) => {
      expect(await get(`/api/${path}?$expand=Nothing`)).toMatchObject({ status: 400 });
    },
  );
});

it.each(['labels', 'labelarray', 'labelprojects', 'labelresults', 'labelschedule'])(
  'a user sees in %s what is in projects that the user may see',
  async (path) => {
    const mock = main.createMock({ identity: access.identity() });
    const permissions = [{ Key: 'TestManagement/ManageScripts/View', ProjectId: reporting as string }];
    mock.accounts.set('joeb', { permissions });
    const text = await (await mock.as('joeb').fetch(`/api/${path}`)).text();
    expect(text).toContain(reporting);
    expect(text).not.toContain(desktop);
  },
);

it('coverage counts the expansions of every shape', async () => {
  const mock = main.createMock();
  await mock.fetch('/api/labelarray?$expand=Project');
  const rows = mock.coverage() as unknown as readonly { operation: string; name: string; used: number }[];
  const used = (operation: string) =>
    rows.find((row) => row.operation === operation && row.name === 'Project')?.used;
  expect([used('listLabelArray'), used('listLabelResults')]).toEqual([1, 0]);
});

describe('the verifier', () => {
  const only = [
    'listLabels',
    'searchLabels',
    'listScheduledLabels',
    'listLabelArray',
    'listLabelChoices',
    'listLabelProjects',
    'listLabelResults',
    'readLabelNotes',
    'getLabel',
  ];

  /** What is found about one path when its responses are changed on the way. */
  async function findings(path?: string, change: Change = (body) => body): Promise<readonly Finding[]> {
    const mock = main.createMock({
      world: { clock: main.createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) },
    });
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const response = await mock.fetch(request);
      const url = new URL(request.url);
      if (url.pathname !== path || response.status !== 200) return response;
      return new Response(JSON.stringify(change(JSON.parse(await response.text()), url)), response);
    };
    const found: Finding[] = [];
    for await (const finding of engine.verify({ url: mock.baseUrl, fetch, mode: 'read-only', only } as never))
      found.push(finding);
    return found.filter(
      ({ severity, operation }) => severity !== 'information' && /Label/.test(`${operation}`),
    );
  }

  it('finds nothing wrong with collections of any shape', async () => {
    expect(await findings()).toEqual([]);
  });

  it.each<[string, string, RegExp, Change]>([
    [
      'a bare array that is cut at another place',
      '/api/labelarray',
      /page|\$top|\$skip/,
      (body, url) => (url.searchParams.has('$skip') ? body.slice(1) : body),
    ],
    [
      'a bare array without what was to be expanded',
      '/api/labelarray',
      /Project/,
      (body, url) =>
        url.searchParams.has('$expand') ? body.map(({ Project, ...rest }: Json) => rest) : body,
    ],
    [
      'counts where none were asked for but a wrong Total',
      '/api/labelchoices',
      /Total/,
      (body) => ('Total' in body ? { ...body, Total: 1 } : body),
    ],
    ['a wrong Total beside items', '/api/labelssearch', /Total/, (body) => ({ ...body, Total: 1 })],
    [
      'a link to a page that is not the next',
      '/api/labelssearch',
      /next/,
      (body) => ({
        ...body,
        Links: body.Links?.map((it: Json) => ({ ...it, Href: it.Href.replace(/skip=\d+/, 'skip=1') })),
      }),
    ],
    ['no link to the next page', '/api/labelssearch', /next/, ({ Links, ...body }) => body],
    [
      'nested results without what was to be expanded',
      '/api/labelresults',
      /Project/,
      (body, url) =>
        url.searchParams.has('$expand')
          ? JSON.parse(JSON.stringify(body, (key, it) => (key === 'Project' ? undefined : it)))
          : body,
    ],
  ])('finds %s', async (_name, path, message, change) => {
    expect((await findings(path, change)).map((it) => it.message).join('\n')).toMatch(message);
  });
});
