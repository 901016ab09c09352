import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readForm, writeForm } from '../../../src/contract/body/form.ts';
import { declaredFor, kindOf } from '../../../src/contract/body/media-type.ts';
import { writeMultipart } from '../../../src/contract/body/multipart.ts';
import { readBody } from '../../../src/contract/body/read.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a media type', () => {
  it.each([
    ['application/json', 'json'],
    ['Application/JSON; charset=utf-8', 'json'],
    ['application/problem+json', 'json'],
    ['application/jsonp', 'binary'],
    ['application/x-www-form-urlencoded; charset=UTF-8', 'form'],
    ['multipart/form-data; boundary=b', 'multipart'],
    ['multipart/mixed', 'multipart'],
    ['text/event-stream', 'events'],
    ['text/plain', 'binary'],
    ['image/png', 'binary'],
    ['', 'binary'],
  ] as const)('%s is read as %s', (type, kind) => {
    expect(kindOf(type)).toBe(kind);
  });

  it('belongs to the declared one that is nearest', () => {
    const declared = ['*/*', 'image/*', 'image/png', 'application/json'];
    expect(declaredFor(declared, 'IMAGE/PNG; q=1')).toBe('image/png');
    expect(declaredFor(declared, 'image/gif')).toBe('image/*');
    expect(declaredFor(declared, 'text/plain')).toBe('*/*');
    expect(declaredFor(declared, 'nonsense')).toBeUndefined();
    expect(declaredFor(['application/json'], 'text/plain')).toBeUndefined();
    const versions = ['text/plain; v=1', 'text/plain; v=2'];
    expect(declaredFor(versions, 'text/plain; v=2')).toBe('text/plain; v=2');
    expect(declaredFor(versions, 'text/plain; v=3')).toBe('text/plain; v=1');
  });
});

describe('a body', () => {
  it.each([
    ['{"a":1}', 'application/json', { a: 1 }],
    ['[1]', undefined, [1]],
    ['"x"', 'application/json; charset=utf-8', 'x'],
    ['null', 'application/json', null],
    ['a=1&b=%C5%BC', 'application/x-www-form-urlencoded', { a: '1', b: 'ż' }],
    ['data: x\n\n', 'text/event-stream', 'data: x\n\n'],
    ['', 'application/json', undefined],
    ['', 'image/png', undefined],
    [' \n', 'application/json', undefined],
    [' 5 ', null, 5],
  ] as const)('%s of the type %s says %j', (text, type, value) => {
    expect(readBody(bytesOf(text), type)).toEqual(value);
  });

  it('of several parts says what they say', () => {
    const said = {
      fields: { a: 'x' },
      files: [{ name: 'f', filename: 'f', type: 'image/png', bytes: bytesOf('y') }],
    };
    const { bytes, type } = writeMultipart(said);
    expect(readBody(bytes, type)).toEqual(said);
  });

  it.each([
    ['{', 'application/json'],
    ['a=1&a=2', 'application/x-www-form-urlencoded'],
    ['x', 'multipart/form-data; boundary=b'],
    ['x', 'multipart/form-data'],
  ] as const)('%s that is not of its type %s stays a text', (text, type) => {
    expect(readBody(bytesOf(text), type)).toBe(text);
  });

  it.prop([fc.uint8Array({ minLength: 1 }), fc.constantFrom('image/png', 'text/plain', 'application/zip')])(
    'of another type is its bytes',
    (bytes, type) => {
      expect(readBody(bytes, type)).toBe(bytes);
    },
  );
});

describe('a form', () => {
  const texts = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }));

  it.prop([texts])('is the same after it was written and read', (fields) => {
    expect(readForm(bytesOf(writeForm(fields)))).toEqual(fields);
  });

  it('with a name twice is refused', () => {
    expect(() => readForm(bytesOf('a=1&a=2'))).toThrow('a is given more than once');
  });
});
