import type { NameKind, Option } from '../../config/option.ts';
import { readExamples } from '../documented.ts';
import type { CommandEntry } from '../io.ts';

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be. */
  readonly words: readonly string[];
}

export interface CompletedOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly help: string;
  readonly takesValue: boolean;
  readonly isFile: boolean;
  readonly isRepeated: boolean;
  /** Whether it takes several words, separated by commas. */
  readonly isList: boolean;
  /** The values that are known by name. */
  readonly words: readonly string[];
}

/** Every command with its options, and all the names that they take. */
export async function readProgram(
  commands: Readonly<Record<string, CommandEntry>>,
): Promise<CompletedCommand[]> {
  return Promise.all(
    Object.entries(commands).map(async ([name, { summary, load }]) => {
      const { options, argument, words = [], section } = (await load()).page;
      const all = await Promise.all(Object.entries(options).map(([key, option]) => complete(key, option)));
      return {
        name,
        summary,
        options: [...all, ...(section ? all.flatMap(negated) : []), help],
        words: [...words, ...(await namesOf(argument))],
      };
    }),
  );
}

async function complete(name: string, option: Option): Promise<CompletedOption> {
  const {
    short,
    help: text,
    type,
    words = [],
    names,
    isPath = false,
    multiple = false,
    isList = false,
  } = option;
  return {
    name,
    short,
    help: text,
    takesValue: type !== 'boolean',
    isFile: isPath,
    isRepeated: multiple,
    isList,
    words: [...words, ...(await namesOf(names))],
  };
}

/** What switches off an option that the environment or the configuration file has switched on. */
const negated = ({ name, takesValue }: CompletedOption): CompletedOption[] =>
  takesValue || name.startsWith('no-') ? [] : [flag(`no-${name}`, `switches off --${name}`)];

const flag = (name: string, text: string, short?: string): CompletedOption => ({
  name,
  short,
  help: text,
  takesValue: false,
  isFile: false,
  isRepeated: false,
  isList: false,
  words: [],
});

const help = flag('help', 'prints help', 'h');

async function readTags(): Promise<string[]> {
  const { operations } = await import('../../contract/document.ts');
  return [...new Set(operations().flatMap(({ operation }) => operation.tags))];
}

async function namesOf(kind: NameKind | undefined): Promise<readonly string[]> {
  switch (kind) {
    case undefined:
      return [];
    case 'command':
      return (await import('../control/command.ts')).commandNames();
    case 'example':
      return (await readExamples()).map(({ name }) => name);
    case 'operation':
      return Object.keys((await import('../../contract/operations.ts')).operationFacts);
    case 'selection':
      return (await import('../../verify/engine/selection.ts')).namesToSelect();
    case 'state':
      return (await import('../../index.ts')).states.map(({ name }) => name);
    case 'tag':
      return readTags();
  }
}
