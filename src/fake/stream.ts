/**
 * Writes items as one JSON array, each as soon as it is there. When the reader goes away the items are asked for no
 * longer; when they fail the connection breaks, as there is no status left to say so.
 * @param write turns an item into JSON
 */
export function streamArray<T>(
  items: AsyncIterable<T>,
  write: (item: T) => string,
  onCancel: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = items[Symbol.asyncIterator]();
  let before = '[';
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) {
        controller.enqueue(encoder.encode(before === '[' ? '[]' : ']'));
        controller.close();
        return;
      }
      controller.enqueue(encoder.encode(before + write(value)));
      before = ',';
    },
    cancel: onCancel,
  });
}
