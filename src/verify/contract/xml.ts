/** The root elements of formats, by their media types. */
const roots: Readonly<Record<string, { readonly uri: string; readonly names: readonly string[] }>> = {
  // RFC 4287, section 2: a document is a feed or a single entry.
  'application/atom+xml': { uri: 'http://www.w3.org/2005/Atom', names: ['feed', 'entry'] },
};

/** Whether it is known which root element a format has. */
export const hasKnownRoot = (mediaType: string): boolean => mediaType.toLowerCase() in roots;

/** What may come before the root element, and how each ends. */
const before = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

/**
 * What is wrong with a document, as a predicate of it: it has not the root element of its format. Nothing more is read of it.
 * @param mediaType nothing is known of other formats than those of the document
 * @example
 * xmlFlaw('<html>', 'application/atom+xml'); // 'has the root element html and not feed or entry of http://www.w3.org/2005/Atom'
 */
export function xmlFlaw(text: string, mediaType: string): string | undefined {
  const expected = roots[mediaType.toLowerCase()];
  if (!expected) return undefined;
  const tag = rootTagOf(text);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1];
  if (name === undefined) return 'is not XML: it has no root element';
  const local = name.replace(/^.*:/, '');
  if (expected.names.includes(local) && tag.includes(expected.uri)) return undefined;
  return `has the root element ${name} and not ${expected.names.join(' or ')} of ${expected.uri}`;
}

/** The start tag of the root element; nothing where there is none. */
function rootTagOf(text: string): string {
  let at = nextOf(text, 0);
  for (;;) {
    const one = before.find(([begin]) => text.startsWith(begin, at));
    if (!one) break;
    const end = text.indexOf(one[1], at);
    if (end < 0) return '';
    at = nextOf(text, end + one[1].length);
  }
  const end = text.indexOf('>', at);
  return end < 0 ? '' : text.slice(at, end + 1);
}

/** Where the next character is that is neither a space nor a byte order mark. */
function nextOf(text: string, at: number): number {
  const found = text.slice(at).search(/[^\s\ufeff]/);
  return found < 0 ? text.length : at + found;
}
