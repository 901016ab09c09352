import type { CommandPage } from './page.ts';

/** What a command may do to the outside: data goes to `stdout`, talk goes to `stderr`. */
export interface Io {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether somebody watches `stderr` on a terminal. */
  readonly isTerminal?: boolean;
  /** Environment variables; those of the process when absent. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The folder that it was started in; that of the process when absent. */
  readonly folder?: string;
  /** Aborted when a command that goes on by itself is to end. */
  readonly stop: AbortSignal;
}

/** What a command ends with. */
export const exit = { ok: 0, findings: 1, usage: 2, cannot: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** One command of the program. */
export interface Command {
  readonly page: CommandPage;
  /** The help where other arguments are given beside `--help`; that of the page when absent. @throws UsageError */
  explain?(args: string[]): Promise<string>;
  run(args: string[], io: Io): Promise<ExitCode>;
}

/** A command of the program: what the list of commands says, and how it is loaded. */
export interface CommandEntry {
  readonly summary: string;
  /** When it is asked for: a server must not wait for what only another command needs. */
  readonly load: () => Promise<Command>;
}
