import { describe, expect, it } from 'vitest';
import { entitiesIn, fillIn, fillInObject } from '../../src/contract/templates.ts';

let count = 0;
const values = {
  name: () => `name ${++count}`,
  field: (entity: string, field: string) => `${field} of a ${entity}`,
};

describe('a template', () => {
  it.each([
    ['$Script.Id', 'Id of a Script'],
    ['text', 'text'],
    ['costs $5', 'costs $5'],
    [5, 5],
    [null, null],
    [undefined, undefined],
    [true, true],
    [
      ['$User.UserName', 1, ['x']],
      ['UserName of a User', 1, ['x']],
    ],
    [
      { a: { b: '$Project.Id' }, c: 1 },
      { a: { b: 'Id of a Project' }, c: 1 },
    ],
    [{ $each: 5 }, {}],
  ])('%j is filled in', (template, filled) => {
    expect(fillIn(template, values)).toEqual(filled);
  });

  it('has another name wherever it wants one', () => {
    const { a, b } = fillIn({ a: '$name', b: ['$name'] }, values) as { a: string; b: [string] };
    expect(a).toMatch(/^name \d+$/);
    expect(b[0]).not.toBe(a);
  });

  it('says something for each element of a list that a record prints', () => {
    const steps = { $each: 'Steps', Id: '$item.Id', inner: { again: ['$item.Id'] }, Script: '$Script.Id' };
    const record = { Steps: [{ Id: 1 }, { Id: 2 }] };
    const filled = [1, 2].map((Id) => ({ Id, inner: { again: [Id] }, Script: 'Id of a Script' }));
    expect(fillIn(steps, values, record)).toEqual(filled);
    expect(fillInObject({ Steps: steps }, values, record)).toEqual({ Steps: filled });
    expect(fillIn([steps], values, record)).toEqual([filled]);
    expect(fillIn({ deep: { Steps: steps } }, values, record)).toEqual({ deep: { Steps: filled } });
    for (const other of [{}, { Steps: null }, { Steps: 'x' }])
      expect(fillIn(steps, values, other)).toEqual([]);
  });

  it('takes fields of entities, each told once', () => {
    const template = {
      a: '$Script.Id',
      b: ['$User.Id', { c: '$Script.Name' }],
      d: '$name',
      e: '$item.Id',
      f: 'x $Project.Id',
      g: '$Project.Id.x',
      h: null,
      i: 5,
    };
    expect(entitiesIn(template)).toEqual(['Script', 'User']);
    expect([entitiesIn('$Project.Id'), entitiesIn(null), entitiesIn('text')]).toEqual([['Project'], [], []]);
  });
});
