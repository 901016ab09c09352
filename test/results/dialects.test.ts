import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countNodes, type ResultNode } from '../../src/results/node.ts';
import { readResults } from '../../src/results/read.ts';

/*
 * Small reports as the tools write them, with the traps of each. What stands here is what a person counts in them.
 */
const folder = join(import.meta.dirname, 'dialects');
const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const read = (name: string) => readResults(files.filter((file) => file.name === `${name}.xml`));

const counts: Readonly<Record<string, Record<string, number>>> = {
  'ava-tap-junit': { passed: 1, failed: 1, skipped: 1 },
  bats: { passed: 1, failed: 1, skipped: 1 },
  catch2: { passed: 1, failed: 1, skipped: 1 },
  cmocka: { passed: 1, failed: 1, skipped: 1, suiteFailures: 1 },
  ctest: { passed: 1, failed: 1, skipped: 3 },
  'cucumber-js': { passed: 1, failed: 1 },
  doctest: { passed: 1, failed: 1, error: 1 },
  googletest: { passed: 2, failed: 1, skipped: 2 },
  gotestsum: { passed: 1, failed: 2 },
  jest: { passed: 1, failed: 1, skipped: 1 },
  'mocha-junit-reporter': { passed: 2, failed: 1 },
  'mocha-xunit': { passed: 1, failed: 1, skipped: 2 },
  newman: { passed: 1, failed: 1, suiteFailures: 1 },
  'node-tap': { passed: 2, failed: 1, skipped: 1 },
  'node-test': { passed: 1, failed: 1, skipped: 2 },
  nunit2: { passed: 2, failed: 1, error: 1, inconclusive: 1, skipped: 3 },
  nunit3: { passed: 1, failed: 1, error: 2, skipped: 1, inconclusive: 1, warning: 1 },
  phpunit: { passed: 3, failed: 1 },
  playwright: { failed: 1, error: 1, skipped: 1 },
  prove: { passed: 2, failed: 1, suiteFailures: 2 },
  pytest: { passed: 1, failed: 1, error: 1, skipped: 2 },
  rspec: { passed: 1, failed: 1, skipped: 1 },
  'surefire-rerun': { passed: 1, failed: 1 },
  unittest: { passed: 1, error: 1 },
  vitest: { passed: 1, failed: 1, skipped: 1 },
};

describe('a report is counted by what is in it', () => {
  it.each(files)('$name', async ({ name }) => {
    const key = name.replace(/\.xml$/, '');
    const results = await read(key);
    expect(results.refused).toEqual([]);
    const { total, ...found } = results.counts;
    const { suiteFailures, ...outcomes } = found;
    expect(Object.fromEntries(Object.entries(found).filter(([, count]) => count > 0))).toEqual(counts[key]);
    expect(total).toBe(Object.values(outcomes).reduce((sum, count) => sum + count, 0));
    // The nodes are what was counted.
    const nodes = results.files.flatMap((file) => file.nodes);
    expect(countNodes(nodes)).toEqual(results.counts);
  });

  it('for all of them together', async () => {
    const all = await readResults(files);
    const each = await Promise.all(files.map((file) => readResults([file])));
    expect(all.counts.total).toBe(each.reduce((sum, results) => sum + results.counts.total, 0));
    expect(all.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
  });
});

describe('of a case is kept', () => {
  const found = async (dialect: string, name: string) =>
    casesOf((await read(dialect)).files.flatMap((file) => file.nodes)).find((node) => node.name === name);

  it('the message of the element, else its first line', async () => {
    expect((await found('pytest', 'test_fails'))?.message).toBe('assert 2 == 3');
    expect((await found('jest', 'Loans fails'))?.message).toBe(
      'Error: expect(received).toBe(expected) // Object.is equality',
    );
    expect((await found('bats', ''))?.message).toMatch(/^\(from function `setup_file' in test file/);
  });

  it('the first line of the output as the message of a failure that has none', async () => {
    expect((await found('ctest', 'fails'))?.message).toBe('the shelf is <empty>');
    expect((await found('cucumber-js', 'renews - Examples - #1.1'))?.message).toMatch(/^Given a loan/);
  });

  it('the messages of all failures', async () => {
    expect(await found('vitest', 'Loans > fails on each try')).toMatchObject({
      message: 'try 1\ntry 2',
      text: 'AssertionError: try 1\n\nAssertionError: try 2',
      type: 'AssertionError',
    });
    expect((await found('catch2', 'fails twice'))?.message).toBe('1 == 2\n2 == 3');
  });

  it('the reason for which it was skipped', async () => {
    expect(await found('pytest', 'test_known')).toMatchObject({ type: 'pytest.xfail', message: 'known bug' });
    expect(await found('bats', 'renews')).toMatchObject({ outcome: 'skipped', message: 'not today' });
    expect(await found('node-test', 'is a todo that fails')).toMatchObject({
      type: 'todo',
      message: 'known bug',
    });
    expect(await found('nunit2', 'Shop.Loans.IsIgnored')).toMatchObject({ message: 'not today' });
  });

  it('the text of several sections, and the ends of sections in it', async () => {
    expect((await found('newman', 'has a book'))?.text).toBe(
      '        Failed 1 times.\n        Error message: first\n]]> end.',
    );
    expect((await found('mocha-junit-reporter', 'Loans fails'))?.text).toContain('second line ]]> end\n');
  });

  it('its time, place, class and properties', async () => {
    expect(await found('googletest', 'Fails')).toMatchObject({
      className: 'Loans',
      file: 'loans.cc',
      line: 9,
      seconds: 0,
      startedAt: '2026-11-28T09:00:00.215',
    });
    expect(await found('rspec', 'Loans lends')).toMatchObject({ seconds: 1.8e-5 });
    expect(await found('nunit2', 'Shop.Loans.Lends')).toMatchObject({
      properties: { description: 'a description', Issue: 'ET-1', Category: 'Slow, Shelf' },
    });
    expect(await found('nunit3', 'Lends')).toMatchObject({
      className: 'Shop.Loans',
      startedAt: '2026-11-28T09:00:00.000Z',
      output: 'lent',
    });
  });

  it('no time that a tool writes when it knows none', async () => {
    const error = await found('unittest', 'setUpClass (test_loans.Broken)');
    expect(error).not.toHaveProperty('startedAt');
    expect(error).not.toHaveProperty('className');
    expect(await found('googletest', 'DISABLED_Renews')).not.toHaveProperty('startedAt');
    expect(await found('playwright', 'Loans › renews')).not.toHaveProperty('seconds');
  });

  it('its name as it is', async () => {
    expect(await found('node-test', 'lends &quot;a book&quot;')).toBeDefined();
    expect(await found('jest', ' renews')).toBeDefined();
  });

  it('how often it was tried', async () => {
    expect(await found('surefire-rerun', 'isFlaky')).toMatchObject({
      outcome: 'passed',
      retries: 2,
      warnings: ['It is flaky: it passed after 2 failed tries.'],
    });
    expect(await found('surefire-rerun', 'failsOnEachTry')).toMatchObject({ outcome: 'failed', retries: 1 });
  });
});

describe('of a suite is kept', () => {
  const found = async (dialect: string, name: string) =>
    suitesOf((await read(dialect)).files.flatMap((file) => file.nodes)).find((node) => node.name === name);

  it('how it ended: as the worst of what is in it', async () => {
    expect(await found('jest', 'Loans')).toMatchObject({ outcome: 'failed' });
    expect(await found('pytest', 'pytest')).toMatchObject({ outcome: 'error' });
    expect(await found('jest', 'undefined')).toMatchObject({ outcome: 'none', children: [] });
    expect(await found('googletest', 'Shelves/ByCount')).toMatchObject({ outcome: 'passed' });
  });

  it('what failed outside of its cases', async () => {
    expect(await found('prove', 'dies_t')).toMatchObject({ ownFailure: 'error', message: 'Bad plan' });
    expect(await found('newman', 'script throws')).toMatchObject({
      outcome: 'error',
      errorOutput: 'Iteration: 0\ntestScriptError: boom & <bang>',
      warnings: ['It says 1 failures or errors, and no case in it failed.'],
    });
    expect(await found('nunit2', 'TearDownFails')).toMatchObject({
      outcome: 'failed',
      warnings: ['It failed, and nothing in it did: see its tear-down.'],
    });
    expect(await found('nunit2', 'Loans')).toMatchObject({ message: 'SetUp : the shelf is empty' });
  });

  it('the nesting', async () => {
    const {
      files: [file],
    } = await read('phpunit');
    expect(file?.nodes).toMatchObject([
      {
        name: '/project/phpunit.xml',
        children: [
          { name: 'LoansTest', children: [{ name: 'LoansTest::testShelf' }, { name: 'testLends' }] },
          { name: 'Warning', children: [{ outcome: 'passed' }] },
        ],
      },
    ]);
  });

  it('a time of more than a thousand seconds', async () => {
    expect(await found('surefire-rerun', 'shop.LoansTest')).toMatchObject({ seconds: 1234.5 });
  });
});

describe('of a file is told', () => {
  it.each([
    { dialect: 'mocha-xunit', warning: 'Its attributes say 1 skipped; what is in it is 2' },
    { dialect: 'jest', warning: 'jest-junit leaves out files that could not be run' },
    { dialect: 'mocha-junit-reporter', warning: 'mocha-junit-reporter leaves out pending tests' },
    { dialect: 'googletest', warning: 'googletest says nothing of a SetUpTestSuite that failed' },
    { dialect: 'rspec', warning: 'RSpec says nothing of errors outside of examples' },
    { dialect: 'node-test', warning: 'node:test says nothing of an after hook' },
    { dialect: 'doctest', warning: 'doctest leaves out skipped tests' },
  ])('what $dialect cannot tell', async ({ dialect, warning }) => {
    expect((await read(dialect)).warnings.join('\n')).toContain(`${dialect}.xml: ${warning}`);
  });

  it('nothing where all is well', async () => {
    expect((await read('pytest')).warnings).toEqual([]);
    expect((await read('nunit3')).warnings).toEqual([]);
  });
});

function casesOf(nodes: readonly ResultNode[]): Extract<ResultNode, { kind: 'case' }>[] {
  return nodes.flatMap((node) => (node.kind === 'case' ? [node] : casesOf(node.children)));
}

function suitesOf(nodes: readonly ResultNode[]): Extract<ResultNode, { kind: 'suite' }>[] {
  return nodes.flatMap((node) => (node.kind === 'suite' ? [node, ...suitesOf(node.children)] : []));
}
