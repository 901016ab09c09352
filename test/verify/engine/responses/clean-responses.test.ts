import { describe, expect, it } from 'vitest';
import { createCleanResponses } from '../../../../src/verify/engine/responses/clean-responses.ts';
import type { Exchange } from '../../../../src/verify/http/exchange.ts';

const id = '41930a0d-0d44-4a82-a9de-e2c25780130b';

function exchange({ path = { id }, method = 'GET', status = 200, headers = {}, text = '{}' } = {}): Exchange {
  const request = { method, url: '', headers: {}, path, query: {} };
  return {
    operation: 'getProject',
    request,
    response: { status, headers, text, body: {}, flaws: [], chunks: [] },
    elapsed: 0,
  } as unknown as Exchange;
}

describe('a response in which nothing was wrong', () => {
  const known = createCleanResponses();
  known.add(exchange({ headers: { date: 'then' } }));

  it('is known again, whenever it comes', () => {
    expect(known.has(exchange({ headers: { date: 'now' } }))).toBe(true);
  });

  it.each([
    ['another address', { path: { id: 'ccb3e5c7-13a9-4b44-9922-fced425a878b' } }],
    ['another status', { status: 202 }],
    ['another header', { headers: { 'content-type': 'text/html' } }],
    ['another text', { text: '{ }' }],
  ])('is another one with %s', (_, other) => {
    expect(known.has(exchange(other))).toBe(false);
  });

  it('is not known where something was sent, which checks look at too', () => {
    const sent = exchange({ method: 'PUT' });
    known.add(sent);
    expect(known.has(sent)).toBe(false);
  });

  it('is forgotten when later ones take its room', () => {
    const few = createCleanResponses(1000);
    const all = ['a', 'b', 'c'].map((letter) => exchange({ text: letter.repeat(300) }));
    for (const one of all) few.add(one);
    expect(all.map((one) => few.has(one))).toEqual([false, true, true]);
  });
});
