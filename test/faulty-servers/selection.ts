import { spread } from '../support/extent.ts';
import { liars } from './catalogue.ts';
import { strangers } from './conforming-variants.ts';
import type { Catalogued, Stranger } from './faulty-server.ts';

/** The modes of a run, the least first. */
export const modes = ['read-only', 'sandbox', 'full'] as const;
type Mode = (typeof modes)[number];

/** So many liars stand for a check in the short form, spread over those that are meant for it. */
const perCheck = 1;

/** So many strangers stand for all in the short form: of those that are one of a kind, and of those that there is one of for each operation. */
const [few, perOperation] = [15, 2];

/** The names of the checks that some liar is meant for. */
export const meantChecks: ReadonlySet<string> = new Set(liars.flatMap(({ meant }) => meant));

/** Liars that stand for all: some for each check, those that only this check can catch if there are any, and one of each kind. */
export function someLiars(): ReadonlySet<Catalogued> {
  const chosen = new Set<Catalogued>();
  for (const check of meantChecks) {
    const able = liars.filter(({ meant }) => meant.includes(check));
    const alone = able.filter(({ meant }) => meant.length === 1);
    for (const liar of spread(alone.length > 0 ? alone : able, perCheck)) chosen.add(liar);
  }
  for (const kind of new Set(liars.map((liar) => liar.kind))) {
    const alike = liars.filter((liar) => liar.kind === kind);
    if (!alike.some((liar) => chosen.has(liar))) for (const liar of spread(alike, 1)) chosen.add(liar);
  }
  return chosen;
}

/** Strangers that stand for all, spread over the list, each with the one mode in which it is tried: the modes take turns. */
export function someStrangers(): ReadonlyMap<Stranger, Mode> {
  const own = strangers.filter(({ of }) => of === undefined);
  const others = strangers.filter(({ of }) => of !== undefined);
  return new Map(
    [...spread(own, few), ...spread(others, perOperation)].map((stranger, index) => {
      // The number of requests is limited in read-only mode.
      const possible =
        stranger.maxRequests === undefined ? (stranger.modes ?? modes) : (['read-only'] as const);
      return [stranger, possible[index % possible.length] as Mode];
    }),
  );
}
