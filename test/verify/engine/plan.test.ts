import { expect, it } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { collectionsFor, planOf } from '../../../src/verify/engine/plan.ts';

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
