import type { Option, Options } from '../../config/option.ts';

const width = 100;

/** The options as the help shows them. */
export function describeOptions(options: Options): string {
  return describeTerms(
    Object.entries(options).map(([name, option]) => ({
      term: termOf(name, option),
      meaning: sentence(option),
    })),
  );
}

/**
 * How an option is written.
 * @example
 * termOf('port', { type: 'number', short: 'p', help: '' }); // '-p, --port <n>'
 */
export function termOf(name: string, { type, short, value }: Option): string {
  const letter = short === undefined ? '' : `-${short}, `;
  const placeholder = value ?? (type === 'number' ? 'n' : type);
  return `${letter}--${name}${type === 'boolean' ? '' : ` <${placeholder}>`}`;
}

/** A term of a help, and what it means. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/**
 * Terms as a help shows them, one below the other.
 * @param column where meanings begin
 */
export const describeTerms = (terms: readonly Term[], column = 22): string =>
  terms.map(({ term, meaning }) => paragraph(`  ${term}`, meaning, column)).join('\n');

/** What an option does, whether it can be repeated, and its default. */
export function sentence({ help, multiple, default: usual }: Option): string {
  return [help, multiple ? '; can be repeated' : '', usual === undefined ? '' : ` (default: ${usual})`].join(
    '',
  );
}

/** A term, and beside it what it means; below it where the term is long. */
function paragraph(term: string, meaning: string, column: number): string {
  const indent = ' '.repeat(column);
  const lines = wrap(meaning, width - column);
  const isShort = term.length < column - 1;
  const [first = '', ...others] = lines;
  const rest = (isShort ? others : lines).map((line) => `${indent}${line}`);
  return [isShort ? (term.padEnd(column) + first).trimEnd() : term, ...rest].join('\n');
}

/** A text as lines of a width. */
export function wrap(text: string, maxLength: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= maxLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
