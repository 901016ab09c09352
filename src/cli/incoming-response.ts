import type { IncomingMessage } from 'node:http';
import { type Duplex, pipeline } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { ReadByParts } from '../verify/http/receive.ts';

/** What undoes what a server or a front end has packed; what has come is told at once. */
const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: () => createGunzip({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH }),
  br: () =>
    createBrotliDecompress({
      flush: constants.BROTLI_OPERATION_FLUSH,
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }),
};

/** How what comes may be packed, as a request says it. */
export const packings = Object.keys(decoders).join(', ');

type Failure = (error: Error) => unknown;

/** What reads the body of a response. */
type Reading = 'body' | 'bodyUsed' | 'arrayBuffer' | 'blob' | 'clone' | 'formData' | 'json' | 'text';

const Head: new (body: null, init: ResponseInit) => Omit<Response, Reading> = Response;

/** A response of Node.js as one of `fetch`. A stream of the web costs as much as half of the request: it is made for who wants one. */
export class IncomingResponse extends Head implements Pick<Response, Reading>, ReadByParts {
  readonly #source: IncomingMessage | Duplex;
  readonly #failure: Failure;
  #streamed: Response | undefined;
  #error: Error | undefined;

  constructor(incoming: IncomingMessage, failure: Failure, init: ResponseInit) {
    super(null, init);
    this.#source = unpacked(incoming, this.headers);
    this.#failure = failure;
    this.#source.once('error', (error) => {
      this.#error = error;
    });
  }

  eachPart(take: (part: Uint8Array) => void): Promise<void> {
    const source = this.#source;
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(this.#failure(error));
      if (this.#error) return fail(this.#error);
      source.once('error', fail);
      source.once('end', resolve);
      source.on('data', (part: Uint8Array) => {
        if (source.destroyed) return;
        try {
          take(part);
        } catch (error) {
          reject(error);
          source.destroy();
        }
      });
    });
  }

  get #whole(): Response {
    this.#streamed ??= new Response(streamOf(this.#source, this.#failure), {
      status: this.status,
      headers: this.headers,
    });
    return this.#streamed;
  }

  get body(): Response['body'] {
    return this.#whole.body;
  }

  get bodyUsed(): boolean {
    return this.#whole.bodyUsed;
  }

  arrayBuffer(): ReturnType<Response['arrayBuffer']> {
    return this.#whole.arrayBuffer();
  }

  blob(): ReturnType<Response['blob']> {
    return this.#whole.blob();
  }

  clone(): Response {
    return this.#whole.clone();
  }

  formData(): ReturnType<Response['formData']> {
    return this.#whole.formData();
  }

  json(): ReturnType<Response['json']> {
    return this.#whole.json();
  }

  text(): ReturnType<Response['text']> {
    return this.#whole.text();
  }
}

/** What a response says, whatever it was packed with on its way. */
function unpacked(incoming: IncomingMessage, headers: Headers): IncomingMessage | Duplex {
  const decoder = decoders[headers.get('content-encoding')?.trim().toLowerCase() ?? '']?.();
  if (!decoder) return incoming;
  // Where one of the two ends early, so does the other; what has gone wrong is told by the decoder.
  return pipeline(incoming, decoder, () => {});
}

/** As it comes, and no faster than it is read. */
function streamOf(source: IncomingMessage | Duplex, failure: Failure): ReadableStream<Uint8Array> {
  let isOver = false;
  return new ReadableStream({
    start(controller) {
      source.on('data', (part: Uint8Array) => {
        // What was on its way when nobody wanted more.
        if (isOver) return;
        controller.enqueue(part);
        if ((controller.desiredSize ?? 0) <= 0) source.pause();
      });
      source.once('end', () => {
        if (!isOver) controller.close();
      });
      source.on('error', (error: Error) => {
        isOver = true;
        controller.error(failure(error));
      });
    },
    pull: () => void source.resume(),
    cancel() {
      isOver = true;
      source.destroy();
    },
  });
}
