import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../src/contract/operations.ts';
import { createMock } from '../../../src/index.ts';
import { connect } from '../client.ts';
import { assignments, packages, projects, runs, steps } from '../known.ts';

const address = `/api/project/${projects.test}`;
const json = { 'Content-Type': 'application/json' };
const put = (body: BodyInit | null, headers: Record<string, string> = json) => ({
  method: 'PUT',
  headers,
  body,
});
type BodyInit = NonNullable<RequestInit['body']>;

describe('a body that cannot be read', () => {
  test.each([
    ['{', /^Failed to read the body: it is not JSON; /],
    ['{"Name":"x",}', /it is not JSON/],
    ["{'Name':'x'}", /it is not JSON/],
    ['Name=x', /it is not JSON/],
    ['{"Name":"x"} {}', /it is not JSON/],
    ['{"OrderNumber":NaN}', /it is not JSON/],
    ['\u0000', /it is not JSON/],
    ['', 'Failed to read the body: it is empty; updateProject needs JSON.'],
    [' \n\t ', 'Failed to read the body: it is empty; updateProject needs JSON.'],
    [null, 'Failed to read the body: it is empty; updateProject needs JSON.'],
  ])('%j is 400', async (body, message) => {
    const client = connect();
    await client.fails(() => client.send(address, put(body)), 400, message);
  });

  test.each(['null', '[]', '"text"', '1', 'true', '[{"Name":"New"}]'])(
    '%s is JSON of a wrong type: 403',
    async (body) => {
      const client = connect();
      await client.fails(() => client.send(address, put(body)), 403, /it must be object/);
    },
  );

  test.each(['{}', '\ufeff{}', ' {} ', '{"Name":"a","Name":"b"}'])('%j can be read', async (body) => {
    expect((await connect().send(address, put(body))).status).toBe(200);
  });

  test('where none is needed may be missing or blank', async () => {
    const runsOf = `/api/scriptassignment/${assignments.search}/runs`;
    for (const body of [null, '', '  '])
      expect((await connect().send(runsOf, { method: 'POST', body })).status).toBe(201);
  });

  test('where none is read makes no difference', async () => {
    const client = connect();
    const link = `/api/externalsystemlink/3aaf3505-85ca-43c4-a822-fe468118aab7/ticket/12345/link`;
    expect(
      (await client.send(link, { method: 'POST', body: '{', headers: { 'Content-Type': 'x/y' } })).status,
    ).toBe(202);
    const cycle = `/api/executionpackage/${packages.cycle1}`;
    expect((await client.send(cycle, { method: 'DELETE', body: 'x'.repeat(2_000_000) })).status).toBe(200);
  });
});

describe('the type of a body', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json;charset=UTF-8',
    'application/vnd.example+json',
  ])('%s is JSON', async (type) => {
    const client = connect();
    expect((await client.send(address, put('{"Name":"New"}', { 'Content-Type': type }))).status).toBe(200);
  });

  test('may be missing, as the pages leave it out', async () => {
    const body = new TextEncoder().encode('{"Name":"New"}');
    const { status, body: project } = await connect().send<Schemas['Project']>(address, put(body, {}));
    expect([status, project.Name]).toEqual([200, 'New']);
  });

  test.each([
    'text/plain',
    'text/plain;charset=UTF-8',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'application/xml',
    'multipart/form-data; boundary=x',
    'text/json',
  ])('%s is 415', async (type) => {
    const client = connect();
    const message = `Failed to read the body: its type is ${type}; send Content-Type: application/json.`;
    await client.fails(
      () => client.send(address, put('{"Name":"New"}', { 'Content-Type': type })),
      415,
      message,
    );
  });
});

describe('a body that is too large', () => {
  test('is 413, however it is sent', async () => {
    const client = connect({ server: { maxBody: 100 } });
    const text = (size: number) => `{"Description":"${'x'.repeat(size - 18)}"}`;
    expect(text(100)).toHaveLength(100);
    const message = 'Failed to read the body: it is larger than 100 bytes.';
    await client.fails(() => client.send(address, put(text(101))), 413, message);
    const stream = (size: number) => new Blob([text(size)]).stream();
    const streamed = { ...put(stream(5000)), duplex: 'half' } as RequestInit;
    await client.fails(() => client.send(address, streamed), 413, message);
    const announced = put(text(5000), { ...json, 'Content-Length': '5000' });
    await client.fails(() => client.send(address, announced), 413, message);
    expect((await client.send(address, put(text(100)))).status).toBe(200);
    expect((await client.send(address, { ...put(stream(100)), duplex: 'half' } as RequestInit)).status).toBe(
      200,
    );
  });

  test('is counted in bytes, not in characters', async () => {
    const client = connect({ server: { maxBody: 100 } });
    const body = `{"Description":"${'ä'.repeat(60)}"}`;
    await client.fails(() => client.send(address, put(body)), 413, /larger than 100 bytes/);
  });

  test('is one of more than a mebibyte unless it was said otherwise', async () => {
    const client = connect();
    const body = `{"Description":"${'x'.repeat(1_048_576)}"}`;
    await client.fails(() => client.send(address, put(body)), 413, /larger than 1048576 bytes/);
    expect((await client.send(address, put(body.slice(0, 1_000_000).concat('"}')))).status).toBe(200);
  });
});

describe('a body that is nested', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  const deep = (depth: number) => `{"FieldValues":{"Deep":${nested(depth - 2)}}}`;
  const run = `/api/scriptrun/${runs.open}`;

  test('100,000 levels deep is 400', async () => {
    const client = connect();
    const message = 'Failed to read the body: it is nested deeper than 64 levels.';
    const objects = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    for (const body of [nested(100_000), deep(100_000), objects, '['.repeat(100_000)])
      await client.fails(() => client.send(run, put(body)), 400, message);
  });

  test('is read to the 64th level', async () => {
    const client = connect();
    await client.fails(() => client.send(run, put(deep(65))), 400, /nested deeper/);
    expect((await client.send(run, put(deep(64)))).status).toBe(200);
    const { text } = await client.get(`${run}?$expand=FieldValues`);
    expect(text).toContain(`"FieldValues":{"Deep":${nested(62)}}`);
  });
});

describe('what a text may hold', () => {
  test.each([
    'a\u0000b',
    '\u202e\ufeff',
    'ﷺ🦄👩‍👩‍👧',
    '"\\/\b\f\n\r\t',
    '<script>alert(1)</script>',
    "Robert'); DROP TABLE Projects;--",
    '\ud800',
    ' ',
    '\u2028\u2029',
    '{"Complete":true}',
    '$1 $& \\1',
  ])('%j is kept and answered as it is', async (Name) => {
    const client = connect();
    const { status, body } = await client.put<Schemas['Project']>(address, { Name, Description: Name });
    expect(status).toBe(200);
    expect(body).toMatchObject({ Name, Description: Name });
    expect((await client.get<Schemas['Project']>(address)).body).toEqual(body);
    const indented = await client.get<Schemas['Project']>(`${address}?indent-json=true`);
    expect(indented.body).toEqual(body);
  });

  test('a name as long as a body may be can be kept, and is not repeated where it is refused', async () => {
    const client = connect();
    const Name = 'x'.repeat(1_000_000);
    expect((await client.put(address, { Name })).status).toBe(200);
    const { status, text } = await client.put(`/api/project/${projects.inventory}`, {
      Name: Name.toUpperCase(),
    });
    expect(status).toBe(409);
    expect(text.length).toBeLessThan(1100);
  });

  test('text that looks like progress is not taken for it', async () => {
    const client = connect();
    const { body } = await client.put<Schemas['Project']>(address, { Description: '"ProgressInPercent":1,' });
    expect(body.Description).toBe('"ProgressInPercent":1,');
  });
});

describe('keys with a meaning to the program', () => {
  const hostile =
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,"hasOwnProperty":null,"toJSON":"x","then":"y","valueOf":{}}';
  const isClean = () =>
    (({}) as Record<string, unknown>).polluted === undefined && `${{}}` === '[object Object]';

  test('do nothing in a body', async () => {
    const client = connect();
    const before = client.records();
    for (const [path, method] of [
      [address, 'PUT'],
      [`/api/executionpackage/${packages.middle}`, 'PUT'],
    ] as const)
      expect((await client.send(path, { method, headers: json, body: hostile })).status).toBe(200);
    expect(client.records()).toEqual(before);
    expect(isClean()).toBe(true);
  });

  test('are kept among field values, and stay there', async () => {
    const client = connect();
    const run = `/api/scriptrun/${runs.open}`;
    for (let times = 0; times < 2; times++) {
      const { text } = await client.send(`${run}?$expand=FieldValues`, put(`{"FieldValues":${hostile}}`));
      expect(text).toContain(`"FieldValues":${hostile}`);
    }
    expect((await client.get(`${run}?$expand=FieldValues`)).text).toContain(`"FieldValues":${hostile}`);
    expect(isClean()).toBe(true);
  });

  test('do nothing among the parameters of a task', async () => {
    const client = connect();
    const body = `{"Type":"PerformanceTest","Parameters":${hostile}}`;
    const { status } = await client.send('/api/backgroundtasks', { method: 'POST', headers: json, body });
    expect(status).toBe(202);
    expect(isClean()).toBe(true);
  });

  test('do nothing among step results', async () => {
    const client = connect();
    const result = hostile.replace('{', `{"Id":"${steps.second}","Outcome":"Passed",`);
    const { status } = await client.send(`/api/scriptrun/${runs.open}`, put(`{"StepResults":[${result}]}`));
    expect(status).toBe(200);
    const { body } = await client.get<object>(`/api/stepresult/${steps.second}`);
    expect(Object.keys(body)).toHaveLength(11);
    expect(isClean()).toBe(true);
  });
});

describe('numbers', () => {
  test.each(['1e400', '-1e400', '1'.repeat(400)])('%s is too large for anybody: 400', async (number) => {
    const client = connect();
    const run = `/api/scriptrun/${runs.open}`;
    const message = 'Failed to read the body: it has a number that is too large.';
    await client.fails(() => client.send(run, put(`{"FieldValues":{"a":[${number}]}}`)), 400, message);
    await client.fails(() => client.send(address, put(`{"OrderNumber":${number}}`)), 400, message);
    const task = `{"Type":"bulkaction","Parameters":{"a":${number}}}`;
    await client.fails(
      () => client.send('/api/backgroundtasks', { method: 'POST', headers: json, body: task }),
      400,
      message,
    );
  });

  test.each(['1e15', '2147483648', '-1', '0.5', '1e-400e'])('%s is no OrderNumber', async (number) => {
    const client = connect();
    const { status } = await client.send(address, put(`{"OrderNumber":${number}}`));
    expect([400, 403]).toContain(status);
  });

  test.each(['2147483647', '0', '-0', '1.0', '1e2'])('%s is one', async (number) => {
    const client = connect();
    const { body } = await client.send<Schemas['Project']>(address, put(`{"OrderNumber":${number}}`));
    expect(body.OrderNumber).toBe(Number(number) + 0);
  });

  test('among field values are answered as they are', async () => {
    const client = connect();
    const values = { a: 1e308, b: -5e-324, c: 9007199254740992, d: 0.1 };
    const { body } = await client.put<Schemas['ScriptRun']>(
      `/api/scriptrun/${runs.open}?$expand=FieldValues`,
      { FieldValues: values },
    );
    expect(body.FieldValues).toEqual(values);
  });
});

test('a body that breaks off is an error response or a rejection, and changes nothing', async () => {
  const mock = createMock();
  const before = JSON.stringify(mock.store.toJSON());
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode('{"Name":'));
      controller.error(new Error('Gone.'));
    },
  });
  const request = { ...put(body), duplex: 'half' } as RequestInit;
  const status = await mock.fetch(address, request).then(
    (response) => response.status,
    () => 'rejected',
  );
  expect([400, 500, 'rejected']).toContain(status);
  expect(JSON.stringify(mock.store.toJSON())).toBe(before);
  expect((await mock.fetch(address)).status).toBe(200);
});
