import type { OperationId } from '../../contract/operations.ts';
import type { ObservedRequest } from '../../fake/http/request-context.ts';

/** A request and its answer as the journal keeps them: references to what is there anyway. */
export interface JournalRecord {
  readonly number: number;
  /** Epoch milliseconds of the world's clock when it was answered. */
  readonly at: number;
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly url: string;
  /** Names and values by turns, where that is how they came. */
  readonly headers: Headers | readonly string[];
  readonly path: Readonly<Record<string, string>>;
  /** As it was sent. */
  readonly body: Uint8Array | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  /** What was sent of the answer so far. */
  text: string;
  /** Characters that were sent; more than the text has when not all of them could be kept. */
  length: number;
  ended: boolean;
}

/** Notes an answer that is about to be sent. */
export function journalRecordOf(
  { operation, request, rawHeaders, path, body, response }: ObservedRequest,
  number: number,
  at: number,
): JournalRecord {
  const { status, headers, content } = response;
  const text = typeof content === 'string' ? content : '';
  return {
    number,
    at,
    operation,
    // Not the request itself, nor its headers: behind a socket they hold on to much more.
    method: request.method,
    url: request.url,
    headers: rawHeaders ?? request.headers,
    path,
    body,
    status,
    responseHeaders: headers,
    text,
    length: text.length,
    ended: content === null || typeof content === 'string',
  };
}
