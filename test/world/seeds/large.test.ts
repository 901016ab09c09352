import { describe, expect, test } from 'vitest';
import { entities } from '../../../src/contract/entities.gen.ts';
import { largeSeed } from '../../../src/world/seeds/large.ts';
import { checkSeed } from '../../../src/world/seeds/seed.ts';

describe('a large seed', () => {
  test('is the same each time, and of the size that was asked for', () => {
    const seed = largeSeed({ projects: 3, packagesPerProject: 12, runs: 100 });
    expect(seed).toEqual(largeSeed({ projects: 3, packagesPerProject: 12, runs: 100 }));
    expect([seed.Project, seed.ExecutionPackage, seed.ScriptRun].map((records) => records?.length)).toEqual([
      3, 39, 100,
    ]);
  });

  test('fits the document, and every reference leads somewhere', () => {
    const seed = checkSeed(largeSeed()) as Record<string, readonly Record<string, unknown>[]>;
    for (const [name, records] of Object.entries(seed)) {
      const { belongsTo } = entities[name as keyof typeof entities];
      for (const [field, owner] of Object.entries(belongsTo)) {
        const ids = new Set(seed[owner]?.map(({ Id }) => Id));
        const lost = records.filter((record) => record[field] !== undefined && !ids.has(record[field]));
        expect(lost).toEqual([]);
      }
    }
  });

  test('refuses a size that makes no sense', () => {
    expect(() => largeSeed({ runs: -1 })).toThrow('runs must be a whole number of 0 or more, got -1');
    expect(() => largeSeed({ projects: 0, runs: 1 })).toThrow('runs need a project');
  });
});
