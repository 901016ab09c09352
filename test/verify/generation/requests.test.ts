import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMultipart } from '../../../src/contract/body/body.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { requestArbitrary, type TestDataPool } from '../../../src/verify/generation/requests.ts';

const pool = (more: Partial<TestDataPool> = {}): TestDataPool => ({
  paths: () => [{ id: 'known' }],
  ids: () => ['pooled'],
  fixed: () => ({}),
  lacking: () => undefined,
  ...more,
});
const some = (operation: OperationId, more?: Partial<TestDataPool>, numRuns = 400) =>
  fc.sample(requestArbitrary(fc, operation, pool(more)), { seed: 11, numRuns });
describe('a request that is made up', () => {
  it('leads to something that is there, and now and then to nothing', () => {
    const paths = some('getProject').map(({ path, isValid }) => [path.id, isValid] as const);
    const known = paths.filter(([id]) => id === 'known');
    expect(known.length).toBeGreaterThan(250);
    expect(known.length).toBeLessThan(400);
    for (const [id, isValid] of paths) if (id !== 'known') expect(isValid).toBe(false);
    const unknown = paths.map(([id]) => String(id)).filter((id) => id !== 'known');
    expect(unknown.some((id) => /^[0-9a-f]{8}-/.test(id)) && unknown.includes('not an id')).toBe(true);
  });

  it('leads to nothing where nothing is known', () => {
    for (const { path, isValid } of some('getProject', { paths: () => [] })) {
      expect(path.id).toBeTypeOf('string');
      expect(isValid).toBe(false);
    }
  });

  it('asks for a task by its number, and for a picklist by its word', () => {
    const nothing = { paths: () => [] };
    expect(
      some('getBackgroundTaskStatus', nothing).some(({ path }) =>
        /^reindex-[0-9a-f]{8}-/.test(String(path.id)),
      ),
    ).toBe(true);
    expect(some('getProjectPicklistValue', nothing).some(({ path }) => path.picklist === 'priority')).toBe(
      true,
    );
  });

  it('has query options as the document wants them, and others that are wrong', () => {
    const requests = some('searchProjects', { paths: () => [{}] }, 3000);
    // What is in a request of which everything is right is right itself.
    const of = (option: string, isValid: boolean) =>
      new Set(
        requests.flatMap((it) => (it.isValid === isValid && option in it.query ? [it.query[option]] : [])),
      );
    expect(of('$top', true)).toEqual(new Set(['0', '1', '3', '50']));
    expect(of('$skip', true)).toEqual(new Set(['0', '1', '1000000']));
    expect(of('$inlinecount', true)).toEqual(new Set(['allpages', 'none']));
    expect(of('$filter', true)).toEqual(new Set(['Id ne null']));
    expect(of('$orderby', true)).toEqual(new Set(['Id', 'Id desc']));
    expect([...of('$top', false)]).toEqual(expect.arrayContaining(['-1', 'many', '1.5']));
    expect([...of('$filter', false)]).toEqual(expect.arrayContaining(['(', 'Id eq', "Id eq 'x' and"]));
    expect([...of('$orderby', false)]).toEqual(expect.arrayContaining(['Id sideways', ',']));
    for (const option of ['$top', '$filter'])
      expect(requests.some(({ query }) => !(option in query))).toBe(true);
    expect(requests.every(({ query }) => !('tql' in query))).toBe(true);
  });

  it('expands some of the names that are there, and others', () => {
    const names = some('getProject').flatMap(({ query }) => query.$expand ?? []);
    expect(names.some((it) => it.split(',').length > 1 && it.includes('Statuses'))).toBe(true);
    expect(names).toEqual(expect.arrayContaining(['NoSuchName', ',,']));
    const right = some('getProject').filter(({ isValid, path }) => isValid && path.id === 'known');
    for (const { query } of right) expect(query.$expand).not.toBe('');
    expect(right.length).toBeGreaterThan(50);
  });

  it('searches for text, for one letter or another', () => {
    const searched = (operation: OperationId, option: string) =>
      new Set(some(operation, { paths: () => [{}] }, 600).map(({ query }) => query[option]));
    expect(searched('searchUsersByPartialName', 'query')).toEqual(new Set([undefined, 'a', 'E', 'ß']));
    expect(searched('searchTickets', 'q')).toEqual(new Set([undefined, 'a', '1']));
    expect(searched('searchUsersByPartialName', 'indent-json')).toEqual(
      new Set([undefined, 'true', 'false']),
    );
  });

  it('may delete what is below a record, or not, or ask for it wrongly', () => {
    const asked = some('deleteExecutionPackage', {}, 2000);
    const of = (isRight: boolean) =>
      new Set(
        asked.flatMap(({ isValid, path, query }) =>
          query.deleteChildren !== undefined &&
          path.id === 'known' &&
          isValid === isRight &&
          Object.keys(query).length === 1
            ? [query.deleteChildren]
            : [],
        ),
      );
    expect(of(true)).toEqual(new Set(['true', 'false']));
    expect(of(false)).toContain('maybe');
  });

  it('asks for a time in UTC where there is a time zone', () => {
    const zones = some('searchProjects', { paths: () => [{}] }, 600).map(({ query }) => query.timeZone);
    expect(new Set(zones)).toEqual(new Set([undefined, 'UTC']));
  });

  it('asks in TQL where there is nothing else to ask in', () => {
    const asked = some('searchScripts', { paths: () => [{}] }, 2000).flatMap(({ query }) => query.tql ?? []);
    expect(asked).toEqual(
      expect.arrayContaining(["Id = '00000000-0000-4000-8000-000000000000'", 'Id =', 'Id ~ (']),
    );
  });

  it('has a body where the operation reads one, with what is always in it', () => {
    const fixed = { fixed: () => ({ Name: 'always' }) };
    for (const { body } of some('updateProject', fixed))
      expect((body as { Name?: string }).Name).toBe('always');
    for (const request of some('getProject', fixed)) expect(request).not.toHaveProperty('body');
    for (const { body } of some('createIncidentAttachment', fixed))
      expect(isMultipart(body) && body.fields.Name).toBe('always');
    const free = some('updateProject').map(({ body }) => body);
    expect(free.some((it) => typeof it !== 'object' || it === null)).toBe(true);
    expect(JSON.stringify(free)).toContain('pooled');
    expect(JSON.stringify(free)).toContain('00000000-0000-4000-8000-000000000000');
  });
});
