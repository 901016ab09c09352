import { describe, expect, it } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import { checks } from '../../../src/verify/engine/checks.ts';
import { exchangeChecks } from '../../../src/verify/engine/exchange-checks.ts';

describe('the checks that make requests', () => {
  it('say in which mode they run, what they do there, and what they need before', () => {
    const table = checks.map(({ name, mode, effect, needs = '' }) =>
      `${name}: ${mode}, ${effect} ${needs}`.trim(),
    );
    expect(table).toEqual([
      'links: read-only, reads contents',
      'examples: read-only, changes',
      'paging: read-only, reads collections',
      'filters: read-only, reads collections',
      'tql: read-only, reads collections',
      'kinds: read-only, reads collections',
      'editors: read-only, reads collections',
      'expansions: read-only, reads contents',
      'options: read-only, changes contents',
      'forms: sandbox, changes contents',
      'not-found: read-only, reads contents',
      'letter-case: read-only, reads contents',
      'tasks: sandbox, watches contents',
      'streams: sandbox, watches',
      'reports: full, watches',
      'life: sandbox, changes',
      'projects: sandbox, changes',
      'packages: sandbox, changes',
      'runs: sandbox, changes',
      'parts: sandbox, changes',
      'searched: sandbox, changes',
      'imports: sandbox, adds',
      'tickets: full, adds',
      'custom-fields: full, adds',
      'field-values: sandbox, changes',
      'accounts: full, adds',
      'relationships: sandbox, changes',
      'linked-records: sandbox, changes',
      'rejections: read-only, changes contents',
      'generated: read-only, probes contents',
      'model: sandbox, probes',
    ]);
  });

  it('name operations, each of them once', () => {
    for (const { name, operations } of checks) {
      expect([name, operations.length > 1, new Set(operations).size]).toEqual([
        name,
        true,
        operations.length,
      ]);
      expect([name, operations.filter((it) => !(it in operationFacts))]).toEqual([name, []]);
    }
  });
});

it('every check says in a sentence what it looks for', () => {
  for (const { name, description } of [...checks, ...exchangeChecks])
    expect([name, description]).toEqual([name, expect.stringMatching(/^[A-Z].{20,}\.$/)]);
  expect(exchangeChecks.map(({ name }) => name)).toEqual([
    'encoding',
    'schemas',
    'dates-and-ids',
    'errors',
    'self',
    'location',
    'links',
    'latest',
  ]);
  expect(new Set(checks.map(({ name }) => name)).size).toBe(checks.length);
});
