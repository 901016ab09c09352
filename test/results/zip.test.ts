import { deflateRawSync } from 'node:zlib';
import { configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/results/read.ts';

configure({ useWebWorkers: false });

async function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), options);
  for (const [name, content] of Object.entries(files)) {
    const reader = typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader);
  }
  return writer.close();
}

const suite = (name: string, cases: readonly string[], more = '') =>
  `<testsuite name="${name}" ${more}>${cases.map((it) => `<testcase classname="${name}" name="${it}" time="0.01"/>`).join('')}</testsuite>`;
const read = async (bytes: Uint8Array, limits = {}) => readResults([{ name: 'all.zip', bytes }], { limits });

describe('of a zip is read', () => {
  it('every XML file, in any folder, and no other one', async () => {
    const { files, refused, warnings } = await read(
      await zipOf({
        'a/TEST-A.XML': suite('A', ['one']),
        'b.xml': suite('B', ['two']),
        'b.txt': 'Tests run: 1',
        '__MACOSX/a/._TEST-A.xml': 'a resource fork',
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(['a/TEST-A.XML', 'b.xml']);
    expect({ refused, warnings }).toEqual({ refused: [], warnings: [] });
  });

  it('what can be read, beside what cannot', async () => {
    const { files, refused, counts } = await read(
      await zipOf({
        'broken.xml': '<testsuite>\n<testcase name="<"/></testsuite>',
        'pom.xml': '<project xmlns="http://maven.apache.org/POM/4.0.0"/>',
        'good.xml': suite('A', ['one', 'two']),
      }),
    );
    expect(files.map(({ name }) => name)).toEqual(['good.xml']);
    expect(counts.total).toBe(2);
    expect(refused.map(({ name, error }) => `${name}: ${error.message}`)).toEqual([
      'broken.xml: not well-formed XML, disallowed character: line 2, column 17',
      'pom.xml: neither JUnit nor NUnit, its root is {http://maven.apache.org/POM/4.0.0}project',
    ]);
  });

  it('nothing of one without XML, and the user is told', async () => {
    expect((await read(await zipOf({}))).warnings).toEqual(['all.zip has no XML file in it.']);
  });

  it('one whose sizes stand behind the files', async () => {
    const { counts } = await read(await zipOf({ 'a.xml': suite('A', ['one']) }, { dataDescriptor: true }));
    expect(counts.total).toBe(1);
  });
});

describe('a broken zip is refused', () => {
  it('as a whole, when its end is missing', async () => {
    const bytes = await zipOf({ 'a.xml': suite('A', ['one']) });
    const { refused } = await read(bytes.subarray(0, -30));
    expect(refused).toMatchObject([{ name: 'all.zip', error: { kind: 'zip' } }]);
  });

  it('file by file, when one is damaged or encrypted', async () => {
    const bytes = await zipOf({ 'a.xml': suite('A', ['one']), 'b.xml': suite('B', ['two']) }, { level: 0 });
    const at = Buffer.from(bytes).indexOf('classname="A"');
    bytes[at + 11] = 'X'.charCodeAt(0);
    const { refused, files } = await read(bytes);
    expect(refused).toMatchObject([{ name: 'a.xml', error: { kind: 'zip' } }]);
    expect(files.map(({ name }) => name)).toEqual(['b.xml']);
    const locked = await zipOf({ 'a.xml': suite('A', ['one']) }, { password: 'secret', zipCrypto: true });
    expect((await read(locked)).refused).toMatchObject([{ name: 'a.xml', error: { kind: 'zip' } }]);
  });
});

describe('a zip bomb does not go off', () => {
  const big = `<testsuite>${' '.repeat(8_000_000)}</testsuite>`;

  it('by what it says of itself', async () => {
    const { refused, files } = await read(await zipOf({ 'bomb.xml': big, 'a.xml': suite('A', ['one']) }));
    expect(refused).toMatchObject([{ name: 'bomb.xml', error: { kind: 'limit' } }]);
    expect(files.map(({ name }) => name)).toEqual(['a.xml']);
  });

  it('by what it is, when it says it is small', async () => {
    const bytes = await zipOf({ 'bomb.xml': big });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const central = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
    view.setUint32(central + 24, 100, true);
    view.setUint32(22, 100, true);
    const { refused } = await read(bytes);
    expect(refused.map(({ name }) => name)).toEqual(['bomb.xml']);
    expect(deflateRawSync(big).length).toBeLessThan(20_000);
  });

  it('by many files', async () => {
    const bytes = await zipOf({ 'a.txt': '', 'b.txt': '', 'c.txt': '' });
    expect((await read(bytes, { files: 2 })).refused[0]?.error.message).toBe('more than 2 files in a zip');
  });

  it('by many files that are large together', async () => {
    const bytes = await zipOf({ 'a.xml': suite('A', ['one']), 'b.xml': suite('B', ['two']) });
    const { refused, files } = await read(bytes, { totalBytes: 100 });
    expect(refused).toMatchObject([{ name: 'b.xml', error: { kind: 'limit' } }]);
    expect(files).toHaveLength(1);
  });

  it('in another zip: that one is not opened', async () => {
    const inner = await zipOf({ 'a.xml': big });
    const { files, refused } = await read(await zipOf({ 'inner.zip': inner, 'inner.xml': inner }));
    expect(files).toEqual([]);
    expect(refused).toMatchObject([{ name: 'inner.xml', error: { kind: 'encoding' } }]);
  });
});

describe('a report of everything beside its parts counts once', () => {
  const parts = {
    'TEST-shop.A.xml': suite('shop.A', ['one', 'two'], 'timestamp="2026-11-28T09:00:00"'),
    'TEST-shop.B.xml': suite('shop.B', ['three'], 'timestamp="2026-11-28T09:00:01"'),
  };
  // As Ant writes it.
  const whole = `<testsuites>${Object.values(parts)
    .join('')
    .replace(/<testsuite name="shop\.(\w)"/g, '<testsuite package="shop" id="1" name="$1"')}</testsuites>`;

  it.each([{ order: 'before' }, { order: 'after' }])('$order them', async ({ order }) => {
    const files = order === 'before' ? { 'all.xml': whole, ...parts } : { ...parts, 'all.xml': whole };
    const { counts, files: kept, warnings } = await read(await zipOf(files));
    expect(counts.total).toBe(3);
    expect(kept.map(({ name }) => name)).toEqual(['all.xml']);
    expect(warnings).toEqual([
      'TEST-shop.A.xml is left out: all.xml has all of its results, too.',
      'TEST-shop.B.xml is left out: all.xml has all of its results, too.',
    ]);
  });

  it('with one part, too', async () => {
    const [part = ''] = Object.values(parts);
    const { counts } = await read(
      await zipOf({ 'a.xml': part, 'all.xml': `<testsuites>${part}</testsuites>` }),
    );
    expect(counts.total).toBe(2);
  });

  it('but what only one of them has counts as well', async () => {
    const more = { ...parts, 'TEST-shop.C.xml': suite('shop.C', ['four']) };
    expect((await read(await zipOf({ ...more, 'all.xml': whole }))).counts.total).toBe(4);
  });

  it('but not what is another run of the same suites', async () => {
    const again = suite('shop.A', ['one', 'two'], 'timestamp="2026-11-28T10:00:00"');
    expect((await read(await zipOf({ ...parts, 'again.xml': again }))).counts.total).toBe(5);
    // Without any time, nothing tells two runs apart from a copy.
    const timeless = '<testsuite name="t"><testcase name="1 - lends"/></testsuite>';
    expect((await read(await zipOf({ 'linux/t.xml': timeless, 'mac/t.xml': timeless }))).counts.total).toBe(
      2,
    );
  });

  it('and where they only overlap, the user is told', async () => {
    const { counts, warnings } = await read(
      await zipOf({
        'ab.xml': `<testsuites>${Object.values(parts).join('')}</testsuites>`,
        'ac.xml': `<testsuites>${parts['TEST-shop.A.xml']}${suite('shop.C', ['four'])}</testsuites>`,
      }),
    );
    expect(counts.total).toBe(6);
    expect(warnings).toEqual(['ac.xml has 1 of its suites in common with other files; they count twice.']);
  });
});
