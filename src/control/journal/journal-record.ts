import type { OperationId } from '../../contract/operations.ts';
import type { ServiceRequest } from '../../fake/http/request.ts';
import type { ObservedRequest } from '../../fake/http/request-context.ts';

/** A request and its response as the journal keeps them: references to what is there anyway. */
export interface JournalRecord {
  readonly number: number;
  /** Epoch milliseconds of the world's clock when it was answered. */
  readonly at: number;
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly url: string;
  /** Names and values by turns, where that is how they came. */
  readonly headers: ServiceRequest['headers'] | readonly string[];
  readonly path: Readonly<Record<string, string>>;
  /** As it was sent, or empty where that was too much to be kept; undefined where none was read. */
  readonly body: Uint8Array | undefined;
  /** How many bytes were sent. */
  readonly bodySize: number | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  /** What was sent of the response so far, as far as it could be kept: a text, or bytes in pieces. */
  readonly sent: string | Uint8Array[];
  /** How many bytes were sent; of a text that is worked out when somebody asks. */
  size: number | undefined;
  ended: boolean;
  /** What it takes in memory, in bytes, as its ring has weighed it. */
  weight: number;
}

/** How many bytes of the response are kept in pieces. */
export const lengthOf = (sent: readonly Uint8Array[]): number =>
  sent.reduce((length, piece) => length + piece.length, 0);

/**
 * Notes a response that is about to be sent.
 * @param maxBytes bodies of bytes that are larger are not kept
 */
export function journalRecordOf(
  { operation, request, rawHeaders, path, body, response }: ObservedRequest,
  number: number,
  at: number,
  maxBytes: number,
): JournalRecord {
  const { status, headers, content } = response;
  const kept = (bytes: Uint8Array) => (bytes.length > maxBytes ? new Uint8Array() : bytes);
  return {
    number,
    at,
    operation,
    // Not the request itself, nor its headers: behind a socket they hold on to much more.
    method: request.method,
    url: request.url,
    headers: rawHeaders ?? request.headers,
    path,
    body: body && kept(body),
    bodySize: body?.length,
    status,
    responseHeaders: headers,
    sent: typeof content === 'string' ? content : content instanceof Uint8Array ? [kept(content)] : [],
    size: typeof content === 'string' ? undefined : content instanceof Uint8Array ? content.length : 0,
    ended: !(content instanceof ReadableStream),
    weight: 0,
  };
}
