import { ended, suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { HttpError } from '../../fake/http/http-error.ts';
import type { IdsState } from '../../world/random/ids.ts';
import { checkExport, isExport, type WorldExport } from '../../world/seeds/export-format.ts';
import { applyState, checkSeed, type ProviderState, type Seed, withBasics } from '../../world/seeds/seed.ts';
import { documented, empty, states } from '../../world/seeds.gen.ts';
import type { ClockOptions } from '../../world/time/clock.ts';
import { untouched, type WorldSeed } from '../../world/world.ts';
import { checkName } from './names.ts';

/** What a world holds at first: the name of a seed, records of your own, or a world that was exported. */
export type SeedChoice = 'documented' | 'empty' | (string & {}) | Seed | WorldExport;

/** Seeds by name. */
export type NamedSeeds = ReadonlyMap<string, Seed | WorldExport>;

/** What a world starts from, checked. */
export interface Prepared {
  /** Of the seed; `given` for records that have none. */
  readonly name: string;
  readonly states: readonly string[];
  readonly seed: WorldSeed;
  /** How an exported world goes on. */
  readonly clock?: ClockOptions | undefined;
  readonly ids?: IdsState | undefined;
}

type Source = Pick<Prepared, 'seed' | 'clock' | 'ids'> & {
  /** By the provider states that are applied, so that worlds of the same start stand on one base. */
  readonly variants: Map<string, WorldSeed>;
};

const sources = new WeakMap<object, Source>();
/** How many are kept for worlds to come. */
const maxVariants = 20;
/** Of one world. */
const maxStates = 100;

/**
 * Collects the seeds that can be named: those that are built in, and others.
 * @throws Error when one of them is no seed, or its name is taken or not possible
 */
export function collectSeeds(others: Readonly<Record<string, Seed | WorldExport>> = {}): NamedSeeds {
  const named = new Map<string, Seed | WorldExport>([
    ['documented', documented],
    ['empty', empty],
  ]);
  for (const [name, seed] of Object.entries(others)) {
    checkName('seed', name);
    if (named.has(name))
      throw new UsageError(`Failed to name a seed: ${name} is built in; give yours another name.`);
    // Indexed now, so that a request for a world of it cannot find a fault in it.
    untouched(variantOf(sourceOf(seed), []));
    named.set(name, seed);
  }
  return named;
}

/**
 * Makes ready what a world starts from.
 * @param names of the provider states that are applied to the seed
 * @throws Error when the seed is none, or nothing has such a name
 */
export function prepareSeed(
  choice: SeedChoice,
  names: readonly string[] = [],
  named: NamedSeeds = collectSeeds(),
): Prepared {
  if (names.length > maxStates)
    throw new HttpError(
      400,
      `Failed to prepare the seed: at most ${maxStates} provider states can be applied, got ${names.length}.`,
    );
  const source = sourceOf(typeof choice === 'string' ? find(choice, named) : choice);
  return {
    name: typeof choice === 'string' ? choice : 'given',
    states: names,
    seed: variantOf(source, names),
    clock: source.clock,
    ids: source.ids,
  };
}

/** A seed is checked once for all the worlds that are made of it. */
function sourceOf(given: Seed | WorldExport): Source {
  const known = sources.get(given);
  if (known) return known;
  const source = { variants: new Map(), ...read(given) };
  sources.set(given, source);
  return source;
}

function read(given: Seed | WorldExport): Pick<Prepared, 'seed' | 'clock' | 'ids'> {
  if (!isExport(given))
    return { seed: given === documented || given === empty ? given : withBasics(checkSeed(given)) };
  const { records, tasks, clock, ids } = checkExport(given);
  return { seed: { ...withBasics(records), Task: tasks }, clock, ids };
}

function variantOf({ seed, variants }: Source, names: readonly string[]): WorldSeed {
  const key = JSON.stringify(names);
  const known = variants.get(key);
  if (known) return known;
  const applied = names.map(findState).reduce(applyState, seed);
  // Requests are made on behalf of somebody.
  const made = applied.User?.length ? applied : { ...applied, User: empty.User ?? [] };
  if (variants.size >= maxVariants) variants.clear();
  variants.set(key, made);
  return made;
}

function find(name: string, named: NamedSeeds): Seed | WorldExport {
  const found = named.get(name);
  if (found) return found;
  const known = [...named.keys()].join(', ');
  throw new HttpError(400, `Failed to prepare the seed: none is called "${name}"; known: ${known}.`);
}

function findState(name: string): ProviderState {
  const found = states.find((state) => state.name === name);
  if (found) return found;
  const known = states.map((it) => it.name);
  const meant = suggest(name, known) || `; known: ${known.join('; ')}`;
  throw new HttpError(
    400,
    ended(`Failed to prepare the seed: no provider state is called "${name}"${meant}`),
  );
}
