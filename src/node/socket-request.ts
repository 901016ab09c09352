import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ServiceRequest } from '../fake/http/request.ts';

/** A request that has come over a socket. What costs much, such as its signal, is made when somebody asks for it. */
export class SocketRequest implements ServiceRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: SocketHeaders;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  #signal: AbortSignal | undefined;

  /** @param url absolute, as the `URL` class writes it */
  constructor(url: string, incoming: IncomingMessage, outgoing: ServerResponse) {
    this.url = url;
    this.method = incoming.method ?? '';
    this.headers = new SocketHeaders(incoming);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  /** Aborted when the client goes away before it has the response. */
  get signal(): AbortSignal {
    this.#signal ??= signalOf(this.#outgoing);
    return this.#signal;
  }

  get body(): ReadableStream<Uint8Array> {
    return Readable.toWeb(this.#incoming) as ReadableStream<Uint8Array>;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this.whole()).buffer;
  }

  /** @throws Error (as a rejection) when the client goes away before it has sent all */
  whole(): Promise<Uint8Array> {
    const incoming = this.#incoming;
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('end', () => resolve(copyOf(chunks)));
      incoming.once('error', reject);
    });
  }
}

/** Looked up in what Node's parser has made. */
class SocketHeaders {
  readonly #incoming: IncomingMessage;

  constructor(incoming: IncomingMessage) {
    this.#incoming = incoming;
  }

  get(name: string): string | null {
    const value = this.#incoming.headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  *[Symbol.iterator](): Generator<[string, string]> {
    const { rawHeaders } = this.#incoming;
    for (let at = 0; at < rawHeaders.length; at += 2) yield [rawHeaders[at] ?? '', rawHeaders[at + 1] ?? ''];
  }
}

function signalOf(outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const leave = () => {
    if (!outgoing.writableFinished) controller.abort(new Error('The client has gone.'));
  };
  if (outgoing.closed || outgoing.destroyed) leave();
  else outgoing.once('close', leave);
  return controller.signal;
}

/** A copy in Node's pool, where it is small: what the parser gives is cut out of the 64 KiB that were read with it. */
function copyOf(chunks: readonly Buffer[]): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.concat(chunks);
  return new Uint8Array(buffer, byteOffset, byteLength);
}
