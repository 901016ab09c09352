/**
 * Tells of what passes through a stream, and of its end. Nothing is read before somebody asks for it, so that what is
 * answered, and when, is as without it.
 * @param onPiece told of each piece
 * @param onEnd told when the stream is over or broken, or its reader has gone
 */
export function tee(
  stream: ReadableStream<Uint8Array>,
  onPiece: (piece: Uint8Array) => void,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            onEnd();
            controller.close();
            return;
          }
          onPiece(value);
          controller.enqueue(value);
        } catch (error) {
          onEnd();
          throw error;
        }
      },
      cancel(reason) {
        onEnd();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
