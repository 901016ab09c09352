import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ServiceRequest } from '../fake/http/request.ts';
import type { BodyBudget } from './body-budget.ts';

/** About what a piece of a body takes in memory besides its bytes. */
const emptyPiece = 128;

/** A request that has come over a socket. What costs much, such as its signal, is made when somebody asks for it. */
export class SocketRequest implements ServiceRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: SocketHeaders;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #bodies: BodyBudget;
  /** What of its body counts in the budget. */
  #taken = 0;
  #signal: AbortSignal | undefined;

  /** @param url absolute, as the `URL` class writes it */
  constructor(url: string, incoming: IncomingMessage, outgoing: ServerResponse, bodies: BodyBudget) {
    this.url = url;
    this.method = incoming.method ?? '';
    this.headers = new SocketHeaders(incoming);
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#bodies = bodies;
  }

  /** Aborted when the client goes away before it has the response. */
  get signal(): AbortSignal {
    this.#signal ??= signalOf(this.#outgoing);
    return this.#signal;
  }

  get body(): ReadableStream<Uint8Array> {
    const counting = new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, controller) => {
        this.#take(piece);
        controller.enqueue(piece);
      },
    });
    const body = Readable.toWeb(this.#incoming) as ReadableStream<Uint8Array>;
    // Not cancelled: that would end the connection before the error response is written.
    return body.pipeThrough(counting, { preventCancel: true });
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this.whole()).buffer;
  }

  /** @throws HttpError 503 when there is no room for it */
  arrived(): Uint8Array | undefined {
    const { headers, readableLength } = this.#incoming;
    if (readableLength === 0 || readableLength !== Number(headers['content-length'])) return undefined;
    const bytes: Buffer = this.#incoming.read();
    this.#take(bytes);
    return copyOf([bytes]);
  }

  /** @throws Error (as a rejection) when the client goes away before it has sent all */
  whole(): Promise<Uint8Array> {
    const incoming = this.#incoming;
    return new Promise((resolve, reject) => {
      if (incoming.destroyed) reject(new Error('The client has gone.'));
      const chunks: Buffer[] = [];
      const collect = (chunk: Buffer) => {
        try {
          this.#take(chunk);
          chunks.push(chunk);
        } catch (error) {
          incoming.off('data', collect);
          chunks.length = 0;
          reject(error);
        }
      };
      incoming.on('data', collect);
      incoming.on('end', () => resolve(copyOf(chunks)));
      incoming.on('error', reject);
    });
  }

  /** @throws HttpError 503 when there is no room for a piece; then nothing of the body is kept */
  #take({ length }: Uint8Array): void {
    if (this.#taken === 0) this.#outgoing.on('close', () => this.#release());
    try {
      this.#bodies.take(emptyPiece + length);
      this.#taken += emptyPiece + length;
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  #release(): void {
    this.#bodies.release(this.#taken);
    this.#taken = 0;
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
