import { Refusal } from './http-error.ts';

/**
 * Writes items as one JSON array, each as soon as it is there. When the reader goes away the items are asked for no
 * longer; when they fail the connection breaks, as there is no status left to say so.
 * @param write turns an item into JSON
 * @param signal of the request: a client in this process may go away by it
 * @param hangUp aborted when the client has gone
 */
export function streamArray<T>(
  items: AsyncIterable<T>,
  write: (item: T) => string,
  signal: AbortSignal,
  hangUp: AbortController,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = items[Symbol.asyncIterator]();
  const leave = () => hangUp.abort(signal.reason);
  if (signal.aborted) leave();
  else signal.addEventListener('abort', leave);
  let before = '[';
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) {
        signal.removeEventListener('abort', leave);
        controller.enqueue(encoder.encode(before === '[' ? '[]' : ']'));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(before + write(value)));
      before = ',';
    },
    cancel() {
      signal.removeEventListener('abort', leave);
      hangUp.abort();
    },
  });
}

/**
 * Reads the body of a request, and of one that is too large no more than shows that it is.
 * @param maxBytes the largest size in bytes
 * @throws Refusal 413, or 400 when the client goes away before it has sent all
 */
export async function readBody(request: Request, maxBytes: number): Promise<string> {
  const { headers } = request;
  const announced = headers.has('transfer-encoding') ? null : headers.get('content-length');
  if (Number(announced) > maxBytes) throw tooLarge(maxBytes);
  try {
    return await (announced === null ? readPiecewise(request, maxBytes) : request.text());
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'Failed to read the body: it has not arrived whole.');
  }
}

async function readPiecewise({ body }: Request, maxBytes: number): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    size += value.byteLength;
    // Not cancelled: that would end the connection before the refusal is written.
    if (size > maxBytes) throw tooLarge(maxBytes);
    text += decoder.decode(value, { stream: true });
  }
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal(413, `Failed to read the body: it is larger than ${maxBytes} bytes.`);
}
