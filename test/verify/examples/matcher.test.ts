import { describe, expect, it } from 'vitest';
import { examples } from '../../../src/contract/document.ts';
import { schemasOf } from '../../../src/verify/contract/schema-lookup.ts';
import { differences, type Pattern } from '../../../src/verify/examples/matcher.ts';
import { type Json, objects } from '../../faulty-servers/sabotage.ts';

const guid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const other = '11111111-2222-4333-8444-555555555555';
const printed = examples().filter(({ exchange }) => exchange.response.body !== undefined);
const documents = printed.map((example) => [example.name, example] as const);

/** The pattern of an example on a server that has the documented things. */
function patternOf(
  { operationId, exchange }: (typeof printed)[number],
  change: Partial<Pattern> = {},
): Pattern {
  const { status, body } = exchange.response;
  return {
    documented: body,
    schemas: schemasOf(operationId, status),
    ids: new Map(),
    determined: {},
    expanded: String(exchange.request.parameters?.$expand ?? '')
      .split(',')
      .filter(Boolean),
    toleratedBecauseOf: () => undefined,
    ...change,
  };
}

const bodyOf = ({ exchange }: (typeof printed)[number]): Json => structuredClone(exchange.response.body);

const messages = (pattern: Pattern, actual: unknown) =>
  [...differences(pattern, actual)].map((it) => it.message);

describe.each(documents)('the documented response %s', (_, example) => {
  it('is like itself', () => {
    expect(messages(patternOf(example), bodyOf(example))).toEqual([]);
  });

  it('is like a response with other keys, more keys and keys in another order', () => {
    const body = bodyOf(example);
    for (const record of [...objects(body)]) {
      const entries = Object.entries(record).reverse();
      for (const key of Object.keys(record)) delete record[key];
      Object.assign(record, Object.fromEntries(entries), { Colour: 'red' });
    }
    expect(messages(patternOf(example), body)).toEqual([]);
  });

  it('is like a response with other ids, times, host and prefix', () => {
    const text = JSON.stringify(bodyOf(example))
      .replace(guid, other)
      .replaceAll(/\d{4}(-\d\d-\d\dT\d\d:\d\d:\d\d)Z/g, '2031$1.123Z')
      .replaceAll('http://localhost', 'https://et.example.org/EnterpriseTester');
    expect(messages(patternOf(example), JSON.parse(text))).toEqual([]);
  });

  it('is unlike a response without one of its keys', () => {
    for (const key of keysOf(bodyOf(example))) {
      const body = bodyOf(example);
      for (const record of objects(body)) delete record[key];
      expect(messages(patternOf(example), body), key).toContainEqual(
        expect.stringMatching(`/${key} is missing`),
      );
    }
  });

  it('is unlike a response with a value of another type', () => {
    for (const key of keysOf(bodyOf(example))) {
      const body = bodyOf(example);
      const records = [...objects(body)].filter((record) => key in record && record[key] !== null);
      if (records.length === 0) continue;
      for (const record of records)
        record[key] = typeof record[key] === 'object' ? 'a text' : { is: 'an object' };
      expect(messages(patternOf(example), body), key).toContainEqual(
        expect.stringMatching(`/${key} is .* instead of an? `),
      );
    }
  });

  it('is unlike a response with ids, times and addresses of another form', () => {
    const forms = /^([0-9a-f-]{36}|[a-z]+[-_][0-9a-f-]{36}|\d{4}-.*Z|http:.*\/api\/.*)$/i;
    for (const key of keysOf(bodyOf(example))) {
      const body = bodyOf(example);
      const records = [...objects(body)].filter((it) => typeof it[key] === 'string' && forms.test(it[key]));
      if (records.length === 0) continue;
      for (const record of records) record[key] = 'a text';
      expect(messages(patternOf(example), body), key).toContainEqual(
        expect.stringMatching(`/${key} is "a text"`),
      );
    }
  });

  it('is unlike a response with null where the document knows none', () => {
    const body = bodyOf(example);
    for (const record of Array.isArray(body) ? body : [body]) {
      if ('Id' in record) record.Id = null;
      if ('Items' in record) record.Items = null;
      if ('Message' in record && !('Id' in record)) record.Message = null;
      if (!['Id', 'Items', 'Message'].some((key) => key in record)) {
        for (const key of Object.keys(record)) record[key] = null;
      }
    }
    expect(messages(patternOf(example), body)).not.toEqual([]);
  });
});

function keysOf(body: Json): Set<string> {
  const records = [...objects(body)];
  // Some of the printed runs have no duration, most elements of the stream no end, and links are known by their Rel.
  return new Set(
    records.flatMap((it) => Object.keys(it)).filter((it) => !/ActualDuration|FinishedAt|Title|Rel/.test(it)),
  );
}

describe('what is determined', () => {
  const find = (name: string) => printed.find((it) => it.name === name) as (typeof printed)[number];
  const project = find('getProject');
  const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
  const ids = new Map([[id, other]]);
  const moved = JSON.parse(JSON.stringify(bodyOf(project)).replaceAll(id, other));

  it('is equal to the letter', () => {
    const pattern = patternOf(project, {
      determined: { '/Name': 'New Name', '/StartDate': '2011-12-31T11:00:00Z' },
    });
    const body = { ...bodyOf(project), Name: 'New Name', StartDate: '2011-12-31T11:00:00.000Z' };
    expect(messages(pattern, body)).toEqual([]);
    expect(messages(pattern, { ...body, Name: 'Old Name' })).toEqual([
      '/body/Name is "Old Name", where "New Name" is determined',
    ]);
    expect(messages(pattern, { ...body, StartDate: '2011-12-31T12:00:00Z' })).toHaveLength(1);
  });

  it('are the ids that stand for the documented ones, in addresses too', () => {
    const pattern = patternOf(project, { ids });
    expect(messages(pattern, moved)).toEqual([]);
    expect(messages(pattern, { ...moved, Id: id })).toEqual([`/body/Id is ${id}, where ${other} is meant`]);
    expect(messages(pattern, { ...moved, Self: bodyOf(project).Self })).toEqual([
      `/body/Self is "http://localhost/api/project/${id}" and does not lead to getProject ${other}`,
    ]);
  });

  it('are the links by their relation, in any order and number', () => {
    const pattern = patternOf(project, { ids });
    const links = [{ Rel: 'Edit', Href: 'http://localhost/edit' }, ...moved.Links.toReversed()];
    expect(messages(pattern, { ...moved, Links: links })).toEqual([]);
    expect(messages(pattern, { ...moved, Links: links.slice(0, 3) })).toEqual([
      '/body/Links has no link Tickets',
    ]);
    const astray = moved.Links.map((it: Json) => ({ ...it, Href: moved.Self }));
    expect(messages(pattern, { ...moved, Links: astray })).toHaveLength(3);
  });

  it('are the names in Expands without the expanded ones', () => {
    const expanded = find('getProjectWithExpansions');
    const pattern = patternOf(expanded);
    const body = bodyOf(expanded);
    expect(messages(pattern, { ...body, Expands: ['ProjectCategory', ...body.Expands] })).toEqual([]);
    expect(messages(pattern, { ...body, Expands: [...body.Expands, 'Statuses'] })).toEqual([
      '/body/Expands still has Statuses, which is expanded',
    ]);
    expect(messages(pattern, { ...body, Expands: body.Expands.slice(1) })).toEqual([
      '/body/Expands lacks RequirementTypes',
    ]);
  });

  it('is told without saying twice that it is null', () => {
    expect(messages(patternOf(project), { ...bodyOf(project), Name: null })).toEqual([
      '/body/Name is null instead of a string',
    ]);
  });

  it('is no difference where the record may be in a state without it', () => {
    const { Slug: _, ...body } = bodyOf(project);
    expect(messages(patternOf(project, { mayLack: (key) => key === 'Slug' }), body)).toEqual([]);
  });

  it('may be excused by the register', () => {
    const pattern = patternOf(project, {
      toleratedBecauseOf: (key) => (key === 'Slug' ? ['The page has none'] : undefined),
    });
    const { Slug: _, ...body } = bodyOf(project);
    expect([...differences(pattern, body)]).toMatchObject([
      { severity: 'information', where: '/body/Slug', discrepancies: ['The page has none'] },
    ]);
  });

  it('is where the schema has null, although the page prints a value, and the other way round', () => {
    const body = bodyOf(find('updateProject'));
    expect(
      messages(patternOf(find('updateProject')), { ...body, Description: null, ManagerId: null }),
    ).toEqual([]);
    expect(
      messages(patternOf(project), { ...bodyOf(project), Description: 'A text', ManagerId: other }),
    ).toEqual([]);
  });
});
