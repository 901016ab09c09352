import { describe, expect, it } from 'vitest';
import { createExampleFinder, type ExampleRequest } from '../../src/contract/example-requests.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const examples: readonly ExampleRequest[] = [
  { operation: 'getProject', name: 'plain', path: { id: id.toUpperCase() }, query: {} },
  { operation: 'getProject', name: 'expanded', path: { id }, query: { $expand: 'Statuses', top: '5' } },
  {
    operation: 'updateProject',
    name: 'renamed',
    path: { id },
    query: {},
    body: { Name: 'New', List: [1, { a: null }] },
  },
  {
    operation: 'updateProject',
    name: 'the same',
    path: { id },
    query: {},
    body: { List: [1, { a: null }], Name: 'New' },
  },
  { operation: 'updateProject', name: 'numbers', path: { id }, query: {}, body: [1, 2] },
];
const find = createExampleFinder(examples);
const bytesOf = (body: unknown) =>
  new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

describe('the examples that a request is', () => {
  const get = (path: Record<string, string>, query?: string) =>
    find({
      operation: 'getProject',
      path,
      query: query === undefined ? undefined : new URLSearchParams(query),
      body: undefined,
    });

  it('have its path and its query options, in whatever order', () => {
    expect(get({ id })).toEqual(['plain']);
    expect(get({ id }, '')).toEqual(['plain']);
    expect(get({ id }, 'top=5&$expand=Statuses')).toEqual(['expanded']);
    expect(get({ id }, '$expand=Statuses')).toEqual([]);
    expect(get({ id: 'another' })).toEqual([]);
    expect(get({})).toEqual([]);
    expect(find({ operation: 'getScript', path: { id }, query: undefined, body: undefined })).toEqual([]);
  });

  const put = (body: unknown, understood?: unknown) =>
    find({
      operation: 'updateProject',
      path: { id },
      query: undefined,
      body: body === undefined ? undefined : bytesOf(body),
      understood,
    });

  it('have its body, whatever the order of the properties', () => {
    expect(put({ List: [1, { a: null }], Name: 'New' })).toEqual(['renamed', 'the same']);
    expect(put(undefined, { Name: 'New', List: [1, { a: null }] })).toEqual(['renamed', 'the same']);
    expect(put([1, 2])).toEqual(['numbers']);
  });

  it.each([
    { Name: 'New' },
    { Name: 'New', List: [1, { a: undefined }] },
    { Name: 'New', List: [1, { a: 0 }] },
    { Name: 'New', List: [1, { b: null }] },
    { Name: 'New', List: { 0: 1, 1: { a: null } } },
    { Name: 'New', List: [1, { a: null }, 2] },
    { Name: 'New', List: [1, { a: null }], Id: 1 },
    { Name: 'Other', List: [1, { a: null }] },
    [2, 1],
    { 0: 1, 1: 2 },
    null,
    '',
    '  ',
    '{',
    'New',
  ])('do not have the body %j', (body) => {
    expect(put(body)).toEqual([]);
    if (typeof body !== 'string') expect(put(undefined, body)).toEqual([]);
  });

  it('do not have a body that is much longer than all of them', () => {
    expect(put(`${JSON.stringify([1, 2])}${' '.repeat(500)}`)).toEqual([]);
    expect(put(`${JSON.stringify([1, 2])}${' '.repeat(50)}`)).toEqual(['numbers']);
  });

  it('say the same as operations understand it', () => {
    const understand = (_: string, body: unknown) => (typeof body === 'object' ? { understood: 'so' } : body);
    const finder = createExampleFinder(examples, understand);
    const body = bytesOf({ another: 1 });
    expect(finder({ operation: 'updateProject', path: { id }, query: undefined, body })).toEqual([
      'renamed',
      'the same',
      'numbers',
    ]);
  });
});
