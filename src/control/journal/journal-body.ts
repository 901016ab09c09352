import { fromBase64 } from '../../contract/body/base64.ts';
import { binaryString, concatenated } from '../../contract/body/bytes.ts';

/** A body as an entry of the journal has it: as text where it is text, and as base64 otherwise. */
export interface JournalBody {
  /** How many bytes were sent, before credentials were taken out. */
  readonly size: number;
  /** Absent where it is not a text, and where it was too large to be kept. */
  readonly text?: string | undefined;
  readonly base64?: string | undefined;
}

/**
 * Shows a body.
 * @param maskText takes credentials out of a text; in one of other bytes each character stands for a byte
 */
export function journalBodyOf(
  sent: string | readonly Uint8Array[],
  size: number | undefined,
  maskText: (text: string) => string,
): JournalBody | undefined {
  if (typeof sent === 'string') {
    return sent === '' ? undefined : { size: new TextEncoder().encode(sent).length, text: maskText(sent) };
  }
  const bytes = concatenated(sent);
  const total = size ?? bytes.length;
  if (bytes.length === 0) return total === 0 ? undefined : { size: total };
  const text = textOf(bytes);
  if (text !== undefined) return { size: total, text: maskText(text) };
  return { size: total, base64: btoa(maskText(binaryString(bytes))) };
}

/** The bytes of a body that an entry shows; undefined where there is none, or none was kept. */
export function bytesOf(body: JournalBody | undefined): Uint8Array | undefined {
  if (body?.text !== undefined) return new TextEncoder().encode(body.text);
  if (body?.base64 === undefined) return undefined;
  return fromBase64(body.base64);
}

/** Undefined for bytes that a reader could make nothing of. The last character of a stream may not be there yet. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what texts do not have
    return /[\0-\x08\x0e-\x1f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
