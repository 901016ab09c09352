/** An option of a command: how it is written, what it takes, and what the help says of it. */
export interface Option {
  /** A boolean takes no value; a number is one in a configuration file too. */
  readonly type: 'string' | 'number' | 'boolean';
  /** A letter that stands for it. */
  readonly short?: string;
  /** Whether it can be repeated. */
  readonly multiple?: boolean;
  /** Whether it names a file or folder, which in a configuration file is looked for beside it. */
  readonly isPath?: boolean;
  /** Values that are names and no path. */
  readonly words?: readonly string[];
  /** What stands for its value in the help. */
  readonly value?: string;
  /** Its value when it is given nowhere; the help shows it. */
  readonly default?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly string[] | undefined
    : O extends { readonly default: string }
      ? string
      : string | undefined;

/** The values of a command's options, as texts. */
export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

const width = 100;
const column = 22;

/** The options as the help shows them. */
export function describeOptions(options: Options): string {
  return describeTerms(
    Object.entries(options).map(([name, option]) => {
      const letter = option.short === undefined ? '' : `-${option.short}, `;
      const short = option.type === 'number' ? 'n' : option.type;
      const value = option.type === 'boolean' ? '' : ` <${option.value ?? short}>`;
      return { term: `${letter}--${name}${value}`, meaning: sentence(option) };
    }),
  );
}

/** A term of a help, and what it means. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** Terms as a help shows them, one below the other. */
export const describeTerms = (terms: readonly Term[]): string =>
  terms.map(({ term, meaning }) => paragraph(`  ${term}`, meaning)).join('\n');

function sentence({ help, multiple, default: usual }: Option): string {
  return [help, multiple ? '; can be repeated' : '', usual === undefined ? '' : ` (default: ${usual})`].join(
    '',
  );
}

/** A term, and beside it what it means; below it where the term is long. */
function paragraph(term: string, meaning: string): string {
  const indent = ' '.repeat(column);
  const lines = wrap(meaning, width - column);
  const isShort = term.length < column - 1;
  const [first = '', ...others] = lines;
  const rest = (isShort ? others : lines).map((line) => `${indent}${line}`);
  return [isShort ? (term.padEnd(column) + first).trimEnd() : term, ...rest].join('\n');
}

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
