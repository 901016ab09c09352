import { describe, expect, it } from 'vitest';
import { toText } from '../../src/cli/compare/text.ts';
import { inOrder } from '../../src/compare/order.ts';
import type { ServerDifference } from '../../src/compare.ts';
import { compare } from '../../src/compare.ts';
import { all, alter, option } from '../faulty-servers/sabotage.ts';
import { serverOf } from './servers.ts';

describe('what is wrong in one way', () => {
  it('is told once, so that other faults are told beside it', async () => {
    const faulty = serverOf(
      all(
        option('searchGroups', '$filter', () => undefined),
        option('searchProjects', '$orderby', () => undefined),
        alter('searchScripts', (page) => {
          page.Total = 2;
        }),
      ),
    );
    const comparison = await compare({ real: faulty, fake: serverOf(), only: ['filters', 'paging'] });
    const told = comparison.differences.map(({ operation, kind, where }) => `${operation} ${kind} ${where}`);
    expect(new Set(told).size).toBe(told.length);
    expect(told.some((it) => it.startsWith('searchProjects paging /body'))).toBe(true);
    expect(told).toContain('searchScripts paging /body/Total');
    const [filters] = comparison.differences.filter(
      ({ operation, where }) => operation === 'searchGroups' && where !== '/status',
    );
    expect(filters?.count).toBeGreaterThan(5);
    const text = toText({ startedAt: '2027-01-31T10:00:00Z', comparison });
    for (const operation of ['searchGroups', 'searchProjects', 'searchScripts'])
      expect(text).toContain(`✗ ${operation} · `);
  });

  const difference = (operation: string, kind: string, where: string): ServerDifference => ({
    blame: 'real',
    because: '',
    operation: operation as ServerDifference['operation'],
    kind,
    where,
    message: `${operation} is wrong.`,
    count: 1,
    real: {},
    fake: {},
  });

  it('comes after what is wrong in another one', () => {
    const many = Array.from({ length: 9 }, (_, index) => difference('getFile', 'schemas', `/body/${index}`));
    const others = [difference('getUser', 'schemas', '/body/Name'), difference('getFile', 'links', '/body')];
    const ordered = inOrder([...many, ...others]).map(({ operation, kind }) => `${operation} ${kind}`);
    expect(ordered.slice(0, 3).sort()).toEqual(['getFile links', 'getFile schemas', 'getUser schemas']);
  });

  it('is named in a line where there is no room to describe it', () => {
    const differences = Array.from({ length: 30 }, (_, index) =>
      difference('getFile', 'schemas', `/body/P${index}`),
    );
    const comparison = {
      real: 'http://localhost',
      mode: 'read-only' as const,
      isSameData: true,
      differences,
      remarks: [],
      pairs: 1,
      requests: { real: 1, fake: 1 },
      elapsed: 1,
      leftovers: { real: [], fake: [] },
    };
    const text = toText({ startedAt: '2027-01-31T10:00:00Z', comparison });
    expect(text).toContain('  And 22 others; --report html or json has all of them:\n');
    expect(text).toContain('\n    getFile · /body/P8 · schemas\n');
    expect(text).toContain('\n    and 2 more\n');
    const nine = { ...comparison, differences: differences.slice(0, 9) };
    expect(toText({ startedAt: '2027-01-31T10:00:00Z', comparison: nine })).toContain('And 1 other;');
  });
});
