import { expect, it } from 'vitest';
import { isResponse } from '../../../src/contract/http/is-response.ts';

it('a response is one whoever has made it', () => {
  class Response {
    readonly [Symbol.toStringTag] = 'Response';
  }
  expect([new globalThis.Response(), new Response()].map(isResponse)).toEqual([true, true]);
  for (const value of [undefined, null, {}, 'Response', '[object Response]', new Request('http://localhost')])
    expect(isResponse(value)).toBe(false);
});
