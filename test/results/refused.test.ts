import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/results/read.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string, limits = {}) => readResults([{ name: 'a.xml', bytes: encode(text) }], { limits });
const refusal = async (text: string, limits = {}) => {
  const { refused, files, counts } = await read(text, limits);
  expect(files).toEqual([]);
  expect(counts.total).toBe(0);
  return refused[0]?.error;
};

describe('what is not well-formed is refused, with its place', () => {
  it.each([
    {
      what: 'marks that are not escaped',
      text: '<testsuites>\n  <testcase name="a <b> c"/>\n</testsuites>',
      message: 'not well-formed XML, disallowed character: line 2, column 21',
    },
    {
      what: 'an element that is not closed',
      text: '<testsuites>\r\n<testsuite>\r\n</testsuites>',
      message: 'not well-formed XML, unexpected close tag: line 3, column 13',
    },
    {
      what: 'an end that is missing',
      text: '<testsuites><testsuite>',
      message: 'not well-formed XML, unclosed tag: testsuite: line 1, column 23',
    },
    {
      what: 'an ampersand',
      text: '<testsuite><testcase name="a & b"/></testsuite>',
      message: 'not well-formed XML, an & that begins no reference: line 1, column 30',
    },
    {
      what: 'an entity that is not known',
      text: '<testsuite name="&nbsp;"/>',
      message: 'not well-formed XML, undefined entity: line 1, column 23',
    },
    {
      what: 'text behind the root',
      text: '<testsuites/>\n2 tests',
      message: 'not well-formed XML, text outside of the root element: line 2, column 1',
    },
    {
      what: 'text',
      text: 'PASS',
      message: 'not well-formed XML, text outside of the root element: line 1, column 1',
    },
    {
      what: 'nothing',
      text: '',
      message: 'not well-formed XML, document must contain a root element: line 1, column 1',
    },
    {
      what: 'the same attribute twice',
      text: '<testsuite name="a" name="b"/>',
      message: 'not well-formed XML, duplicate attribute: name: line 1, column 30',
    },
  ])('$what', async ({ text, message }) => {
    expect(await refusal(text)).toMatchObject({ kind: 'malformed', message });
  });

  it('at the place in the file, whatever was repaired before', async () => {
    const text =
      '<testsuite>\n<testcase name="&#27;]]>&#27;"/><testcase name="]]>\x07"/><testcase name="<"/></testsuite>';
    expect((await refusal(text))?.place).toEqual({ line: 2, column: text.indexOf('"<"') - 10 });
  });

  it('at the place in the file, however long it is', async () => {
    const long = `<testcase><failure>${'0123456789&#27;]]>\n'.repeat(20_000)}</failure></testcase>`;
    const { line, column } = (await refusal(`<testsuite>${long}\n\n <b></testsuite>`))?.place ?? {};
    expect({ line, column }).toEqual({ line: 20_003, column: 16 });
  });
});

describe('another format is refused by its name', () => {
  it.each([
    {
      text: '<testsuites xmlns="http://check.sourceforge.net/ns"><suite/></testsuites>',
      says: '{http://check.sourceforge.net/ns}testsuites',
    },
    {
      text: '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"/>',
      says: 'TRX report of Visual Studio',
    },
    { text: '<Catch name="loans"/>', says: 'run it with --reporter junit' },
    { text: '<coverage/>', says: 'its root is <coverage>: it is a coverage report' },
    { text: '<html><body/></html>', says: 'its root is <html>' },
    { text: '<constructor/>', says: 'its root is <constructor>' },
    { text: '<testcase name="a"/>', says: 'its root is <testcase>' },
  ])('$text', async ({ text, says }) => {
    const error = await refusal(text);
    expect(error?.kind).toBe('supported');
    expect(error?.message).toContain(says);
  });

  it('but other namespaces in it do no harm', async () => {
    const { counts } = await read(
      '<testsuite xmlns:x="urn:x" x:name="no" name="yes"><x:testcase/><testcase/><x:failure/></testsuite>',
    );
    expect(counts).toMatchObject({ total: 1, passed: 1, suiteFailures: 0 });
  });
});

describe('declarations are safe', () => {
  it('a DOCTYPE is skipped', async () => {
    const { counts } = await read(
      '<?xml version="1.0"?><!DOCTYPE testsuite SYSTEM "http://127.0.0.1:9/x.dtd" [<!ELEMENT testsuite ANY>]><testsuite><testcase/></testsuite>',
    );
    expect(counts.total).toBe(1);
  });

  it('entities are not expanded', async () => {
    const lol = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><testsuite name="&b;"/>';
    expect((await refusal(lol))?.message).toContain('undefined entity');
    const file = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/hostname">]><testsuite>&a;</testsuite>';
    expect((await refusal(file))?.message).toContain('undefined entity');
  });
});

describe('every report is bounded', () => {
  it.each([
    { limits: { fileBytes: 10 }, text: '<testsuites></testsuites>', message: 'it has more than 10 bytes' },
    {
      limits: { depth: 2 },
      text: '<testsuites><testsuite><a/></testsuite></testsuites>',
      message: 'elements are nested deeper than 2 levels: line 1, column 27',
    },
    {
      limits: { nodes: 2 },
      text: `<testsuites>${'<testcase/>'.repeat(3)}</testsuites>`,
      message: 'more than 2 suites and cases: line 1, column 45',
    },
    {
      limits: { elements: 3 },
      text: `<testsuites>${'<a/>'.repeat(3)}</testsuites>`,
      message: 'more than 3 elements: line 1, column 24',
    },
    {
      limits: { attributes: 1 },
      text: '<testsuites a="" b=""/>',
      message: 'more than 1 attributes in one element: line 1, column 21',
    },
    {
      limits: { repairs: 2 },
      text: `<testsuites>${']]>'.repeat(3)}</testsuites>`,
      message: 'more than 2 places that XML forbids: line 1, column 22',
    },
  ])('$message', async ({ limits, text, message }) => {
    expect(await refusal(text, limits)).toMatchObject({ kind: 'limit', message });
  });

  it('a tag that goes on and on', async () => {
    const error = await refusal(`<testsuite name="${'x'.repeat(5_000_000)}"/>`);
    expect(error?.message).toBe('a tag of more than 4194304 characters: line 1, column 1');
  });

  it('not a message of almost two million characters in an attribute, as a real tool wrote one', async () => {
    const message = 'x'.repeat(1_880_000);
    const { counts, refused } = await read(
      `<testsuite><testcase name="a"><failure message="${message}"/></testcase></testsuite>`,
    );
    expect(refused).toEqual([]);
    expect(counts).toMatchObject({ failed: 1, total: 1 });
  });

  it('a text is cut off', async () => {
    const { files } = await read(
      `<testsuite><testcase><failure>${'x'.repeat(30)}</failure></testcase></testsuite>`,
      { text: 10 },
    );
    expect(files[0]?.nodes).toMatchObject([
      {
        children: [
          { text: 'x'.repeat(10), warnings: ['Its failure is longer than what is kept, and cut off.'] },
        ],
      },
    ]);
  });
});
