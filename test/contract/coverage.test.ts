import { expect, it } from 'vitest';
import { everything } from '../../src/contract/coverage.ts';
import { examples } from '../../src/contract/document.ts';
import { exampleRequests } from '../../src/contract/example-requests.gen.ts';
import { operationFacts } from '../../src/contract/operations.ts';

it('what can be covered has each operation, status, option and example once', () => {
  const all = [...everything()];
  const named = (aspect: string) =>
    all.filter((it) => it.aspect === aspect).map(({ operation, name }) => `${operation} ${name}`);
  expect(new Set(all.map((it) => JSON.stringify(it))).size).toBe(all.length);
  expect(named('operation')).toEqual(Object.keys(operationFacts).map((id) => `${id} ${id}`));
  expect(named('example')).toEqual(examples().map(({ operationId, name }) => `${operationId} ${name}`));
  expect(named('status')).toContain('getProject 404');
  expect(named('option')).toContain('searchProjects $filter');
  expect(named('expansion')).toContain('getProject Statuses');
});

it('the requests of the examples say what the document says', () => {
  const written = exampleRequests.map(({ name, path, query, body }) => ({ name, ...path, ...query, body }));
  const documented = examples().map(({ name, exchange: { request } }) => {
    const parameters = Object.entries(request.parameters ?? {}).map(([key, value]) => [key, String(value)]);
    return { name, ...Object.fromEntries(parameters), body: request.body };
  });
  expect(written).toEqual(documented);
});
