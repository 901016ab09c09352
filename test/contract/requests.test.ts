import { describe, expect, it } from 'vitest';
import { createValidator } from '../../src/contract/validation/validate.ts';

const validate = createValidator();
const strict = createValidator({ strict: true });
const path = { id: 'EB06E5D8-F774-4B0F-A95C-A911C13527A9' };

describe('a request', () => {
  it('may write ids and words of its path in any letter case', () => {
    expect(validate.request('getProject', { path })).toEqual([]);
    const picklist = { projectId: path.id, id: path.id, picklist: 'Priority' };
    expect(validate.request('getProjectPicklistValue', { path: picklist })).toEqual([]);
  });

  it('must have the parameters of its path, and they must fit', () => {
    expect(validate.request('getProject', {})).toMatchObject([{ where: '/path/id', message: 'is missing' }]);
    expect(validate.request('getProject', { path: { id: 'five' } })).toMatchObject([
      { where: '/path/id', message: 'must be a uuid, got "five"' },
    ]);
  });

  it.each([
    { query: '$top=5&$skip=0&indent-json=true', problems: [] },
    { query: '?$top=five', problems: ['/query/$top must be integer, got "five"'] },
    { query: { $skip: '-1' }, problems: ['/query/$skip must be >= 0, got -1'] },
    {
      query: new URLSearchParams([
        ['$top', '1'],
        ['$top', '2'],
      ]),
      problems: ['/query/$top is given more than once'],
    },
    { query: '$inlinecount=some', problems: ['/query/$inlinecount must be allpages or none, got "some"'] },
  ])('may have the query options of its operation: $query', ({ query, problems }) => {
    const found = validate.request('searchProjects', { query });
    expect(found.map(({ where, message }) => `${where} ${message}`)).toEqual(problems);
  });

  it('may have other query options, unless the validator is strict', () => {
    const request = { query: '$TOP=5&colour=red' };
    expect(validate.request('searchProjects', request)).toEqual([]);
    expect(strict.request('searchProjects', request).map(({ where }) => where)).toEqual([
      '/query/$TOP',
      '/query/colour',
    ]);
  });

  it('must have a body where one is required, may where it is optional, must not elsewhere', () => {
    expect(validate.request('updateProject', { path })).toMatchObject([
      { where: '/body', message: 'is missing' },
    ]);
    expect(validate.request('createScriptRunForScriptAssignment', { path })).toEqual([]);
    expect(validate.request('createScriptRunForScriptAssignment', { path, body: {} })).toEqual([]);
    expect(validate.request('getProject', { path, body: {} })).toMatchObject([{ where: '/body' }]);
  });

  it('may leave out the Content-Type, as the pages do, but not have another one', () => {
    const body = { Name: 'New Name' };
    expect(validate.request('updateProject', { path, body })).toEqual([]);
    const headers = { 'content-type': 'text/plain' };
    expect(validate.request('updateProject', { path, body, headers })).toMatchObject([
      { where: '/headers/Content-Type', message: 'must be application/json, got text/plain' },
    ]);
  });

  it('must have a body that fits the kind that it names', () => {
    const start = (body: unknown) => validate.request('startBackgroundTask', { body });
    expect(start({ Type: 'Reindex', Parameters: {} })).toEqual([]);
    expect(start({ Type: 'Dance', Parameters: {} })).toMatchObject([
      { where: '/body', message: expect.stringMatching(/^must have a known Type/) },
    ]);
    expect(start({ Type: 'Reindex', Parameters: { ProjectId: 5 } })).toMatchObject([
      { where: '/body/Parameters/ProjectId', message: 'must be string or null, got 5' },
    ]);
    expect(start({ Type: 'DeleteProject', Parameters: {} })).toMatchObject([
      { where: '/body/Parameters/ProjectId', message: 'is missing' },
    ]);
  });

  it('may have a form as its body, in which everything is a text, and leaves it as it is', () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const search = (body: unknown) =>
      strict
        .request('searchUsingPostMethod', { headers, body })
        .map(({ where, message }) => `${where} ${message}`);
    const body = { tql: 5 };
    expect(search(body)).toEqual([]);
    expect(body).toEqual({ tql: 5 });
    expect(search({ ...body, colour: 'red' })).toEqual(['/body/colour is not a property of the schema']);
    expect(search('tql')).toEqual(['/body must be object, got "tql"']);
  });

  it('may have fields and files as its body', () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const send = (body: unknown) => validate.request('createIncidentAttachment', { path, headers, body });
    const file = { name: 'f', filename: 'f.txt', type: 'text/plain', bytes: new Uint8Array() };
    expect(send({ fields: {}, files: [file] })).toEqual([]);
    expect(send({ fields: {}, files: [{ ...file, filename: undefined }] })).toEqual([]);
    expect(send({ fields: {}, files: [] })).toMatchObject([{ where: '/body' }]);
    expect(send('text')).toMatchObject([{ where: '/body', message: 'must be object, got "text"' }]);
  });
});
