import { isObject } from '../contract/validation/check.ts';
import { checkFields, clock, type Kind, listOf, milliseconds, text, unchecked, whole } from './kinds.ts';
import type { MockOptions, ObserveOptions, ServerOptions, WorldOptions, WorldStart } from './options.ts';

/** Every option of a group: the compiler asks for each. */
type Kinds<T> = Readonly<Record<keyof T, Kind>>;

const start: Kinds<WorldStart> = { seed: unchecked, states: listOf(text, 'names'), clock };
const world: Kinds<WorldOptions> = {
  ...start,
  seeds: unchecked,
  ids: unchecked,
  schedules: unchecked,
  overrides: unchecked,
  taskRetention: milliseconds,
};
const server: Kinds<ServerOptions> = {
  origin: text,
  basePath: text,
  publicUrl: text,
  maxBody: whole(0),
  maxUpload: whole(0),
  allowedHosts: listOf(text, 'names'),
  controlToken: unchecked,
  maxWorlds: unchecked,
  worldIdle: unchecked,
  maxMemory: unchecked,
  hostClock: clock,
};
const observe: Kinds<ObserveOptions> = {
  journal: {
    fits: (value) => value === false || isObject(value),
    sentence: 'must be { size, bytes }, or false for none',
  },
  onUnhandledRequest: unchecked,
  logger: unchecked,
  comparison: unchecked,
  onInternalError: unchecked,
};
const groups = { world, server, observe };
const identity: Kind = {
  fits: (value) => isObject(value) && 'open' in value && typeof value.open === 'function',
  sentence: 'must be what identity() makes',
};
const options: Kinds<MockOptions> = {
  world: unchecked,
  server: unchecked,
  observe: unchecked,
  identity,
  state: unchecked,
};

/**
 * Checks options before anything is made of them: one that is misspelt, or in the wrong group, would have no effect.
 * @throws UsageError that names the option and what was probably meant
 */
export function checkOptions(given: MockOptions): void {
  const failed = 'Failed to create the mock';
  checkFields(failed, given, options, { hint: hintOf });
  for (const [place, kinds] of Object.entries(groups))
    checkFields(failed, given[place as keyof typeof groups], kinds, { place, hint: hintOf });
}

/** Which group a name belongs to. */
function hintOf(name: string): string | undefined {
  const [group] = Object.entries(groups).find(([, its]) => Object.hasOwn(its, name)) ?? [];
  return group && `; it is ${group}.${name}.`;
}

/**
 * Checks how a world starts, but for its seed.
 * @throws UsageError that names what is wrong
 */
export function checkWorldStart(name: string, given: WorldStart): void {
  checkFields(`Failed to create the world ${name}`, given, start);
}
