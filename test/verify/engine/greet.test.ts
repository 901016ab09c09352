import { describe, expect, it } from 'vitest';
import { greet } from '../../../src/verify/engine/greet.ts';
import { meet } from '../../../src/verify/engine/meet.ts';
import type { Client } from '../../../src/verify/http/client.ts';
import { NoVerdict, TooLate, Unanswered } from '../../../src/verify/http/failures.ts';
import { type Answer, contextAt, Responded } from '../queries/answering-server.ts';

/* The first request of a run, and what is said where nothing can be judged. */

const url = 'http://et.example.org/EnterpriseTester';
const thrownBy = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: Error) => error,
  );
const at = (answer: Answer) => contextAt({ searchProjects: answer }).context.client;
/** Why there is no verdict. */
async function why(client: Client, work: (client: Client) => Promise<unknown>) {
  const error = await thrownBy(work(client));
  expect(error).toBeInstanceOf(NoVerdict);
  return error?.message;
}

describe('a server is greeted', () => {
  const refused = (answer: Answer, address = url) => why(at(answer), (client) => greet(client, address));
  const failing = (error: Error) =>
    refused(() => {
      throw error;
    });

  it('with a request for one project, which it answers with JSON of whatever status', async () => {
    const { context, asked } = contextAt({ searchProjects: new Responded(403, { Message: 'You may not.' }) });
    expect((await greet(context.client, url)).response.status).toBe(403);
    expect(asked).toEqual(['searchProjects $top=1']);
  });

  it('in vain where there is no API', async () => {
    const nothing = `Failed to verify ${url}: there is no API at this address; is the application path missing or wrong?`;
    expect(await refused(404)).toBe(nothing);
    expect(await refused(404, `${url}/API/`)).toBe(
      `Failed to verify ${url}/API/: there is no API at this address; it must not end in /api.`,
    );
    expect(await refused(404, `${url}/api/more`)).toMatch(/missing or wrong\?$/);
  });

  it('in vain where it answers no JSON', async () => {
    const page = new Responded(200, undefined, { 'content-type': 'text/html' });
    expect(await refused(page)).toBe(
      `Failed to verify ${url}: it responds with 200 with text/html, not with JSON.`,
    );
    const purpose = why(at(page), (client) => greet(client, url, 'record'));
    expect(await purpose).toMatch(/^Failed to record http/);
  });

  it('in vain where the network fails, and the advice is about that', async () => {
    const gone = (reason: string, more = {}) => new Unanswered('searchProjects', url, reason, more);
    expect(await failing(gone('ECONNREFUSED', { isUnsent: true }))).toMatch(
      /^Failed to reach http:\/\/et\.example\.org: ECONNREFUSED\. Is the server running\?/,
    );
    expect(await failing(gone('ECONNRESET, 4 times'))).toMatch(
      /ECONNRESET, 4 times\. Does it speak https, not http\?/,
    );
    expect(await failing(gone('UND_ERR_SOCKET'))).not.toContain('https');
    expect(await failing(new TooLate('searchProjects', url, 'ECONNRESET'))).not.toContain('Does it');
    const secure = refused(() => {
      throw gone('ECONNRESET');
    }, 'https://et.example.org');
    expect(await secure).toMatch(
      /^Failed to verify https:\/\/et\.example\.org: .*ECONNRESET\.(?!.*Does it speak)/,
    );
  });

  it('and fails with what is no matter of the network', async () => {
    const error = new RangeError('It is broken.');
    expect(
      await thrownBy(
        greet(
          at(() => {
            throw error;
          }),
          url,
        ),
      ),
    ).toBe(error);
  });
});

describe('a redirect is not followed, and it is said what to do', () => {
  const asked = 'http://localhost/api/projects?';
  const advice = async (location?: string, status = 302) => {
    const headers: Record<string, string> = location === undefined ? {} : { location };
    const message = await why(at(new Responded(status, {}, headers)), (client) => greet(client, url));
    return message?.replace(`Failed to verify ${url}: it redirects to `, '');
  };

  it.each([
    [undefined, 'nowhere; that is the same address again'],
    ['http://[', 'http://[; a login page?'],
    ['/login', '/login; a login page?'],
    [
      'http://localhost/API/Projects',
      'give the address as it is written there, http://localhost/API/Projects',
    ],
    ['/api/projects/', '/api/projects/; the documented addresses have no slash at their end'],
    ['/et/api/projects', '/et/api/projects; give that address.'],
    ['/projects', '/projects; give that address.'],
    ['/api/other', '/api/other; a login page?'],
    ['https://localhost/api/projects', 'give that address: https://localhost instead of http://localhost.'],
    [asked, 'that is the same address again, so whoever follows it never arrives.'],
  ])('%s', async (location, sentence) => {
    expect(await advice(location)).toContain(sentence);
    expect(await advice(location, 399)).toContain(sentence);
  });
});

describe('a server is met', () => {
  const met = (answer: Answer) => why(at(answer), (client) => meet(client, url, 'record'));

  it('where it lists projects', async () => {
    const exchange = await meet(at({ Items: [] }), url, 'record');
    expect(exchange.response.body).toEqual({ Items: [] });
  });

  it('not where it lists none', async () => {
    const none = `Failed to record ${url}: it is not Enterprise Tester, as it lists no projects.`;
    expect(await met({})).toBe(none);
    expect(await met({ Items: 'none' })).toBe(none);
    expect(await met([])).toBe(none);
    expect(await met(new Responded(200, null))).toBe(none);
  });

  it('not where it does not let the caller see its projects, or responds with something else', async () => {
    expect(await met(new Responded(403, {}))).toBe(
      `Failed to record ${url}: the server does not let these credentials see its projects (403).`,
    );
    expect(await met(new Responded(500, {}))).toBe(`Failed to record ${url}: it responds with 500.`);
    expect(await met(new Responded(201, { Items: [] }))).toBe(
      `Failed to record ${url}: it responds with 201.`,
    );
  });
});
