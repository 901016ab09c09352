/**
 * Makes a test of texts, in which `*` stands for any characters, also none. It takes no longer than the text is long,
 * whatever the pattern, as the text comes from a client.
 * @example
 * wildcard('/api/project/*')('/api/project/1'); // true
 */
export function wildcard(pattern: string): (text: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const piece of others) {
      const found = text.indexOf(piece, at);
      if (found === -1) return false;
      at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  };
}
