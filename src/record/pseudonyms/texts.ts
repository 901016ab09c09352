import { guidPattern } from '../../contract/text/guid.ts';
import type { Work } from '../../contract/work.ts';
import { createWords, type WordMap } from './words.ts';

/** Gives a text its pseudonym. */
export type TextMap = (text: string) => string;

/** Gives a text its pseudonym, which takes long for a long one. */
export type TextWork = (text: string) => Work<string>;

/** After this many characters others may have their turn. */
const step = 4000;
/** What has more characters without an end is nothing that somebody reads, and no two of them have to be told apart behind that. */
const maxLength = 4000;

/** Dates, durations and switches that stand alone are no texts. */
const plain = [
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  /^(?:\d{1,9}[wdhms][,\s]*){1,10}$/i,
  /^(?:true|false)$/i,
];

/** Whether a text is no text but a date, a duration or a switch, which stays as it is. */
export const isPlain = (text: string): boolean => plain.some((it) => it.test(text));

const elements =
  'a|abbr|b|blockquote|body|br|center|code|col|colgroup|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|s|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|u|ul';
const attributes =
  'align|alt|class|color|colspan|height|href|id|rowspan|size|src|style|target|title|valign|width';
const extensions =
  'bmp|csv|docx?|feature|gif|html?|jar|jpe?g|json|log|md|msg|odt|pdf|png|pptx?|rtf|svg|tiff?|trx|txt|xlsx?|xml|ya?ml|zip';
const topLevel = 'com|edu|gov|info|int|local|mil|net|org|test|[a-z]{2}';

/** What a text is made of, the first of these that fits at each place. */
const part = new RegExp(
  [
    '(?<url>\\b[a-z][a-z0-9+.-]{1,20}://[^\\s"\'<>\\\\]+)',
    '(?<email>(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,9})',
    `(?<markup></?(?:${elements})(?=[\\s/>])|(?<=\\s)(?:${attributes})(?=="|=')|&(?:amp|apos|gt|lt|nbsp|quot);)`,
    '(?<coded>&#(?:\\d{1,7}|x[\\da-f]{1,6});)',
    '(?<address>(?<![\\w.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w.]))',
    `(?<guid>(?<!\\w)${guidPattern}(?!\\w))`,
    `(?<extension>(?<=\\p{L}|\\p{N})\\.(?:${extensions})(?![\\p{L}\\p{N}.]))`,
    '(?<word>[\\p{L}\\p{N}\\p{M}]+)',
  ].join('|'),
  'giu',
);

/**
 * Pseudonyms for texts, by a key, word by word: a name in the middle of a sentence has the pseudonym that it has alone. Spaces and
 * punctuation stay, and so do elements of HTML, the ends of file names, schemes, ports and top-level domains; what was a valid
 * address is one.
 * @example
 * atOnce(createTexts('key')('Joe Bloggs <joe@example.org>')); // 'Kub Vptarc <kub@wqhmzxo.org>'
 */
export function createTexts(key: string): TextWork {
  const words = createWords(key);
  const inWords = (text: string) => text.replace(/[\p{L}\p{N}\p{M}]+/gu, words);

  function pseudonymFor(found: string, kinds: Readonly<Record<string, string | undefined>>): string {
    if (found.length > maxLength)
      return pseudonymFor(found.slice(0, maxLength), kinds) + 'x'.repeat(found.length - maxLength);
    if (kinds.word !== undefined) return words(found);
    if (kinds.url !== undefined) return urlFor(found, words, inWords);
    if (kinds.email !== undefined) return hostFor(found, inWords);
    if (kinds.coded !== undefined) return codedFor(found, words);
    if (kinds.address !== undefined) return addressFor(found, words);
    if (kinds.guid !== undefined) return guidFor(found, words);
    return found;
  }

  return function* replace(text) {
    if (isPlain(text)) return text;
    let pseudonym = '';
    let end = 0;
    let pause = step;
    for (const { 0: found, index, groups = {} } of text.matchAll(part)) {
      pseudonym += text.slice(end, index) + pseudonymFor(found, groups);
      end = index + found.length;
      if (end < pause) continue;
      pause = end + step;
      yield;
    }
    return pseudonym + text.slice(end);
  };
}

/** The last part of the name of a host stays, where it is none that somebody has chosen. */
function hostFor(text: string, inWords: TextMap): string {
  const [, name = text, top = ''] = new RegExp(`^(.*)(\\.(?:${topLevel}))$`, 'is').exec(text) ?? [];
  return inWords(name) + top;
}

function urlFor(text: string, words: WordMap, inWords: TextMap): string {
  const [, scheme = '', user = '', host = '', port = '', rest = ''] =
    /^([^:]+:\/\/)(?:([^/?#@]*@))?(\[[^\]]*\]|[^:/?#]*)((?::\d+)?)(.*)$/s.exec(text) ?? [];
  const place = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(host)
    ? addressFor(host, words)
    : /^localhost$|^\[/.test(host)
      ? host
      : hostFor(host, inWords);
  const path = rest.replace(/(?:%[\da-f]{2})+|[\p{L}\p{N}\p{M}]+/giu, (found) =>
    found.startsWith('%') ? escapedFor(found, inWords) : words(found),
  );
  const pseudonym = scheme + inWords(user) + place + port + path;
  return URL.canParse(pseudonym) || !URL.canParse(text) ? pseudonym : `${scheme}${words('unreadable')}.test/`;
}

/** Letters that stand in an address as the bytes of UTF-8. */
function escapedFor(text: string, inWords: TextMap): string {
  try {
    return Array.from(inWords(decodeURIComponent(text)), (it) =>
      /[\p{L}\p{N}]/u.test(it) ? encodeURIComponent(it) : percent(it),
    ).join('');
  } catch {
    return text.replace(/[\da-f]{2}/gi, '3F');
  }
}

const percent = (character: string) =>
  Array.from(Buffer.from(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  );

/** A character that HTML writes by its number. */
function codedFor(text: string, words: WordMap): string {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(text) ?? [];
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (point > 0x10ffff) return text;
  return `&#${words(String.fromCodePoint(point)).codePointAt(0)};`;
}

/** An address of IPv4: each number for one of as many digits that can stand there. */
function addressFor(text: string, words: WordMap): string {
  return text.replace(/\d+/g, (digits) => {
    const [least, count] = digits.length === 3 ? [100, 156] : digits.length === 2 ? [10, 90] : [0, 10];
    return String(least + (Number(words(`${digits}000`)) % count));
  });
}

const hexDigits = 'abcdef';

function guidFor(text: string, words: WordMap): string {
  return words(text.replaceAll('-', ''))
    .replace(/[g-z]/gi, (it) => {
      const digit = hexDigits[(it.toLowerCase().charCodeAt(0) - 97) % hexDigits.length] as string;
      return it === it.toLowerCase() ? digit : digit.toUpperCase();
    })
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
