import { find } from '../query/find.ts';

/**
 * Makes a test of texts, in which `*` stands for any characters, also none. It takes no longer than the text is long,
 * whatever the pattern, as both come from a client.
 * @param maxLength of texts that are searched for what stands between two stars: a longer one does not fit
 * @example
 * wildcard('/api/project/*')('/api/project/1'); // true
 */
export function wildcard(pattern: string, maxLength = Number.POSITIVE_INFINITY): (text: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return (text) => text === first;
  const pieces = others.filter((piece) => piece !== '');
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    if (pieces.length === 0) return true;
    if (text.length > maxLength) return false;
    let at = first.length;
    for (const piece of pieces) {
      const found = find(text, piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return text.length - last.length >= at;
  };
}
