import { utf16Of } from './byte-order-mark.ts';
import { placeAt, ResultFileError } from './file-error.ts';
import type { Pause } from './turns.ts';

/** Bytes that are decoded in one turn. */
const step = 256 * 1024;

/**
 * The text of a report. The first bytes decide when they are a byte order mark or UTF-16; else it is UTF-8, and only when it
 * is not, what the declaration says: tools declare encodings that they do not write.
 * @throws ResultFileError when it is neither
 */
export async function decode(bytes: Uint8Array, pause: Pause): Promise<string> {
  const marked = markedEncoding(bytes);
  const encoding = marked ?? 'utf-8';
  const read = await decodeAs(bytes, new TextDecoder(encoding, { fatal: true }), pause);
  if (read.complete) return read.text;
  const declared = marked === undefined ? declaredEncoding(bytes) : undefined;
  if (declared === undefined || /^utf-?8$/i.test(declared)) {
    throw new ResultFileError(
      'encoding',
      `not ${encoding.toUpperCase()}`,
      await brokenAt(bytes, read, encoding, pause),
    );
  }
  const other = await decodeAs(bytes, decoderFor(declared), pause);
  if (other.complete) return other.text;
  throw new ResultFileError(
    'encoding',
    `not ${declared}, as it says`,
    await brokenAt(bytes, other, declared, pause),
  );
}

type Decoder = InstanceType<typeof TextDecoder>;

interface Decoded {
  readonly text: string;
  readonly complete: boolean;
  /** Bytes that were read without fault. */
  readonly bytes: number;
}

async function decodeAs(bytes: Uint8Array, decoder: Decoder, pause: Pause): Promise<Decoded> {
  let text = '';
  let at = 0;
  try {
    for (; at < bytes.length; at += step) {
      if (at > 0) await pause();
      text += decoder.decode(bytes.subarray(at, at + step), { stream: true });
    }
    return { text: text + decoder.decode(), complete: true, bytes: at };
  } catch {
    return { text, complete: false, bytes: Math.min(at, bytes.length) };
  }
}

/** Where the first character is that cannot be read: it is replaced when faults are let pass. */
async function brokenAt(bytes: Uint8Array, { text, bytes: read }: Decoded, encoding: string, pause: Pause) {
  const again = await decodeAs(bytes.subarray(0, read + step), new TextDecoder(encoding), pause);
  return placeAt(again.text, again.text.indexOf('\ufffd', text.length));
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const marked = utf16Of(bytes);
  if (marked !== undefined) return marked;
  // Without a mark the first character, `<`, tells.
  const [first, second, third, fourth] = bytes;
  if (first === 0x3c && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c && third === 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}

/** What the XML declaration says; its characters are those of ASCII in every encoding that it can name here. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1];
}

function decoderFor(label: string): Decoder {
  try {
    return new TextDecoder(label, { fatal: true });
  } catch {
    throw new ResultFileError(
      'encoding',
      `neither UTF-8 nor of a known encoding: it declares ${label.slice(0, 40)}`,
    );
  }
}
