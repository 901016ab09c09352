import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { readMultipart, writeMultipart } from '../../../src/contract/body/multipart.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string, type = 'multipart/form-data; boundary=b') => readMultipart(bytesOf(text), type);
const part = (head: string, content: string) => `--b\r\n${head}\r\n\r\n${content}\r\n`;
const named = (parameters: string) => `Content-Disposition: form-data; ${parameters}`;

describe('a multipart body', () => {
  it('of curl is read as fields and files', () => {
    const body = `${part(`${named('name="fileupload"; filename="up.txt"')}\r\nContent-Type: text/plain`, 'hi\n')}${part(named('name="c"'), 'x')}--b--\r\n`;
    expect(read(body)).toEqual({
      fields: { c: 'x' },
      files: [{ name: 'fileupload', filename: 'up.txt', type: 'text/plain', bytes: bytesOf('hi\n') }],
    });
  });

  it('of the subtype mixed is read in the same way, and a part without a name is a file', () => {
    const attached = 'Content-Disposition: attachment; name="fileupload"; filename="up.txt"';
    const body = `${part(attached, 'hi')}${part('Content-Type: text/xml', '<a/>')}${part('Content-Disposition: attachment; name="c"', 'x')}--b--`;
    expect(read(body, 'multipart/mixed; boundary="b"')).toEqual({
      fields: { c: 'x' },
      files: [
        { name: 'fileupload', filename: 'up.txt', type: 'application/octet-stream', bytes: bytesOf('hi') },
        { name: '', filename: undefined, type: 'text/xml', bytes: bytesOf('<a/>') },
      ],
    });
  });

  it.each([
    ['name="a"; filename="zażółć.txt"', 'zażółć.txt'],
    ['name="a"; filename*=UTF-8\'\'za%C5%BC.txt', 'zaż.txt'],
    ['name="a"; filename="=?utf-8?B?esW8LnR4dA==?="; filename*=utf-8\'\'z%C5%BC.txt', 'zż.txt'],
    ['name=a; filename=plain.txt', 'plain.txt'],
  ] as const)('has the file name that its part says in %s', (parameters, filename) => {
    expect(read(`${part(named(parameters), 'x')}--b--`).files[0]?.filename).toBe(filename);
  });

  it('has no file where none was chosen in a browser', () => {
    const head = `${named('name="file"; filename=""')}\r\nContent-Type: application/octet-stream`;
    expect(read(`${part(head, '')}--b--`)).toEqual({ fields: {}, files: [] });
  });

  it('has the value of a field that is JSON', () => {
    const body = `${part(`${named('name="data"')}\r\nContent-Type: application/json`, '{"a":[1]}')}--b--`;
    expect(read(body).fields).toEqual({ data: { a: [1] } });
  });

  it.each([
    ['text/żółty', 'application/octet-stream'],
    ['żółty text/plain', 'application/octet-stream'],
    ['text/plain; charset=ż', 'application/octet-stream'],
    ['text/plain charset', 'application/octet-stream'],
    ['text', 'application/octet-stream'],
    ['image/svg+xml', 'image/svg+xml'],
    ['text/plain ;charset=utf-8', 'text/plain ;charset=utf-8'],
  ])('gives a file a media type that can be a header: of %s it is %s', (given, type) => {
    const head = `${named('name="f"; filename="f"')}\r\nContent-Type: ${given}`;
    expect(read(`${part(head, 'x')}--b--`).files[0]?.type).toBe(type);
  });

  it.each([
    ['name="f"', undefined, 'field'],
    ['name="f"', 'text/xml', 'field'],
    ['name="f"', 'application/problem+json', 'field'],
    ['name="f"', 'application/xml', 'file'],
    ['name="f"', 'xtext/plain', 'file'],
    ['name="f"; filename="f"', 'text/plain', 'file'],
    ['name=""', 'text/plain', 'file'],
  ])('has a part with %s of the type %s as a %s', (parameters, type, kind) => {
    const head = type === undefined ? named(parameters) : `${named(parameters)}\r\nContent-Type: ${type}`;
    const { fields, files } = read(`${part(head, '1')}--b--`);
    expect([Object.keys(fields).length, files.length]).toEqual(kind === 'field' ? [1, 0] : [0, 1]);
  });

  it('may begin with line ends, and names its boundary in any letter case', () => {
    const body = `\r\n\r\n${part(`${named('name="a"')}\r\nContent-Transfer-Encoding: 8BIT`, 'x')}--b--`;
    expect(read(body, 'multipart/form-data; charset=utf-8; Boundary=b').fields).toEqual({ a: 'x' });
    expect(() => read('\r\n')).toThrow('it is empty');
    expect(() => read(`\r${body}`)).toThrow('does not begin with its boundary');
  });

  it('has files that are empty but have a name, and files without one that are not empty', () => {
    const empty = part(named('name="a"; filename="a.txt"'), '');
    const unnamed = part(named('name="b"; filename=""'), 'x');
    expect(read(`${empty}${unnamed}--b--`).files.map(({ name, filename }) => [name, filename])).toEqual([
      ['a', 'a.txt'],
      ['b', undefined],
    ]);
  });

  it('takes a field called like a property of every object', () => {
    const { fields } = read(
      `${part(named('name="__proto__"'), 'x')}${part(named('name="constructor"'), 'y')}--b--`,
    );
    expect(Object.entries(fields)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  const good = part(named('name="a"'), 'x');
  it.each([
    ['no boundary', `${good}--b--`, 'multipart/form-data', 'its Content-Type names no boundary'],
    ['a boundary that is too long', 'x', `multipart/form-data; boundary=${'b'.repeat(71)}`, 'at most 70'],
    [
      'a boundary that is not ASCII',
      'x',
      'multipart/form-data; boundary="ż"',
      'its boundary is not one of at most 70 ASCII characters',
    ],
    ['an empty boundary', 'x', 'multipart/form-data; boundary=""', 'its Content-Type names no boundary'],
    ['nothing', '', undefined, 'it is empty'],
    [
      'another boundary',
      `${good}--b--`,
      'multipart/form-data; boundary=c',
      'does not begin with its boundary --c',
    ],
    ['no end', good, undefined, 'does not end with its boundary --b--'],
    [
      'a part without an end of its headers',
      '--b\r\nContent-Disposition: form-data',
      undefined,
      'does not end',
    ],
    ['a field twice', `${good}${good}--b--`, undefined, 'the field a is given more than once'],
    [
      'too many parts',
      `${part(named('name="f"; filename="f"'), '').repeat(101)}--b--`,
      undefined,
      'more than 100 parts',
    ],
    [
      'large headers',
      `${part(`${named('name="a"')}\r\nX: ${'x'.repeat(9000)}`, 'x')}--b--`,
      undefined,
      'larger than 8192 bytes',
    ],
    [
      'an encoding',
      `${part(`${named('name="a"')}\r\nContent-Transfer-Encoding: base64`, 'eA==')}--b--`,
      undefined,
      'the Content-Transfer-Encoding base64',
    ],
    [
      'a field that is not JSON',
      `${part(`${named('name="a"')}\r\nContent-Type: application/json`, '{')}--b--`,
      undefined,
      'the field a is not JSON',
    ],
  ] as const)('with %s is refused', (_, body, type, reason) => {
    expect(() => read(body, type ?? undefined)).toThrow(reason);
  });

  it('whose headers are not UTF-8 is refused', () => {
    const body = Buffer.from(`${part(named('name="\xff"'), 'x')}--b--`, 'latin1');
    expect(() => readMultipart(body, 'multipart/form-data; boundary=b')).toThrow('not UTF-8');
  });

  const files = fc.array(
    fc.record({
      name: fc.constantFrom('file', 'report', 'a b', 'ż"\\'),
      filename: fc.constantFrom('a.txt', 'zażółć "1".bin', 'c\\d'),
      type: fc.constantFrom('application/octet-stream', 'text/plain; charset=utf-8', 'image/png'),
      bytes: fc.uint8Array({ maxLength: 300 }),
    }),
    { maxLength: 5 },
  );
  const fields = fc.dictionary(fc.constantFrom('a', 'b c', 'ż'), fc.string({ unit: 'grapheme' }), {
    maxKeys: 3,
  });

  it.prop([fields, files, fc.constantFrom('form-data', 'mixed')])(
    'is the same after it was written and read',
    (fields, files, subtype) => {
      fc.pre(Object.keys(fields).length + files.length > 0);
      const { bytes, type } = writeMultipart({ fields, files }, subtype);
      expect(readMultipart(bytes, type)).toEqual({ fields, files });
    },
  );

  it.prop([
    fc.stringMatching(/^[\w'()+,./:=?-]{1,70}$/),
    fc.uint8Array({ maxLength: 200 }),
    fc.array(fc.constantFrom('\r\n', '--', '-', '\r', '\n'), { maxLength: 8 }),
  ])('keeps each byte of a file, whatever its boundary', (boundary, bytes, near) => {
    const content = Buffer.concat([bytes, Buffer.from(near.join('')), bytes]);
    fc.pre(!content.includes(`\r\n--${boundary}`));
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const [file] = readMultipart(body, `multipart/mixed; boundary="${boundary}"`).files;
    expect(Buffer.from(file?.bytes ?? []).equals(content)).toBe(true);
  });

  it.prop([fc.uint8Array({ maxLength: 400 })])('of anything is read or refused, never a fault', (noise) => {
    const body = Buffer.concat([Buffer.from('--b\r\n'), noise]);
    try {
      readMultipart(body, 'multipart/form-data; boundary=b');
    } catch (error) {
      expect(error).toMatchObject({ name: 'BodyError' });
    }
  });
});
