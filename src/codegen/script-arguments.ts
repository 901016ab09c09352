import type { ParseArgsConfig } from 'node:util';
import { parse, readNumber } from '../cli/arguments.ts';
import { ended } from '../contract/text/nearest.ts';

/** The process that a script runs in, as far as its arguments are concerned. */
export interface ScriptProcess {
  readonly args: string[];
  stdout(text: string): void;
  stderr(text: string): void;
  exit(code: number): never;
}

const ownProcess: ScriptProcess = {
  args: process.argv.slice(2),
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  exit: (code) => process.exit(code),
};

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a script of this project. Wrong usage ends the process with one line and the exit code 2, `--help` with
 * how the script is used.
 * @param usage such as `npm run attack -- [<word>…] [--seed <number>]`; where it names no words, none are taken
 */
export function readArguments<const O extends Options>(
  usage: string,
  options: O,
  { args, stdout, stderr, exit }: ScriptProcess = ownProcess,
) {
  const fail = (problem: string): never => {
    stderr(`Failed to start: ${ended(problem)} Usage: ${usage}\n`);
    return exit(2);
  };
  const orFail = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      return fail((error as Error).message);
    }
  };
  if (args.includes('--help') || args.includes('-h')) {
    stdout(`Usage: ${usage}\n`);
    exit(0);
  }
  const { values, positionals } = orFail(() => parse(args, options, { allowPositionals: takesWords(usage) }));
  return {
    values,
    positionals: positionals as readonly string[],
    /** Ends the process because of something else that is wrong with the arguments. */
    fail,
    /** Reads a whole number that is no less than another one. */
    wholeNumber: (option: string, text: string, least = 0) =>
      orFail(() => readNumber(option, text, { isWhole: true, least })),
  };
}

/** What stands behind an option is its value. */
const takesWords = (usage: string) => usage.replaceAll(/--[\w-]+ <[^>]+>/g, '').includes('<');
