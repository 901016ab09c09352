import { describe, expect, it } from 'vitest';
import { operationFacts } from '../../../src/contract/operations.ts';
import type { SchemaNode } from '../../../src/verify/contract/schema-lookup.ts';
import { differences, type Pattern } from '../../../src/verify/examples/matcher.ts';
import { idOf } from '../queries/records.ts';

/* How a body differs from a documented one that a test makes up. */

const [documentedId, own, other] = [idOf(1), idOf(2), idOf(3)];

/** What is said of a body, as a whole. */
function found(documented: unknown, actual: unknown, change: Partial<Pattern> = {}) {
  const pattern: Pattern = {
    documented,
    schemas: [],
    ids: new Map([[documentedId, own]]),
    determined: {},
    expanded: [],
    toleratedBecauseOf: () => undefined,
    ...change,
  };
  return [...differences(pattern, actual)];
}
const violation = (where: string, expected: unknown, actual: unknown, message: string) => ({
  severity: 'violation',
  where,
  expected,
  actual,
  message,
  discrepancies: [],
});
const messages = (...it: Parameters<typeof found>) => found(...it).map(({ message }) => message);

describe('a value', () => {
  it('of another type is told, unless the schema has it', () => {
    expect(found({ A: 'text' }, { A: 7 })).toEqual([
      violation('/body/A', 'text', 7, '/body/A is 7, a number instead of a string'),
    ]);
    expect(found({ A: 7 }, { A: null })).toEqual([
      violation('/body/A', 7, null, '/body/A is null instead of a number'),
    ]);
    expect(found({ A: [] }, { A: {} })).toEqual([
      violation('/body/A', [], {}, '/body/A is {}, an object instead of an array'),
    ]);
    const schemas = (type: SchemaNode['type']): readonly SchemaNode[] => [
      { properties: { A: { ...(type && { type }) } } },
    ];
    expect(found({ A: 'text' }, { A: 7 }, { schemas: schemas(['string', 'integer']) })).toEqual([]);
    expect(found({ A: 'text' }, { A: 7 }, { schemas: schemas('number') })).toEqual([]);
    expect(found({ A: 'text' }, { A: true }, { schemas: schemas('integer') })).toHaveLength(1);
    expect(found({ A: 'text' }, { A: 7 }, { schemas: schemas(undefined) })).toHaveLength(1);
  });

  it('may be anything where null alone is documented, and one of several types where several are', () => {
    for (const actual of [null, 7, 'text', {}, []]) expect(found({ A: null }, { A: actual })).toEqual([]);
    const list = [{ A: 'text' }, { A: null }, { A: 7 }];
    expect(found(list, [{ A: 1 }, { A: 'other' }, { A: null }])).toEqual([]);
    expect(messages(list, [{ A: 1 }, { A: true }])).toEqual([
      '/body/*/A is true, a boolean instead of a string',
    ]);
  });

  it('that is determined is equal, at any element', () => {
    const determined = { '/Items/*/A': 'x' };
    expect(found({ Items: [{ A: 'a' }] }, { Items: [{ A: 'x' }, { A: 'y' }] }, { determined })).toEqual([
      violation('/body/Items/1/A', 'x', 'y', '/body/Items/*/A is "y", where "x" is determined'),
    ]);
    expect(found({ A: 'a' }, { A: 'a' }, { determined: { '/A': undefined } })).toHaveLength(1);
    expect(found({ toString: 'a' }, { toString: 'b' })).toEqual([]);
  });
});

describe('a record', () => {
  it('has the documented keys, of several those that all have', () => {
    expect(found({ A: 'a', 'B/C': 'b' }, {})).toEqual([
      violation('/body/A', 'a', undefined, '/body/A is missing'),
      violation('/body/B~1C', 'b', undefined, '/body/B~1C is missing'),
    ]);
    expect(messages([{ A: 1, B: 2 }, { A: 1 }], [{ C: 1 }])).toEqual(['/body/*/A is missing']);
    expect(messages([{ A: 1 }, 'text'], [{}])).toEqual(['/body/*/A is missing']);
    expect(found({ A: 1 }, {}, { mayLack: (key) => key === 'A' })).toEqual([]);
    expect(found({ A: 1 }, {}, { mayLack: () => false })).toHaveLength(1);
  });

  it('may lack one for the reason that the register has', () => {
    expect(found({ A: 'a' }, {}, { toleratedBecauseOf: () => ['It is not printed.'] })).toEqual([
      {
        ...violation('/body/A', 'a', undefined, '/body/A is missing'),
        severity: 'information',
        discrepancies: ['It is not printed.'],
      },
    ]);
  });

  it('of a schema is no dictionary, of which any key may have other values', () => {
    const record: SchemaNode = {
      required: ['Id'],
      properties: { Id: { type: 'string' }, A: { type: 'string' } },
    };
    const dictionary: SchemaNode = { additionalProperties: { type: 'number' } };
    const schemas = [record, dictionary];
    expect(messages({ Id: 'a', A: 'a' }, { Id: 'a', A: 7 }, { schemas })).toHaveLength(1);
    expect(messages({ A: 'a' }, { A: 7 }, { schemas })).toEqual([]);
    expect(
      messages(
        { Id: 'a', A: 'a' },
        { Id: 'a', A: 7 },
        { schemas: [{ ...record, required: [] }, dictionary] },
      ),
    ).toEqual([]);
    const open = { ...record, additionalProperties: { type: 'number' } };
    expect(messages({ Id: 'a', B: 'a' }, { Id: 'a', B: 7 }, { schemas: [open] })).toEqual([]);
    expect(
      messages({ Id: 'a', B: 'a' }, { Id: 'a', B: 7 }, { schemas: [record, { additionalProperties: true }] }),
    ).toHaveLength(1);
  });
});

describe('a list', () => {
  it('has elements like one of the documented ones, any number of them', () => {
    expect(found([{ A: 1 }], [])).toEqual([]);
    expect(found([], [7])).toEqual([]);
    expect(found([{ A: 1 }], [{ A: 2 }, {}])).toEqual([
      violation('/body/1/A', 1, undefined, '/body/*/A is missing'),
    ]);
    const schemas = [{ items: { properties: { A: { type: 'string' } } } }];
    expect(found([{ A: 1 }], [{ A: 'text' }], { schemas })).toEqual([]);
  });
});

describe('a text', () => {
  it('has the documented form, and any value', () => {
    expect(found({ A: documentedId }, { A: 'text' })).toEqual([
      violation(
        '/body/A',
        documentedId,
        'text',
        `/body/A is "text", which is no GUID such as "${documentedId}"`,
      ),
    ]);
    expect(found({ A: '2012-01-01T14:04:05Z' }, { A: '2013-01-01T14:04:05.1Z' })).toEqual([]);
    expect(found({ A: 'text' }, { A: documentedId })).toEqual([]);
    expect(found([{ A: documentedId }, { A: 'text' }], [{ A: 'other' }])).toEqual([]);
    expect(found([{ A: documentedId }, { A: null }], [{ A: 'other' }])).toHaveLength(1);
    expect(found([{ A: 7 }], [{ A: 7 }])).toEqual([]);
  });

  it('is the id that stands for the documented one, in any letter case', () => {
    const upper = documentedId.toUpperCase();
    expect(found({ A: upper }, { A: own.toUpperCase() })).toEqual([]);
    expect(found({ A: upper }, { A: other })).toEqual([
      violation('/body/A', own, other, `/body/A is ${other}, where ${own} is meant`),
    ]);
    expect(found({ A: other }, { A: documentedId })).toEqual([]);
    expect(found([{ A: documentedId }, { A: other }], [{ A: other }])).toEqual([]);
    expect(found([{ A: documentedId }, { A: upper }], [{ A: other }])).toHaveLength(1);
  });
});

describe('an address', () => {
  const script = (id: string) => `http://localhost/api/script/${id}`;
  const astray = (actual: string, expected = `getScript ${own}`) =>
    violation('/body/A', expected, actual, `/body/A is "${actual}" and does not lead to ${expected}`);

  it('leads to the same operation, and to the ids that are meant', () => {
    expect(
      found({ A: script(documentedId) }, { A: `https://et.example/x/api/script/${own.toUpperCase()}` }),
    ).toEqual([]);
    expect(found({ A: script(documentedId) }, { A: script(other) })).toEqual([astray(script(other))]);
    const user = `http://localhost/api/user/${own}`;
    expect(found({ A: script(documentedId) }, { A: user })).toEqual([astray(user)]);
    expect(found({ A: script(documentedId) }, { A: 'text' })).toEqual([astray('text')]);
    expect(found({ A: script(other) }, { A: script(documentedId) })).toEqual([]);
    expect(found({ A: script(other) }, { A: user })).toEqual([astray(user, 'getScript an id')]);
  });

  it('may lead to one of several, to what is only sent to, or to nothing that anybody knows', () => {
    const list = [{ A: script(documentedId) }, { A: script(other) }];
    expect(found(list, [{ A: script(idOf(7)) }])).toEqual([]);
    const mail = (id: string) =>
      `http://localhost${operationFacts.enqueueMailMessage.path.replace('{userId}', id)}`;
    expect(found({ A: 'http://localhost/api/nothing/1' }, { A: 'text' })).toEqual([]);
    expect(found({ A: mail(documentedId) }, { A: mail(own) })).toEqual([]);
    expect(found({ A: mail(documentedId) }, { A: mail(other) })).toEqual([
      astray(mail(other), `enqueueMailMessage ${own}`),
    ]);
  });
});

describe('the names in Expands', () => {
  it('are the documented ones without those that are expanded', () => {
    const documented = { Expands: ['A', 'B'] };
    expect(found(documented, { Expands: ['B', 'C', 'A'] })).toEqual([]);
    expect(found(documented, { Expands: ['A'] })).toEqual([
      violation('/body/Expands', ['A', 'B'], ['A'], '/body/Expands lacks B'),
    ]);
    expect(found(documented, { Expands: ['A'] }, { expanded: ['B'] })).toEqual([]);
    expect(found(documented, { Expands: ['A', 'B', 'C'] }, { expanded: ['C'] })).toEqual([
      violation('/body/Expands', ['A', 'B'], ['A', 'B', 'C'], '/body/Expands still has C, which is expanded'),
    ]);
    expect(found(documented, { Expands: ['A', 'B'] }, { expanded: ['B'] })).toEqual([]);
    const toleratedBecauseOf = (name: string) => (name === 'B' ? ['It is not printed.'] : undefined);
    expect(found(documented, { Expands: [] }, { toleratedBecauseOf })).toMatchObject([
      { severity: 'violation', message: '/body/Expands lacks A' },
      { severity: 'information', message: '/body/Expands lacks B', discrepancies: ['It is not printed.'] },
    ]);
    expect(messages(documented, { Expands: 7 })).toEqual([
      '/body/Expands is 7, a number instead of an array',
    ]);
  });
});

describe('the links', () => {
  const link = (Rel: unknown, id: string) => ({ Rel, Href: `http://localhost/api/script/${id}` });

  it('are known by their relations, in any order, number and letter case', () => {
    const documented = { Links: [link('Script', documentedId), link('Edit', other)] };
    const right = [null, link('more', other), link('EDIT', other), link('script', own)];
    expect(found(documented, { Links: right })).toEqual([]);
    expect(found(documented, { Links: right.slice(0, 3) })).toEqual([
      violation(
        '/body/Links',
        link('Script', documentedId),
        right.slice(0, 3),
        '/body/Links has no link Script',
      ),
    ]);
    const astray = [link('Script', other), link('Edit', other)];
    expect(found(documented, { Links: astray }).map(({ where }) => where)).toEqual(['/body/Links/0/Href']);
    expect(messages(documented, { Links: {} })).toEqual(['/body/Links is {}, an object instead of an array']);
    expect(messages(documented, { Links: [link(7, own)] })).toHaveLength(2);
  });
});
