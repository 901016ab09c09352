import { expect, test } from 'vitest';
import { isXml, xmlFlaw } from '../../../src/verify/contract/xml.ts';

const atom = 'application/atom+xml';

test.each(['application/xml', 'text/xml', 'application/atom+xml', 'APPLICATION/XML'])('%s is XML', (type) => {
  expect(isXml(type)).toBe(true);
});

test.each(['application/json', 'text/html', '*/*', 'application/xmlish'])('%s is not XML', (type) => {
  expect(isXml(type)).toBe(false);
});

test.each([
  ['a feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tests</title></feed>'],
  ['a feed with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
  ['a single entry', '<?xml version="1.0"?>\n<entry xmlns="http://www.w3.org/2005/Atom"/>'],
])('%s is an Atom document', (_, text) => {
  expect(xmlFlaw(text, atom)).toBeUndefined();
});

test.each([
  ['nothing', '', 'is not well-formed XML: 1:0: document must contain a root element'],
  [
    'an element without its end',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    /^is not well-formed XML: .*feed/,
  ],
  ['text', 'No feed.', /^is not well-formed XML/],
  ['another format', '<rss version="2.0"/>', /^has the root element rss and not feed or entry of/],
  ['a feed of no namespace', '<feed/>', /^has the root element feed and not feed or entry of/],
])('%s is no Atom document', (_, text, flaw) => {
  expect(xmlFlaw(text, atom)).toMatch(flaw);
});

test('XML of a format that nobody has described may have any root element', () => {
  expect(xmlFlaw('<anything/>', 'text/xml')).toBeUndefined();
});
