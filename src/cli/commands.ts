import type { CommandEntry } from './io.ts';

/** Every command of the program, by its name. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  serve: { summary: 'starts the mock server', load: () => import('./serve/command.ts') },
  examples: {
    summary: 'lists the documented examples, or prints one as a curl command',
    load: () => import('./examples.ts'),
  },
  openapi: {
    summary: 'prints the OpenAPI document, also in variants for generators',
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
    summary: 'reads a running server and writes its data as a seed for the mock',
    load: () => import('./record.ts'),
  },
  compare: {
    summary: 'compares two servers, and says for each difference which side is wrong',
    load: () => import('./compare/command.ts'),
  },
  control: {
    summary: 'sends a command to a running mock: time, tasks, worlds, faults',
    load: () => import('./control/command.ts'),
  },
  completion: {
    summary: 'prints a script for shell completion of commands, options and their values',
    load: async () => (await import('./completion/command.ts')).completionOf(commands),
  },
};
