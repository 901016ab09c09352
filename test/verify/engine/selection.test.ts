import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import type { DocumentedExample } from '../../../src/contract/document.ts';
import { createMock } from '../../../src/index.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { exchangeChecks } from '../../../src/verify/engine/exchange-checks.ts';
import {
  isCheck,
  isWantedExample,
  isWantedOperation,
  namesToSelect,
  runsOf,
  select,
  selectionProblem,
} from '../../../src/verify/engine/selection.ts';
import { modes } from '../../../src/verify/http/client.ts';
import { verify } from '../../../src/verify.ts';

const names = (selected: ReturnType<typeof select>) =>
  selected.flatMap(({ check, skipped }) => (skipped === undefined ? check.name : []));

describe('the selection of checks', () => {
  it.prop([fc.integer({ min: 1, max: 40 }), fc.constantFrom(...modes), fc.subarray(namesToSelect())])(
    'has each check in exactly one of its parts',
    (count, mode, only) => {
      const parts = Array.from({ length: count }, (_, index) =>
        names(select({ only, shard: { index: index + 1, count } }, mode)),
      );
      expect(parts.flat().sort()).toEqual(names(select({ only }, mode)).sort());
    },
  );

  it.prop([fc.constantFrom(...modes), fc.subarray(namesToSelect())])(
    'accounts for every check, and says why one does not run',
    (mode, only) => {
      const selected = select({ only }, mode);
      expect(selected.map(({ check }) => check)).toEqual(checks);
      for (const { skipped } of selected) expect(skipped).not.toBe('');
    },
  );

  it('takes every name that it offers, and no other', () => {
    expect(namesToSelect().filter((name) => selectionProblem(name) !== undefined)).toEqual([]);
    expect(selectionProblem('toString')).toBe('there is no check, operation or example toString');
    expect(selectionProblem('schemas')).toBe(
      'schemas looks at the responses that other checks get; name an operation instead',
    );
    expect(selectionProblem('')).toBe('there is no check, operation or example without a name');
    expect(selectionProblem('errors')).toBeDefined();
    const offered = namesToSelect();
    expect(offered).toEqual(
      expect.arrayContaining(['paging', 'getProject', 'searchProjects', 'renamePackage']),
    );
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('says why a check does not run', () => {
    const why = (name: string, ...it: Parameters<typeof select>) =>
      select(...it).find(({ check }) => check.name === name)?.skipped;
    expect(why('paging', { only: ['tql', 'links'] }, 'full')).toBe('the run is limited to tql, links');
    expect(why('life', {}, 'read-only')).toBe('it needs the mode sandbox');
    expect(why('life', {}, 'sandbox')).toBeUndefined();
    expect(why('life', {}, 'full')).toBeUndefined();
    expect(why('links', { shard: { index: 2, count: 3 } }, 'full')).toBe('it is in part 1 of 3');
    expect(why('examples', { shard: { index: 2, count: 3 } }, 'full')).toBeUndefined();
    expect(why('tql', { only: ['tql', 'links'], shard: { index: 1, count: 2 } }, 'full')).toBe(
      'it is in part 2 of 2',
    );
  });

  it('has what is named: a check, one of its examples, or one of its operations', () => {
    expect(names(select({ only: ['paging', 'tql'] }, 'full'))).toEqual(['paging', 'tql']);
    expect(names(select({ only: ['renamePackage'] }, 'full'))).toEqual(['examples']);
    const about = checks.filter(({ operations }) => operations.includes('createProject'));
    expect(names(select({ only: ['createProject'] }, 'full'))).toEqual(about.map(({ name }) => name));
  });

  it('has those that look at each exchange first, but for names that stand for a check of both kinds', () => {
    const runs = runsOf(select({ only: ['paging'] }, 'full'));
    const both = checks.filter(({ name }) => exchangeChecks.some((it) => it.name === name));
    expect(runs).toHaveLength(checks.length + exchangeChecks.length - both.length);
    const [first] = exchangeChecks;
    expect(runs[0]).toEqual({ name: first?.name, description: first?.description });
    expect(runs.find(({ name }) => name === 'links')).toEqual({
      name: 'links',
      description: checks[0]?.description,
      skipped: 'the run is limited to paging',
    });
    expect(runs.find(({ name }) => name === 'paging')?.skipped).toBeUndefined();
  });

  it('knows the names under which something is found', () => {
    for (const name of ['paging', 'schemas', 'responses', 'sandbox', 'internal'])
      expect(isCheck(name)).toBe(true);
    expect(isCheck('getProject')).toBe(false);
  });
});

describe('what a run is about', () => {
  const example = { name: 'renamePackage', operationId: 'updateExecutionPackage' } as DocumentedExample;
  const [links, examples] = checks;

  it('is each example, unless others or operations are named', () => {
    expect(isWantedExample(example)).toBe(true);
    expect(isWantedExample(example, ['examples', 'paging'])).toBe(true);
    expect(isWantedExample(example, ['examples', 'renamePackage'])).toBe(true);
    expect(isWantedExample(example, ['updateExecutionPackage'])).toBe(true);
    expect(isWantedExample(example, ['examples', 'movePackage'])).toBe(false);
    expect(isWantedExample(example, ['getProject'])).toBe(false);
  });

  it('is each operation, unless operations alone are named', () => {
    expect(isWantedOperation('getUser')).toBe(true);
    expect(isWantedOperation('getUser', ['getUser'], links)).toBe(true);
    expect(isWantedOperation('getUser', ['getProject'])).toBe(false);
    expect(isWantedOperation('getUser', ['getProject', 'paging'])).toBe(true);
    expect(isWantedOperation('getUser', ['getProject'], links)).toBe(false);
    expect(isWantedOperation('getUser', ['getProject', 'links'], links)).toBe(true);
    expect(isWantedOperation('getUser', ['getProject', 'paging'], links)).toBe(false);
    expect(isWantedOperation('getUser', ['renamePackage'], examples)).toBe(true);
  });
});

describe('a run that is about one operation', () => {
  async function run(only: readonly string[]) {
    const mock = createMock({
      world: { overrides: { getUser: { body: { Id: 7 } }, getGroup: { body: {} } } },
    });
    const asked: string[] = [];
    const found = new Set<string | undefined>();
    const options = { url: 'http://localhost', fetch: mock.fetch, only };
    for await (const { operation, severity } of verify({
      ...options,
      onExchange: (exchange, doing) => asked.push(`${doing}: ${exchange.operation}`),
    })) {
      if (severity === 'violation') found.add(operation);
    }
    return { found: [...found], asked: asked.filter((it) => !it.startsWith('looking around: ')) };
  }

  it('asks little else once it has looked around, and judges nothing else', async () => {
    const { asked, found } = await run(['getUser']);
    expect(found).toEqual(['getUser']);
    expect(asked.filter((it) => it.endsWith(': getUser')).length).toBeGreaterThan(asked.length / 2);
  });

  it('asks and judges what a check that is named, too, is about', async () => {
    const { asked, found } = await run(['getUser', 'not-found']);
    expect(found).toContain('getGroup');
    expect(asked).toContain('not-found: getProject');
  });
});
