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
  /** Values that it knows by name: the only ones, unless it also takes a file or `names`. */
  readonly words?: readonly string[];
  /** Whether it takes several of its words, separated by commas. */
  readonly isList?: boolean;
  /** Whether an empty text is a value of it. */
  readonly mayBeEmpty?: boolean;
  /** What its values are the names of, where the document or the program has them all. */
  readonly names?: NameKind;
  /** What stands for its value in the help. */
  readonly value?: string;
  /** Its value when it is given nowhere; the help shows it. */
  readonly default?: string;
  readonly help: string;
}

/** What the document or the program has names for; a selection is a check, an operation or an example. */
export type NameKind = 'command' | 'example' | 'operation' | 'selection' | 'state' | 'tag';

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly string[] | undefined
    : TextOf<O> | (O extends { readonly default: string } ? never : undefined);

type TextOf<O extends Option> = O extends { readonly isPath: true } | { readonly isList: true }
  ? string
  : O extends { readonly words: readonly (infer Word)[] }
    ? Word
    : string;

/** The values of a command's options, as texts. */
export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

/** The same as a configuration file has them: `basePath` for `--base-path`, a number for a number. */
export type ConfigValues<O extends Options> = {
  readonly [Name in keyof O as CamelCase<Name & string>]?: ConfigValue<O[Name]>;
};

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Head}${Capitalize<CamelCase<Rest>>}`
  : Name;

type ConfigValue<O extends Option> = O extends { readonly multiple: true }
  ? string | readonly string[]
  : { readonly string: TextOf<O>; readonly number: number; readonly boolean: boolean }[O['type']];
