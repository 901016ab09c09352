/**
 * Tells of what passes through a stream, and of its end. Nothing is read before somebody asks for it, so that what is
 * answered, and when, is as without it.
 * @param onPiece told of each piece
 * @param onEnd told when the stream is over, and whether as a whole: it may be broken, or its reader may have gone
 */
export function tee(
  stream: ReadableStream<Uint8Array>,
  onPiece: (piece: Uint8Array) => void,
  onEnd: (isWhole: boolean) => void,
): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            onEnd(true);
            controller.close();
            return;
          }
          onPiece(value);
          controller.enqueue(value);
        } catch (error) {
          onEnd(false);
          throw error;
        }
      },
      cancel(reason) {
        onEnd(false);
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
