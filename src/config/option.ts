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
