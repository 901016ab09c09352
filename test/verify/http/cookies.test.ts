import { expect, test } from 'vitest';
import { createCookieJar } from '../../../src/verify/http/cookies.ts';

const from = 'http://et.example.org/api/projects?a=1';
const redirect = (location: string | undefined, cookies: readonly string[] = ['s=1'], status = 302) => {
  const headers = new Headers(location === undefined ? {} : { Location: location });
  for (const it of cookies) headers.append('Set-Cookie', it);
  return new Response(null, { status, headers });
};

test('a redirect to the same place with a new cookie is a test, which is passed with it', () => {
  const jar = createCookieJar();
  expect(jar.header).toBeUndefined();
  expect(
    jar.isTest(redirect('/api/projects?b=2', ['session=1; path=/; HttpOnly', ' test=a"b '], 307), from),
  ).toBe(true);
  expect(jar.header).toBe('session=1; test=a"b');
  expect(jar.isTest(redirect(from, ['session=2']), from)).toBe(true);
  expect(jar.header).toBe('session=2; test=a"b');
  expect(jar.isTest(redirect(from, ['session=2']), from)).toBe(false);
});

test.each([
  ['to another path', redirect('/login')],
  ['to another host', redirect('http://other/api/projects')],
  ['to nowhere', redirect(undefined)],
  ['to no address', redirect('http://[')],
  ['that is a success', redirect(from, ['s=1'], 201)],
  ['that is an error', redirect(from, ['s=1'], 400)],
  ['without a cookie', redirect(from, [])],
  ['with what is no cookie', redirect(from, ['=1', 'name', 'a b'])],
])('a response %s is none', (_, response) => {
  const jar = createCookieJar();
  expect(jar.isTest(response, from)).toBe(false);
  expect(jar.header).toBeUndefined();
});
