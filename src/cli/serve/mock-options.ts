import type { options } from '../../config/serve-options.ts';
import type { DocumentedExample } from '../../contract/document.ts';
import { UsageError } from '../../contract/usage-error.ts';
import {
  createClock,
  isExport,
  type MockOptions,
  type OverrideTable,
  type Seed,
  type UnhandledPolicy,
  type WorldExport,
} from '../../index.ts';
import type { PassThroughOptions } from '../../node.ts';
import { readAddress, readHosts, readMemory, readNumber, readToken } from '../arguments.ts';
import { findExample } from '../documented.ts';
import type { Io } from '../io.ts';
import { isObject } from '../is-object.ts';
import type { Settings } from '../settings/settings.ts';
import { readProxy } from './proxy.ts';
import { checkRecords, readSeedFile } from './seed-file.ts';

export type ServeSettings = Settings<typeof options>;

/** What a mock is made of, and what was found out on the way. */
export interface Start {
  readonly options: MockOptions;
  readonly example: DocumentedExample | undefined;
  /** How fast time passes, once it does. */
  readonly speed: number;
}

/** What looks at requests that are passed on to another server. */
export interface Watching {
  readonly onExchange: PassThroughOptions['onExchange'];
  readonly comparison: NonNullable<MockOptions['observe']>['comparison'];
}

/**
 * Reads what the mock is to be.
 * @param passing what looks at what is passed on to another server
 * @throws UsageError when a setting has a wrong value, or does not go with another one
 */
export async function readStart(settings: ServeSettings, io: Io, passing?: Watching): Promise<Start> {
  const { values, nameOf } = settings;
  const { example: name, seed, given } = values;
  if (name !== undefined && (seed ?? given) !== undefined)
    throw new UsageError('--example brings its own seed and state; leave out --seed and --given');
  const example = name === undefined ? undefined : await findExample(name);
  const { now, ids } = example?.exchange.preconditions ?? {};
  const records = await readSeed(settings);
  const exported = isExport(records) ? records.clock : undefined;
  const speed =
    values.speed === undefined ? (exported?.rate ?? 1) : readNumber(nameOf('speed'), values.speed);
  const options: MockOptions = {
    world: {
      seed: records,
      states: example ? [example.exchange.state] : given,
      clock: createClock({ at: now ?? exported?.at, rate: now === undefined ? speed : 0 }),
      ids,
      overrides: { ...readOverrides(settings), ...readProxy(settings, passing?.onExchange) },
    },
    server: readServer(settings),
    observe: { ...observing(values.unhandled, io), comparison: passing?.comparison },
    // Loaded when asked for, as most servers ask nobody.
    identity: values.identity ? (await import('../../identity.ts')).identity() : undefined,
  };
  return { options, example, speed };
}

function readServer({ values, nameOf }: ServeSettings): MockOptions['server'] {
  const publicUrl = values['public-url'];
  return {
    basePath: values['base-path'],
    publicUrl: publicUrl === undefined ? undefined : readAddress(nameOf('public-url'), publicUrl),
    allowedHosts: readHosts(nameOf('allow-host'), values['allow-host']),
    controlToken: readToken(values['token-env']),
    maxWorlds: readNumber(nameOf('max-worlds'), values['max-worlds'], { isWhole: true, least: 1 }),
    worldIdle: readNumber(nameOf('world-idle'), values['world-idle'], { isPositive: true }) * 1000,
    maxMemory: readMemory(nameOf('max-memory'), values['max-memory']),
  };
}

function observing(onUnhandledRequest: UnhandledPolicy | undefined, { stderr }: Io): MockOptions['observe'] {
  const print = (message: string) => stderr(`${message}\n`);
  return {
    onUnhandledRequest,
    logger: { warn: print, error: print },
    onInternalError: (error) => print(`${error instanceof Error ? error.stack : error}`),
  };
}

/** Functions, and what else only the configuration file can have. */
function readOverrides({ section }: ServeSettings): OverrideTable {
  const own = section?.settings.overrides ?? {};
  if (isObject(own)) return own;
  throw new UsageError(`Failed to read the configuration ${section?.name}: overrides is not an object`);
}

/** The configuration file may have the records themselves. */
export async function readSeed({
  values,
  section,
}: ServeSettings): Promise<string | Seed | WorldExport | undefined> {
  const { seed } = values;
  if (seed !== undefined) return isNamed(seed) ? seed : readSeedFile(seed, seedNames);
  const own = section?.settings.seed;
  return own === undefined ? undefined : checkRecords(own);
}

const seedNames = ['documented', 'empty'];

/** Whether a seed is one that is built in. */
export const isNamed = (seed: string): boolean => seedNames.includes(seed);
