import { describe, expect, it } from 'vitest';
import { type DocumentedExample, examples } from '../../../src/contract/document.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import type { ExampleBinding } from '../../../src/verify/examples/bindings.ts';
import { inspectAnswer, isForbidden } from '../../../src/verify/examples/replay.ts';
import { exchangeOf } from '../exchange.ts';

/* How the response to an example differs from the documented one. */

const example = (name: string) => examples().find((it) => it.name === name) as DocumentedExample;
const json = 'application/json; charset=utf-8';

/** What is said of a response to an example, which is right but for what is changed. */
function said(
  name: string,
  change: { status?: number; body?: unknown; headers?: Record<string, string> } = {},
  binding: ExampleBinding = {},
) {
  const it = example(name);
  const { response: right } = it.exchange;
  const printed = Object.entries(right.headers ?? {}).map(([header, value]) => [header.toLowerCase(), value]);
  const { status = right.status, headers = Object.fromEntries(printed) } = change;
  const body = 'body' in change ? change.body : right.body;
  const { response, ...exchange } = exchangeOf(it.operationId, body, {}, status);
  return [...inspectAnswer(it, binding, {}, { ...exchange, response: { ...response, body, headers } })];
}

describe('a response that is', () => {
  it('as documented, is not told of', () => {
    expect(said('getPackage')).toEqual([]);
    expect(said('createRun')).toEqual([]);
    expect(said('getPackage', { headers: { 'content-type': 'Application/JSON' } })).toEqual([]);
    expect(said('deleteEmptyPackage', { body: undefined })).toEqual([]);
  });

  it('of another status, says what the server says', () => {
    expect(said('getPackage', { status: 404, body: { Message: 'It is gone.' } })).toEqual([
      {
        where: '/status',
        expected: [200],
        actual: 404,
        message: 'the response is 404 (It is gone.), the documented one 200',
      },
    ]);
    expect(said('deleteProject', { status: 409, body: { Message: 7 } })).toEqual([
      {
        where: '/status',
        expected: [200, 202],
        actual: 409,
        message: 'the response is 409, the documented one 200 or 202',
      },
    ]);
  });

  it('without a documented header, or with another type', () => {
    const headers = { 'content-type': 'text/xml' };
    expect(said('getPackage', { headers })).toEqual([
      {
        where: '/headers/Content-Type',
        expected: json,
        actual: 'text/xml',
        message: `Content-Type is text/xml, the documented one ${json}`,
      },
    ]);
    const Location = 'http://localhost/api/scriptrun/eb6b327c-df59-4f26-aa8d-a089009f0d1b';
    const missing = {
      where: '/headers/Location',
      expected: Location,
      message: 'Location is missing; createRun is answered with it',
    };
    expect(said('createRun', { headers: { 'content-type': json } })).toEqual([missing]);
    // Another address is looked at elsewhere, as the server has its own.
    expect(said('createRun', { headers: { 'content-type': json, location: 'elsewhere' } })).toEqual([]);
    expect(said('returnRunInProgress', { headers: { 'content-type': json } })).toEqual([
      {
        ...missing,
        message: 'Location is missing; returnRunInProgress is answered with it',
        severity: 'warning',
        discrepancies: [expect.any(String)],
      },
    ]);
  });

  it('no JSON', () => {
    expect(said('getPackage', { body: undefined })).toEqual([
      {
        where: '/body',
        expected: example('getPackage').exchange.response.body,
        message: 'the response has no JSON',
      },
    ]);
  });

  it('otherwise than documented, and otherwise than what was prepared', () => {
    const { Name: _, ...body } = example('getPackage').exchange.response.body as Record<string, unknown>;
    const found = said(
      'getPackage',
      { body },
      {
        *inspect({ operation }) {
          yield { message: `It is ${operation}.` };
        },
      },
    );
    expect(found.map(({ where, message }) => [where, message])).toEqual([
      ['/body/Name', '/body/Name is missing'],
      [undefined, 'It is getExecutionPackage.'],
    ]);
  });
});

describe('a 403', () => {
  const forbidden = (name: string, rows: readonly object[] = [], status = 403) => {
    const it = example(name);
    const coverage = { rows: () => rows } as unknown as Context['coverage'];
    return isForbidden(it, { coverage } as Context, exchangeOf(it.operationId, {}, {}, status));
  };
  const row = {
    operation: 'getExecutionPackage',
    aspect: 'status',
    name: '200',
    exercised: 1,
  };

  it('may be for want of a permission, unless the operation was permitted once', () => {
    expect(forbidden('getPackage')).toBe(true);
    expect(forbidden('getPackage', [row])).toBe(false);
    expect(forbidden('getPackage', [{ ...row, operation: 'getProject' }])).toBe(true);
    expect(forbidden('getPackage', [{ ...row, aspect: 'property' }])).toBe(true);
    expect(forbidden('getPackage', [{ ...row, name: '402' }])).toBe(true);
    expect(forbidden('getPackage', [{ ...row, exercised: 0 }])).toBe(true);
  });

  it('of a task may be for want of that of its type', () => {
    expect(forbidden('reindexProject', [{ ...row, operation: 'startBackgroundTask', name: '202' }])).toBe(
      true,
    );
  });

  it('is none where it is documented, or another status', () => {
    expect(forbidden('refuseToDeletePackageWithChildren')).toBe(false);
    expect(forbidden('getPackage', [], 404)).toBe(false);
  });
});
