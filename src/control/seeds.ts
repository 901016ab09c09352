import { checkSchedule, type Schedule, type Step } from '../world/schedule.ts';
import { applyState, checkSeed, type ProviderState, type Seed } from '../world/seed.ts';
import { documented, empty, states } from '../world/seeds.gen.ts';

/** What a world holds at first: a named seed, or records of your own. */
export type SeedChoice = 'documented' | 'empty' | Seed;

const checked = new WeakSet<Seed>();

/** A seed is checked once for all the worlds that are made of it. */
function checkOnce(seed: Seed): Seed {
  if (!checked.has(seed)) checked.add(checkSeed(seed));
  return seed;
}

/**
 * Makes ready what a world starts from.
 * @param names of the provider states that are applied to the seed
 * @throws Error when the seed is none, or no state has such a name
 */
export function prepareSeed(seed: SeedChoice, names: readonly string[] = []): Seed {
  const start = seed === 'documented' ? documented : seed === 'empty' ? empty : checkOnce(seed);
  const prepared = names.map(findState).reduce(applyState, start);
  // Requests are made on behalf of somebody.
  return prepared.User?.length ? prepared : { ...prepared, User: empty.User ?? [] };
}

function findState(name: string): ProviderState {
  const found = states.find((state) => state.name === name);
  if (found) return found;
  throw new Error(
    `Failed to prepare the seed: no provider state is called "${name}"; known: ${states.map((it) => it.name).join('; ')}.`,
  );
}

/**
 * Checks ways for background tasks to go, by task type.
 * @throws Error that names the type and the step at fault
 */
export function checkSchedules(
  schedules: Readonly<Record<string, readonly Step[]>>,
): Record<string, Schedule> {
  return Object.fromEntries(
    Object.entries(schedules).map(([type, steps]) => {
      checkSchedule(type, steps);
      return [type, steps];
    }),
  );
}
