import { suggest } from '../contract/text/nearest.ts';
import { UsageError } from '../contract/usage-error.ts';
import type { MockOptions, ObserveOptions, ServerOptions, WorldOptions } from './options.ts';

/** Every name of a group of options: the compiler asks for each. */
type Names<T> = Readonly<Record<keyof T, true>>;

const world: Names<WorldOptions> = {
  seed: true,
  seeds: true,
  states: true,
  clock: true,
  ids: true,
  schedules: true,
  overrides: true,
  taskRetention: true,
};
const server: Names<ServerOptions> = {
  origin: true,
  basePath: true,
  publicUrl: true,
  maxBody: true,
  maxUpload: true,
  allowedHosts: true,
  controlToken: true,
  maxWorlds: true,
  worldIdle: true,
  maxMemory: true,
  hostClock: true,
};
const observe: Names<ObserveOptions> = {
  journal: true,
  onUnhandledRequest: true,
  logger: true,
  comparison: true,
  onInternalError: true,
};
const groups = { world, server, observe };
const names: Names<MockOptions> = { world: true, server: true, observe: true, identity: true, state: true };

/**
 * Checks options before anything is made of them: one that is misspelt, or in the wrong group, would have no effect.
 * @throws UsageError that names the option and what was probably meant
 */
export function checkOptions(options: MockOptions): void {
  checkNames('', options, names);
  checkNames('world.', options.world, world);
  checkNames('server.', options.server, server);
  checkNames('observe.', options.observe, observe);
  const { identity, world: { clock, taskRetention } = {} } = options;
  if (identity !== undefined && typeof identity.open !== 'function')
    throw new UsageError('Failed to make the mock: identity is what identity() makes.');
  if (clock !== undefined && typeof clock.now !== 'function')
    throw new UsageError('Failed to make the mock: world.clock is what createClock() makes.');
  checkDuration('world.taskRetention', taskRetention);
}

/**
 * Checks a number of milliseconds.
 * @throws UsageError when it is none
 */
export function checkDuration(name: string, milliseconds: number | undefined): void {
  if (milliseconds !== undefined && !(milliseconds >= 0))
    throw new UsageError(
      `Failed to make the mock: ${name} is a number of milliseconds, got ${milliseconds}.`,
    );
}

/**
 * Checks the names of a group of options.
 * @param prefix what stands before a name in messages
 * @throws UsageError that names the option and what was probably meant
 */
export function checkNames(prefix: string, given: object = {}, known: object): void {
  const wrong = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (wrong === undefined) return;
  const [group] = Object.entries(groups).find(([, its]) => Object.hasOwn(its, wrong)) ?? [];
  const hint = group ? `; it is ${group}.${wrong}.` : suggest(wrong, Object.keys(known)) || '.';
  throw new UsageError(`Failed to make the mock: there is no option ${prefix}${wrong}${hint}`);
}
