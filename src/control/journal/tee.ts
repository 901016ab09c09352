/**
 * Tells of what passes through a stream, and of its end. Nothing is read before somebody asks for it, so that what is
 * answered, and when, is as without it.
 * @param told of each piece of text
 * @param ended told when the stream is over or broken, or its reader has gone
 */
export function noting(
  stream: ReadableStream<Uint8Array>,
  told: (text: string) => void,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            ended();
            controller.close();
            return;
          }
          told(decoder.decode(value, { stream: true }));
          controller.enqueue(value);
        } catch (error) {
          ended();
          throw error;
        }
      },
      cancel(reason) {
        ended();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
