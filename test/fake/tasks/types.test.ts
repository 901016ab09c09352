import { describe, expect, test } from 'vitest';
import document from '../../../src/contract/openapi.gen.json' with { type: 'json' };
import { openServer } from '../../../src/control/create.ts';
import { type TaskType, taskTypes } from '../../../src/fake/tasks/types.ts';
import { checkSchedule, fractionOf } from '../../../src/world/tasks/schedule.ts';

const types = Object.entries(taskTypes) as [string, TaskType][];

test('there is a type for each name in the document, and no other', () => {
  const named = Object.keys(document.components.schemas.CreateBackgroundTask.discriminator.mapping);
  expect(types.map(([name]) => name).sort()).toEqual(named.sort());
});

/** What the way of a task follows from. */
const parameters: Readonly<Record<string, object>> = { bulkaction: { Entities: [{}] } };

describe.each(types)('%s', (name, { prefix, schedule }) => {
  test('has a prefix in lower case that ends in a hyphen or an underscore', () => {
    expect(prefix).toMatch(/^[a-z]+[-_]$/);
  });

  test('has a way that only moves forward, and ends with everything done', () => {
    const way = schedule(parameters[name] ?? {});
    expect(() => checkSchedule('the type', way)).not.toThrow();
    const last = way[way.length - 1];
    expect(last && [last.processed, fractionOf(last), last.message]).toEqual([last?.total, 1, null]);
    expect(way[0].at).toBe(0);
    expect(way[0].processed).toBeLessThan(last?.processed ?? 0);
  });
});

test('no two types have one prefix', () => {
  expect(new Set(types.map(([, { prefix }]) => prefix)).size).toBe(types.length);
});

test('a reindex of any number of entities moves forward', () => {
  for (const length of [1, 2, 3, 4, 5, 10, 11, 100]) {
    const way = taskTypes.Reindex.schedule({
      Entities: Array.from({ length }, () => ({ Id: '', Type: 'Incident' as const })),
    });
    expect(() => checkSchedule(`${length} entities`, way)).not.toThrow();
    expect(way[way.length - 1]).toMatchObject({ processed: length, total: length });
  }
});

test('what may be refused is refused before anything has changed', () => {
  const { store } = openServer().world;
  const before = JSON.stringify(store.toJSON());
  const nowhere = '00000000-1111-4222-8333-444444444444';
  expect(taskTypes.DeleteProject.problemOf?.(store, { ProjectId: nowhere })).toBe(
    `No project has the ProjectId ${nowhere}.`,
  );
  expect(taskTypes.Reindex.problemOf?.(store, { ProjectId: nowhere })).toBe(
    `No Project has the ProjectId ${nowhere}.`,
  );
  expect(taskTypes.Reindex.problemOf?.(store, {})).toBeUndefined();
  expect(JSON.stringify(store.toJSON())).toBe(before);
});
