import { UsageError } from '../../contract/usage-error.ts';
import { toRequest } from '../../fake/http/request.ts';
import type { ObservedRequest } from '../../fake/http/request-context.ts';
import { isBelowApi } from '../../fake/http/url.ts';
import { createMask } from './masking.ts';
import { nearMisses } from './near-misses.ts';

/** What to print to, such as `console`. */
export interface Logger {
  /** Takes what is worth a warning. */
  warn(message: string): void;
  /** Takes what has gone wrong. */
  error(message: string): void;
}

/** What a policy of one's own can do about a request. */
export interface Print {
  /** Prints a warning; the request is answered as usual. */
  warning(): void;
  /** Prints an error; the connection ends without a response. */
  error(): void;
}

/**
 * What becomes of a request below the API that no operation answers: it is answered by 404 or 405 (`ignore`), something
 * is printed as well (`warn`), or something is printed and the connection ends without a response (`error`).
 */
export type UnhandledPolicy = 'ignore' | 'warn' | 'error' | ((request: Request, print: Print) => void);

/**
 * Makes the hook that applies a policy.
 * @param pathOf the path of a request below the application path; undefined outside of it
 * @throws Error when there is no such policy
 * @returns undefined when there is nothing to do
 */
export function createUnhandled(
  policy: UnhandledPolicy,
  logger: Logger,
  pathOf: (url: string) => string | undefined,
): ((observed: ObservedRequest) => ObservedRequest) | undefined {
  if (policy === 'ignore') return undefined;
  const apply = typeof policy === 'function' ? policy : named.get(policy);
  if (!apply) {
    throw new UsageError(
      `Failed to read onUnhandledRequest: ${JSON.stringify(policy)} is not a policy; it is 'ignore', 'warn', 'error' or a function.`,
    );
  }
  return (observed) => {
    const path = pathOf(observed.request.url);
    if (observed.operation !== undefined || observed.isHandled || !isBelowApi({ path })) return observed;
    let endsConnection = false;
    apply(toRequest(observed.request), {
      warning: () => logger.warn(describe('Warning', observed, path)),
      error() {
        endsConnection = true;
        logger.error(describe('Error', observed, path));
      },
    });
    return endsConnection ? { ...observed, response: { status: 0, content: null } } : observed;
  };
}

const named = new Map<string, (request: Request, print: Print) => void>([
  ['warn', (_, print) => print.warning()],
  ['error', (_, print) => print.error()],
]);

function describe(kind: string, { request, response }: ObservedRequest, path = ''): string {
  const { method, url } = request;
  return [
    `${kind}: no operation answers ${method} ${createMask().url(url)} (${response.status}).`,
    ...nearMisses(method, path).map((it) => `  ${it.charAt(0).toUpperCase()}${it.slice(1)}`),
  ].join('\n');
}
