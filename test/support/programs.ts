import { existsSync } from 'node:fs';
import { describe } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** What kept tests from being tried, for the end of a run: see `untried.ts`. */
    missing?: string;
  }
}

/** A program that some tests need, and that does not come with npm. */
export interface Program {
  readonly name: string;
  /** The environment variable that says where it is. */
  readonly variable: string;
  /** How it is installed. */
  readonly install: string;
  /** Where it is; undefined when it is nowhere. */
  readonly path: string | undefined;
}

/** Looks for a program: where its variable says, otherwise at the usual places. */
export function findProgram(
  { name, variable, install }: Omit<Program, 'path'>,
  places: readonly string[],
): Program {
  const path = [process.env[variable] || undefined, ...places].find((it) => it && existsSync(it));
  return { name, variable, install, path };
}

/**
 * Where a program is.
 * @throws Error that says how to get it
 */
export function pathOf(program: Program): string {
  if (program.path === undefined) throw new Error(`Failed to start ${program.name}: ${advise(program)}`);
  return program.path;
}

/**
 * Groups tests that need a program. Without it they are left out, and the end of the run says so; on a CI server they fail.
 * @example
 * describeWith(nginx, 'two replicas behind nginx', () => {
 *   it('have each world in one place', async () => {});
 * });
 */
export function describeWith(program: Program, title: string, tests: () => void): void {
  if (program.path !== undefined || process.env.CI) describe(title, tests);
  else describe(title, { skip: true, meta: { missing: advise(program) } }, tests);
}

const advise = ({ name, variable, install }: Program): string =>
  `there is no ${name} on this machine. Install it (${install}), or name it in ${variable}.`;
