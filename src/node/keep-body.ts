import { concatenated } from '../contract/body/bytes.ts';
import { tee } from '../control/journal/tee.ts';

/** The largest body that is kept, in bytes. */
export const maxKept = 1024 * 1024;
/** What is said of a larger one. */
export const tooLarge = `it has more than ${maxKept / 1024} KiB`;

/**
 * The same response, of which the body is kept while it is read.
 * @param onEnd told of the body when it is over, or why it is not there as a whole
 */
export function keepBody(
  response: Response,
  onEnd: (bytes: Uint8Array, flaw: string | undefined) => void,
): Response {
  const { status, statusText, headers, body } = response;
  if (!body) {
    onEnd(new Uint8Array(), undefined);
    return response;
  }
  let pieces: Uint8Array[] = [];
  let size = 0;
  const kept = tee(
    body,
    (piece) => {
      size += piece.length;
      if (size <= maxKept) pieces.push(piece.slice());
      else pieces = [];
    },
    (isWhole) => {
      const flaw = size > maxKept ? tooLarge : isWhole ? undefined : 'its response broke off';
      onEnd(flaw === undefined ? concatenated(pieces) : new Uint8Array(), flaw);
    },
  );
  return new Response(kept, { status, statusText, headers });
}
