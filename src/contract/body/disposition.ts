/**
 * The Content-Disposition header of a file that is to be kept, after RFC 6266: for every client a name in ASCII, and for
 * most the name itself.
 * @example
 * dispositionOf('zażółć.txt'); // attachment; filename="za____.txt"; filename*=UTF-8''za%C5%BC%C3%B3%C5%82%C4%87.txt
 */
export function dispositionOf(filename: string | undefined): string {
  if (filename === undefined) return 'attachment';
  const plain = filename.replace(/[^\x20-\x7e]|["\\]/gu, '_');
  const named = `attachment; filename="${plain}"`;
  return plain === filename ? named : `${named}; filename*=UTF-8''${escaped(filename)}`;
}

/** Half a surrogate has no bytes. */
function escaped(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
