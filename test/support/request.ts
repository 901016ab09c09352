import { request as send } from 'node:http';
import { request as sendOverTls } from 'node:https';

/** A request of which every header is our own: `fetch` sets Host by itself. */
export interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A certificate to be trusted, as PEM: with it the request goes over TLS. */
  readonly ca?: string | undefined;
}

/** What was answered. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks a server on this machine. */
export function ask(
  { port }: { readonly port: number },
  { method = 'GET', path, headers = {}, body, ca }: Asked,
): Promise<Answered> {
  const options = { host: '127.0.0.1', port, method, path, headers, agent: false };
  return new Promise((resolve, reject) => {
    const request = ca === undefined ? send(options) : sendOverTls({ ...options, ca });
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    // A server may answer, and end the connection, before it has read all.
    request.on('socket', (socket) => socket.on('error', reject));
    request.on('error', reject).end(body);
  });
}
