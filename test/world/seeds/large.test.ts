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

  test('has packages in fives below each other, and runs spread over the projects and statuses', () => {
    const seed = largeSeed({ projects: 2, packagesPerProject: 12, runs: 8 });
    const { Project = [], ExecutionPackage = [], ScriptAssignment = [], ScriptRun = [] } = seed;
    expect(Project).toMatchObject([
      { Name: 'Project 1', Slug: 'project-1', OrderNumber: 1 },
      { Name: 'Project 2', Slug: 'project-2', OrderNumber: 2 },
    ]);
    const names = new Map(ExecutionPackage.map(({ Id, Name }) => [Id, Name]));
    const tree = ExecutionPackage.map(
      ({ Name, OrderNumber, ParentId = '' }) => `${Name} ${OrderNumber} in ${names.get(ParentId)}`,
    );
    expect(tree.slice(13)).toEqual(tree.slice(0, 13));
    expect(tree.slice(0, 13)).toEqual([
      'Executions 0 in undefined',
      ...['Cycle 1 0', 'Cycle 2 1', 'Cycle 3 2', 'Cycle 4 3', 'Cycle 5 4'].map((it) => `${it} in Executions`),
      ...['Cycle 6 5', 'Cycle 7 6', 'Cycle 8 7', 'Cycle 9 8', 'Cycle 10 9'].map((it) => `${it} in Cycle 1`),
      ...['Cycle 11 10', 'Cycle 12 11'].map((it) => `${it} in Cycle 2`),
    ]);
    expect(ScriptAssignment.map(({ Name }) => Name)).toEqual(['Script 1', 'Script 2']);
    expect(ScriptRun.map(({ AssignmentId }) => AssignmentId)).toEqual(
      ScriptRun.map((_, index) => ScriptAssignment[index % 2]?.Id),
    );
    expect(ScriptRun.map(({ Status }) => Status).slice(3, 6)).toEqual(['Undetermined', 'Passed', 'Failed']);
    expect(ScriptRun.slice(0, 3)).toMatchObject([
      {
        ActualDuration: '5 minutes',
        CreatedAt: '2011-01-01T00:00:00Z',
        LastUpdatedAt: '2011-01-01T00:00:00Z',
      },
      {
        ActualDuration: '6 minutes',
        CreatedAt: '2011-01-01T01:00:00Z',
        LastUpdatedAt: '2011-11-26T23:00:00Z',
      },
      {
        ActualDuration: '7 minutes',
        CreatedAt: '2011-01-01T02:00:00Z',
        LastUpdatedAt: '2012-10-21T22:00:00Z',
      },
    ]);
  });

  test('has ten projects of ten packages and a thousand runs unless it is told otherwise', () => {
    const { Project, ExecutionPackage, ScriptRun } = largeSeed();
    expect([Project, ExecutionPackage, ScriptRun].map((records) => records?.length)).toEqual([10, 110, 1000]);
    expect(largeSeed({ projects: 0, runs: 0 }).Project).toEqual([]);
  });

  test('refuses a size that makes no sense', () => {
    expect(() => largeSeed({ runs: -1 })).toThrow('runs must be a whole number of 0 or more, got -1');
    expect(() => largeSeed({ projects: 1.5 })).toThrow(
      'projects must be a whole number of 0 or more, got 1.5',
    );
    expect(() => largeSeed({ packages: 1 } as never)).toThrow('there is no option packages');
    expect(() => largeSeed({ projects: 0, runs: 1 })).toThrow('runs need a project');
  });
});
