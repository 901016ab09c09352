import { describe, expect, it } from 'vitest';
import { at, document, examples } from '../../src/contract/document.ts';
import type { OperationId } from '../../src/contract/operations.ts';
import { createValidator, type Problem } from '../../src/contract/validation/validate.ts';

const validate = createValidator();
const strict = createValidator({ strict: true });
const json = { 'Content-Type': 'application/json; charset=utf-8' };
const location = { Location: 'http://localhost/api/backgroundtask/reindex-1' };

describe('a response', () => {
  it('that is as documented has no problem', () => {
    expect(answer('getProject')).toEqual([]);
    expect(answer('getProjectWithExpansions')).toEqual([]);
    expect(answer('reindexProjectAndStream')).toEqual([]);
    expect(validate.response('getProject', { status: 404, headers: json, body: { Message: 'No.' } })).toEqual(
      [],
    );
    expect(validate.response('deleteExecutionPackage', { status: 200 })).toEqual([]);
  });

  it('must have a declared status', () => {
    expect(validate.response('getProject', { status: 418 })).toEqual([
      {
        where: '/status',
        kind: 'status',
        message: 'must be 200 or 400 or 401 or 403 or 404 or 408 or 414 or 431 or 503, got 418',
        clause: '#/paths/~1api~1project~1{id}/get/responses',
      },
    ]);
  });

  it('must have a declared Content-Type, whatever its charset and letter case', () => {
    const refused = (headers?: Record<string, string>) =>
      validate.response('getProject', { status: 404, headers, body: { Message: 'No.' } });
    expect(refused({ 'content-type': 'Application/JSON' })).toEqual([]);
    expect(refused()).toMatchObject([
      { where: '/headers/Content-Type', message: 'must be application/json, got nothing' },
    ]);
    expect(refused({ 'Content-Type': 'text/html' })).toMatchObject([
      { where: '/headers/Content-Type', message: 'must be application/json, got text/html' },
    ]);
    expect(refused({ 'Content-Type': 'application/json-patch+json' })).toHaveLength(1);
  });

  it('must have a body where one is declared, and none where none is', () => {
    expect(validate.response('getProject', { status: 200, headers: json })).toMatchObject([
      { where: '/body', message: 'is missing' },
    ]);
    expect(
      validate.response('deleteExecutionPackage', { status: 200, headers: json, body: null }),
    ).toMatchObject([{ where: '/body', message: 'must not be there: the document declares none' }]);
  });

  it('must have the required headers, and headers that fit', () => {
    expect(answer('reindexProject', {}, json)).toMatchObject([
      {
        where: '/headers/Location',
        message: 'is missing',
        clause: '#/paths/~1api~1backgroundtasks/post/responses/202/headers/Location/required',
      },
    ]);
    expect(answer('reindexProject', {}, { ...json, Location: 'no address' })).toMatchObject([
      { where: '/headers/Location', message: 'must be a uri, got "no address"' },
    ]);
    expect(answer('deleteProject', {}, json), 'this one may be left out').toEqual([]);
  });

  it('is never coerced', () => {
    expect(answer('getProject', { OrderNumber: '3' })).toMatchObject([
      { where: '/body/OrderNumber', message: 'must be integer, got "3"' },
    ]);
    expect(answer('getProject', { Independent: 0, Name: null })).toHaveLength(2);
  });

  it.each([
    { wrong: { Id: 'eb06' }, where: '/body/Id', message: 'must be a uuid, got "eb06"' },
    { wrong: { Name: '' }, where: '/body/Name', message: 'must NOT have fewer than 1 characters, got ""' },
    {
      wrong: { StartDate: '2012-12-31' },
      where: '/body/StartDate',
      message: 'must be a date-time, got "2012-12-31"',
    },
    { wrong: { Slug: undefined }, where: '/body/Slug', message: 'is missing' },
    { wrong: { Links: [{ Rel: 'X' }] }, where: '/body/Links/0/Href', message: 'is missing' },
    { wrong: { Components: {} }, where: '/body/Components', message: 'must be array, got {}' },
    {
      wrong: { ProjectCategory: 3 },
      where: '/body/ProjectCategory',
      message: /^must be object or null, got 3/,
    },
    {
      wrong: { TimeTrackingConfiguration: { HoursPerDay: 25 } },
      where: /HoursPerDay$/,
      message: 'must be <= 24, got 25',
    },
  ])('with $wrong is told where it is wrong', ({ wrong, where, message }) => {
    expect(answer('getProject', wrong)).toEqual([
      {
        where: expect.stringMatching(where),
        kind: message === 'is missing' ? 'missing' : 'value',
        message: expect.stringMatching(message),
        clause: expect.anything(),
      },
    ]);
  });

  it('is told everything that is wrong, and each with a clause that is in the document', () => {
    const problems = answer('getProjectWithExpansions', {
      Id: 1,
      Slug: 2,
      Statuses: [{ Id: 3 }],
      Expands: ['Nothing'],
    });
    expect(problems.map(({ where }) => where).sort()).toEqual([
      '/body/Expands/0',
      '/body/Id',
      '/body/Slug',
      '/body/Statuses/0/Id',
      '/body/Statuses/0/Self',
      '/body/Statuses/0/SortOrder',
      '/body/Statuses/0/Text',
    ]);
    for (const { clause } of problems) expect(at(document, clause), clause).toBeDefined();
  });

  it('of one of several forms is told what is wrong with the form that it comes nearest to', () => {
    const Id = 'reindex-7bdba522-590a-4df4-b409-a2939851241b';
    const progress = validate.response('startBackgroundTask', {
      status: 202,
      headers: { ...json, ...location },
      body: [{ Complete: 'no', Id, StartedAt: '2011-12-31T21:50:00Z', Message: null }],
    });
    expect(progress).toMatchObject([{ where: '/body/0/Complete', message: 'must be boolean, got "no"' }]);
    expect(answer('getProject', { ProjectCategory: { Id: 1 } }).map(({ where }) => where)).toContain(
      '/body/ProjectCategory/Name',
    );
  });

  it('may have properties that the document does not know, unless the validator is strict', () => {
    const wrong = { Colour: 'red', Links: [{ Href: 'http://localhost/', Rel: 'X', Colour: 'red' }] };
    expect(answer('getProject', wrong)).toEqual([]);
    expect(
      answer('getProject', wrong, json, strict).map(({ where, message }) => `${where} ${message}`),
    ).toEqual([
      '/body/Links/0/Colour is not a property of the schema',
      '/body/Colour is not a property of the schema',
    ]);
  });

  it('may be a script that calls a function with it, but no other text', () => {
    const said = (type: string) =>
      validate
        .response('getProject', { status: 200, headers: { 'Content-Type': type }, body: 'f({});' })
        .map(({ where }) => where);
    expect(said('application/javascript')).toEqual([]);
    expect(said('application/javascript; charset=utf-8')).toEqual([]);
    expect(said('text/javascript')).toContain('/headers/Content-Type');
    expect(said('x; application/javascript')).toContain('/headers/Content-Type');
  });

  it('to an unknown operation is an error of the caller', () => {
    expect(() => validate.response('getNothing' as OperationId, { status: 200 })).toThrow(
      'Failed to validate: the document has no operation getNothing.',
    );
  });
});

function answer(
  name: string,
  changes: object = {},
  headers?: Record<string, string>,
  by = validate,
): Problem[] {
  const { operationId, exchange } = examples().find((it) => it.name === name) ?? {};
  if (!operationId || !exchange) throw new Error(`There is no example ${name}.`);
  const { status, body } = exchange.response;
  const changed = Array.isArray(body) ? body : { ...(body as object), ...changes };
  const printed = JSON.parse(JSON.stringify(changed));
  return by.response(operationId, {
    status,
    headers: headers ?? { ...json, ...exchange.response.headers },
    body: printed,
  });
}
