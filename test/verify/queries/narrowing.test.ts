import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { Sample } from '../../../src/verify/discovery/crawl.ts';
import { narrowingFindings, narrowings } from '../../../src/verify/queries/narrowing.ts';
import { type Asked, all, contextAt } from './answering-server.ts';

const operation = 'getAutomatedTestRunNodeChildren' as const;
const narrowing = { operation, option: 'statuses', property: 'Status' };
const node = (Id: string, Status: unknown, more: Item = {}): Item => ({ Id, Status, ...more });
const nodes = [node('a', 'Pass'), node('b', 'Fail', { Name: 'Login' }), node('c', 'Pass'), node('d', null)];

/** What a server does that is right. */
const narrowed = (items: readonly Item[], { query }: Asked) =>
  items.filter(({ Status }) => query.statuses === undefined || Status === query.statuses);

/** What is said of the lists at some addresses, and what was asked to know. */
async function said(answer: (asked: Asked) => unknown, places: readonly string[] = ['n']) {
  const sample = {
    places: (of: string) =>
      of === operation ? places.map((nodeId) => ({ path: { runId: 'r', nodeId } })) : [],
  } as unknown as Sample;
  const { context, asked } = contextAt({ [operation]: answer }, { sample });
  const findings = await all(narrowingFindings(context, narrowing));
  return { findings, messages: findings.map(({ message }) => message), asked };
}

it('an option that lists only some of the items is one of which the document says so', () => {
  expect(narrowings).toContainEqual(narrowing);
});

describe('a list of only some of the items', () => {
  it('has those that have the value, each value that there is', async () => {
    const { messages, asked } = await said((it) => narrowed(nodes, it));
    expect(messages).toEqual([]);
    expect(asked).toEqual([
      `${operation} r n`,
      `${operation} r n statuses=Pass`,
      `${operation} r n statuses=Fail`,
    ]);
  });

  it('has no item with another value', async () => {
    const { findings, messages } = await said((it) =>
      it.query.statuses === 'Fail' ? nodes.slice(0, 2) : narrowed(nodes, it),
    );
    expect(messages).toEqual([`${operation} lists an item whose Status is Pass with statuses=Fail.`]);
    expect(findings[0]).toMatchObject({ operation, where: '/body', expected: 'Fail', actual: 'Pass' });
    expect(findings[0]?.exchanges).toHaveLength(2);
  });

  it('is not told twice of one value', async () => {
    const { messages } = await said(({ query }) =>
      query.statuses === 'Fail' ? nodes.slice(0, 1) : query.statuses ? [nodes[0], nodes[2]] : nodes,
    );
    expect(messages).toEqual([`${operation} lists an item whose Status is Pass with statuses=Fail.`]);
  });

  it('has every item with the value, which is told by its name or its id', async () => {
    const { findings, messages } = await said(({ query }) =>
      query.statuses === 'Pass' ? nodes.slice(0, 1) : query.statuses === 'Fail' ? [] : nodes,
    );
    expect(messages).toEqual([
      `${operation} lists no c with statuses=Pass, which is its Status.`,
      `${operation} lists no Login with statuses=Fail, which is its Status.`,
    ]);
    expect(findings[0]).toMatchObject({ operation, where: '/body' });
    expect(findings[0]?.exchanges).toHaveLength(2);
  });

  it('may lack some where it is as long as a page', async () => {
    const many = Array.from({ length: 26 }, (_, at) => node(`p${at}`, 'Pass'));
    const everything = [...many, node('f', 'Fail')];
    const first = (count: number) => (it: Asked) =>
      it.query.statuses ? narrowed(everything, it).slice(0, count) : everything;
    expect((await said(first(25))).messages).toEqual([]);
    expect((await said(first(24))).messages).toEqual([
      `${operation} lists no p24 with statuses=Pass, which is its Status.`,
    ]);
  });

  it('says nothing where it is refused', async () => {
    expect((await said((it) => (it.query.statuses ? 400 : nodes))).messages).toEqual([]);
  });

  it('is asked for by three values at most', async () => {
    const several = ['A', 'B', 'C', 'D'].map((status) => node(status, status));
    expect((await said((it) => narrowed(several, it))).asked).toHaveLength(4);
  });

  it('is asked for at the first place where there are several values', async () => {
    const { asked } = await said(
      (it) => (it.path.nodeId === 'same' ? [node('a', 'Pass'), node('b', 'Pass')] : narrowed(nodes, it)),
      ['same', 'several', 'more'],
    );
    expect(asked.map((it) => it.split(' ').slice(2).join(' '))).toEqual([
      'same',
      'several',
      'several statuses=Pass',
      'several statuses=Fail',
    ]);
    expect(
      (
        await said(
          () => [],
          Array.from({ length: 30 }, (_, at) => `n${at}`),
        )
      ).asked,
    ).toHaveLength(20);
  });
});
