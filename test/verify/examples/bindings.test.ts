import { describe, expect, it } from 'vitest';
import { type DocumentedExample, examples } from '../../../src/contract/document.ts';
import {
  bodyOf,
  type ExampleBinding,
  patternOf,
  requestSpecOf,
  statusesOf,
  swapOf,
} from '../../../src/verify/examples/bindings.ts';
import { idOf } from '../queries/records.ts';

/* The request of an example at a server that has other ids, and what its response has to be like. */

const example = (name: string) => examples().find((it) => it.name === name) as DocumentedExample;
const [documented, own] = [idOf(1), idOf(2)];

describe('the ids of an example', () => {
  const swap = swapOf({ ids: { [documented.toUpperCase()]: own } });

  it('are replaced at any depth, and nothing else is', () => {
    const value = (id: string) => ({ Id: id, Items: [{ Id: id, Name: 'a' }, id], Number: 7, Note: null });
    expect(swap(value(documented))).toEqual(value(own));
    expect(swap(undefined)).toBeUndefined();
    expect(swap(`of ${documented}`)).toBe(`of ${documented}`);
    expect(swapOf({})(documented)).toBe(documented);
  });

  it('are in the letter case of the example', () => {
    expect(swap(documented.toUpperCase())).toBe(own.toUpperCase());
    expect(swap(documented)).toBe(own);
    expect(swap(`${documented.slice(0, 20)}${documented.slice(20).toUpperCase()}`)).toBe(own);
    // Digits have no letter case.
    expect(swapOf({ ids: { '1': 'a' } })('1')).toBe('a');
  });
});

describe('the request of an example', () => {
  const id = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
  const ids = { [id]: own };

  it('has its parameters in the path and in the query', () => {
    expect(requestSpecOf(example('deletePackageWithChildren'), { ids })).toEqual({
      path: { id: own },
      query: { deleteChildren: true },
    });
  });

  it('has the body of the example, or another one, or none', () => {
    const renamed = example('renamePackage');
    expect(requestSpecOf(renamed, { ids }).body).toEqual({ Id: own, Name: 'New Package Name' });
    expect(requestSpecOf(renamed, { ids, body: { Name: documented } }).body).toEqual({ Name: documented });
    expect('body' in requestSpecOf(renamed, { ids, body: undefined })).toBe(false);
  });

  it('has query options of the server at hand instead of the documented ones', () => {
    const query = { $filter: 'year(CreatedAt) eq 2014' };
    expect(requestSpecOf(example('filterRunsByYear'), { query })).toEqual({
      path: { id: '2264a622-2869-4ef8-8183-a0040106ca9d' },
      query,
    });
    expect(
      requestSpecOf(
        { ...example('getProject'), exchange: { request: {}, response: { status: 200 } } } as never,
        {},
      ),
    ).toEqual({ path: {}, query: {} });
  });

  it('may be without a body', () => {
    expect(bodyOf(example('renamePackage').exchange)).toEqual({ Id: id, Name: 'New Package Name' });
    expect(bodyOf(example('getProject').exchange)).toEqual({});
    const list = {
      request: { body: [1] },
      response: { status: 200 },
    } as unknown as DocumentedExample['exchange'];
    expect(bodyOf(list)).toEqual({});
  });
});

describe('the response to an example', () => {
  const patternAt = (name: string, binding: ExampleBinding = {}) => {
    const it = example(name);
    return patternOf(it, binding, requestSpecOf(it, binding));
  };

  it('has the documented status, or one of the register', () => {
    expect(statusesOf(example('getProject'))).toEqual([200]);
    expect(statusesOf(example('deleteProject'))).toEqual([200, 202]);
    expect(() => statusesOf({ ...example('getProject'), operationId: 'getScript' })).toThrow(
      'Failed to find getScript in the document.',
    );
  });

  it('has what was sent where the documentation prints the same again', () => {
    const id = '4bb709c2-e0e7-4af3-9f60-a045016a9610';
    const { determined } = patternAt('renamePackage', {
      ids: { [id]: own },
      determined: { '/OrderNumber': 7 },
    });
    expect(determined).toEqual({ '/Id': own, '/Name': 'New Package Name', '/OrderNumber': 7 });
    expect(patternAt('renamePackage', { body: { Name: 'Other', Colour: 'red' } }).determined).toEqual({
      '/Name': 'Other',
    });
    expect(patternAt('renamePackage', { determined: { '/Name': 'x' } }).determined).toMatchObject({
      '/Name': 'x',
    });
    // Without a body, in a list, or printed otherwise.
    expect(patternAt('getPackage').determined).toEqual({});
    expect(patternAt('searchGroups', { body: { Skip: 0 } }).determined).toEqual({});
    expect(patternAt('createRunForTester').determined).toEqual({});
  });

  it('has the names that are expanded, the ids in lower case, and the documented body', () => {
    const pattern = patternAt('getProjectWithExpansions', { ids: { [documented.toUpperCase()]: own } });
    expect(pattern.expanded).toEqual(['Priorities', 'Statuses']);
    expect([...pattern.ids]).toEqual([[documented, own]]);
    expect(pattern.documented).toBe(example('getProjectWithExpansions').exchange.response.body);
    expect(pattern.schemas.length).toBeGreaterThan(0);
    expect(patternAt('getProject').expanded).toEqual([]);
    expect(patternAt('getProject').ids.size).toBe(0);
  });

  it('may lack what the register says, for its reason', () => {
    const project = patternAt('getProject');
    expect(project.mayLack?.('TimeTrackingConfiguration')).toBe(true);
    expect(project.mayLack?.('Name')).toBe(false);
    expect(project.toleratedBecauseOf('TimeTrackingConfiguration')).toHaveLength(1);
    expect(project.toleratedBecauseOf('Name')).toBeUndefined();
    expect(patternAt('listRuns').mayLack?.('ActualDuration')).toBe(true);
    expect(patternAt('reindexProject').mayLack?.('ActualDuration')).toBe(false);
    expect(patternAt('getPackage').mayLack?.('ActualDuration')).toBe(false);
  });
});
