import { describe, expect, it } from 'vitest';
import {
  difference,
  expectEqual,
  expectStatus,
  pick,
  shown,
} from '../../../src/verify/findings/assertions.ts';
import { exchangeOf } from '../exchange.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const place = (expected: unknown, actual: unknown, ignore: readonly string[] = []) =>
  difference(expected, actual, ignore)?.where;

describe('two values', () => {
  it.each([
    [1, 1],
    [Number.NaN, Number.NaN],
    [null, null],
    [
      [1, { a: 2 }],
      [1, { a: 2 }],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: undefined }, {}],
    ['2012-03-04T05:06:07Z', '2012-03-04T05:06:07.000Z'],
    ['2012-03-04T05:06:07Z', '2012-03-04T06:06:07+01:00'],
    [id, id.toUpperCase()],
    [`/api/project/${id}`, `/api/project/${id.toUpperCase()}`],
    [`${id} and ${id}`, `${id.toUpperCase()} and ${id}`],
  ])('%j and %j are the same', (expected, actual) => {
    expect(difference(expected, actual)).toBeUndefined();
  });

  it.each([
    [1, '1', ''],
    [null, {}, ''],
    [{}, null, ''],
    [0, null, ''],
    [{}, [], ''],
    [[1, 2], [1], '/1'],
    [[1], [1, 2], '/1'],
    [{ a: { b: [1, { c: 1 }] } }, { a: { b: [1, { c: 2 }] } }, '/a/b/1/c'],
    [{ 'a/b~c': 1 }, {}, '/a~1b~0c'],
    ['2012-03-04T05:06:07Z', '2012-03-04T05:06:08Z', ''],
    ['x2012-03-04T05:06:07Z', 'x2012-03-04T05:06:07.0Z', ''],
    ['2012-03-04T05:06:07Zx', '2012-03-04T05:06:07.0Zx', ''],
    ['1', '1.0', ''],
    ['2012', '2012-01-01T00:00:00Z', ''],
    [`/api/project/${id}`, `/API/project/${id}`, ''],
    ['Name', 'name', ''],
    [id, id.replace('e', 'f'), ''],
  ])('%j and %j differ at "%s"', (expected, actual, where) => {
    expect(place(expected, actual)).toBe(where);
  });

  it('are compared without what is to be ignored, at any depth', () => {
    expect(place({ a: [{ Self: 1, b: 1 }] }, { a: [{ Self: 2, b: 1 }] }, ['Self'])).toBeUndefined();
    expect(place({ Self: 1, b: 1 }, { b: 2 }, ['Self'])).toBe('/b');
    expect(difference({ a: 1 }, { a: 2 })).toEqual({ where: '/a', expected: 1, actual: 2 });
  });
});

describe('the claim that a response has a status', () => {
  const claim = (status: number, wanted: readonly number[], isPermitted?: boolean) => {
    const claims = expectStatus(exchangeOf('getProject', {}, {}, status), wanted, 'to a read', isPermitted);
    const { value, done } = claims.next();
    return done ? value : { ...value, holds: claims.next().value };
  };

  it('holds when it is one of those', () => {
    expect(claim(200, [200])).toBe(true);
    expect(claim(201, [200, 201])).toBe(true);
  });

  it('is a finding otherwise', () => {
    expect(claim(404, [200, 201])).toEqual({
      operation: 'getProject',
      where: '/status',
      expected: 200,
      actual: 404,
      exchanges: [exchangeOf('getProject', {}, {}, 404)],
      message: 'getProject responds with 404 instead of 200 or 201 to a read.',
      holds: false,
    });
  });

  it('is no accusation where a permission may be missing', () => {
    expect(claim(403, [200])).toMatchObject({
      severity: 'information',
      message: 'getProject responds with 403 instead of 200 to a read: a permission may be missing.',
    });
    const told = 'getProject responds with 403 instead of 404 to a read.';
    expect(claim(403, [404])).not.toHaveProperty('severity');
    expect(claim(403, [404])).toMatchObject({ message: told });
    expect(claim(403, [200, 300])).not.toHaveProperty('severity');
    expect(claim(403, [200], true)).not.toHaveProperty('severity');
    expect(claim(404, [200])).not.toHaveProperty('severity');
  });
});

describe('the claim that two values are the same', () => {
  const claim = (expected: unknown, actual: unknown, status = 200, ignore?: readonly string[]) => {
    const claims = expectEqual(
      exchangeOf('getProject', {}, {}, status),
      expected,
      actual,
      'A project',
      ignore,
    );
    const { value, done } = claims.next();
    return done ? value : { ...value, holds: claims.next().value };
  };

  it('holds when they are', () => {
    expect(claim({ a: 1 }, { a: 1 })).toBe(true);
    expect(claim({ a: 1 }, { a: 2 }, 200, ['a'])).toBe(true);
  });

  it('is a finding that names the place and both values', () => {
    expect(claim({ a: [1] }, { a: [2] })).toEqual({
      operation: 'getProject',
      where: '/body/a/0',
      expected: 1,
      actual: 2,
      exchanges: [exchangeOf('getProject', {})],
      message: 'A project (a/0): expected 1, got 2.',
      holds: false,
    });
    expect(claim('x', undefined)).toMatchObject({
      where: '/body',
      message: 'A project: expected "x", got nothing.',
    });
  });

  it('is about the status where there is nothing to compare', () => {
    expect(claim(1, 1, 404)).toMatchObject({
      where: '/status',
      message: 'getProject responds with 404 instead of 200 to what is there.',
      holds: false,
    });
    expect(claim(1, 1, 300)).toMatchObject({ where: '/status' });
  });
});

it('a value is shown in few characters, and the named part of a record picked', () => {
  expect(shown('x'.repeat(100))).toHaveLength(81);
  expect(pick({ a: 1, b: 2 }, ['a', 'c'])).toEqual({ a: 1, c: undefined });
});
