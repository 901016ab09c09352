import type { CommandEntry } from './io.ts';

/** Every command of the program, by its name. */
export const commands: Readonly<Record<string, CommandEntry>> = {
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
  completion: {
    summary: 'prints what makes a shell complete commands, options and their values',
    load: async () => (await import('./completion/command.ts')).completionOf(commands),
  },
};
