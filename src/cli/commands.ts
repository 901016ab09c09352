import type { Command } from './io.ts';

/** A command of the program: what the list of commands says, and how it is loaded. */
interface Entry {
  readonly summary: string;
  /** When it is asked for: a server must not wait for what only another command needs. */
  readonly load: () => Promise<Command>;
}

/** Every command of the program, by its name. */
export const commands: Readonly<Record<string, Entry>> = {
  serve: { summary: 'starts the mock server', load: () => import('./serve/command.ts') },
  examples: {
    summary: 'lists the documented examples, or prints one as a curl command',
    load: () => import('./examples.ts'),
  },
  openapi: {
    summary: 'prints the OpenAPI document, also for generators that want it otherwise',
    load: () => import('./openapi/command.ts'),
  },
  operations: {
    summary: 'lists the operations, with permissions, examples and the checks that cover them',
    load: () => import('./operations.ts'),
  },
  verify: {
    summary: 'checks whether a running server keeps the documented contract',
    load: () => import('./verify.ts'),
  },
  record: {
    summary: 'reads a running server and writes what it has as a seed for the mock',
    load: () => import('./record.ts'),
  },
  compare: {
    summary: 'asks two servers the same, and says whose fault each difference is',
    load: () => import('./compare/command.ts'),
  },
  control: {
    summary: 'sends a command to a running mock: time, tasks, worlds, faults',
    load: () => import('./control/command.ts'),
  },
};
