import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPrefix } from '../../../src/contract/validation/json-prefix.ts';

describe('the beginning of JSON', () => {
  it('is all of it where that is no longer, and otherwise begins as all of it does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(60), (value, most) => {
        const whole = JSON.stringify(value);
        const prefix = jsonPrefix(value, most) ?? '';
        if (whole.length <= most) expect(prefix).toBe(whole);
        else {
          expect(prefix.length).toBeGreaterThan(most);
          expect(prefix.slice(0, most)).toBe(whole.slice(0, most));
        }
      }),
    );
  });

  it.each([
    [undefined],
    [() => 1],
    [{ a: undefined, b: () => 1, c: Symbol('c'), d: 1 }],
    [[undefined, () => 1, Symbol('c')]],
    [{ at: new Date(0) }],
    [new Date(0)],
    [{ toJSON: () => undefined }],
    [Object.create({ inherited: 1 })],
    [Uint8Array.of(1, 2)],
    [{}],
    [[]],
    [{ 'a"b': { c: [] } }],
  ])('is what JSON has for %o', (value) => {
    expect(jsonPrefix(value, 100) ?? '').toBe(JSON.stringify(value) ?? '');
  });

  it('takes no longer than it is long', () => {
    let read = 0;
    const list = new Proxy(
      Array.from({ length: 100_000 }, () => 'x'),
      {
        get(target, name, receiver) {
          read++;
          return Reflect.get(target, name, receiver);
        },
      },
    );
    expect(jsonPrefix({ list, more: 1 }, 20)).toMatch(/^\{"list":\["x","x","x"/);
    expect(read).toBeLessThan(50);
    expect(jsonPrefix('x'.repeat(1000), 20)).toBe(`"${'x'.repeat(21)}"`);
  });

  it('has something else in the place of what is replaced, by its name', () => {
    const replace = (name: string, value: unknown) => (name === 'secret' || name === '1' ? 'no' : value);
    expect(jsonPrefix({ secret: { a: 1 }, b: [1, 2] }, 100, replace)).toBe('{"secret":"no","b":[1,"no"]}');
    expect(jsonPrefix('x', 100, replace, 'secret')).toBe('"no"');
  });
});
