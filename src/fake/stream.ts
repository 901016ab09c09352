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
