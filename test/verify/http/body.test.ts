import { describe, expect, test } from 'vitest';
import { createDecoder, maxDepth, parseBody } from '../../../src/verify/http/body.ts';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('the body of a response', () => {
  test.each([
    ['{"Name":"a"}', { Name: 'a' }],
    [' [1, null]\n', [1, null]],
    ['0', 0],
    ['null', null],
    ['""', ''],
    ['1e999', Number.POSITIVE_INFINITY],
  ])('%j is read', (text, body) => {
    expect(parseBody(text)).toEqual({ body });
  });

  test.each(['', ' \r\n', '{', 'OK', '<html>', '{"a":1}x'])('%j is not JSON', (text) => {
    expect(parseBody(text)).toEqual({ body: undefined });
  });

  test('is looked into down to a depth, whatever it is made of', () => {
    expect(parseBody(nested(maxDepth))).toEqual({ body: JSON.parse(nested(maxDepth)) });
    const deep = { body: undefined, flaw: `is nested more than ${maxDepth} levels deep` };
    expect(parseBody(nested(maxDepth + 1))).toEqual(deep);
    expect(parseBody(nested(100_000))).toEqual(deep);
    const objects = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect(parseBody(`{"Items":[${objects}]}`)).toEqual(deep);
    expect(parseBody(JSON.stringify(Array.from({ length: 10_000 }, () => [[]]))).flaw).toBeUndefined();
  });

  test.each(['{"toString":1}', '{"valueOf":null,"toString":{}}', '{"a":[{"toString":"x"}]}'])(
    '%s can be made a text like any other, and is still the same JSON',
    (text) => {
      const { body } = parseBody(text);
      expect(() => `${body}`).not.toThrow();
      expect(() => String(Object.values(body as object)[0])).not.toThrow();
      expect(JSON.stringify(body)).toBe(text);
      expect(body).toEqual(JSON.parse(text));
    },
  );
});

describe('bytes', () => {
  const decode = (...parts: readonly (readonly number[])[]) => {
    const decoder = createDecoder();
    const text = parts.map((part) => decoder.decode(Uint8Array.from(part))).join('') + decoder.decode();
    return { text, isBroken: decoder.isBroken };
  };

  test('are read as UTF-8, wherever they are cut', () => {
    const bytes = [...new TextEncoder().encode('Grüße 👍')];
    expect(decode(bytes)).toEqual({ text: 'Grüße 👍', isBroken: false });
    expect(decode(...bytes.map((it) => [it]))).toEqual({ text: 'Grüße 👍', isBroken: false });
    expect(decode()).toEqual({ text: '', isBroken: false });
  });

  test.each([
    ['of another encoding', [0x47, 0xfc, 0x72]],
    ['that end in the middle of a character', [0x47, 0xf0, 0x9f]],
    ['of half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ])('%s are told of, and read as far as they can be', (_, bytes) => {
    const { text, isBroken } = decode(bytes, []);
    expect(isBroken).toBe(true);
    expect(text).toContain('\ufffd');
  });
});
