import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/contract/document.ts';
import { beforehand, type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { createValidator } from '../../../src/contract/validation/validate.ts';
import { createMock, type Fault } from '../../../src/index.ts';

const validator = createValidator({ strict: true });
const own = (Object.keys(operationFacts) as OperationId[]).flatMap((operation) =>
  operationFacts[operation].statuses
    .filter((status) => status >= 400)
    .map((status) => ({ operation, status })),
);
/** What any request may be answered with, of one operation. */
const general = beforehand.map((status) => ({ operation: 'getProject' as const, status }));
const errorStatuses = [...own, ...general];
const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** A request that the operation would be able to answer, had it an id that is known. */
function requestFor(operation: OperationId): [string, RequestInit] {
  const { method, path, enums } = operationFacts[operation];
  const url = path.replace(
    /\{(\w+)\}/g,
    (_, name) => enums[name]?.[0] ?? '00000000-0000-4000-8000-000000000000',
  );
  return [url, { method }];
}

async function struck(fault: Fault, [url, init]: [string, RequestInit]) {
  const mock = createMock();
  const before = JSON.stringify(mock.store);
  mock.faults.add(fault);
  const { status, headers, ...response } = await mock.fetch(url, init).then(async (it) => ({
    status: it.status,
    headers: it.headers,
    body: (await it.json()) as { Message: string },
  }));
  expect(JSON.stringify(mock.store), 'an error response changes nothing').toBe(before);
  return { status, headers, ...response };
}

describe('a documented error response', () => {
  it('is one of many', () => expect(errorStatuses.length).toBeGreaterThan(150));

  it.each(errorStatuses)('happens with one line: %j', async (fault) => {
    const { status, headers, body } = await struck(fault, requestFor(fault.operation));
    expect(status).toBe(fault.status);
    expect(body.Message).toMatch(/^[A-Z].+\.$/);
    expect(validator.response(fault.operation, { status, headers, body })).toEqual([]);
  });

  it('has the message and the headers that it is given', async () => {
    const fault: Fault = {
      operation: 'getProject',
      status: 503,
      undocumented: true,
      message: 'Back at noon.',
      headers: { 'Retry-After': '30' },
    };
    const { status, headers, body } = await struck(fault, [project, {}]);
    expect([status, headers.get('Retry-After'), body]).toEqual([503, '30', { Message: 'Back at noon.' }]);
  });

  it.each<Fault>([{ status: 401 }, { expired: true }])(
    'has its headers in the place of the usual ones, in whatever letter case: %j',
    async (outcome) => {
      const headers = { 'www-authenticate': 'Mine', 'content-type': 'text/plain' };
      const struckBy = await struck({ operation: 'getProject', ...outcome, headers }, [project, {}]);
      expect(struckBy.headers.get('WWW-Authenticate')).toBe('Mine');
      expect(struckBy.headers.get('Content-Type')).toBe('text/plain');
    },
  );

  it('goes before what is wrong with the request itself', async () => {
    const { status } = await struck({ operation: 'updateProject', status: 409 }, [
      project,
      { method: 'PUT', body: '{' },
    ]);
    expect(status).toBe(409);
  });
});

describe('a documented success', () => {
  const successes = operations().flatMap(({ operationId, operation }) =>
    Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status < 400)
      .map((status) => ({ operation: operationId, status })),
  );

  it.each(successes)('is not a fault: %j', (fault) => {
    const { faults } = createMock();
    expect(() => faults.add(fault)).toThrow(
      `Failed to add the fault: status must be an error status, from 400 to 599, got ${fault.status}.`,
    );
    expect(faults.list()).toEqual([]);
  });
});

describe('an expired token', () => {
  it('is a 401 that says so in the way of OAuth, whatever the operation', async () => {
    const { status, headers, body } = await struck({ expired: true }, [project, {}]);
    expect(status).toBe(401);
    expect(headers.get('WWW-Authenticate')).toBe(
      'OAuth realm="Enterprise Tester", oauth_problem="token_expired"',
    );
    expect(body).toEqual({ Message: 'The OAuth token has expired.' });
  });
});

describe('a missing permission', () => {
  it('is a 403', async () => {
    const { status, body } = await struck({ operation: 'getProject', forbidden: true }, [project, {}]);
    expect([status, body]).toEqual([403, { Message: 'You do not have permission to do this.' }]);
  });

  it('is not missed where another one is enough, unless the operation is named', async () => {
    const mock = createMock();
    const forbidden = 'TestManagement/ManageScripts/View';
    mock.faults.add({ forbidden });
    expect((await mock.fetch(project)).status).toBe(200);
    mock.faults.add({ operation: 'getProject', forbidden });
    expect((await mock.fetch(project)).status).toBe(403);
  });

  it('is missed, by its name, by every operation that needs it and by no other', async () => {
    const mock = createMock();
    mock.faults.add({ forbidden: 'Project/ManageProjects' });
    const removed = await mock.fetch(project, { method: 'DELETE' });
    expect(removed.status).toBe(403);
    expect(await removed.json()).toEqual({
      Message: 'You do not have the permission Project/ManageProjects.',
    });
    expect((await mock.fetch(project)).status).toBe(200);
    expect(mock.faults.list()).toMatchObject([{ matched: 1, hits: 1 }]);
  });
});
