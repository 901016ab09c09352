import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { RawResponse } from '../fake/http/response.ts';

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
  if (status === 0 || content instanceof ReadableStream)
    return sendInPieces(response, outgoing, httpVersion !== '1.0');
  if (content === null) outgoing.writeHead(status, headersOf(response)).end();
  else outgoing.writeHead(status, framed(headersOf(response), content)).end(content);
  return undefined;
}

function headersOf({ headers, cookies }: RawResponse): OutgoingHttpHeaders | undefined {
  return cookies ? { ...headers, 'Set-Cookie': [...cookies] } : headers;
}

/** Says how long the body is, unless it is to come in chunks. */
function framed(headers: OutgoingHttpHeaders | undefined, content: string | Uint8Array) {
  if (headers?.['Transfer-Encoding'] !== undefined) return headers;
  return { ...headers, 'Content-Length': Buffer.byteLength(content) };
}

/** @param isChunked whether the client knows chunks; without, the end of the connection is the end of the body (RFC 9112, 6.1) */
async function sendInPieces(
  response: RawResponse,
  outgoing: ServerResponse,
  isChunked: boolean,
): Promise<void> {
  const { status, content, breaks } = response;
  const headers = headersOf(response) ?? {};
  let isWhole = status !== 0 && !breaks;
  try {
    if (status !== 0)
      outgoing.writeHead(status, isChunked ? headers : withoutFraming(headers)).flushHeaders();
    if (content instanceof ReadableStream) await pour(content, outgoing);
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

const withoutFraming = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^transfer-encoding$/i.test(name)));
