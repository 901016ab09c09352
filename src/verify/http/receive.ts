import { concatenated } from '../../contract/body/bytes.ts';
import { createDecoder, parseBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { BodyFailure } from './failures.ts';
import { elapsed } from './time.ts';

/** The largest response that is read, in characters, or bytes of a file. */
const maxLength = 32 * 1024 * 1024;

/** Of how many parts it is told when they came; those that come later count as one with the last of them. */
const maxChunks = 10_000;

/** A response that can be read without a stream, of which thousands cost much. */
export interface ReadByParts {
  /**
   * Reads what it says to its end.
   * @throws what `take` throws, or why there is no more of it
   */
  eachPart(take: (part: Uint8Array) => void): Promise<void>;
}

const isReadByParts = (response: Response): response is Response & ReadByParts => 'eachPart' in response;

type Received = Pick<Exchange['response'], 'text' | 'body' | 'flaws' | 'chunks'>;

/**
 * Reads what a response says, as it comes.
 * @param isFile whether it is taken as bytes
 * @param started when the request was made, in milliseconds
 * @throws BodyFailure when it is longer than anybody wants to read, or breaks off
 */
export async function receive(response: Response, isFile: boolean, started: number): Promise<Received> {
  const times = createTimes(started);
  try {
    return await (isFile ? readFile(response, times) : readText(response, times));
  } catch (error) {
    throw new BodyFailure(times.bytes, error);
  }
}

function createTimes(started: number) {
  const chunks: { at: number; length: number }[] = [];
  let bytes = 0;
  return {
    chunks,
    /** How many bytes have come. */
    get bytes() {
      return bytes;
    },
    note(part: Uint8Array, length: number): void {
      bytes += part.length;
      if (chunks.length >= maxChunks) chunks.pop();
      chunks.push({ at: elapsed() - started, length });
    },
  };
}

type Times = ReturnType<typeof createTimes>;

async function readFile(response: Response, { chunks, note }: Times): Promise<Received> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const hasBody = isReadByParts(response) || response.body !== null;
  await eachPart(response, (piece) => {
    pieces.push(piece);
    length += piece.length;
    note(piece, length);
    if (length > maxLength) throw new Error(`its response is longer than ${maxLength} bytes`);
  });
  return { text: '', body: hasBody ? concatenated(pieces) : undefined, flaws: [], chunks };
}

async function readText(response: Response, { chunks, note }: Times): Promise<Received> {
  const decoder = createDecoder();
  let text = '';
  await eachPart(response, (part) => {
    text += decoder.decode(part);
    note(part, text.length);
    if (text.length > maxLength) throw new Error(`its response is longer than ${maxLength} characters`);
  });
  text += decoder.decode();
  const { body, flaw } = parseBody(text);
  const flaws = [...(decoder.isBroken ? ['is not UTF-8'] : []), ...(flaw === undefined ? [] : [flaw])];
  return { text, body, flaws, chunks };
}

/** Reads a body to its end, or until a part of it is refused. A reader costs less than an iterator, for which a stream makes one. */
async function eachPart(response: Response, take: (part: Uint8Array) => void): Promise<void> {
  if (isReadByParts(response)) return response.eachPart(take);
  const reader = response.body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) take(part.value);
  } catch (error) {
    await reader.cancel(error).catch(() => undefined);
    throw error;
  }
}
