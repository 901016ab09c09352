import { describe, expect, test } from 'vitest';
import {
  BodyFailure,
  failureOf,
  NoResponse,
  NoVerdict,
  proxyAdvice,
  RequestNotAllowed,
  TooLate,
  Unanswered,
} from '../../../src/verify/http/failures.ts';

describe('an error of a connection', () => {
  const of = (cause: unknown, message = 'fetch failed') =>
    failureOf('getProject', 'http://et/', new TypeError(message, { cause }));

  test.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
  ])('%s says that the request was not sent', (code) => {
    expect(of({ code })).toMatchObject({ name: 'Unanswered', isUnsent: true, reason: code });
  });

  test.each(['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET'])(
    '%s says that it may have been',
    (code) => {
      expect(of({ code })).toMatchObject({ name: 'Unanswered', isUnsent: false, reason: code });
    },
  );

  test('says what it is by its cause, or by itself', () => {
    expect(of({ message: 'terminated' })).toBeInstanceOf(Unanswered);
    expect(of(undefined, 'terminated')).toBeInstanceOf(Unanswered);
    const other = of({ message: 'strange' });
    expect(other).not.toBeInstanceOf(Unanswered);
    expect(other).toMatchObject({
      name: 'NoResponse',
      message: 'Failed to get a response of getProject: strange.',
      operation: 'getProject',
      url: 'http://et/',
      reason: 'strange',
    });
    const partial = { status: 200, bytes: 5 };
    expect(failureOf('getProject', '', new Error('terminated'), partial)).toMatchObject({ partial });
  });
});

test('failures have names', () => {
  expect([
    new NoVerdict('m').name,
    new RequestNotAllowed('m').name,
    new TooLate('getProject', '', 'r').name,
    new BodyFailure(1, 'r').name,
    new Unanswered('getProject', '', 'r').wasRepeated,
    new NoVerdict('m').made,
  ]).toEqual(['NoVerdict', 'Refused', 'TooLate', 'BodyFailure', false, 0]);
  expect([new BodyFailure(1, 'r').message, new BodyFailure(1, new Error('e')).message]).toEqual(['r', 'e']);
  expect(new TooLate('getProject', '', 'r')).toBeInstanceOf(NoResponse);
});

test('a proxy is told of that Node.js takes no notice of', () => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])
    expect(proxyAdvice({ [name]: 'http://p' })).toBe(
      ` ${name} is set, but Node.js takes no notice of it: set NODE_USE_ENV_PROXY=1 with Node.js 24 or later.`,
    );
  expect([
    proxyAdvice({}),
    proxyAdvice({ HTTPS_PROXY: '' }),
    proxyAdvice({ HTTPS_PROXY: 'x', NODE_USE_ENV_PROXY: '1' }),
  ]).toEqual(['', '', '']);
  expect(proxyAdvice({ HTTPS_PROXY: 'x', NODE_USE_ENV_PROXY: '0' })).not.toBe('');
});
