import { expect, it } from 'vitest';
import { type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { collectionsFor, planOf } from '../../../src/verify/engine/plan.ts';
import type { Mode } from '../../../src/verify/http/client.ts';

const named = (...names: readonly string[]) => checks.filter(({ name }) => names.includes(name));

it('collections are read before the checks that compare them, and before no others', () => {
  expect(collectionsFor(named('expansions', 'links'))).toEqual([]);
  const filtered = collectionsFor(named('filters', 'expansions'));
  expect(filtered.length).toBeGreaterThan(0);
  expect(filtered.every((id) => operationFacts[id].query.includes('$filter'))).toBe(true);
  expect(collectionsFor(named('filters'), ['searchProjects'])).toEqual(['searchProjects']);
});

it('a plan has what comes before the checks, and the sum of all requests', () => {
  const { steps, most } = planOf({ url: 'http://localhost', only: ['filters'] });
  expect(steps.map(({ name }) => name)).toEqual([
    'looking around',
    'greeting',
    'reading collections',
    'filters',
  ]);
  expect(most).toBe(steps.reduce((sum, step) => sum + step.most, 0));
  const sandbox = planOf({ url: 'http://localhost', only: ['filters'], mode: 'sandbox' });
  expect(sandbox.steps.map(({ name }) => name)).toContain('filling the project');
  expect(planOf({ url: 'http://localhost', only: ['links'] }).steps.map(({ name }) => name)).toEqual([
    'looking around',
    'greeting',
    'links',
  ]);
});

const limited = (skipped: readonly string[]) =>
  checks
    .filter(({ name }) => !skipped.includes(name))
    .map(({ name }) => ({ name, skipped: 'the run is limited to links, life' }));
const countOf = (isCounted: (fact: (typeof operationFacts)[OperationId]) => boolean) =>
  (Object.keys(operationFacts) as OperationId[]).filter((id) => isCounted(operationFacts[id])).length;
const before = [
  {
    name: 'looking around',
    description: 'Collections, and what they print, are read, so that there is something to ask for.',
    methods: ['GET'],
    operations: countOf(({ method }) => method === 'GET'),
    most: 12 * countOf(({ method }) => method === 'GET'),
  },
  {
    name: 'greeting',
    description:
      'Where it is in doubt whether the server is still there, its first project is asked for again.',
    methods: ['GET'],
    operations: 1,
    most: 200,
  },
];

it('a plan says of each step what it does, and of each other check why it does not run', () => {
  const url = 'http://localhost';
  const [links] = named('links');
  const steps = [
    ...before,
    {
      name: 'links',
      description: links?.description,
      methods: ['GET'],
      operations: links?.operations.length,
      most: links?.most,
    },
  ];
  const { skipped, ...plan } = planOf({ url, only: ['links', 'life'] });
  expect(plan).toEqual({
    url,
    mode: 'read-only',
    steps,
    most: steps.reduce((sum, step) => sum + (step.most ?? 0), 0),
  });
  expect(skipped.filter(({ name }) => name !== 'life')).toEqual(limited(['links', 'life']));
  expect(skipped.find(({ name }) => name === 'life')).toEqual({
    name: 'life',
    skipped: 'it needs the mode sandbox',
  });
});

it('a plan for a project of its own fills that, where a check needs it, and reads what is compared', () => {
  const collections = collectionsFor(named('filters')).length;
  const { steps } = planOf({ url: 'http://localhost', only: ['filters', 'projects'], mode: 'sandbox' });
  const [looking, greeting, filling, reading, filters, projects] = steps;
  expect(steps).toHaveLength(6);
  expect([looking, greeting]).toEqual(before);
  expect(filling).toEqual({
    name: 'filling the project',
    description:
      'Something of each kind is made in a project of the run, so that there is something to compare.',
    methods: ['GET', 'POST', 'PUT'],
    operations: countOf(({ method }) => method === 'POST'),
    most: 3000,
  });
  expect(reading).toEqual({
    name: 'reading collections',
    description: 'Collections are read page by page, for what the checks ask of them later.',
    methods: ['GET'],
    operations: collections,
    most: 80 * collections,
  });
  expect(filters?.operations).toBe(named('filters')[0]?.operations.length);
  expect(projects).toMatchObject({ name: 'projects', methods: ['GET', 'POST', 'PUT'] });
  const unfilled = planOf({ url: 'http://localhost', only: ['projects'], mode: 'sandbox' });
  expect(unfilled.steps.map(({ name }) => name)).toEqual(['looking around', 'greeting', 'projects']);
});

it('a plan has the requests that the mode allows, and the operations that are wanted', () => {
  const rows = (mode: Mode, only: readonly string[]) =>
    planOf({ url: 'http://localhost', only, mode })
      .steps.slice(2)
      .map((step) => [step.name, step.methods, step.operations]);
  const [links] = named('links');
  expect(rows('read-only', ['getScript'])).toContainEqual(['links', ['GET'], 1]);
  expect(rows('read-only', ['links'])).toEqual([['links', ['GET'], links?.operations.length]]);
  const [examples] = named('examples');
  const reading = examples?.operations.filter((id) => operationFacts[id].method === 'GET');
  expect(rows('read-only', ['examples'])).toEqual([['examples', ['GET'], reading?.length]]);
  expect(rows('full', ['examples']).at(-1)).toEqual([
    'examples',
    ['DELETE', 'GET', 'POST', 'PUT'],
    examples?.operations.length,
  ]);
});
