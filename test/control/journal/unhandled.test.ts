import { describe, expect, it } from 'vitest';
import { createMock, type UnhandledPolicy } from '../../../src/index.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

function mockWith(unhandled: UnhandledPolicy | undefined) {
  const printed: string[] = [];
  const logger = {
    warn: (message: string) => printed.push(`warn ${message}`),
    error: (message: string) => printed.push(`error ${message}`),
  };
  return {
    mock: createMock({ observe: { onUnhandledRequest: unhandled, logger }, server: { basePath: '/ET' } }),
    printed,
  };
}

describe('a request that no operation answers', () => {
  it.each([undefined, 'ignore'] as const)('is only refused when the policy is %s', async (policy) => {
    const { mock, printed } = mockWith(policy);
    expect((await mock.fetch('/api/projcts')).status).toBe(404);
    expect(printed).toEqual([]);
  });

  it('is refused and warned of', async () => {
    const { mock, printed } = mockWith('warn');
    expect((await mock.fetch('/api/executionpackges?access_token=abc')).status).toBe(404);
    expect((await mock.fetch(`/api/project/${id}`, { method: 'POST' })).status).toBe(405);
    expect(printed).toEqual([
      `warn Warning: no operation answers GET http://localhost/ET/api/executionpackges?access_token=*** (404).
  Did you mean GET /api/executionpackages (searchExecutionPackages)?`,
      expect.stringMatching(
        /^warn Warning: no operation answers POST .* \(405\)\.\n {2}DELETE .* exist; you sent POST$/,
      ),
    ]);
  });

  it('gets no response at all, which the journal says too', async () => {
    const { mock, printed } = mockWith('error');
    await expect(mock.fetch('/api/projcts')).rejects.toThrow(TypeError);
    expect(printed).toEqual([expect.stringMatching(/^error Error: no operation answers GET/)]);
    expect(await mock.journal.entries({ unhandled: true })).toMatchObject([{ response: { status: 0 } }]);
  });

  it('is given to a function, which may print', async () => {
    const { mock, printed } = mockWith((request, print) => {
      if (request.url.endsWith('/a')) print.warning();
      if (request.url.endsWith('/b')) print.error();
    });
    expect((await mock.fetch('/api/a')).status).toBe(404);
    await expect(mock.fetch('/api/b')).rejects.toThrow(TypeError);
    expect((await mock.fetch('/api/c')).status).toBe(404);
    expect(printed.map((it) => it.split(' ')[0])).toEqual(['warn', 'error']);
  });

  it('is no concern of the policy outside of the API, and neither is what an operation refuses', async () => {
    const { mock, printed } = mockWith('error');
    expect((await mock.fetch('/apis')).status).toBe(404);
    expect((await mock.fetch('http://localhost/api/projects')).status).toBe(404);
    expect((await mock.fetch('/api/projects?$top=x')).status).toBe(400);
    expect(printed).toEqual([]);
  });

  it('cannot be treated in a way that does not exist', () => {
    expect(() => mockWith('shout' as never)).toThrow(
      'Failed to read onUnhandledRequest: "shout" is not a policy',
    );
  });
});

describe('near operations', () => {
  it.each([
    ['GET', '/api/executionpackges', 'did you mean GET /api/executionpackages (searchExecutionPackages)?'],
    ['GET', '/api/executionpackage', 'did you mean GET /api/executionpackages (searchExecutionPackages)?'],
    ['GET', `/api/projects/${id}`, 'did you mean GET /api/project/{id} (getProject)?'],
    ['GET', `/project/${id}`, 'did you mean GET /api/project/{id} (getProject)?'],
    ['PUT', `/api/projct/${id}`, 'did you mean PUT /api/project/{id} (updateProject)?'],
    ['POST', '/api/backgroundtask', 'did you mean POST /api/backgroundtasks (startBackgroundTask)?'],
    ['PUT', '/api/backgroundtasks', 'POST /api/backgroundtasks (startBackgroundTask) exists; you sent PUT'],
  ])('to %s %s', async (method, path, hint) => {
    const mock = createMock();
    await mock.fetch(path, { method });
    const [entry] = await mock.journal.entries();
    expect(entry?.hints).toEqual([hint]);
  });

  it.each(['/api/zzzzzzzz', '/api/a/b/c/d/e', '/'])('are not made up for %s', async (path) => {
    const mock = createMock();
    await mock.fetch(path);
    const [entry] = await mock.journal.entries();
    expect(entry?.hints).toEqual([]);
  });
});
