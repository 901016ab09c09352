import { suggest } from '../contract/text/nearest.ts';
import { UsageError } from '../contract/usage-error.ts';
import { commands } from './commands.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { helpOf } from './page.ts';
import { describeTerms } from './settings/describe-options.ts';
import { CannotWrite } from './write-file.ts';

const help = () => `Usage: et-mock <command> [options]

A stateful mock server for the REST API of Enterprise Tester, and a contract verifier.

Commands:
${describeTerms(
  Object.entries(commands).map(([term, { summary }]) => ({ term, meaning: summary })),
  14,
)}

Options:
  -h, --help    prints help, also for a command: et-mock serve --help
  -v, --version prints the version

Exit codes: 0 done, 1 the contract is broken or servers differ, 2 wrong usage or configuration, 3 the command cannot run (for example, the port is in use).
`;

/**
 * Runs the program: what the start file does with the arguments, streams and signals of its process.
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  try {
    if (args.includes('--version') || args.includes('-v')) {
      const { version } = await import('./version.ts');
      io.stdout(`${version}\n`);
      return exit.ok;
    }
    const entry = Object.hasOwn(commands, first) ? commands[first] : undefined;
    if (entry) {
      const command = await entry.load();
      if (!asksForHelp(rest)) return await command.run(rest, io);
      io.stdout((await command.explain?.(rest)) ?? helpOf(command.page));
      return exit.ok;
    }
    if (asksForHelp(args)) {
      io.stdout(help());
      return exit.ok;
    }
    if (first === '') {
      io.stderr(help());
      return exit.usage;
    }
    const kind = first.startsWith('-') ? 'option' : 'command';
    throw new UsageError(`there is no ${kind} ${first}${suggest(first, Object.keys(commands))}`);
  } catch (error) {
    if (error instanceof CannotWrite) {
      io.stderr(`et-mock: ${error.message}\n`);
      return exit.cannot;
    }
    if (!(error instanceof UsageError)) {
      io.stderr(wordFault(error));
      return exit.cannot;
    }
    io.stderr(
      `et-mock: ${error.message}\nSee et-mock ${Object.hasOwn(commands, first) ? `${first} ` : ''}--help.\n`,
    );
    return exit.usage;
  }
}

/** What is told of a fault of the program itself. */
export const wordFault = (error: unknown): string =>
  `et-mock: this is a bug in et-mock: ${error instanceof Error ? error.stack : String(error)}\n`;

const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');
