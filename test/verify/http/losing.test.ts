import { describe, expect, test } from 'vitest';
import { NoResponse, NoVerdict, TooLate, Unanswered } from '../../../src/verify/http/failures.ts';
import {
  createLiveness,
  maxGreetings,
  type Trouble,
  troubleBehind,
  troubleOf,
} from '../../../src/verify/http/liveness.ts';

const headers = (type: string) => ({ 'content-type': type });

describe('a response', () => {
  test.each([
    [
      { status: 502, headers: {} },
      { kind: 'unavailable', detail: '502' },
    ],
    [
      { status: 504, headers: {} },
      { kind: 'unavailable', detail: '504' },
    ],
    [{ status: 401, headers: {} }, { kind: 'refused' }],
    [
      { status: 302, headers: { location: '/login' } },
      { kind: 'redirect', detail: '/login' },
    ],
    [{ status: 200, headers: headers('text/html; charset=utf-8') }, { kind: 'page' }],
    [{ status: 200, headers: headers(' Application/XHTML+xml') }, { kind: 'page' }],
  ] as const)('%j is one of somebody else', (response, trouble) => {
    expect(troubleOf(response)).toEqual(trouble);
  });

  test.each([
    { status: 200, headers: headers('application/json') },
    { status: 200, headers: headers('application/json, text/html') },
    { status: 200, headers: {} },
    { status: 304, headers: { location: '/login' } },
    { status: 404, headers: headers('text/html') },
    { status: 300 - 1, headers: {} },
    { status: 429, headers: {} },
    { status: 500, headers: headers('text/html') },
  ])('%j is one of the server', (response) => {
    expect(troubleOf(response)).toBeUndefined();
  });
});

test('a failure is one of the server where it has begun to answer, or has asked to wait', () => {
  const lost = (more: Partial<Pick<Unanswered, 'status' | 'partial'>>) =>
    troubleBehind(new Unanswered('getUser', '', 'ECONNRESET, 4 times', more));
  expect(troubleBehind(new TooLate('getUser', '', 'none within 5 ms'))).toEqual({
    kind: 'silent',
    detail: 'none within 5 ms',
  });
  expect(lost({})).toEqual({ kind: 'down', detail: 'ECONNRESET' });
  expect(lost({ status: 503 })).toEqual({ kind: 'unavailable', detail: '503' });
  expect(lost({ status: 429 })).toBeUndefined();
  expect(lost({ partial: { status: 200, bytes: 1 } })).toBeUndefined();
  expect(troubleBehind(new NoResponse('getUser', '', 'strange'))).toBeUndefined();
});

/** A server that answers greetings or does not, and what was said of it. */
function watch(isAnswered: boolean, before?: { readonly requests: number; readonly trouble?: Trouble }) {
  const seen = { losses: [] as string[], waits: [] as number[], greetings: 0 };
  const liveness = createLiveness(
    {
      greeting: { operation: 'searchProjects', query: {} },
      ...(before && { before }),
      onLost: (message) => void seen.losses.push(message),
    },
    async () => {
      seen.greetings++;
      return isAnswered;
    },
    async (ms) => void seen.waits.push(ms),
  );
  return { liveness, seen };
}

const trouble = (kind: Trouble['kind'], detail?: string): Trouble => ({ kind, detail });

describe('a server that is lost', () => {
  test.each([
    [
      trouble('silent', 'none within 5 ms'),
      'the server stopped answering after 2 requests (none within 5 ms)',
    ],
    [trouble('refused'), 'the server stopped accepting the credentials after 2 requests (401)'],
    [trouble('page'), 'the server answers with an HTML page such as a login page since request 3'],
    [
      trouble('redirect', '/login?from=x#y\nz'),
      'the server redirects to /login, as to a login page, since request 3',
    ],
    [trouble('redirect'), 'the server redirects to nowhere, as to a login page, since request 3'],
  ])('by %j is told of at once', async (what, told) => {
    const { liveness, seen } = watch(false);
    liveness.noteWell();
    liveness.noteWell();
    await expect(liveness.look('getUser', what)).rejects.toThrow(`Failed to go on: ${told}.`);
    expect(seen).toEqual({ losses: [told], waits: [1000], greetings: 2 });
    expect(() => liveness.throwIfLost()).toThrow(NoVerdict);
  });

  test.each([
    [
      trouble('down', 'ECONNRESET'),
      'the server could no longer be reached after 1 requests (ECONNRESET)',
      [1000],
    ],
    [
      trouble('unavailable', '503'),
      'the server responds with 503 to everything since request 2',
      [1000, 2000, 4000, 8000, 16_000],
    ],
  ] as const)('by %j is told of after three requests', async (what, told, waits) => {
    const { liveness, seen } = watch(false);
    liveness.noteWell();
    expect([await liveness.look('getUser', what), await liveness.look('getUser', what)]).toEqual([
      'unknown',
      'unknown',
    ]);
    liveness.throwIfLost();
    await expect(liveness.look('getUser', what)).rejects.toThrow(told);
    expect(seen).toEqual({ losses: [told], waits: [...waits], greetings: waits.length + 1 });
  });

  test('is one that has answered before', async () => {
    const { liveness, seen } = watch(false);
    expect(await liveness.look('getUser', trouble('silent'))).toBe('unknown');
    expect(seen.greetings).toBe(0);
  });
});

describe('a server that is there', () => {
  test('is greeted once for an operation with a trouble of its own', async () => {
    const { liveness, seen } = watch(true);
    liveness.noteWell();
    expect(await liveness.look('getUser', trouble('page'))).toBe('there');
    liveness.noteOwn('getUser', trouble('page'));
    expect(await liveness.look('getUser', trouble('page'))).toBe('unknown');
    expect(await liveness.look('getUser', trouble('redirect'))).toBe('there');
    expect(await liveness.look('getGroup', trouble('page'))).toBe('there');
    expect(seen).toEqual({ losses: [], waits: [], greetings: 3 });
  });

  test('is one again after any answer, so that three in a row are counted anew', async () => {
    const { liveness, seen } = watch(true);
    for (let time = 0; time < 3; time++) {
      liveness.noteWell();
      await liveness.look('getUser', trouble('down'));
      await liveness.look('getUser', trouble('down'));
    }
    expect(seen.greetings).toBe(0);
    expect(await liveness.look('getUser', trouble('down'))).toBe('there');
    expect(await liveness.look('getUser', trouble('down'))).toBe('unknown');
  });

  test('counts answers to troubles of an operation that were answers, when it tells of its loss', async () => {
    const { liveness } = watch(false);
    liveness.noteWell();
    liveness.noteOwn('getUser', trouble('page'));
    liveness.noteOwn('getUser', trouble('silent'));
    liveness.noteOwn('getUser', trouble('down'));
    liveness.noteOwn('getUser', trouble('unavailable'));
    await expect(liveness.look('getGroup', trouble('silent', 'x'))).rejects.toThrow('after 2 requests (x)');
  });

  test('is greeted once for all that ask at the same time', async () => {
    const { liveness, seen } = watch(true);
    liveness.noteWell();
    const looks = ['getUser', 'getGroup'] as const;
    expect(await Promise.all(looks.map((it) => liveness.look(it, trouble('silent'))))).toEqual([
      'there',
      'there',
    ]);
    expect(seen.greetings).toBe(1);
  });

  test('is greeted only so often', async () => {
    const { liveness, seen } = watch(true);
    liveness.noteWell();
    for (let time = 0; time < maxGreetings; time++)
      expect(await liveness.look('getUser', trouble('silent'))).toBe('there');
    expect(await liveness.look('getUser', trouble('silent'))).toBe('unknown');
    expect(seen.greetings).toBe(maxGreetings);
  });
});

describe('a server that another connection has lost', () => {
  test('gets one more chance where it may be back', async () => {
    for (const kind of ['down', 'unavailable', 'silent'] as const) {
      const { liveness, seen } = watch(false, { requests: 7, trouble: trouble(kind) });
      liveness.throwIfLost();
      await expect(liveness.look('getUser', trouble(kind, 'x'))).rejects.toThrow(/\b[78]\b/);
      expect(seen.waits).toEqual([1000]);
    }
  });

  test('gets none where it wants another login', () => {
    for (const kind of ['refused', 'page', 'redirect'] as const) {
      const { liveness } = watch(false, { requests: 7, trouble: trouble(kind) });
      expect(() => liveness.throwIfLost()).toThrow('Failed to go on: the server is lost.');
    }
  });

  test('is watched from the first request on', async () => {
    const { liveness, seen } = watch(true, { requests: 7 });
    liveness.throwIfLost();
    expect(await liveness.look('getUser', trouble('down'))).toBe('unknown');
    expect(await liveness.look('getUser', trouble('silent'))).toBe('there');
    expect(seen.greetings).toBe(1);
  });
});
