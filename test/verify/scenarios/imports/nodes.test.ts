import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { nodeFindings } from '../../../../src/verify/scenarios/imports/nodes.ts';
import { writeReport } from '../../../../src/verify/scenarios/imports/report.ts';
import { type Asked, answersOf, contextAt, type Faults } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* The nodes of a run: a suite with two tests in it, and a test beside it. */

const [nodes, children] = ['getAutomatedTestRunRootNodes', 'getAutomatedTestRunNodeChildren'] as const;
const run = { Id: idOf(1) };
const statuses = new Map([
  ['one', 'Passed'],
  ['two', 'Failed'],
  ['three', 'Skipped'],
] as const);
const report = {
  file: { name: 'file', filename: 'report.xml', type: 'text/xml', bytes: new Uint8Array() },
  statuses,
};
const node = (Id: string, Name: string, Status: string, HasChildren: unknown = false): Item => ({
  Id,
  Name,
  Status,
  HasChildren,
});

/** What is said of it, and which node comes of it. */
async function said(faults: Faults = {}) {
  const right: Faults = {
    [nodes]: () => [node('suite', 'Suite', 'Failed', true), node('3', 'three', 'Skipped')],
    [children]: (_, { path, query }) =>
      path.nodeId === 'suite'
        ? [node('1', 'Suite.one', 'Passed'), node('2', 'Suite.two', 'Failed')].filter(
            ({ Status }) => query.statuses === undefined || Status === query.statuses,
          )
        : [],
  };
  const { context, asked } = contextAt(answersOf(right, faults));
  const claim = nodeFindings(context, { nodes, children }, run, report);
  const told: unknown[] = [];
  for (;;) {
    const { done, value } = await claim.next();
    if (done) return { told, first: value, asked };
    const { operation, where, message, exchanges = [] } = value;
    told.push([operation, where, message, exchanges.map((it) => it.operation)]);
  }
}
/** Changes what is listed below a node, or at the root. */
const listing =
  (change: (items: readonly Item[]) => unknown, at = 'suite') =>
  (right: unknown, { path }: Asked) =>
    (path.nodeId ?? at) === at ? change(right as Item[]) : right;
/** Changes one item of a list. */
const having = (place: number, more: Item) => (items: readonly Item[]) =>
  items.map((it, at) => (at === place ? { ...it, ...more } : it));
const test = (status: string) => `of a test that is in the uploaded report as ${status}`;

describe('the nodes of a run', () => {
  it('are a tree with the results of the report, and are listed by status', async () => {
    const { told, first, asked } = await said();
    expect(told).toEqual([]);
    expect(first).toEqual({ ...node('suite', 'Suite', 'Failed', true), AutomatedTestRunId: run.Id });
    const below = (id: string, more = '') => `${children} ${run.Id} ${id}${more}`;
    expect(asked).toEqual([
      `${nodes} ${run.Id}`,
      ...['suite', '3', '1', '2'].map((id) => below(id)),
      below('suite', ' statuses=Passed'),
      below('suite', ' statuses=Failed'),
    ]);
  });

  it('are of the run that was asked for, whatever they say', async () => {
    const strange = listing(having(0, { AutomatedTestRunId: idOf(9) }), 'suite');
    const { told, asked } = await said({ [nodes]: strange });
    expect([told, asked[1]]).toEqual([[], `${children} ${run.Id} suite`]);
  });

  it('can be listed', async () => {
    const refused = (operation: string, status: number, what: string) => [
      operation,
      '/status',
      `${operation} responds with ${status} instead of 200 to the ${what}.`,
      [operation],
    ];
    const { told, first, asked } = await said({ [nodes]: () => 404 });
    expect([told, first]).toEqual([
      [refused(nodes, 404, 'nodes of a run that was just imported')],
      undefined,
    ]);
    expect(asked).toHaveLength(1);
    const last = await said({ [children]: listing(() => 403, '2') });
    expect([last.told, last.first]).toEqual([
      [refused(children, 403, 'children of a node that was just listed')],
      undefined,
    ]);
  });

  it('say whether anything is below them', async () => {
    const wrong = (of: string, says: boolean, count: number) => [
      of,
      '/body',
      `${of} prints HasChildren ${says} of a node of which ${children} lists ${count}.`,
      [of, children],
    ];
    expect((await said({ [nodes]: listing(having(0, { HasChildren: false })) })).told).toEqual([
      wrong(nodes, false, 2),
    ]);
    expect((await said({ [children]: listing(having(1, { HasChildren: true })) })).told).toEqual([
      wrong(children, true, 0),
    ]);
    expect((await said({ [nodes]: listing(having(0, { HasChildren: null })) })).told).toEqual([]);
  });

  it('are each listed once', async () => {
    const again = (id: string) => [
      [
        children,
        '/body',
        `${children} lists a node again that ${nodes} has listed elsewhere: ${id}.`,
        [nodes, children],
      ],
    ];
    const { told, first, asked } = await said({ [children]: listing(having(0, { Id: 'SUITE' })) });
    expect([told, first]).toEqual([again('SUITE'), undefined]);
    expect(asked).toHaveLength(3);
    expect((await said({ [children]: listing(having(1, { Id: '3' })) })).told).toEqual(again('3'));
  });

  it('are not judged where there are more of them than a report makes', async () => {
    const many = (count: number) =>
      said({
        [nodes]: () => Array.from({ length: count }, (_, at) => node(`n${at}`, 'Other', 'Passed')),
        [children]: () => [],
      });
    const { told, first, asked } = await many(41);
    expect([told, first, asked.length]).toEqual([[], undefined, 41]);
    expect((await many(40)).told).toHaveLength(3);
  });
});

describe('the results of a report', () => {
  const lost = (status: string, evidence: readonly string[] = [nodes]) => [
    nodes,
    '/body',
    `${nodes} and ${children} list no result ${test(status)}.`,
    evidence,
  ];

  it('are all among the nodes', async () => {
    expect((await said({ [children]: listing((items) => items.slice(0, 1)) })).told).toEqual([
      lost('Failed'),
    ]);
    const { told, first } = await said({ [nodes]: () => [] });
    expect(told).toEqual(['Passed', 'Failed', 'Skipped'].map((it) => lost(it, [])));
    expect(first).toBeUndefined();
  });

  it('have nothing below them', async () => {
    const { told } = await said({
      [nodes]: listing(having(0, { Name: 'one' })),
      [children]: listing(having(0, { Name: 'other' })),
    });
    expect(told).toEqual([lost('Passed')]);
  });

  it('have the names of the tests at their ends', async () => {
    expect((await said({ [children]: listing(having(0, { Name: 'one of them' })) })).told).toEqual([
      lost('Passed'),
    ]);
  });

  it('have the statuses of the report', async () => {
    expect((await said({ [nodes]: listing(having(1, { Status: 'Passed' })) })).told).toEqual([
      [undefined, '/body', `${nodes} prints the Status "Passed" ${test('Skipped')}.`, [nodes]],
    ]);
    expect((await said({ [children]: listing(having(0, { Status: null })) })).told).toContainEqual([
      undefined,
      '/body',
      `${children} prints the Status null ${test('Passed')}.`,
      [children],
    ]);
  });

  it('are listed by their status alone', async () => {
    const all = (right: unknown, { query }: Asked) =>
      query.statuses === 'Passed'
        ? [node('1', 'Suite.one', 'Passed'), node('2', 'Suite.two', 'Failed')]
        : right;
    expect((await said({ [children]: all })).told).toEqual([
      [
        children,
        '/body',
        `${children} lists an item whose Status is Failed with statuses=Passed.`,
        [children, children],
      ],
    ]);
  });
});

describe('the first node of a run', () => {
  it('is the first that has an id', async () => {
    const { first } = await said({
      [nodes]: listing(having(0, { Id: 7 })),
      [children]: (_, { path }: Asked) =>
        path.nodeId === '7' ? [node('1', 'one', 'Passed'), node('2', 'two', 'Failed')] : [],
    });
    expect(first?.Id).toBe('3');
  });
});

it('a report has a suite in a suite, and a test that passed, one that failed and one that was left out', () => {
  let count = 0;
  const { file, statuses: told } = writeReport('file', () => `n${++count}`);
  expect([...told]).toEqual([
    ['n1', 'Passed'],
    ['n2', 'Failed'],
    ['n3', 'Skipped'],
  ]);
  expect([file.name, file.filename, file.type]).toEqual(['file', 'n5.xml', 'text/xml']);
  const text = new TextDecoder().decode(file.bytes);
  expect(text.split('\n').map((it) => it.trim())).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    '<testsuite name="n5" tests="3" failures="1" errors="0" skipped="1" time="0.75">',
    '<testsuite name="n4" tests="2" failures="1" errors="0" skipped="0" time="0.75">',
    '<testcase classname="n4" name="n1" time="0.25"/>',
    '<testcase classname="n4" name="n2" time="0.5"><failure message="Two was expected.">One was found.</failure></testcase>',
    '</testsuite>',
    '<testcase classname="n5" name="n3" time="0"><skipped/></testcase>',
    '</testsuite>',
    '</testsuites>',
    '',
  ]);
});
