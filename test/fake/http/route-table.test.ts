import { expect, test } from 'vitest';
import { destinationOf } from '../../../src/fake/http/route-table.ts';

test('a path that is asked for again leads to the same, whatever was asked for in between', () => {
  const expected = (id: number) => ({ operation: 'getProject', parameters: { id: `p${id}` } });
  for (const _ of ['at first', 'again']) {
    // More than are kept.
    for (let id = 0; id < 1500; id++)
      expect(destinationOf('GET', `/api/project/p${id}`)).toEqual(expected(id));
  }
  expect(destinationOf('GET', '/api/project/p1499')).toBe(destinationOf('GET', '/api/project/p1499'));
});

test('methods of the same path lead to operations of their own', () => {
  const operations = ['GET', 'PUT', 'DELETE', 'GET'].map(
    (method) => destinationOf(method, '/api/project/a')?.operation,
  );
  expect(operations).toEqual(['getProject', 'updateProject', 'startProjectDelete', 'getProject']);
});

test('a path that is long leads to its operation, and is not kept', () => {
  const path = `/api/project/${'a'.repeat(300)}`;
  const [first, second] = [destinationOf('GET', path), destinationOf('GET', path)];
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
});

test('nothing is where the document has no operation, also when it is asked for again', () => {
  expect([1, 2].map(() => destinationOf('GET', '/api/nowhere/a'))).toEqual([undefined, undefined]);
});
