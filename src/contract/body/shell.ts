import { toBase64 } from './base64.ts';

/** How a command for a POSIX shell gives a body to curl. */
export interface ShellBody {
  /** What stands in front of the command: a pipe that makes the bytes. */
  readonly before: string;
  /** The option of curl and its value. */
  readonly words: readonly [option: string, value: string];
}

/**
 * Gives a body to curl: a text as it is, and what a shell could not take as base64.
 * @example
 * shellBody('{"a":1}').words; // ['--data-raw', '{"a":1}']
 */
export function shellBody(content: string | Uint8Array): ShellBody {
  if (typeof content === 'string') return { before: '', words: ['--data-raw', content] };
  return { before: `echo '${toBase64(content)}' | base64 -d | `, words: ['--data-binary', '@-'] };
}

/**
 * Writes a word so that a POSIX shell takes it as it is.
 * @example
 * quote("it's"); // "'it'\\''s'"
 */
export function quote(word: string): string {
  return /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
