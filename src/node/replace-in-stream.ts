/**
 * Replaces a text wherever its bytes occur in a stream, also where two pieces meet; nothing else waits for the next piece, and all
 * other bytes stay as they are. Each byte is a character meanwhile: the streams of Node that decode and encode look at each letter, which
 * takes 90 ms for a MiB.
 */
export function replaceInStream(
  stream: ReadableStream<Uint8Array>,
  from: string,
  to: string,
): ReadableStream<Uint8Array> {
  const [sought, instead] = [from, to].map((it) => Buffer.from(it).toString('latin1')) as [string, string];
  let kept = '';
  const replace = new TransformStream<Uint8Array, Uint8Array>({
    transform({ buffer, byteOffset, byteLength }, controller) {
      const piece = Buffer.from(buffer, byteOffset, byteLength).toString('latin1');
      const parts = (kept + piece).split(sought);
      const last = parts.pop() ?? '';
      kept = endThatBegins(last, sought);
      parts.push(last.slice(0, last.length - kept.length));
      const text = parts.join(instead);
      if (text !== '') controller.enqueue(Buffer.from(text, 'latin1'));
    },
    flush(controller) {
      if (kept !== '') controller.enqueue(Buffer.from(kept, 'latin1'));
    },
  });
  return stream.pipeThrough(replace);
}

/** The longest end of a text that another one begins with. */
function endThatBegins(text: string, whole: string): string {
  for (let length = Math.min(text.length, whole.length - 1); length > 0; length--) {
    const end = text.slice(-length);
    if (whole.startsWith(end)) return end;
  }
  return '';
}
