import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArbitraries, type Schema } from '../../../src/verify/generation/arbitraries.ts';
import { createPrng, unknownGuid } from '../../../src/verify/generation/random.ts';

const { valuesOf, invalidated } = createArbitraries(fc);
const components: Readonly<Record<string, Schema>> = {
  Named: { type: 'object', required: ['Name'], properties: { Name: { type: 'string' } } },
  Number: { type: 'integer', minimum: 1, maximum: 3 },
};
const context = {
  resolve: (reference: string) => components[reference] as Schema,
  ids: (property: string) => fc.constant(`id of ${property}`),
};
const some = (schema: Schema, numRuns = 300) => fc.sample(valuesOf(schema, context), { seed: 3, numRuns });
const all = (schema: Schema) => new Set(some(schema).map((it) => JSON.stringify(it)));
const text = (value: unknown) => value as string;

describe('values of a schema', () => {
  it.each([
    [{ const: 5 }, ['5']],
    [{ enum: ['a', null] }, ['"a"', 'null']],
    [{ type: 'null' }, ['null']],
    [{ type: 'boolean' }, ['false', 'true']],
    [{ type: ['null', 'boolean'] }, ['false', 'null', 'true']],
    [{ $ref: 'Number' }, ['1', '2', '3']],
    [{ type: 'integer', minimum: 7, maximum: 8 }, ['7', '8']],
    [{ oneOf: [{ const: 1 }, { const: 2 }] }, ['1', '2']],
    [{ anyOf: [{ const: 1 }, { $ref: 'Number' }] }, ['1', '2', '3']],
    [{ allOf: [{ type: ['string', 'null'] }, { type: ['null', 'integer'] }] }, ['null']],
    [{ type: 'string', maxLength: 0 }, ['""']],
  ] as const)('%j are %j', (schema, values) => {
    expect([...all(schema as Schema)].sort()).toEqual(values);
  });

  it('are numbers within their limits', () => {
    const numbers = some({ type: 'number', minimum: 0, maximum: 1 }) as number[];
    for (const it of numbers) expect(it >= 0 && it <= 1).toBe(true);
    expect(numbers.some((it) => !Number.isInteger(it))).toBe(true);
    for (const it of some({ type: 'number' })) expect(Number.isFinite(it)).toBe(true);
    expect(some({ type: 'integer' }).some((it) => (it as number) < 0)).toBe(true);
  });

  it('are texts of their format', () => {
    for (const it of some({ type: 'string', pattern: '^a[0-9]$' })) expect(it).toMatch(/^a[0-9]$/);
    for (const it of some({ type: 'string', format: 'date-time' }))
      expect(new Date(text(it)).toISOString()).toBe(it);
    for (const it of some({ type: 'string', format: 'uri' })) expect(URL.canParse(text(it))).toBe(true);
    const long = some({ type: 'string', minLength: 5 });
    for (const it of long) expect(text(it).length).toBeGreaterThanOrEqual(5);
    expect(long).toContain('xxxxxx');
    expect(some({ type: 'string' })).toEqual(expect.arrayContaining(['New Name', 'Cycle 1', 'TST-123', 'x']));
    const characters = some({ type: 'string' }, 2000).map(text).join('');
    expect(characters).toMatch(/[\u{10000}-\u{10ffff}]/u);
    expect(characters).not.toMatch(/\p{Surrogate}/u);
  });

  it('are ids that are there, by the name of the property, and now and then others', () => {
    const owner = {
      type: 'object',
      required: ['OwnerId'],
      properties: { OwnerId: { type: 'string', format: 'uuid' } },
    };
    const ids = some(owner).map((it) => (it as { OwnerId: string }).OwnerId);
    const known = ids.filter((it) => it === 'id of OwnerId').length;
    expect(known).toBeGreaterThan(200);
    expect(known).toBeLessThan(300);
    const list = {
      type: 'object',
      required: ['Ids'],
      properties: { Ids: { type: 'array', items: { type: 'string', format: 'uuid' } } },
    };
    expect(JSON.stringify(some(list))).toContain('id of Ids');
  });

  it('are lists', () => {
    const lengths = some({ type: 'array', items: { const: 1 }, minItems: 2 }).map(
      (it) => (it as unknown[]).length,
    );
    expect(new Set(lengths)).toEqual(new Set([2, 3, 4]));
    expect(some({ type: 'array' }).some((it) => (it as unknown[]).length === 0)).toBe(true);
  });

  it('are objects with what is required, and sometimes with the rest', () => {
    const schema = { type: 'object', required: ['A'], properties: { A: { const: 1 }, B: { const: 2 } } };
    expect([...all(schema)].sort()).toEqual(['{"A":1,"B":2}', '{"A":1}']);
    const open = some({ ...schema, additionalProperties: { const: 3 } }) as object[];
    expect(open.some((it) => Object.keys(it).length > 2)).toBe(true);
    for (const it of open) expect(it).toMatchObject({ A: 1 });
    const others = open.flatMap((it) => Object.entries(it).filter(([name]) => name !== 'A' && name !== 'B'));
    expect(new Set(others.map(([, value]) => value))).toEqual(new Set([3]));
    expect(
      some({ type: 'object', additionalProperties: true }).some((it) => Object.keys(it as object).length > 0),
    ).toBe(true);
    expect([...all({ type: 'object' })]).toEqual(['{}']);
  });

  it('are what several schemas allow together', () => {
    const both = {
      allOf: [
        { $ref: 'Named' },
        { type: 'object', required: ['Id'], properties: { Id: { const: 1 }, Name: { enum: ['x'] } } },
      ],
    };
    expect([...all(both)]).toEqual(['{"Name":"x","Id":1}']);
    const chosen = {
      properties: { Id: { const: 1 } },
      required: ['Id'],
      oneOf: [{ $ref: 'Named' }, { type: 'object', required: ['B'], properties: { B: { const: 2 } } }],
    };
    for (const it of some(chosen)) expect(it).toMatchObject({ Id: 1 });
    expect(
      some(chosen).some((it) => 'B' in (it as object)) && some(chosen).some((it) => 'Name' in (it as object)),
    ).toBe(true);
  });

  it('are anything where a schema says nothing', () => {
    const kinds = new Set(
      some({}).map((it) => (it === null ? 'null' : Array.isArray(it) ? 'array' : typeof it)),
    );
    expect(kinds.size).toBeGreaterThan(4);
  });
});

describe('values with something wrong', () => {
  it('lack a part, or have another one in its place, or one in a list', () => {
    const wrong = fc.sample(invalidated(fc.constant({ A: 'a', B: { C: 'c' } })), { seed: 1, numRuns: 500 });
    const texts = new Set(wrong.map((it) => JSON.stringify(it)));
    for (const expected of [
      '{"B":{"C":"c"}}',
      '{"A":"a"}',
      '{"A":"a","B":{}}',
      '{"A":["a"],"B":{"C":"c"}}',
      '{"A":"a","B":{"C":["c"]}}',
    ])
      expect(texts).toContain(expected);
    expect(wrong.some((it) => typeof it !== 'object' || it === null)).toBe(true);
    expect(
      wrong.some(
        (it) =>
          typeof (it as { A?: unknown } | null)?.A === 'object' && !Array.isArray((it as { A?: unknown }).A),
      ),
    ).toBe(true);
    const whole = { A: 'a', B: { C: 'c' } };
    fc.sample(invalidated(fc.constant(whole)), 50);
    expect(whole).toEqual({ A: 'a', B: { C: 'c' } });
  });
});

describe('numbers that look random', () => {
  it('are the same for the same seed', () => {
    const numbers = (seed: number) => {
      const next = createPrng(seed);
      return Array.from({ length: 4 }, () => Math.floor(next() * 1e6));
    };
    expect(numbers(1)).toEqual(numbers(1));
    expect(numbers(1)).not.toEqual(numbers(2));
    expect(numbers(-1)).toEqual(numbers(2 ** 32 - 1));
    // As mulberry32 gives them.
    expect(numbers(1)).toEqual([627073, 2735, 527447, 981050]);
    const next = createPrng(5);
    const many = Array.from({ length: 1000 }, () => next());
    expect(Math.min(...many) >= 0 && Math.max(...many) < 1).toBe(true);
    expect(new Set(many).size).toBe(1000);
  });

  it('make GUIDs', () => {
    const next = createPrng(9);
    const ids = Array.from({ length: 100 }, () => unknownGuid(next));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(100);
    expect(unknownGuid(() => 0.999)).toBe('ffffffff-ffff-4fff-8fff-ffffffffffff');
  });
});
