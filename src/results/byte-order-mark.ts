/**
 * The encoding that a byte order mark at the beginning names; undefined where there is none, or that of UTF-8.
 * @example
 * utf16Of(Uint8Array.of(0xff, 0xfe)); // 'utf-16le'
 */
export function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
