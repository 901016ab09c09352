import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, document, operations } from '../../src/contract/document.ts';
import { createValidator } from '../../src/contract/validation/validate.ts';
import { createMock } from '../../src/index.ts';
import { generatedRequests, send } from './requests.ts';
import { type Context, invalidated, type Schema, valuesOf } from './schema.ts';

const validator = createValidator();
const context: Context = { resolve: (reference) => at(document, reference) as Schema, ids: () => fc.uuid() };
const written = operations(document).flatMap(({ operationId, operation }) => {
  const schema = operation.requestBody?.content['application/json']?.schema;
  return schema ? [[operationId, schema as Schema] as const] : [];
});

describe.each(written)('the bodies made for %s', (operationId, schema) => {
  const problems = (body: unknown) =>
    validator.request(operationId, { body }).filter(({ where }) => where.startsWith('/body'));

  test('are what the document allows', () => {
    fc.assert(
      fc.property(valuesOf(schema, context), (body) => {
        expect(problems(body)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('are mostly not so when they are spoiled', () => {
    const bodies = fc.sample(invalidated(valuesOf(schema, context)), { numRuns: 100, seed: 1 });
    expect(bodies.filter((body) => problems(body).length > 0).length).toBeGreaterThan(20);
  });
});

test('spoiling leaves the value it was made from alone', () => {
  const value = Object.freeze({ a: Object.freeze([1]) });
  expect(() => fc.sample(invalidated(fc.constant(value)), 100)).not.toThrow();
});

test('wishes come for every operation, and many of them meet records that are there', async () => {
  const mock = createMock();
  const made = fc.sample(generatedRequests, { numRuns: 2500, seed: 1 });
  expect(new Set(made.map((wish) => wish.operationId)).size).toBe(operations(document).length);
  const reads = made.filter(({ method, query }) => method === 'GET' && Object.keys(query).length === 0);
  const statuses = await Promise.all(
    reads.map(async (wish) => {
      const { path, init } = send(wish, mock);
      return (await mock.fetch(path, init)).status;
    }),
  );
  expect(statuses.filter((status) => status === 200).length / statuses.length).toBeGreaterThan(0.5);
});
