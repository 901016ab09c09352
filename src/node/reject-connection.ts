import type { Socket } from 'node:net';
import { STATUS_CODES } from './http.ts';

export const jsonType = 'application/json; charset=utf-8';

/** How long a refused client may take to read why, in milliseconds. */
const lingering = 1000;
const statusByCode: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** The body of an error response of what is no request. */
export function messageOf(error: Pick<Error, 'message'>): string {
  return JSON.stringify({ Message: `Failed to read the request: ${error.message.replace(/\.$/, '')}.` });
}

/** Answers what Node's parser could not read as a request, and ends the connection. */
export function rejectConnection(socket: Socket, { code = '', message }: NodeJS.ErrnoException): void {
  const status = statusByCode[code] ?? 400;
  const body = messageOf({ message: status === 400 ? message : `${STATUS_CODES[status]}` });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `Content-Type: ${jsonType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.setTimeout(lingering, () => socket.destroy());
}
