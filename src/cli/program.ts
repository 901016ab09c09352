import { suggest } from '../contract/nearest.ts';
import { UsageError } from '../contract/usage-error.ts';
import { type Command, type ExitCode, exit, type Io } from './io.ts';

// Loaded when asked for: a server must not wait for what only another command needs.
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: () => import('./serve/command.ts'),
  examples: () => import('./examples.ts'),
  openapi: () => import('./openapi/command.ts'),
  operations: () => import('./operations.ts'),
  verify: () => import('./verify.ts'),
  record: () => import('./record.ts'),
  control: () => import('./control/command.ts'),
};

const help = `Usage: et-mock <command> [options]

A stateful mock server for the REST API of Enterprise Tester, and a contract verifier.

Commands:
  serve      starts the mock server
  examples   lists the documented examples, or prints one as a curl command
  openapi    prints the OpenAPI document, also for generators that want it otherwise
  operations lists the operations, with permissions, examples and the checks that cover them
  verify     checks whether a running server keeps the documented contract
  record     reads a running server and writes what it has as a seed for the mock
  control    sends a command to a running mock: time, tasks, worlds, faults

Options:
  -h, --help     prints help, also about a command: et-mock serve --help
  -v, --version  prints the version

Exit codes: 0 done, 1 the contract is broken, 2 wrong usage or configuration, 3 it cannot run (for example, the port is in use).
`;

/**
 * Runs the program: what the start file does with the arguments, streams and signals of its process.
 * @returns the exit code
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [first = '', ...rest] = args;
  try {
    if (args.includes('--version') || first === '-v') {
      const { version } = await import('./version.ts');
      io.stdout(`${version}\n`);
      return exit.ok;
    }
    const load = Object.hasOwn(commands, first) ? commands[first] : undefined;
    if (load) {
      const command = await load();
      if (!asksForHelp(rest)) return await command.run(rest, io);
      io.stdout((await command.explain?.(rest)) ?? command.help);
      return exit.ok;
    }
    if (asksForHelp(args)) {
      io.stdout(help);
      return exit.ok;
    }
    if (first === '') {
      io.stderr(help);
      return exit.usage;
    }
    const kind = first.startsWith('-') ? 'option' : 'command';
    throw new UsageError(`there is no ${kind} ${first}${suggest(first, Object.keys(commands))}`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(
      `et-mock: ${error.message}\nSee et-mock ${Object.hasOwn(commands, first) ? `${first} ` : ''}--help.\n`,
    );
    return exit.usage;
  }
}

const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');
