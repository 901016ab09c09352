import { describe, expect, it } from 'vitest';
import { forms } from '../../../../src/verify/checks/queries/forms.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { type Asked, all, contextAt, findingOf, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { sandboxedAt } from '../sandboxed-server.ts';

const id = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
const items = ['One', 'Two', 'Three'].map((Name, at) => ({ Id: `${at}`, Name, EntityType: 'Script' }));
type Answers = Parameters<typeof contextAt>[0];

/** A page as an address and a form are to give it. */
const paged = ({ query: { $skip = '0', $top = '9' } }: Asked, all: readonly object[] = items) => ({
  Items: all.slice(Number($skip), Number($skip) + Number($top)),
});
/** What a form was asked for. */
const questionOf = ({ body, query }: Asked) => JSON.stringify({ ...(body as object), ...query });

/** What is said of a server whose searches find nothing unless it is told otherwise. */
async function said(answers: Answers, more: Partial<Context> = {}) {
  const nothing = Object.fromEntries(forms.operations.map((it) => [it, { Items: [] }]));
  const { context, asked, unreached } = contextAt({ ...nothing, ...answers }, more);
  const findings = await all(forms.run(context));
  return {
    findings: findings.map(findingOf).map(({ operation, where, message }) => [operation, where, message]),
    asked,
    unreached,
  };
}

describe('a search by a form', () => {
  it('is asked what the address is asked, and for a page of it', async () => {
    const { findings, asked } = await said({ search: paged, searchUsingPostMethod: paged });
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith('search '))).toEqual([
      'search $top=1 $skip=1',
      'search tql=EntityType = Script',
      'search tql=EntityType = Script $top=1 $skip=1',
      ...asked.filter((it) => it.startsWith('search ')).slice(3),
    ]);
    expect(asked.filter((it) => it === 'searchUsingPostMethod $top=1 $skip=1').length).toBeGreaterThan(1);
  });

  it('gives the page that is asked for', async () => {
    const { findings } = await said({ search: paged, searchUsingPostMethod: { Items: items } });
    expect(findings).not.toEqual([]);
    for (const [operation, , message] of findings) {
      expect(operation).toBe('searchUsingPostMethod');
      expect(message).toMatch(/ and one on a page answers something else than search \(Items\/0/);
    }
  });

  it('finds the same, whatever the addresses of the response are', async () => {
    const page = { Items: items.slice(0, 1), Self: 'here', Links: [] };
    expect(
      (
        await said({
          searchProjectsByPartialName: page,
          searchProjectsByPartialNameUsingPostMethod: { ...page, Self: 'there', Links: [1] },
        })
      ).findings,
    ).toEqual([]);
    const { findings } = await said({ searchProjectsByPartialName: page });
    expect(findings).toEqual(
      ['{}', '{"query":"One"}', '{"query":"zq5f2dxv"}', '{"query":"0","valuesqry":"true"}'].map(
        (question) => [
          'searchProjectsByPartialNameUsingPostMethod',
          expect.stringMatching(/^\/body\/Items\/0/),
          expect.stringContaining(`with ${question} answers something else than searchProjectsByPartialName`),
        ],
      ),
    );
  });

  it('is asked for a text that no server trims', async () => {
    const { asked } = await said({ searchProjectsByPartialName: { Items: [{ Id: '1', Name: ' One' }] } });
    const options = asked.flatMap((it) => /^searchProjectsByPartialName (.*)/.exec(it)?.[1] ?? []);
    expect(new Set(options)).toEqual(new Set(['query=zq5f2dxv', 'query=1 valuesqry=true']));
  });

  it('may be for others than the caller, and is to be answered otherwise', async () => {
    const of = async (searchGroupsByPartialNameUsingPostMethod: number) =>
      (await said({ searchGroupsByPartialNameUsingPostMethod })).findings;
    expect(await of(403)).toEqual([]);
    expect((await of(404))[0]).toEqual([
      'searchGroupsByPartialNameUsingPostMethod',
      '/status',
      'searchGroupsByPartialNameUsingPostMethod with {} responds with 404, where searchGroupsByPartialName responds with 200.',
    ]);
  });

  it('says nothing where the address is not answered', async () => {
    for (const status of [400, 403, 204])
      expect(
        (
          await said({
            searchGroupsByPartialName: new Responded(status, {}),
            searchGroupsByPartialNameUsingPostMethod: 404,
          })
        ).findings,
      ).toEqual([]);
  });

  it('may find more where the address gives as many as are on a page, and nobody can ask for the rest', async () => {
    const of = async (count: number) => {
      const Items = Array.from({ length: count }, (_, at) => ({ Id: `${at}`, Name: `Group ${at}` }));
      return (await said({ searchGroupsByPartialName: { Items } })).findings.length > 0;
    };
    expect([await of(24), await of(25)]).toEqual([true, false]);
  });
});

describe('an address with parameters', () => {
  const operation = 'searchProjectPicklistValues';
  const wantsIt = { [operation]: { Items: [] } } satisfies Answers;

  it('is one that is known', async () => {
    const places = (of: string) => (of === operation ? [{ path: { projectId: id, type: 'Priority' } }] : []);
    const { asked } = await said(wantsIt, { sample: { places } as unknown as Context['sample'] });
    expect(asked).toContain(`${operation} ${id} Priority`);
  });

  it('is not reached where nothing is known that it could be about', async () => {
    const { asked, unreached } = await said(wantsIt);
    expect(asked.filter((it) => it.startsWith(operation))).toEqual([]);
    expect(unreached).toContain(
      `operation ${operation}UsingPostMethod: it needs something to be made, and the run has no project to work in`,
    );
  });
});

describe('an address that no response prints', () => {
  it('is about the project of the run, and the first of a few words', async () => {
    const operation = 'searchProjectPicklistValues';
    const answer = (right: unknown) => ({ [operation]: right, [`${operation}UsingPostMethod`]: right });
    const { context, asked } = await sandboxedAt(answer({ Items: [{ Id: idOf(3), Text: 'Open' }] }));
    const findings = await all(forms.run(context));
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.startsWith(`${operation} `))).toEqual([
      `${operation} ${idOf(0)} status`,
      ...['', ' query=Open', ' query=zq5f2dxv', ` query=${idOf(3)} valuesqry=true`].map(
        (it) => `${operation} ${idOf(0)} status${it}`,
      ),
    ]);
    expect(asked.filter((it) => it.startsWith(`${operation}Using`))).toEqual(
      Array.from({ length: 4 }, () => `${operation}UsingPostMethod ${idOf(0)} status`),
    );
  });
});

it('a search over several kinds is asked for a kind, for groups, for an index and in each form', async () => {
  const questions = new Set<string>();
  await said({
    search: paged,
    searchUsingPostMethod(it: Asked) {
      questions.add(JSON.stringify(it.body));
      return paged(it);
    },
  });
  const tql = 'EntityType = Script';
  const words = [...questions].slice(4).map((it) => JSON.parse(it) as Record<string, string>);
  expect([...questions].slice(0, 4).map((it) => JSON.parse(it))).toEqual([
    {},
    { tql },
    { tql: 'GROUP BY EntityType { Count }' },
    { indexName: 'Script' },
  ]);
  expect(words.length).toBeGreaterThan(3);
  for (const { tql: of, ...word } of words)
    expect([of, Object.keys(word).join()]).toEqual([tql, expect.stringMatching(/^(format|fomat)$/)]);
});

it('what is wrong is told with both responses', async () => {
  const [asked, form] = ['searchGroupsByPartialName', 'searchGroupsByPartialNameUsingPostMethod'] as const;
  const nothing = Object.fromEntries(forms.operations.map((it) => [it, { Items: [] }]));
  const evidence = async (answers: Answers) => {
    const { context } = contextAt({ ...nothing, ...answers });
    const [first] = (await all(forms.run(context))).map(findingOf);
    return [first?.expected, first?.actual, first?.exchanges?.map(({ operation }) => operation)];
  };
  expect(await evidence({ [form]: 404 })).toEqual([200, 404, [asked, form]]);
  expect(await evidence({ [form]: { Items: [1] } })).toEqual([undefined, undefined, [asked, form]]);
});

it('what is changed while it is asked for is asked for again', async () => {
  let count = 0;
  const changing = () => ({ Items: [{ Id: `${count++}`, Name: 'Project' }] });
  expect(
    (
      await said({
        searchProjectsByPartialName: changing,
        searchProjectsByPartialNameUsingPostMethod: changing,
      })
    ).findings,
  ).toEqual([]);
});

it('questions are sent as a form, not in the address', async () => {
  const questions: string[] = [];
  const answer = (it: Asked) => {
    questions.push(questionOf(it));
    return { Items: [] };
  };
  await said({ searchProjectsByPartialNameUsingPostMethod: answer });
  expect(questions).toEqual(['{}', '{"query":"zq5f2dxv"}']);
});
