import { expect, test } from 'vitest';
import { cite } from '../../src/codegen/document/cite.ts';
import type { Document, Operation } from '../../src/codegen/reading/openapi.ts';

const sources = {
  names: { 'vendor description': 'the description' },
  described: 1,
  pages: { Script: 'https://help/Script', Run: 'https://help/Run' },
};
const documentWith = (...operations: object[]) =>
  ({
    paths: Object.fromEntries(operations.map((it, at) => [`/${at}`, { get: structuredClone(it) }])),
    components: { schemas: {}, parameters: {}, responses: {} },
  }) as unknown as Document;
const ofScript = { 'x-source': { page: 'Script', heading: 'GET', only: true } };
const described = {
  'x-source': { description: 'getRun' },
  'x-discrepancies': [
    {
      title: 'T',
      says: [{ source: '[Run] and vendor description', what: 'W' }],
      fake: 'As [Run].',
      verifier: 'V',
    },
  ],
};

test('titles in brackets become pages, names become words, and the addresses stand in the document', () => {
  const document = cite(documentWith(ofScript, described), sources);
  const [first, second] = Object.values(document.paths).map(({ get }) => get as Operation);
  expect(first?.['x-source']).toEqual({ page: 'page "Script"', heading: 'GET', only: true });
  expect(second?.['x-source']).toEqual({ page: 'the description', heading: 'getRun' });
  expect(second?.['x-discrepancies']).toEqual([
    {
      title: 'T',
      says: [{ source: 'page "Run" and the description', what: 'W' }],
      fake: 'As page "Run".',
      verifier: 'V',
    },
  ]);
  expect(document['x-sources']).toEqual(sources.pages);
});

test('a page without an address, an address that nothing needs and a missing operation are refused', () => {
  const of =
    (pages: Record<string, string>, count = 1) =>
    () =>
      cite(documentWith(ofScript, described), { ...sources, described: count, pages });
  expect(of({ Script: 'a' })).toThrow('Failed to cite the page Run');
  expect(of({ ...sources.pages, Old: 'a' })).toThrow('Failed to cite the pages Old: nothing is of them.');
  expect(of(sources.pages, 2)).toThrow('it has 2 operations, and 1 have no `only`');
});
