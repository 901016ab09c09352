import { writtenJson } from '../../contract/body/json-writing.ts';
import { pauseBetweenTurns } from '../../fake/turns.ts';

/** What is shorter, in characters, is written at once, so that its length is known. */
const largeLength = 262_144;
/** How many characters are sent at a time. */
const pieceLength = 65_536;

/**
 * A value as the JSON of a response: as a text, or, where it is large, as a stream that is written in turns with what others
 * want. The value must not change meanwhile; records never do.
 */
export function jsonContent(value: unknown): string | ReadableStream<Uint8Array> {
  const pieces = writtenJson(value);
  const first = take(pieces, largeLength);
  if (first.length < largeLength) return first;
  const encoder = new TextEncoder();
  const pause = pauseBetweenTurns();
  let next = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await pause();
        controller.enqueue(encoder.encode(next));
        next = take(pieces, pieceLength);
        if (next === '') controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}

/** The next pieces, up to a length; empty when there are none left. */
function take(pieces: Iterator<string>, length: number): string {
  let text = '';
  while (text.length < length) {
    const { done, value } = pieces.next();
    if (done) break;
    text += value;
  }
  return text;
}
