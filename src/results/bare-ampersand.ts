/** What may hold any ampersand, and an ampersand that begins no reference. What the text ends in is given the benefit of the doubt. */
const parts =
  /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|&(?!(?:#\d+|#x[\da-fA-F]+|[A-Za-z_:][\w:.-]*)(?:;|$))/g;

/** Characters behind the offset that tell whether a reference before it is one. */
const ahead = 16;

/**
 * Where the first ampersand is that begins no reference, before an offset. A parser takes all that follows for the name of an
 * entity, and finds out far behind.
 */
export function bareAmpersandIn(text: string, before: number): number | undefined {
  for (const { 0: found, index } of text.slice(0, before + ahead).matchAll(parts)) {
    if (index >= before) return undefined;
    if (found === '&') return index;
  }
  return undefined;
}
