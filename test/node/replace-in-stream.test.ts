import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { replaceInStream } from '../../src/node/replace-in-stream.ts';

const word = fc.constantFrom('a', 'b', 'ab', 'aab', 'é', '"', ' ');

test.prop([fc.array(word), fc.array(fc.nat(5)), fc.constantFrom('aab', 'ab', 'aaa', 'é')])(
  'a text is replaced wherever a stream has it, however that is cut',
  async (words, cuts, from) => {
    const text = words.join('');
    const bytes = new TextEncoder().encode(text);
    const pieces: Uint8Array[] = [];
    let start = 0;
    for (const length of cuts) {
      pieces.push(bytes.slice(start, start + length));
      start += length;
    }
    pieces.push(bytes.slice(start));
    const replaced = replaceInStream(new Blob([text]).stream(), from, '<there>');
    const inPieces = replaceInStream(ReadableStream.from(pieces), from, '<there>');
    const expected = text.replaceAll(from, '<there>');
    expect(await new Response(replaced).text()).toBe(expected);
    expect(await new Response(inPieces).text()).toBe(expected);
  },
);
