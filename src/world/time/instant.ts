const texts = new Map<number, string>();
/** A response about a task prints two instants, and is asked for again and again. */
const maxTexts = 1000;

/**
 * Writes an instant as the API prints it: UTC, without fractions of a second.
 * @param at epoch milliseconds
 * @example
 * formatInstant(Date.UTC(2011, 11, 31, 21, 50)); // '2011-12-31T21:50:00Z'
 */
export function formatInstant(at: number): string {
  const second = Math.floor(at / 1000);
  let text = texts.get(second);
  if (text === undefined) {
    text = `${new Date(at).toISOString().slice(0, 19)}Z`;
    if (texts.size >= maxTexts) texts.clear();
    texts.set(second, text);
  }
  return text;
}
