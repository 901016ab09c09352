import { kindOf } from '../../contract/body/media-type.ts';
import { isStream, type RawResponse } from '../../fake/http/response.ts';
import { withHeaders } from '../response-headers.ts';

const encoder = new TextEncoder();

/** The response, and in the middle of its body the connection ends; a stream comes as far as its first element. */
export function cutOff(response: RawResponse): RawResponse {
  const { content } = response;
  const cut = { ...response, breaks: true };
  if (isStream(content)) return { ...cut, content: breakingAfter(firstOf(content)) };
  const bytes = typeof content === 'string' ? encoder.encode(content) : (content ?? new Uint8Array());
  // The whole is announced; without any, an end that is never written has to be waited for.
  const announced = bytes.length > 0 ? { 'Content-Length': String(bytes.length) } : {};
  return {
    ...cut,
    headers: { ...response.headers, ...announced },
    content: breakingAfter(pieces(bytes.subarray(0, Math.ceil(bytes.length / 2)))),
  };
}

/** The response with a body that a client cannot read. */
export const corrupted: Readonly<
  Record<'truncated' | 'malformed' | 'html' | 'empty', (it: RawResponse) => RawResponse>
> = {
  truncated: (response) => ({ ...response, content: truncated(response.content) }),
  malformed: (response) => ({
    ...response,
    headers: withHeaders({ 'Content-Type': 'application/json; charset=utf-8' }, response.headers),
    content: isJson(response) ? malformed(response.content) : garbled(response.content),
  }),
  html({ status, content }) {
    discard(content);
    return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, content: page(status) };
  },
  empty(response) {
    discard(response.content);
    return { ...response, content: '' };
  },
};

function truncated(content: RawResponse['content']): RawResponse['content'] {
  if (isStream(content)) return ReadableStream.from(firstOf(content));
  return content === null ? null : content.slice(0, Math.ceil(content.length / 2));
}

const isJson = ({ headers = {}, content }: RawResponse) =>
  content === null || kindOf(new Headers(headers).get('content-type') ?? '') === 'json';

/** How many bytes at the beginning of a file are others: those by which programs know of what kind it is. */
const signature = 16;

function garbled(content: RawResponse['content']): RawResponse['content'] {
  if (isStream(content)) return changingFirst(content, inverted);
  return inverted(typeof content === 'string' ? encoder.encode(content) : (content ?? new Uint8Array()));
}

function inverted(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, at) => (at < signature ? ~byte : byte));
}

/** No reader of JSON, however forgiving, takes a comma in front of the first element. */
function malformed(content: RawResponse['content']): RawResponse['content'] {
  if (isStream(content)) return changingFirst(content, withCommaIn);
  if (!content) return '{,';
  return typeof content === 'string' ? withComma(content) : withCommaIn(content);
}

const withCommaIn = (bytes: Uint8Array) => encoder.encode(withComma(new TextDecoder().decode(bytes)));

function changingFirst(
  content: ReadableStream<Uint8Array>,
  change: (piece: Uint8Array) => Uint8Array,
): ReadableStream<Uint8Array> {
  let isFirst = true;
  return content.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        controller.enqueue(isFirst ? change(piece) : piece);
        isFirst = false;
      },
    }),
  );
}

const withComma = (text: string) => `${text.slice(0, 1)},${text.slice(1)}`;

const page = (status: number) =>
  `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;

function discard(content: RawResponse['content']): void {
  if (isStream(content)) void content.cancel();
}

/** Whoever makes the stream learns at once that no more of it is wanted. */
async function* firstOf(content: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = content.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  if (value) yield value;
}

async function* pieces(...all: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all.filter(({ length }) => length > 0);
}

/** Nothing is made ready before it is asked for: an error takes away what waits to be read. */
function breakingAfter(source: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done)
          controller.error(new TypeError('Failed to read the body: the connection was cut in its middle.'));
        else controller.enqueue(value);
      },
      async cancel() {
        await source.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
