import { expect, test } from 'vitest';
import { Ring } from '../../../src/control/journal/ring.ts';

function noted(ring: Ring, ...requests: (readonly string[])[]): string[][] {
  for (const rawHeaders of requests) {
    const request = { url: 'http://localhost/api', method: 'GET', headers: new Headers() };
    const response = { status: 200, content: '' };
    const observed = { operation: undefined, request, rawHeaders, path: {}, body: undefined, response };
    ring.push(observed as never, 0, 1000);
  }
  return [...ring].map(({ headers }) => [...headers] as never);
}

test('each request has its own headers, whatever those of the request before it were', () => {
  const a = ['Host', 'localhost', 'Accept', 'a'];
  const b = ['Host', 'localhost', 'Accept', 'b'];
  expect(noted(new Ring(10, 1e6), a, [...a], b, a, a.slice(0, 2), [], a)).toEqual([
    a,
    a,
    b,
    a,
    a.slice(0, 2),
    [],
    a,
  ]);
});

test('a note weighs its headers, also where the request before it had the same', () => {
  const weights: number[] = [];
  const ring = new Ring(10, 1e6, (bytes) => weights.push(bytes));
  noted(ring, ['X', 'a'.repeat(500)], ['X', 'a'.repeat(500)]);
  expect(weights[0]).toBe(weights[1]);
  expect(weights[0]).toBeGreaterThan(1000);
});
