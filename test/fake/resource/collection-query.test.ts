import { describe, expect, test } from 'vitest';
import { connect } from '../client.ts';
import { packages, projects } from '../known.ts';

const projectsAt = '/api/projects';

describe('an option', () => {
  test.each([
    [
      '$select=Name',
      'Failed to read the query: $select is not an option of searchProjects; known: $filter, $orderby, $top, $skip, $take, $inlinecount, $expand, $format.',
    ],
    ['$TOP=1', /\$TOP is not an option of searchProjects/],
    ['%24format=xml', 'Failed to read the query: $format must be json, got "xml".'],
    ['$=1', /\$ is not an option/],
    ['$__proto__=1', /\$__proto__ is not an option/],
    ['$top=1&$top=1', 'Failed to read the query: $top is given more than once.'],
    ['$top=1&%24top=2', /\$top is given more than once/],
    ['indent-json=true&indent-json=false', /indent-json is given more than once/],
    ['$top=-1', 'Failed to read the query: $top must be >= 0, got -1.'],
    ['$top=abc', 'Failed to read the query: $top must be integer, got "abc".'],
    ['$top=', /\$top must be integer, got ""/],
    ['$top=1.5', /\$top must be integer, got "1.5"/],
    ['$top=2147483648', /\$top must be <= 2147483647/],
    ['$top=1e400', /\$top must be/],
    ['$top=NaN', /\$top must be integer/],
    ['$top=null', /\$top must be/],
    ['$skip=-1', /\$skip must be >= 0/],
    ['$take=-1', /\$take must be >= 0/],
    ['$inlinecount=AllPages', /\$inlinecount must be allpages or none, got "AllPages"/],
    ['indent-json=perhaps', /indent-json must be boolean, got "perhaps"/],
    ['$filter=%00', /^Failed to read \$filter: .* at position 0/],
    ['$filter=%E0%A4%A', /^Failed to read \$filter: .* at position 0/],
    ['$filter=__proto__ eq 1', /^Failed to read \$filter: unknown property "__proto__"/],
    ['$orderby=constructor', /^Failed to read \$orderby: unknown property "constructor"/],
    ['$filter=toString(Name) eq 1', /^Failed to read \$filter: /],
    ['tql=Nonsense', /^Failed to read tql: /],
    ['tql=Id IN Packages(x)', /^Failed to read tql: unknown function "Packages"/],
  ])('%s is refused with 400', async (query, message) => {
    const client = connect();
    await client.fails(() => client.get(`${projectsAt}?${query}`), 400, message);
  });

  test('is refused before anything is done', async () => {
    const client = connect();
    const cycle = `/api/executionpackage/${packages.cycle1}`;
    await client.fails(
      () => client.remove(`${cycle}?$top=1`),
      400,
      /\$top is not an option of deleteExecutionPackage; known: \$format\./,
    );
    await client.fails(
      () => client.put(`${cycle}?$expand=x`, { Name: 'New' }),
      400,
      /ExecutionPackage has no expansion x/,
    );
    await client.fails(
      () => client.remove(`/api/project/${projects.test}?$expand=Statuses`),
      400,
      /\$expand is not an option/,
    );
  });

  test.each([
    'unknown=1',
    'tqll=Nonsense',
    'top=1',
    'x&y&=&&',
    '__proto__=1&constructor=2',
    'callbacks=f',
    '%E0%A4%A=1',
    'a=1&a=2',
    '$filter=&$orderby=%20&$expand=',
    '%24format=json',
  ])('%s makes no difference', async (query) => {
    const client = connect();
    const { status, text } = await client.get(`${projectsAt}?${query}`);
    expect(status).toBe(200);
    expect(text).toBe((await client.get(projectsAt)).text);
  });

  test('may be written with escapes, and a plus is a space', async () => {
    const client = connect();
    const plain = await client.get(`${projectsAt}?$orderby=Name desc&$top=2`);
    expect((await client.get(`${projectsAt}?%24orderby=Name+desc&%24top=%32`)).text).toBe(plain.text);
  });
});

describe('a filter that is too much', () => {
  test('of 10 kB is refused with 400', async () => {
    const client = connect();
    const long = `Name eq '${'x'.repeat(10_000)}'`;
    await client.fails(
      () => client.get(`${projectsAt}?$filter=${long}`),
      400,
      /^Failed to read \$filter: the text goes on at position 8192; at most 8192 characters are read/,
    );
    const tql = () => client.get(`/api/executionpackages?tql=${long.replace('eq', '=')}`);
    await client.fails(tql, 400, /^Failed to read tql: the text goes on at position 8192/);
  });

  test('by its nesting is refused with 400', async () => {
    const client = connect();
    for (const filter of ['('.repeat(4000), 'not '.repeat(2000), '-'.repeat(5000), 'tolower('.repeat(1000)])
      await client.fails(
        () => client.get(`${projectsAt}?$filter=${filter}`),
        400,
        /^Failed to read \$filter: /,
      );
  });

  test('of 8 kB that is well formed is answered', async () => {
    const filter = Array.from({ length: 300 }, (_, at) => `OrderNumber eq ${at}`).join(' or ');
    const { status } = await connect().get(`${projectsAt}?$filter=${encodeURIComponent(filter)}`);
    expect(status).toBe(200);
  });
});

describe('indent-json', () => {
  const address = `/api/project/${projects.test}`;

  test('makes the response readable, by parameter and by header, and changes nothing else', async () => {
    const client = connect();
    const compact = await client.get(address);
    expect(compact.text).toBe(JSON.stringify(compact.body));
    for (const { text, headers } of [
      await client.get(`${address}?indent-json=true`),
      await client.get(address, { 'indent-json': 'true' }),
      await client.get(`${address}?indent-json=true`, { 'indent-json': 'true' }),
    ]) {
      expect(text).toBe(JSON.stringify(compact.body, null, 2));
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    }
  });

  test('is off when it is false', async () => {
    const client = connect();
    const { text } = await client.get(address);
    expect((await client.get(`${address}?indent-json=false`)).text).toBe(text);
    expect((await client.get(address, { 'indent-json': 'false' })).text).toBe(text);
  });

  test('works on collections, on fractions, and where no other option is', async () => {
    const client = connect();
    const list = await client.get(`${projectsAt}?indent-json=true&$inlinecount=allpages&$top=1`);
    expect(list.text).toBe(JSON.stringify(list.body, null, 2));
    const { headers } = await client.remove(address);
    client.mock.clock.advance(1000);
    const task = await client.get(`${headers.get('location')}?indent-json=true`);
    expect(task.text).toContain('\n  "ProgressInPercent": 1.0,\n');
    const root = await client.get('/api?indent-json=true');
    expect(root.text.split('\n').length).toBeGreaterThan(10);
  });
});
