import { type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { ResultFileError } from './file-error.ts';
import type { Limits } from './limits.ts';
import type { Pause } from './turns.ts';

/** A file of a zip: its bytes, or why it has none. */
export interface Unpacked {
  readonly name: string;
  readonly content: Uint8Array | ResultFileError;
}

/** Whether bytes are those of a zip, whatever their name says. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return (
    first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
  );
}

/** Bytes of a file that may be unpacked whatever it was packed to. */
const freeBytes = 1024 * 1024;

/**
 * The XML files of a zip, in any folder, one after another. A file that cannot be unpacked does not hold up the others.
 * @param budget bytes that may still be unpacked
 * @throws ResultFileError when the zip itself is broken or has too many files
 */
export async function* unpack(
  bytes: Uint8Array,
  limits: Limits,
  budget: { bytes: number },
  pause: Pause,
): AsyncGenerator<Unpacked> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false, checkSignature: true });
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > limits.files)
        throw new ResultFileError('limit', `more than ${limits.files} files in a zip`);
      if (count % 100 === 0) await pause();
      const { filename: name } = entry;
      if (entry.directory || !isReport(name)) continue;
      yield { name, content: await contentOf(entry, limits, budget, pause) };
    }
  } catch (error) {
    if (error instanceof ResultFileError) throw error;
    throw new ResultFileError('zip', `not a zip that can be read, ${reasonOf(error)}`);
  }
}

/** By its name; not what macOS puts beside each file. */
const isReport = (name: string) => /\.xml$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);

async function contentOf(
  entry: FileEntry,
  limits: Limits,
  budget: { bytes: number },
  pause: Pause,
): Promise<Uint8Array | ResultFileError> {
  const packed = Math.max(1, entry.compressedSize);
  const maxBytes = Math.min(limits.fileBytes, budget.bytes, Math.max(freeBytes, packed * limits.ratio));
  if (entry.uncompressedSize > maxBytes) return tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const sink = new WritableStream<Uint8Array>({
    async write(chunk) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
      await pause();
    },
  });
  try {
    await entry.getData(sink);
    budget.bytes -= size;
    return joined(chunks, size);
  } catch (error) {
    if (error instanceof ResultFileError) return error;
    return new ResultFileError('zip', `it cannot be unpacked, ${reasonOf(error)}`);
  }
}

const tooLarge = (maxBytes: number) =>
  new ResultFileError('limit', `it unpacks to more than ${maxBytes} bytes`);

const reasonOf = (error: unknown) => {
  const { message } = error as Error;
  return message.charAt(0).toLowerCase() + message.slice(1);
};

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
