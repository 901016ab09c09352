import { expect, test } from 'vitest';
import { xmlFlaw } from '../../../src/verify/contract/xml.ts';

const atom = 'application/atom+xml';

test.each([
  ['a feed', '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tests</title></feed>'],
  ['a feed with a prefix', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"/>'],
  [
    'a single entry behind a declaration, a comment and a document type',
    '\ufeff<?xml version="1.0"?>\n<!-- > --><!DOCTYPE entry>\n<entry xmlns="http://www.w3.org/2005/Atom"/>',
  ],
])('%s is an Atom document', (_, text) => {
  expect(xmlFlaw(text, atom)).toBeUndefined();
});

test.each([
  ['nothing', '', 'is not XML: it has no root element'],
  ['a declaration alone', '<?xml version="1.0"?>', 'is not XML: it has no root element'],
  ['a comment without its end', '<!-- <feed>', 'is not XML: it has no root element'],
  ['text', 'No feed.', 'is not XML: it has no root element'],
  [
    'a page of HTML',
    '<!DOCTYPE html><html lang="en"></html>',
    /^has the root element html and not feed or entry of/,
  ],
  ['a feed of no namespace', '<feed/>', /^has the root element feed and not feed or entry of/],
])('%s is no Atom document', (_, text, flaw) => {
  expect(xmlFlaw(text, atom)).toMatch(flaw);
});

test('other formats may have any root element', () => {
  expect(xmlFlaw('<anything/>', 'text/xml')).toBeUndefined();
});
