import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { namedFindings, namedOperations } from '../../../src/verify/queries/named.ts';
import { type Answers, type Asked, all, contextAt } from './answering-server.ts';

const indexOf = (IndexName: string, more: Item = {}): Item => ({
  IndexName,
  SupportedTypes: [IndexName],
  ...more,
});
const listed = (...names: readonly string[]) => ({ Items: names.map((it) => indexOf(it)) });
const asListed = ({ path }: Asked) => indexOf(String(path.indexName));

const isByName = (asked: string) => asked.startsWith('getSearchIndex ');

/** What is said of items that are read by their names, and what was asked to know. */
async function said(answers: Answers, more: Partial<Context> = {}) {
  const { context, asked } = contextAt(answers, more);
  const findings = await all(namedFindings(context));
  return { findings: findings.map(({ where, message }) => [where, message]), asked };
}

it('items without an address of their own are search indexes: each has a name that leads to it', () => {
  expect(namedOperations).toEqual(['getSearchIndexes', 'getSearchIndex']);
});

describe('an item that is read by its name', () => {
  it('is the one that the collection lists, whatever it links to and can be expanded with', async () => {
    const { findings, asked } = await said({
      getSearchIndexes: { Items: [indexOf('Incident'), indexOf('Script', { Links: [1], Expands: ['A'] })] },
      getSearchIndex: (it: Asked) => ({ ...asListed(it), Links: [], Expands: [] }),
    });
    expect(findings).toEqual([]);
    expect(asked.filter(isByName)).toEqual(['getSearchIndex Incident', 'getSearchIndex Script']);
  });

  it('is not another one', async () => {
    const { findings } = await said({
      getSearchIndexes: listed('Incident', 'Script'),
      getSearchIndex: () => indexOf('Incident'),
    });
    expect(findings).toEqual([
      [
        '/body/IndexName',
        'getSearchIndex answers something else for Script than getSearchIndexes lists (IndexName): expected "Script", got "Incident".',
      ],
    ]);
  });

  it('is there, unless it may not be seen', async () => {
    const of = (getSearchIndex: unknown) => said({ getSearchIndexes: listed('Incident'), getSearchIndex });
    expect((await of(404)).findings).toEqual([
      ['/status', 'getSearchIndex responds with 404 to Incident, which getSearchIndexes lists.'],
    ]);
    expect((await of(403)).findings).toEqual([]);
  });

  it('is asked for again before anything is said of it', async () => {
    const { findings } = await said({
      getSearchIndexes: listed('Incident'),
      getSearchIndex: (it: Asked) => (it.before === 0 ? 404 : asListed(it)),
    });
    expect(findings).toEqual([]);
  });

  it('is one of the first four, and one that has a name', async () => {
    const answers: Answers = { getSearchIndex: asListed };
    const { asked } = await said({ ...answers, getSearchIndexes: listed('A', 'B', 'C', 'D', 'E') });
    expect(asked.filter(isByName).map((it) => it.split(' ')[1])).toEqual(['A', 'B', 'C', 'D']);
    const nameless = await said({ ...answers, getSearchIndexes: { Items: [{}, { IndexName: 5 }] } });
    expect([nameless.findings, nameless.asked.filter(isByName)]).toEqual([[], []]);
  });

  it('is not asked for where the list is not there, or nobody wants to know', async () => {
    expect(await said({ getSearchIndex: 404 })).toEqual({
      findings: [],
      asked: ['getSearchIndexes $top=100'],
    });
    const unwanted = { isWanted: () => false };
    expect(await said({ getSearchIndexes: listed('A') }, unwanted)).toEqual({ findings: [], asked: [] });
  });
});
