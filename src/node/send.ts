import type { IncomingMessage, ServerResponse } from 'node:http';
import { isStream, type RawResponse } from '../fake/http/response.ts';

/**
 * Writes a response to a socket.
 * @returns a promise where it comes piece by piece
 */
export function send(
  response: RawResponse,
  { httpVersion }: IncomingMessage,
  outgoing: ServerResponse,
): undefined | Promise<void> {
  const { status, content } = response;
  if (status === 0 || isStream(content)) return sendInPieces(response, outgoing, httpVersion !== '1.0');
  const headers = headersOf(response);
  if (content === null) {
    outgoing.writeHead(status, headers).end();
    return undefined;
  }
  if (response.headers?.['Transfer-Encoding'] === undefined)
    headers.push('Content-Length', String(Buffer.byteLength(content)));
  outgoing.writeHead(status, headers).end(content);
  return undefined;
}

/**
 * Names and values by turns. An object that is made for each response would cost a fifth of all that the server does for a
 * small one: Node has to find out its names each time.
 */
function headersOf({ headers, cookies = none }: RawResponse): string[] {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] ?? '');
  for (const cookie of cookies) list.push('Set-Cookie', cookie);
  return list;
}

const none: readonly never[] = [];

/** @param isChunked whether the client knows chunks; without, the end of the connection is the end of the body (RFC 9112, 6.1) */
async function sendInPieces(
  response: RawResponse,
  outgoing: ServerResponse,
  isChunked: boolean,
): Promise<void> {
  const { status, content, breaks } = response;
  const headers = headersOf(response);
  let isWhole = status !== 0 && !breaks;
  try {
    if (status !== 0)
      outgoing.writeHead(status, isChunked ? headers : withoutFraming(headers)).flushHeaders();
    if (isStream(content)) await pour(content, outgoing);
  } catch {
    // This is the point where it breaks.
    isWhole = false;
  }
  if (isWhole) outgoing.end();
  else outgoing.destroy();
}

/** Each piece is there before the next one is asked for. When the client goes away nothing more is. */
async function pour(content: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  const reader = content.getReader();
  const leave = () => void reader.cancel().catch(() => {});
  if (outgoing.closed) leave();
  outgoing.once('close', leave);
  for (;;) {
    const { done, value } = await reader.read();
    if (done || outgoing.destroyed) break;
    await new Promise((sent) => outgoing.write(value, sent));
  }
  outgoing.off('close', leave);
}

const withoutFraming = (headers: readonly string[]): string[] =>
  headers.filter((_, at) => !/^transfer-encoding$/i.test(headers[at - (at % 2)] ?? ''));
