import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../src/contract/work.ts';
import { createTexts } from '../../src/record/pseudonyms/texts.ts';
import { createWords } from '../../src/record/pseudonyms/words.ts';
import { leastProcessorTime } from '../support/processor-time.ts';

const words = createWords('a key');
const pseudonymOf = createTexts('a key');
const texts = (text: string) => atOnce(pseudonymOf(text));
const word = fc.stringMatching(/^[A-Za-z0-9]{1,30}$/);

describe('the pseudonym of a word', () => {
  it('has its length, its letters and digits at the same places, and its letter case', () => {
    fc.assert(
      fc.property(word, (it) => {
        const form = (text: string) => text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0');
        expect(form(words(it))).toBe(form(it));
      }),
    );
  });

  it('is that of no other word', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(words(one) === words(other)).toBe(one === other);
      }),
    );
    const all = Array.from({ length: 676 }, (_, index) => words(index.toString(26).padStart(2, '0')));
    expect(new Set(all).size).toBe(676);
  });

  it('is the same in each letter case', () => {
    fc.assert(
      fc.property(word, (it) => {
        expect(words(it).toLowerCase()).toBe(words(it.toLowerCase()));
      }),
    );
  });

  it('is another one with another key', () => {
    expect(createWords('another key')('Bloggs')).not.toBe(words('Bloggs'));
    expect(createWords('a key')('Bloggs')).toBe(words('Bloggs'));
  });

  it.each(['Éloïse', 'Ąžuolas', 'Ελένη', 'Дмитрий', 'שלום', 'ひらがな', '試験', '한국어', 'ﬀ', '𐐨𐐩'])(
    'keeps the length and the script of %s',
    (it) => {
      expect(words(it)).not.toBe(it);
      expect(words(it)).toHaveLength(it.length);
    },
  );
});

describe('the pseudonym of a text', () => {
  it('is put together of those of its words', () => {
    expect(texts('Joe Bloggs')).toBe(`${words('Joe')} ${words('Bloggs')}`);
    expect(texts('/Library/Cycle 1')).toBe(`/${words('Library')}/${words('Cycle')} ${words('1')}`);
  });

  it('is a text of the same length with the same spaces and punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (it) => {
        const rest = (text: string) => text.replace(/[A-Za-z0-9]/g, '');
        fc.pre(!/[@&<]|:\/\/|(\d+\.){3}/.test(it));
        expect(texts(it)).toHaveLength(it.length);
        expect(rest(texts(it))).toBe(rest(it));
      }),
    );
  });

  it.each([
    ['', ''],
    ['2027-01-31', '2027-01-31'],
    ['2012-02-03T09:00:00Z', '2012-02-03T09:00:00Z'],
    ['4d,2h', '4d,2h'],
    ['true', 'true'],
  ])('is %j for what has no words: %j', (text, pseudonymOf) => {
    expect(texts(text)).toBe(pseudonymOf);
  });

  it('is an address where it was one', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(URL.canParse(texts(url)), texts(url)).toBe(true);
        expect(new URL(texts(url)).protocol).toBe(new URL(url).protocol);
      }),
    );
    expect(texts('http://tfs.acme.com:8080/tfs')).toMatch(
      /^http:\/\/[a-z]{3}\.[a-z]{4}\.com:8080\/[a-z]{3}$/,
    );
    expect(texts('http://10.1.255.30/')).toMatch(/^http:\/\/\d\d\.\d\.[12]\d\d\.\d\d\/$/);
    expect(texts('https://joe:secret@acme.com/a%20b%C3%A9')).not.toMatch(/joe|secret|acme|%C3%A9/);
  });

  it('is a mail address where it was one', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (it) => {
        expect(texts(it)).toMatch(/^\S+@\S+\.\S+$/);
      }),
    );
    expect(texts('joe@acme.org')).toMatch(/^[a-z]{3}@[a-z]{4}\.org$/);
  });

  it('keeps what HTML is made of, and the ends of file names', () => {
    expect(texts('<p class="x">Dear&nbsp;Joe</p>')).toMatch(
      /^<p class="[a-z]">[A-Z][a-z]{3}&nbsp;[A-Z][a-z]{2}<\/p>$/,
    );
    expect(texts('&#74;oe')).not.toMatch(/&#74;/);
    expect(texts('salary.xlsx')).toMatch(/^[a-z]{6}\.xlsx$/);
  });

  it('takes a time that grows with the text alone, whatever it looks like', async () => {
    const dots = 'a.b'.repeat(30_000);
    const long =
      dots + 'a@'.repeat(50_000) + 'a.'.repeat(50_000) + '&#'.repeat(50_000) + '%41'.repeat(10_000);
    expect(await leastProcessorTime(2000, () => texts(long))).toBeLessThan(2000);
  });
});
