import { describe, expect, it } from 'vitest';
import { dispositionOf } from '../../../src/contract/body/disposition.ts';
import { writeForm } from '../../../src/contract/body/form.ts';
import { readBody } from '../../../src/contract/body/read.ts';
import { quote, shellBody } from '../../../src/contract/body/shell.ts';
import { writeBody } from '../../../src/contract/body/write.ts';

const bytes = new TextEncoder().encode('żółty');
const form = 'application/x-www-form-urlencoded';
const multipart = {
  fields: { a: 'x', left: undefined, data: { b: [1] } },
  files: [{ name: 'f', filename: 'f.png', type: 'image/png', bytes }],
};

describe('a body that is written', () => {
  it.each([
    [{ a: 1 }, 'application/json', '{"a":1}'],
    ['text', 'application/problem+json', '"text"'],
    [{ tql: 'Name ~ "a"', left: undefined, top: 5 }, form, 'tql=Name+%7E+%22a%22&top=5'],
    [{ a: 1 }, 'text/plain', '{"a":1}'],
    [null, 'text/plain', 'null'],
    [{ bytes: 'x' }, 'text/plain', '{"bytes":"x"}'],
  ])('of %j as %s is %s', (value, type, content) => {
    expect(writeBody(value, type)).toEqual({ content, type });
  });

  it.each([form, 'application/json', 'image/png', 'multipart/form-data'])(
    'is the bytes that are given, as %s',
    (type) => {
      expect(writeBody(bytes, type)).toEqual({ content: bytes, type });
    },
  );

  it('is the bytes of a file, with the media type of that', () => {
    expect(writeBody({ type: 'image/gif', bytes }, 'image/*')).toEqual({ content: bytes, type: 'image/gif' });
    expect(writeBody({ type: 'image/gif', bytes }, 'application/json').type).toBe('application/json');
  });

  it.each(['multipart/form-data', 'Multipart/Mixed; charset=utf-8'])(
    'of parts is read again: %s',
    (given) => {
      const { content, type } = writeBody(multipart, given);
      expect(type).toBe(`multipart/${given.slice(10).replace(/;.*/, '')}; boundary=enterprise-tester-part`);
      expect(readBody(content as Uint8Array, type)).toEqual({
        ...multipart,
        fields: { a: 'x', data: { b: [1] } },
      });
    },
  );

  it('has a boundary that is nowhere in its parts', () => {
    const text = 'enterprise-tester-part and enterprise-tester-part-1';
    const { content, type } = writeBody({ fields: { text }, files: [] }, 'multipart/mixed');
    expect(type).toBe('multipart/mixed; boundary=enterprise-tester-part-2');
    expect(readBody(content as Uint8Array, type)).toEqual({ fields: { text }, files: [] });
  });

  it('looks as a browser writes it', () => {
    const { content } = writeBody({ ...multipart, fields: { 'a"\\\n': 5 } }, 'multipart/form-data');
    expect(new TextDecoder().decode(content as Uint8Array)).toBe(
      [
        '--enterprise-tester-part',
        'Content-Disposition: form-data; name="a\\"\\\\ "',
        '',
        '5',
        '--enterprise-tester-part',
        'Content-Disposition: form-data; name="f"; filename="f.png"',
        'Content-Type: image/png',
        '',
        'żółty',
        '--enterprise-tester-part--',
        '',
      ].join('\r\n'),
    );
  });

  it('of parts is JSON where the value has none', () => {
    for (const value of [{ fields: {} }, { fields: {}, files: 'x' }, { files: [] }, 5, null])
      expect(writeBody(value, 'multipart/form-data').content).toBe(JSON.stringify(value));
  });

  it('as a form leaves out what is undefined alone', () => {
    expect(writeForm({ a: undefined, b: null, c: false, d: '' })).toBe('b=null&c=false&d=');
  });
});

describe('a body in a command for a shell', () => {
  it('is a text as it is, and bytes in base64', () => {
    expect(shellBody('{"a":1}')).toEqual({ before: '', words: ['--data-raw', '{"a":1}'] });
    expect(shellBody(bytes)).toEqual({
      before: "echo 'xbzDs8WCdHk=' | base64 -d | ",
      words: ['--data-binary', '@-'],
    });
    const part = new Uint8Array(bytes.buffer, 1, 2);
    expect(shellBody(part).before).toBe("echo 'vMM=' | base64 -d | ");
  });

  it.each([
    ['http://localhost:8080/api/a-b_c.d', 'http://localhost:8080/api/a-b_c.d'],
    ['a=1,b%20@+', 'a=1,b%20@+'],
    ['', "''"],
    ['a b', "'a b'"],
    ['a&b', "'a&b'"],
    ["it's, isn't", "'it'\\''s, isn'\\''t'"],
    ['$HOME', "'$HOME'"],
  ])('has the word %s as %s', (word, quoted) => {
    expect(quote(word)).toBe(quoted);
  });
});

describe('the name of a file that is downloaded', () => {
  it.each([
    [undefined, 'attachment'],
    ['report.txt', 'attachment; filename="report.txt"'],
    ['a b~.txt', 'attachment; filename="a b~.txt"'],
    ['a"b\\c', `attachment; filename="a_b_c"; filename*=UTF-8''a%22b%5Cc`],
    ['zażółć.txt', `attachment; filename="za____.txt"; filename*=UTF-8''za%C5%BC%C3%B3%C5%82%C4%87.txt`],
    ["ż(1)'*.txt", `attachment; filename="_(1)'*.txt"; filename*=UTF-8''%C5%BC%281%29%27%2A.txt`],
    ['😀', `attachment; filename="_"; filename*=UTF-8''%F0%9F%98%80`],
    ['a\nb', `attachment; filename="a_b"; filename*=UTF-8''a%0Ab`],
    ['a\ud800b', `attachment; filename="a_b"; filename*=UTF-8''a%EF%BF%BDb`],
  ])('is written for every client: %j', (filename, header) => {
    expect(dispositionOf(filename)).toBe(header);
  });
});
