import { describe, expect, it } from 'vitest';
import type { Coverable } from '../../../src/contract/coverage.ts';
import { createCoverage } from '../../../src/verify/coverage/coverage.ts';
import { explain, recordFinding } from '../../../src/verify/coverage/explain.ts';
import { recordExchange } from '../../../src/verify/coverage/record.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';
import { exchangeOf } from '../exchange.ts';

const things: readonly Coverable[] = [
  { operation: 'getProject', aspect: 'operation', name: 'getProject' },
  { operation: 'getProject', aspect: 'status', name: '200' },
  { operation: 'getProject', aspect: 'option', name: '$expand' },
  { operation: 'getProject', aspect: 'expansion', name: 'Statuses' },
  { operation: 'getProject', aspect: 'example', name: 'readIt' },
  { operation: 'createProject', aspect: 'operation', name: 'createProject' },
];
const expanded = exchangeOf('getProject', {}, { $expand: 'Statuses,Types' });
const countsOf = (coverage: ReturnType<typeof createCoverage>, of: 'exercised' | 'failed') =>
  Object.fromEntries(
    coverage.rows().flatMap((row) => (row[of] > 0 ? [[`${row.aspect} ${row.name}`, row[of]]] : [])),
  );

describe('what a run has exercised', () => {
  it('is counted, everything of the document and what a server has besides', () => {
    const coverage = createCoverage(things);
    expect(coverage.rows()).toEqual(things.map((it) => ({ ...it, exercised: 0, failed: 0 })));
    recordExchange(coverage, expanded);
    recordExchange(coverage, exchangeOf('getProject', {}, {}, 500));
    expect(countsOf(coverage, 'exercised')).toEqual({
      'operation getProject': 2,
      'status 200': 1,
      'option $expand': 1,
      'expansion Statuses': 1,
      'expansion Types': 1,
      'status 500': 1,
    });
  });

  it('is told why not, unless it was exercised all the same', () => {
    const coverage = createCoverage(things);
    coverage.markUnreachable('getProject', 'option', '$expand', 'no record');
    expect(coverage.rows()[2]).toMatchObject({ unreachable: 'no record' });
    coverage.exercise('getProject', 'option', '$expand');
    expect(coverage.rows()[2]).not.toHaveProperty('unreachable');
  });

  it('is told for the reason of the first part of a run, whichever comes first', () => {
    const coverage = createCoverage(things);
    const [first, second] = [coverage.part(1), coverage.part(2)];
    const why = (part: typeof first, reason: string) =>
      part.markUnreachable('getProject', 'status', '200', reason);
    const told = () => coverage.rows()[1]?.unreachable;
    why(second, 'b');
    expect(told()).toBe('b');
    why(first, 'a');
    why(second, 'c');
    why(first, 'd');
    expect(told()).toBe('a');
    why(coverage, 'z');
    expect(told()).toBe('z');
    expect(coverage.rows()[1]).not.toHaveProperty('rank');
    first.part(2).exercise('getProject', 'status', '200');
    expect(coverage.rows()[1]?.exercised).toBe(1);
  });
});

describe('a violation', () => {
  const finding = (more: Partial<Finding> = {}): Finding => ({
    check: 'links',
    severity: 'violation',
    operation: 'getProject',
    message: 'm',
    exchanges: [exchangeOf('getProject', {}, {}, 404), expanded],
    discrepancies: [],
    ...more,
  });
  const failedBy = (more: Partial<Finding> = {}) => {
    const coverage = createCoverage(things);
    recordFinding(coverage, finding(more));
    return Object.keys(countsOf(coverage, 'failed'));
  };
  const plain = ['operation getProject', 'status 200', 'option $expand'];

  it('is counted at what the request that showed it has exercised', () => {
    expect(failedBy()).toEqual([...plain, 'expansion Statuses', 'expansion Types']);
    expect(failedBy({ where: '/body/Types/0' })).toEqual([...plain, 'expansion Types']);
    expect(failedBy({ where: '/body/Name' })).toEqual(plain);
  });

  it('is counted at the operation alone where another request showed it', () => {
    expect(failedBy({ exchanges: [] })).toEqual(['operation getProject']);
    expect(failedBy({ exchanges: [exchangeOf('getUser', {})] })).toEqual(['operation getProject']);
  });

  it('is what is no warning, and is about an operation', () => {
    expect(failedBy({ severity: 'warning' })).toEqual([]);
    expect(failedBy({ operation: undefined })).toEqual([]);
  });
});

describe('what was not exercised', () => {
  const run = { name: 'links', findings: 0 } as never;
  const reasonsOf = (
    exercised: readonly string[],
    {
      mode = 'full' as const,
      checks = [run],
      forbidden = [] as string[],
    }: { mode?: 'full' | 'read-only'; checks?: readonly never[]; forbidden?: readonly string[] } = {},
  ) => {
    const coverage = createCoverage(things);
    for (const { operation, aspect, name } of things)
      if (exercised.includes(`${aspect} ${name}`)) coverage.exercise(operation, aspect, name);
    const rows = explain(coverage.rows(), mode, checks, new Set(forbidden) as never);
    return Object.fromEntries(rows.map((row) => [`${row.aspect} ${row.name}`, row.unreachable]));
  };

  it('is said to be so because of what it is', () => {
    expect(reasonsOf(['operation getProject'])).toEqual({
      'operation getProject': undefined,
      'status 200': 'no response had it',
      'option $expand': 'no request used it',
      'expansion Statuses': 'no record offers it',
      'example readIt': 'the run was confined to others',
      'operation createProject': 'the server has nothing to ask it for',
    });
  });

  it('is said to be so because its operation was not called', () => {
    const [nothing, skipped] = [
      'the server has nothing to ask it for',
      'the checks that have run do not ask it, or found nothing to ask it for',
    ];
    expect(reasonsOf(['status 200'])['option $expand']).toBe(nothing);
    const checks = [run, { name: 'paging', skipped: 'not wanted' } as never];
    expect(reasonsOf([], { checks })['operation getProject']).toBe(skipped);
    expect(reasonsOf([], { mode: 'read-only' })).toMatchObject({
      'operation getProject': nothing,
      'operation createProject': 'it may change something, and the mode is read-only',
    });
  });

  it('is said to be so because the examples were not tried', () => {
    const checks = [run, { name: 'examples', skipped: 'not wanted' } as never];
    expect(reasonsOf(['operation getProject'], { checks })).toMatchObject({
      'example readIt': 'the check examples has not run: not wanted',
      'option $expand': 'no request used it',
    });
  });

  it('is said to be so because the caller may not', () => {
    const said = reasonsOf(['operation getProject', 'operation createProject'], {
      forbidden: ['createProject'],
    });
    expect(said['operation createProject']).toMatch(/^no permission: \w/);
    expect(said['operation getProject']).toBeUndefined();
  });
});
