import { SaxesParser, type SaxesTagNS } from 'saxes';

/** The root elements of formats, by their media types. */
const roots: Readonly<Record<string, { readonly uri: string; readonly names: readonly string[] }>> = {
  // RFC 4287, section 2: a document is a feed or a single entry.
  'application/atom+xml': { uri: 'http://www.w3.org/2005/Atom', names: ['feed', 'entry'] },
};

/** Whether documents of a media type are XML: RFC 7303. */
export const isXml = (mediaType: string): boolean => /^(?:application|text)\/(?:.+\+)?xml$/i.test(mediaType);

/**
 * What is wrong with a document, as a predicate of it; undefined when it is well-formed and has the root element of its format.
 * @example
 * xmlFlaw('<a>', 'text/xml'); // 'is not well-formed XML: 1:3: unclosed tag: a'
 */
export function xmlFlaw(text: string, mediaType: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let root: SaxesTagNS | undefined;
  let fault: string | undefined;
  parser.on('opentag', (tag) => {
    root ??= tag;
  });
  parser.on('error', ({ message }) => {
    fault ??= message.replace(/\.$/, '');
  });
  parser.write(text).close();
  if (fault !== undefined) return `is not well-formed XML: ${fault}`;
  const expected = roots[mediaType.toLowerCase()];
  if (!expected || (root?.uri === expected.uri && expected.names.includes(root.local))) return undefined;
  return `has the root element ${root?.name} and not ${expected.names.join(' or ')} of ${expected.uri}`;
}
