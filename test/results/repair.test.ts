import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/results/read.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readResults([{ name: 'a.xml', bytes: encode(text) }]);
const failing = (content: string) =>
  `<testsuite name="s"><testcase name="c">${content}</testcase></testsuite>`;

async function textOf(content: string): Promise<string | undefined> {
  const { files, refused } = await read(failing(`<failure>${content}</failure>`));
  expect(refused).toEqual([]);
  const [suite] = files.flatMap((file) => file.nodes);
  return suite?.kind === 'suite' ? suite.children[0]?.text : undefined;
}

describe('a report that XML forbids is repaired', () => {
  it.each([
    {
      what: 'control characters',
      written: 'a \x1b[31mred\x1b[0m \0\x07 b',
      text: 'a \ufffd[31mred\ufffd[0m \ufffd\ufffd b',
    },
    { what: 'control characters in a section', written: '<![CDATA[a \x1b b]]>', text: 'a \ufffd b' },
    {
      what: 'references to control characters',
      written: 'a &#27;[31m &#x1B; b',
      text: 'a \ufffd[31m \ufffd b',
    },
    { what: 'the end of a section where none is open', written: 'a ]]> b', text: 'a ]]> b' },
    { what: 'a section in which there is its end', written: '<![CDATA[a ]]> b]]>', text: 'a  b]]>' },
  ])('$what', async ({ written, text }) => {
    expect(await textOf(written)).toBe(text);
  });

  it.each([
    {
      what: 'what only looks like a reference in a section',
      written: '<![CDATA[a &#27; b]]>',
      text: 'a &#27; b',
    },
    { what: 'an escaped reference', written: 'a &amp;#27; b', text: 'a &#27; b' },
    { what: 'references that are allowed', written: 'a&#10;b&#x9;&#128512;&#133;', text: 'a\nb\t😀\x85' },
    {
      what: 'sections that are split at an end',
      written: '<![CDATA[a ]]]]><![CDATA[> b]]>',
      text: 'a ]]> b',
    },
  ])('but not $what', async ({ written, text }) => {
    expect(await textOf(written)).toBe(text);
    expect((await read(failing(`<failure>${written}</failure>`))).warnings).toEqual([]);
  });

  it('in attributes, too', async () => {
    const { files } = await read(failing('<failure message="a ]]> &#27; \x07 b"/>'));
    const [suite] = files.flatMap((file) => file.nodes);
    expect(suite).toMatchObject({ children: [{ message: 'a ]]> \ufffd \ufffd b' }] });
  });

  it('and the user is told', async () => {
    const { warnings } = await read(failing('<failure>\x1b &#0; ]]></failure>'));
    expect(warnings).toEqual([
      'a.xml: XML forbids 2 of its characters; each is replaced by U+FFFD.',
      'a.xml: It has ]]> 1 times where XML forbids it; it was read as text.',
    ]);
  });
});

describe('a long text is read as it is, wherever it is cut', () => {
  const parts = ['x', ']', ']]', '>', '\r\n', '\n', '😀', '&amp;', '&#27;', '&#10;', 'ü', '"', "'", ' '];
  const meaning: Readonly<Record<string, string>> = {
    '\r\n': '\n',
    '&amp;': '&',
    '&#27;': '\ufffd',
    '&#10;': '\n',
  };
  /** Takes out what ends a section, so that what is left does not make another: `]]]>>`. */
  const withoutEnds = (text: string) => text.replace(/(?<!\])\]{2,}>+/g, ']');
  const limits = { text: 10_000_000 };
  const nodesOf = async (content: string) => {
    const bytes = encode(failing(`<failure type="${'x'.repeat(200_000)}">${content}</failure>`));
    const { files, refused } = await readResults([{ name: 'a.xml', bytes }], { limits });
    expect(refused).toEqual([]);
    const [suite] = files.flatMap((file) => file.nodes);
    return suite?.kind === 'suite' ? suite.children[0] : undefined;
  };

  test.prop([fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 30 }), fc.nat(7)], {
    numRuns: 20,
  })('outside of sections', async (some, shift) => {
    const unit = withoutEnds(some.join(''));
    const text = withoutEnds(`${'y'.repeat(shift)}${unit.repeat(Math.ceil(300_000 / unit.length))}z`);
    const meant = text.replace(/\r\n|&amp;|&#27;|&#10;/g, (it) => meaning[it] ?? it);
    expect((await nodesOf(`<![CDATA[.]]>${text}`))?.text).toBe(`.${meant}`);
  });

  test.prop([fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 30 }), fc.nat(7)], {
    numRuns: 20,
  })('in sections', async (some, shift) => {
    const unit = some.join('');
    const text = withoutEnds(`.${'y'.repeat(shift)}${unit.repeat(Math.ceil(300_000 / unit.length))}z`);
    expect((await nodesOf(`<![CDATA[${text}]]>`))?.text).toBe(text.replaceAll('\r\n', '\n'));
  });
});
