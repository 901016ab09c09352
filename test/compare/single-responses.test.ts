import { describe, expect, it } from 'vitest';
import { compareTraffic } from '../../src/compare.ts';
import { createMock, type Mock } from '../../src/index.ts';
import { readFilter } from '../../src/verify/queries/written-filter.ts';
import { archiveOf } from './archive.ts';

const alone = 'one response alone does not tell which of them does what the documentation says';

/** What one response of a server comes to, held against a mock that has its records. */
async function judged(path: string, answer: (body: unknown, mock: Mock) => object) {
  const world = createMock().export();
  const mock = createMock({ world: { seed: world } });
  const response = await mock.fetch(path);
  const body = response.status === 200 ? await response.json() : undefined;
  const fetch = (async () => {
    const { status = 200, body: json } = answer(body, mock) as { status?: number; body: unknown };
    return Response.json(json, { status });
  }) as unknown as Mock['fetch'];
  const har = await archiveOf({ fetch, baseUrl: mock.baseUrl }, [path]);
  const { differences } = await compareTraffic({ har, world });
  return differences;
}

type Page = { Items?: object[] };
const itemsIn = (body: unknown) =>
  (Array.isArray(body) ? body : Object.values(body as Page).find(Array.isArray)) ?? [];

describe('a single response is judged where it says enough:', () => {
  it('another error where nothing is there', async () => {
    const differences = await judged('/api/script/11111111-2222-4333-8444-555555555555', () => ({
      status: 400,
      body: { Message: 'Bad request.' },
    }));
    expect(differences).toMatchObject([
      { blame: 'real', kind: 'not-found', where: '/status', operation: 'getScript' },
    ]);
  });

  it('items that $filter has not asked for', async () => {
    const all = createMock();
    const groups = (await (await all.fetch('/api/groups')).json()) as object[];
    const differences = await judged("/api/groups?$filter=Name eq 'QA'", () => ({ body: groups }));
    expect(differences).toMatchObject([
      {
        blame: 'real',
        kind: 'filters',
        operation: 'searchGroups',
        message: expect.stringContaining("for $filter=Name eq 'QA', which does not hold for it"),
        count: 1,
      },
    ]);
  });

  it('items in another order than $orderby', async () => {
    const differences = await judged('/api/projects?$orderby=Name', (body) => {
      itemsIn(body).reverse();
      return { body };
    });
    expect(differences).toMatchObject([{ blame: 'real', kind: 'paging', operation: 'searchProjects' }]);
  });

  it('a Total of fewer than there are', async () => {
    const differences = await judged('/api/scripts', (body) => ({ body: { ...(body as object), Total: 2 } }));
    expect(differences).toMatchObject([
      { blame: 'real', kind: 'paging', where: '/body/Total', operation: 'searchScripts' },
    ]);
  });

  it('and where it does not, the reason is that', async () => {
    const differences = await judged('/api/groups', (body) => ({ body: (body as object[]).slice(1) }));
    expect(differences).toMatchObject([{ blame: 'unclear', kind: 'items', because: alone }]);
  });

  it('and what three of its items show was seen in one request', async () => {
    const differences = await judged('/api/projects', (body) => {
      for (const item of itemsIn(body) as { Name: string }[]) item.Name = `${item.Name}!`;
      return { body };
    });
    expect(differences).toMatchObject([{ where: expect.stringMatching(/Name$/), count: 1 }]);
  });
});

describe('a filter that somebody has written', () => {
  const fields = [
    { name: 'Name', type: 'string' },
    { name: 'OrderNumber', type: 'number' },
    { name: 'Id', type: 'guid' },
    { name: 'CreatedAt', type: 'date' },
    { name: 'IsOpen', type: 'boolean' },
  ] as const;
  const record = {
    Name: 'Inventory',
    OrderNumber: 3,
    Id: 'eb06e5d8-f774-4b0f-a95c-a911c13527a9',
    CreatedAt: '2020-01-31T10:00:00Z',
    IsOpen: true,
  };
  it.each([
    ["Name eq 'Inventory'", true],
    ["Name eq 'QA'", false],
    ["Name eq 'inventory'", undefined],
    ["Name ne 'QA' and OrderNumber gt 2", true],
    ["not (Name eq 'QA' or OrderNumber lt 3)", true],
    ["substringof('vent',Name) eq true", true],
    ["startswith(Name,'QA')", false],
    ["endswith(Name,'ory') eq false", false],
    ["Id eq guid'EB06E5D8-F774-4B0F-A95C-A911C13527A9'", true],
    ["CreatedAt lt datetime'2020-01-31T09:00:00'", false],
    ['IsOpen eq false', false],
    ['Name eq null', false],
  ])('holds or not, as every server would say: %s', (text, holds) => {
    expect(readFilter(text, fields)?.holds(record)).toBe(holds);
  });

  it.each([
    'Name eq',
    "Nmae eq 'QA'",
    "tolower(Name) eq 'qa'",
    'OrderNumber add 1 eq 4',
    "OrderNumber eq '3'",
    "(Name eq 'QA'",
    `${'('.repeat(60)}IsOpen eq true${')'.repeat(60)}`,
    "constructor eq 'QA'",
    "Name constructor 'QA'",
  ])('is not judged where it says something else: %s', (text) => {
    expect(readFilter(text, fields)).toBeUndefined();
  });
});
