/** What stands between the quotes and where the next character is; `undefined` when the quote never closes. */
export function readQuoted(text: string, open: number): { value: string; end: number } | undefined {
  const mark = text.charAt(open);
  let value = '';
  for (let from = open + 1; ; ) {
    const close = text.indexOf(mark, from);
    if (close < 0) return undefined;
    value += text.slice(from, close);
    if (text[close + 1] !== mark) return { value, end: close + 1 };
    value += mark;
    from = close + 2;
  }
}
