import { describe, expect, it } from 'vitest';
import { type BaselineEntry, createBaseline } from '../../../src/verify/findings/baseline.ts';
import { differenceOf, keyOfDifference, wordDifference } from '../../../src/verify/findings/difference.ts';
import type { Finding } from '../../../src/verify/findings/finding.ts';

const finding: Finding = {
  check: 'schemas',
  operation: 'getProject',
  severity: 'violation',
  message: 'getProject prints Slug as a number.',
  where: '/body/Slug',
  exchanges: [],
  discrepancies: [],
};
const entry = (more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  check: 'schemas',
  reason: 'an old server',
  expires: '9999-12-31',
  ...more,
});
const texts = (findings: Iterable<Finding>) => [...findings].map(({ message }) => message);

describe('a difference that somebody has listed', () => {
  it('is information, with the reason', () => {
    expect(createBaseline([entry()]).apply(finding)).toEqual({
      ...finding,
      severity: 'information',
      isKnown: true,
      message: 'getProject prints Slug as a number. (Known: an old server)',
    });
  });

  it.each([
    [{ operation: 'getProject' }, true],
    [{ operation: 'getUser' }, false],
    [{ message: 'Slug' }, true],
    [{ message: 'Name' }, false],
    [{ check: 'links' }, false],
  ])('is met as far as it says: %j', (more, isKnown) => {
    const baseline = createBaseline([entry(more)]);
    expect(baseline.apply(finding).severity).toBe(isKnown ? 'information' : 'violation');
    expect(texts(baseline.unused(() => true))).toHaveLength(isKnown ? 0 : 1);
  });

  it('is no longer accepted when its time is over, but met', () => {
    const baseline = createBaseline([entry({ expires: '2001-01-01' })]);
    expect(baseline.apply(finding)).toEqual({
      ...finding,
      message: 'getProject prints Slug as a number. (Accepted until 2001-01-01: an old server)',
    });
    expect(texts(baseline.unused(() => true))).toEqual([]);
  });

  it('is accepted on its last day', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(createBaseline([entry({ expires: today })]).apply(finding).severity).toBe('information');
  });

  it('is to be taken out of the list when it was not met where the run has looked', () => {
    const baseline = createBaseline([entry({ operation: 'getProject' }), entry()]);
    expect([...baseline.unused(() => false)]).toEqual([]);
    expect([...baseline.unused(({ operation }) => operation === undefined)]).toEqual([
      {
        check: 'baseline',
        severity: 'warning',
        message:
          'The known difference of schemas at any operation was not met: take it out of the list. (an old server)',
        exchanges: [],
        discrepancies: [],
      },
    ]);
    expect(texts(baseline.unused(() => true))[0]).toBe(
      'The known difference of schemas at getProject was not met: take it out of the list. (an old server)',
    );
  });

  it('is none of what is only information', () => {
    const baseline = createBaseline([entry()], [differenceOf('schemas', finding)]);
    const told = { ...finding, severity: 'information' } as const;
    expect(baseline.apply(told)).toBe(told);
    expect(texts(baseline.unused(() => true))).toHaveLength(2);
  });
});

describe('a difference that an earlier run has recorded', () => {
  const recorded = [differenceOf('schemas', finding), { check: 'links', operation: 'getUser' as const }];

  it('is information', () => {
    expect(createBaseline([], recorded).apply(finding)).toMatchObject({
      severity: 'information',
      isKnown: true,
      message: 'getProject prints Slug as a number. (Known.)',
    });
    const other = { ...finding, where: '/body/Name' };
    expect(createBaseline([], recorded).apply(other)).toBe(other);
  });

  it('is told when it does not occur any more, together with the others', () => {
    const baseline = createBaseline([], recorded);
    expect(texts(baseline.unused(() => true))).toEqual([
      'The baseline has what does not occur any more: schemas at getProject: Slug; links at getUser. Write it anew.',
    ]);
    baseline.apply(finding);
    expect(texts(baseline.unused(() => true))).toEqual([
      'The baseline has what does not occur any more: links at getUser. Write it anew.',
    ]);
    expect(texts(baseline.unused(({ check }) => check !== 'links'))).toEqual([]);
  });
});

describe('a difference', () => {
  it('is where it is, without words and ids', () => {
    const clause = { pointer: '#/components/schemas/Project', source: 'page' };
    expect(differenceOf('schemas', { ...finding, clause })).toEqual({
      check: 'schemas',
      operation: 'getProject',
      clause: '#/components/schemas/Project',
      property: 'Slug',
    });
    expect(differenceOf('links', { message: 'm' })).toEqual({ check: 'links' });
    expect(differenceOf('links', { message: 'm', where: '/status', actual: 404 })).toEqual({
      check: 'links',
      property: 'status 404',
    });
    expect(differenceOf('links', { message: 'm', where: '/status' })).toEqual({
      check: 'links',
      property: 'status',
    });
  });

  it('has a key and words of its own', () => {
    const all = [
      { check: 'a' },
      { check: 'a', operation: 'getUser' as const },
      { check: 'a', clause: '#/x' },
      { check: 'a', property: 'P' },
      { check: 'a', operation: 'getUser' as const, clause: '#/x', property: 'P' },
    ];
    expect(new Set(all.map(keyOfDifference)).size).toBe(5);
    expect(all.map(wordDifference)).toEqual([
      'a',
      'a at getUser',
      'a (#/x)',
      'a: P',
      'a at getUser: P (#/x)',
    ]);
  });
});
