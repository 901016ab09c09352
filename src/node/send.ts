import type { ServerResponse } from 'node:http';

/** How a response is written that the adapter cannot write. */
export interface Sending {
  /** Whether the connection breaks where the body ends. */
  readonly breaks: boolean;
  /** Whether the client knows chunks; without, the end of the connection is the end of the body. */
  readonly isChunked: boolean;
}

/**
 * Writes a response piece by piece. The adapter would report a broken one as a fault of its own, and would send chunks to
 * clients of HTTP/1.0, which RFC 9112 (6.1) forbids.
 */
export async function send(
  { status, headers, body }: Response,
  outgoing: ServerResponse,
  { breaks, isChunked }: Sending,
): Promise<void> {
  let isWhole = !breaks;
  try {
    if (status !== 0) outgoing.writeHead(status, headersFor(headers, isChunked)).flushHeaders();
    for await (const piece of body ?? []) {
      if (outgoing.destroyed) break;
      await new Promise((sent) => outgoing.write(piece, sent));
    }
  } catch {
    // This is the point where it breaks.
    isWhole = false;
  }
  if (isWhole) outgoing.end();
  else outgoing.destroy();
}

function headersFor(headers: Headers, isChunked: boolean): Record<string, string> {
  const { 'transfer-encoding': framing, ...others } = Object.fromEntries(headers);
  return isChunked && framing !== undefined ? { ...others, 'transfer-encoding': framing } : others;
}
