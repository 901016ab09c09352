import type { Multipart } from '../../contract/body/body.ts';
import { concatenated } from '../../contract/body/bytes.ts';
import { kindOf } from '../../contract/body/media-type.ts';
import { nextTurn } from '../../results/turns.ts';
import { RecordsReplaced } from '../../world/tasks/follower.ts';
import { HttpError } from './http-error.ts';
import type { ServiceRequest } from './request.ts';

interface StreamOptions {
  /** Of the request: a client in this process may go away by it. */
  readonly signal: AbortSignal;
  /** Aborted when the client has gone. */
  readonly abortController: AbortController;
  /** Told of what the items fail with while the client is there. */
  readonly onInternalError?: ((error: unknown) => void) | undefined;
}

/**
 * Writes items as one JSON array, each as soon as it is there. When the reader goes away the items are asked for no
 * longer; when they fail the connection breaks, as there is no status left to say so.
 * @param write turns an item into JSON
 */
export function streamArray<T>(
  items: AsyncIterable<T>,
  write: (item: T) => string,
  { signal, abortController, onInternalError }: StreamOptions,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = items[Symbol.asyncIterator]();
  const abort = () => abortController.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort);
  let before = '[';
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await iterator.next();
        if (done) {
          signal.removeEventListener('abort', abort);
          controller.enqueue(encoder.encode(before === '[' ? '[]' : ']'));
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(before + write(value)));
        before = ',';
      } catch (error) {
        signal.removeEventListener('abort', abort);
        const isExpected = abortController.signal.aborted || error instanceof RecordsReplaced;
        if (!isExpected) onInternalError?.(error);
        throw error;
      }
    },
    cancel() {
      signal.removeEventListener('abort', abort);
      abortController.abort();
    },
  });
}

/** How many bytes of a body are read. */
export interface BodyLimits {
  /** Of JSON and forms. */
  readonly maxBody: number;
  /** Of multipart bodies and of all that is downloaded elsewhere. */
  readonly maxUpload: number;
}

/** How many bytes are put together in one turn. */
const step = 2 ** 20;

/** What is accepted where nothing else is said. */
export const defaultLimits: BodyLimits = { maxBody: 1_048_576, maxUpload: 33_554_432 };

/**
 * The body of a request, where all of it is there.
 * @returns undefined where it has to be waited for: see {@link readBody}
 * @throws HttpError 415 when it is compressed, 413
 */
export function arrivedBody(request: ServiceRequest, limits: BodyLimits): Uint8Array | undefined {
  const { kind, maxBytes } = announcedBy(request, limits);
  const isReadable = kind !== 'multipart' || multipart !== undefined;
  const bytes = isReadable ? request.arrived?.() : undefined;
  if (bytes && bytes.length > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

/**
 * Reads the body of a request, and of one that is too large no more than shows that it is.
 * @throws HttpError 415 when it is compressed, 413, or 400 when the client goes away before it has sent all
 */
export async function readBody(request: ServiceRequest, limits: BodyLimits): Promise<Uint8Array> {
  const { kind, maxBytes, length } = announcedBy(request, limits);
  if (kind === 'multipart') multipart ??= await import('../../contract/body/multipart.ts');
  try {
    const isWhole = length !== undefined && length <= step;
    return (
      arrivedBody(request, limits) ??
      (await (isWhole ? readWhole(request) : readPiecewise(request, maxBytes)))
    );
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw new HttpError(400, 'Failed to read the body: it has not arrived whole.');
  }
}

/** What the headers of a request say of its body. @throws HttpError 415 when it is compressed, 413 */
function announcedBy({ headers }: ServiceRequest, { maxBody, maxUpload }: BodyLimits) {
  rejectCompressed(headers.get('content-encoding'));
  const type = headers.get('content-type');
  const kind = type === null ? 'json' : kindOf(type);
  const maxBytes = kind === 'multipart' || kind === 'binary' ? maxUpload : maxBody;
  const announced = headers.has('transfer-encoding') ? null : headers.get('content-length');
  if (Number(announced) > maxBytes) throw tooLarge(maxBytes);
  return { kind, maxBytes, length: announced === null ? undefined : Number(announced) };
}

/** RFC 9110, section 15.5.16: the response says which codings are read. */
function rejectCompressed(coding: string | null): void {
  if (coding === null || coding.trim().toLowerCase() === 'identity') return;
  throw new HttpError(
    415,
    `Failed to read the body: it has the Content-Encoding ${coding}; send it without compression.`,
    { 'Accept-Encoding': 'identity' },
  );
}

function readWhole(request: ServiceRequest): Promise<Uint8Array> {
  return request.whole?.() ?? request.arrayBuffer().then((it) => new Uint8Array(it));
}

async function readPiecewise({ body }: ServiceRequest, maxBytes: number): Promise<Uint8Array> {
  const reader = body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return size <= step ? concatenated(pieces) : joined(pieces, size);
    size += value.byteLength;
    // Not cancelled: that would end the connection before the error response is written.
    if (size > maxBytes) throw tooLarge(maxBytes);
    pieces.push(value);
  }
}

/** Puts pieces together in turns: in memory that is touched for the first time, a large body takes its time. */
async function joined(pieces: readonly Uint8Array[], size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; from += step) {
      const part = piece.subarray(from, from + step);
      whole.set(part, at);
      at += part.length;
      if (Math.floor(at / step) !== Math.floor((at - part.length) / step)) await nextTurn();
    }
  }
  return whole;
}

function tooLarge(maxBytes: number): HttpError {
  return new HttpError(413, `Failed to read the body: it is larger than ${maxBytes} bytes.`);
}

/** Loaded with the first multipart body: most programs that use the mock never send one. */
let multipart: typeof import('../../contract/body/multipart.ts') | undefined;

/**
 * Takes a multipart body apart that {@link readBody} has read.
 * @throws BodyError when it is broken
 */
export function readParts(bytes: Uint8Array, type: string): Multipart {
  if (!multipart) throw new Error(`Failed to read the body: it was not read as ${type}.`);
  return multipart.readMultipart(bytes, type);
}
