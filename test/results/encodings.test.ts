import { describe, expect, it } from 'vitest';
import { readResults } from '../../src/results/read.ts';

const report = (declaration: string) => `${declaration}<testsuite name="prüfe Größe"><testcase/></testsuite>`;
const latin1 = (text: string) => Uint8Array.from(text, (it) => it.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((it) => {
      const code = it.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const nameOf = async (bytes: Uint8Array) => {
  const { files, refused } = await readResults([{ name: 'a.xml', bytes }]);
  return files[0]?.nodes[0]?.name ?? refused[0]?.error.message;
};

describe('a report is read whatever its encoding', () => {
  it.each([
    { what: 'UTF-8 without a declaration', bytes: utf8(report('')) },
    { what: 'UTF-8 with a byte order mark', bytes: utf8(`\ufeff${report('<?xml version="1.0"?>')}`) },
    {
      what: 'UTF-8 that declares ISO-8859-1',
      bytes: utf8(report('<?xml version="1.0" encoding="ISO-8859-1"?>')),
    },
    { what: 'UTF-8 that declares UTF-16', bytes: utf8(report('<?xml version="1.0" encoding="utf-16"?>')) },
    { what: 'ISO-8859-1', bytes: latin1(report('<?xml version="1.0" encoding="ISO-8859-1"?>')) },
    {
      what: 'ISO-8859-1 in single quotes',
      bytes: latin1(report("<?xml version='1.0' encoding='iso-8859-1'?>")),
    },
    {
      what: 'UTF-16, little end first',
      bytes: utf16(`\ufeff${report('<?xml version="1.0" encoding="utf-16"?>')}`, false),
    },
    { what: 'UTF-16, big end first', bytes: utf16(`\ufeff${report('')}`, true) },
    { what: 'UTF-16 without a mark', bytes: utf16(report('<?xml version="1.0" encoding="utf-16"?>'), false) },
    { what: 'UTF-16 without a mark, big end first', bytes: utf16(report(''), true) },
  ])('$what', async ({ bytes }) => {
    expect(await nameOf(bytes)).toBe('prüfe Größe');
  });
});

describe('what cannot be decoded is refused', () => {
  it('with the place of the first such byte', async () => {
    const bytes = latin1(`<?xml version="1.0"?>\n<testsuite name="prüfe"/>`);
    expect(await nameOf(bytes)).toBe('not UTF-8: line 2, column 20');
  });

  it('with its place, however far behind it is', async () => {
    const bytes = latin1(`<testsuite>${'12345678\n'.repeat(100_000)}\xfc</testsuite>`);
    expect(await nameOf(bytes)).toBe('not UTF-8: line 100001, column 1');
  });

  it('when it declares an encoding that is not known', async () => {
    const bytes = latin1(report('<?xml version="1.0" encoding="EBCDIC"?>'));
    expect(await nameOf(bytes)).toBe('neither UTF-8 nor of a known encoding: it declares EBCDIC');
  });
});
