import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClock, createMock, documented, type Mock, type Seed } from '../../../src/index.ts';

const guid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const projects = [guid(1), guid(2)];
const ids = Array.from({ length: 7 }, (_, at) => guid(at + 1));

type Model = ReadonlyMap<string, { readonly ParentId: string } | { readonly ProjectId: string }>;

/** At first 1 and 2 are at the roots of the projects 1 and 2, and each other one is below the one two before it. */
const first: Model = new Map(
  ids.map((id, at) => [id, at < 2 ? { ProjectId: projects[at] ?? '' } : { ParentId: ids[at - 2] ?? '' }]),
);

const seed: Seed = {
  Project: projects.map((Id, at) => ({
    ...(documented.Project?.[0] as NonNullable<Seed['Project']>[number]),
    Id,
    Name: Id,
    Slug: `${at}`,
  })),
  ExecutionPackage: [...first].map(([Id, place]) => ({
    Id,
    Name: Id,
    Stereotype: null,
    OrderNumber: 0,
    ...place,
  })),
  ScriptPackage: [...first].map(([Id, place]) => ({ Id, Name: Id, OrderNumber: 0, ...place })),
  RequirementPackage: [...first].map(([Id, place]) => ({ Id, Name: Id, OrderNumber: 0, ...place })),
};

const id = fc.constantFrom(...ids);
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), id, ParentId: id }) },
  fc.record({ do: fc.constant('root' as const), id, ProjectId: fc.constantFrom(...projects, guid(9)) }),
  fc.record({ do: fc.constant('delete' as const), id, all: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const isBelow = (model: Model, id: string, above: string): boolean => {
  const place = model.get(id);
  return (
    id === above || (place !== undefined && 'ParentId' in place && isBelow(model, place.ParentId, above))
  );
};

/** What a step should answer, and what should be there afterwards. */
function expected(model: Model, step: Step): [status: number, after: Model] {
  if (!model.has(step.id)) return [404, model];
  if (step.do === 'delete') {
    const doomed = [...model.keys()].filter((id) => isBelow(model, id, step.id));
    if (doomed.length > 1 && !step.all) return [403, model];
    return [200, new Map([...model].filter(([id]) => !doomed.includes(id)))];
  }
  if (step.do === 'root') {
    if (!projects.includes(step.ProjectId)) return [403, model];
    return [200, new Map(model).set(step.id, { ProjectId: step.ProjectId })];
  }
  if (!model.has(step.ParentId) || isBelow(model, step.ParentId, step.id)) return [403, model];
  return [200, new Map(model).set(step.id, { ParentId: step.ParentId })];
}

async function run(mock: Mock, kind: string, step: Step): Promise<number> {
  const path = `/api/${kind}/${step.id}`;
  if (step.do === 'delete') {
    return (await mock.fetch(`${path}?deleteChildren=${step.all}`, { method: 'DELETE' })).status;
  }
  const { do: _, id: __, ...body } = step;
  const headers = { 'Content-Type': 'application/json' };
  return (await mock.fetch(path, { method: 'PUT', headers, body: JSON.stringify(body) })).status;
}

describe.each(['ExecutionPackage', 'ScriptPackage', 'RequirementPackage'] as const)(
  'a tree of %s',
  (entity) => {
    test('under any moves and deletions is as the model says: without circles, without orphans', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const mock = createMock({ world: { seed, clock: createClock({ rate: 0 }) } });
          let model = first;
          for (const step of steps) {
            const [status, after] = expected(model, step);
            expect(await run(mock, entity.toLowerCase(), step)).toBe(status);
            model = after;
            const places = [...mock.store[entity]].map(({ Id, ParentId, ProjectId }) => [
              Id,
              ParentId === undefined ? { ProjectId } : { ParentId },
            ]);
            expect(Object.fromEntries(places)).toEqual(Object.fromEntries(model));
          }
        }),
        { numRuns: 40 },
      );
    });
  },
);
