/** Replaces a text wherever it occurs in a stream of UTF-8, also where two pieces meet; nothing else waits for the next piece. */
export function replaceInStream(
  stream: ReadableStream<Uint8Array>,
  from: string,
  to: string,
): ReadableStream<Uint8Array> {
  let kept = '';
  const replace = new TransformStream<string, string>({
    transform(piece, controller) {
      const parts = (kept + piece).split(from);
      const last = parts.pop() ?? '';
      kept = endThatBegins(last, from);
      parts.push(last.slice(0, last.length - kept.length));
      const text = parts.join(to);
      if (text !== '') controller.enqueue(text);
    },
    flush(controller) {
      if (kept !== '') controller.enqueue(kept);
    },
  });
  return stream
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .pipeThrough(replace)
    .pipeThrough(new TextEncoderStream());
}

/** The longest end of a text that another one begins with. */
function endThatBegins(text: string, whole: string): string {
  for (let length = Math.min(text.length, whole.length - 1); length > 0; length--) {
    const end = text.slice(-length);
    if (whole.startsWith(end)) return end;
  }
  return '';
}
