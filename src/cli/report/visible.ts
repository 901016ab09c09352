/** Marks that turn the direction of what is around them, and breaks of lines that only some readers know. */
const invisible = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * A text in which everything can be seen: what a server has sent must not steer a terminal, nor show a reader something else than
 * is there.
 * @example
 * visible('a\u202eb'); // 'a\\u202eb'
 */
export function visible(text: string): string {
  return text.replace(invisible, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
