import { sandboxEntity } from '../../contract/verification.ts';
import { listOf } from '../contract/entity-operations.ts';
import type { Client, Purpose } from '../http/client.ts';
import { type Exchange, isRedirect } from '../http/exchange.ts';
import { NoResponse, NoVerdict, proxyAdvice, Unanswered } from '../http/failures.ts';

/** What is asked for first, and whenever it is in doubt whether the server is still there. */
export const greeting = { operation: listOf(sandboxEntity), query: { $top: 1 } } as const;

/**
 * The first request: a server that answers it with JSON can be judged.
 * @returns what it answers
 * @throws NoVerdict when it is no such server
 */
export async function greet(client: Client, url: string, purpose: Purpose = 'verify'): Promise<Exchange> {
  let exchange: Exchange;
  try {
    exchange = await client.send(greeting.operation, { query: greeting.query });
  } catch (error) {
    if (!(error instanceof NoResponse)) throw error;
    // A server with TLS hangs up on whoever speaks without it.
    const isHungUp = error instanceof Unanswered && error.reason.startsWith('ECONNRESET');
    const scheme = isHungUp && /^http:/i.test(url) ? ' Does it speak https, not http?' : '';
    const advice = scheme + proxyAdvice(process.env);
    if (!(error instanceof Unanswered && error.isUnsent))
      throw new NoVerdict(`Failed to ${purpose} ${url}: ${error.message}${advice}`);
    throw new NoVerdict(
      `Failed to reach ${new URL(url).origin}: ${error.reason}. Is the server running?${advice}`,
    );
  }
  const { status, headers } = exchange.response;
  const type = headers['content-type'] ?? 'no content type';
  if (isRedirect(status)) {
    throw new NoVerdict(
      `Failed to ${purpose} ${url}: it redirects to ${headers.location ?? 'nowhere'}; ${redirectAdvice(exchange.request.url, headers.location)}`,
    );
  }
  if (status === 404) {
    const advice = /\/api\/*$/i.test(url)
      ? 'it must not end in /api.'
      : 'is the application path missing or wrong?';
    throw new NoVerdict(`Failed to ${purpose} ${url}: there is no API at this address; ${advice}`);
  }
  if (exchange.response.body === undefined)
    throw new NoVerdict(
      `Failed to ${purpose} ${url}: it responds with ${status} with ${type}, not with JSON.`,
    );
  return exchange;
}

/** What to do about a redirect of every request: it is not followed, as it may lead to others with the credentials. */
function redirectAdvice(asked: string, location = ''): string {
  if (!URL.canParse(location, asked)) return 'a login page?';
  const [from, to] = [new URL(asked), new URL(location, asked)];
  const [before, after] = [from.pathname, to.pathname];
  if (after.toLowerCase() === before.toLowerCase() && after !== before)
    return `give the address as it is written there, ${to.origin}${after}, without the path of the API.`;
  if (after.replace(/\/$/, '') === before.replace(/\/$/, '') && after !== before)
    return 'the documented addresses have no slash at their end, and its front end wants one: ask whoever runs it to accept both.';
  if (after !== before)
    return after.endsWith(before) || before.endsWith(after) ? 'give that address.' : 'a login page?';
  if (to.origin !== from.origin) return `give that address: ${to.origin} instead of ${from.origin}.`;
  return 'that is the same address again, so whoever follows it never arrives. Does something before the server test cookies, or ask for a login?';
}
