import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { compile } from '../../../../src/query/evaluate.ts';
import { page } from '../../../../src/query/page.ts';
import { parseTql } from '../../../../src/query/tql.ts';
import { tql } from '../../../../src/verify/checks/queries/tql.ts';
import { type Asked, all, contextAt, findingOf } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const operation = 'searchScripts';
const types = { Id: 'guid', Name: 'string' } as const;
const scripts: readonly Item[] = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((Name, at) => ({
  Id: idOf(at),
  Name,
  ProjectId: idOf(8),
  ProjectName: 'Website',
}));

/** What a server does with a query, instead of what it should; undefined where that is right. */
type Fault = (query: Asked['query'], items: readonly Item[]) => unknown;

/** Answers a query as the fake does, and refuses what no page has. */
function respond({ query }: Asked, fault: Fault, items: readonly Item[]): unknown {
  const wrong = fault(query, items);
  if (wrong !== undefined) return wrong;
  if (/^(Project|Text) /.test(query.tql ?? '')) return 400;
  try {
    const { where, orderBy = [] } = query.tql ? parseTql(query.tql, types) : {};
    const { items: Items, total } = page(where ? items.filter(compile<Item>(where)) : items, {
      orderBy,
      skip: Number(query.$skip ?? 0),
      top: Number(query.$top),
    });
    return { Items, Total: total, Skip: 0, Top: Items.length };
  } catch {
    return 400;
  }
}

/** What is said of a server. */
async function said(fault: Fault = () => undefined, items = scripts) {
  const { context, asked, unreached } = contextAt(
    { [operation]: (it: Asked) => respond(it, fault, items) },
    { isWanted: (it) => it === operation },
  );
  const findings = await all(tql.run(context));
  return {
    messages: findings.map((it) => findingOf(it).message),
    queries: asked.flatMap((it) => /tql=(.*) \$/.exec(it)?.[1] ?? []),
    unreached,
  };
}
const isProject = ({ tql: text = '' }: Asked['query']) => text === "Project = 'Website'";
const isName = ({ tql: text = '' }: Asked['query']) => text === "Name = 'Delta'";

describe('a query that no page documents', () => {
  it('is asked, and may be refused', async () => {
    const { messages, queries } = await said();
    expect(messages).toEqual([]);
    expect(queries).toEqual(
      expect.arrayContaining(["Project = 'Website'", "Name != 'Delta'", "Name = 'Delta'"]),
    );
  });

  it.each([400, 403, 404, 499])('may be answered with %i', async (status) => {
    expect((await said((query) => (isProject(query) ? status : undefined))).messages).toEqual([]);
  });

  it.each([204, 302, 399, 500])('is not to be answered with %i', async (status) => {
    expect((await said((query) => (isProject(query) ? status : undefined))).messages).toEqual([
      `searchScripts responds with ${status} to tql=Project = 'Website'.`,
    ]);
  });

  it('is not to be misunderstood', async () => {
    expect((await said((query) => (isProject(query) ? { Items: [] } : undefined))).messages).toEqual([
      expect.stringMatching(
        /^searchScripts leaves out "Alpha" .* for tql=Project = 'Website', which holds for it\.$/,
      ),
    ]);
  });
});

describe('a query that a page documents', () => {
  it('is not to be refused, and chooses', async () => {
    const told = async (answer: unknown) =>
      (await said((query) => (isName(query) ? answer : undefined))).messages;
    expect(await told(400)).toEqual(["searchScripts responds with 400 to tql=Name = 'Delta'."]);
    expect(await told({ Items: scripts })).toEqual([expect.stringMatching(/^searchScripts answers "Alpha"/)]);
  });

  it('sorts', async () => {
    const { messages } = await said((query, Items) =>
      query.tql?.includes('ORDER BY') ? { Items } : undefined,
    );
    expect(messages).toEqual([
      expect.stringMatching(/NOT IN \['nothing has this name 5f2d'\] ORDER BY Name[,.: ]/),
      expect.stringMatching(/NOT IN \['nothing has this name 5f2d'\] ORDER BY Name DESC/),
    ]);
  });

  it('is cut after it was chosen', async () => {
    const { messages } = await said((query, items) =>
      query.$top === '1' ? { Items: items.slice(0, 1), Total: items.length } : undefined,
    );
    expect(messages).toEqual([expect.stringMatching(/\$top is to cut what tql has chosen\.$/)]);
  });

  it('is one that can be read', async () => {
    const isNonsense = ({ tql: text = '' }: Asked['query']) => /(=|AND)$/.test(text);
    const { messages } = await said((query, Items) => (isNonsense(query) ? { Items } : undefined));
    expect(messages).toEqual([
      'searchScripts responds with 200 to tql=Name =, which cannot be read: expected 400.',
      "searchScripts responds with 200 to tql=Name = 'a' AND, which cannot be read: expected 400.",
    ]);
  });
});

it('a collection with nothing in it is not reached', async () => {
  expect(await said(() => undefined, [])).toEqual({
    messages: [],
    queries: [],
    unreached: ['option tql: the collection is empty'],
  });
});
