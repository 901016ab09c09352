import { describe, expect, it } from 'vitest';
import {
  at,
  discrepancies,
  document,
  escapePointer,
  examples,
  operations,
  withAddresses,
} from '../../src/contract/document.ts';
import { operationFacts } from '../../src/contract/operations.ts';
import { createValidator, operationOf } from '../../src/contract/validation/validate.ts';
import { requestOf } from '../support/replay.ts';

const validate = createValidator({ strict: true });

describe('the document', () => {
  it('has the operations of the table, in its order', () => {
    expect(operations().map(({ operationId }) => operationId)).toEqual(Object.keys(operationFacts));
    for (const { operationId, method, path } of operations()) {
      expect(operationFacts[operationId]).toMatchObject({ method, path });
    }
  });

  it('is pointed into', () => {
    for (const { pointer, operation } of operations()) expect(at(document, pointer)).toBe(operation);
    expect(at(document, `#/paths/${escapePointer('/api/a~b')}/get`)).toBeUndefined();
    expect(at({ 'a/b~c': [{ d: 1 }] }, '/a~1b~0c/0/d')).toBe(1);
    expect(at(document, '')).toBe(document);
  });

  it('says of each contradiction who says what, and what is done', () => {
    for (const { operationId, title, says, fake, verifier } of discrepancies()) {
      expect(operationFacts, title).toHaveProperty(operationId);
      expect(
        says.every(({ source, what }) => source && what),
        title,
      ).toBe(true);
      expect([title, fake, verifier].every(Boolean), title).toBe(true);
    }
  });
});

describe('a citation', () => {
  const all = [
    ...discrepancies().flatMap(({ says }) => says.map(({ source }) => source)),
    ...examples().flatMap(({ exchange }) => exchange.sources),
    ...operations().map(({ operation }) => operation['x-source']?.page ?? ''),
  ];

  it('has the address of each page', () => {
    for (const text of all)
      expect(withAddresses(text)).not.toMatch(/page "[^"]+"(?! \(https?:\/\/help\.catchsoftware\.com\/)/);
    expect(withAddresses('page "Script Run" and page "Expand", GET')).toBe(
      'page "Script Run" (https://help.catchsoftware.com/display/ET46/Script+Run) and page "Expand" (https://help.catchsoftware.com/display/ET66/Expand), GET',
    );
  });

  it('is of what a reader can open, and of no file of ours', () => {
    expect(all.filter((text) => text === '' || /\.(?:json|md|txt|ya?ml)\b/.test(text))).toEqual([]);
  });
});

describe('a published exchange', () => {
  it.each(examples())('has a request that keeps the contract: $name', (example) => {
    const { operationId, method, exchange } = example;
    const [url] = requestOf(example, 'http://localhost');
    const place = operationOf(method, url);
    expect(place?.operationId).toBe(operationId);
    const { search } = new URL(url);
    const { headers, body } = exchange.request;
    expect(validate.request(operationId, { path: place?.path, query: search, headers, body })).toEqual([]);
  });

  it.each(examples())('has a response that keeps the contract: $name', ({ operationId, exchange }) => {
    const { status, headers = {}, body } = exchange.response;
    // A page that prints a body without its headers has left them out.
    const given = body === undefined ? headers : { 'Content-Type': 'application/json', ...headers };
    expect(validate.response(operationId, { status, headers: given, body })).toEqual([]);
  });
});
