import { spread } from '../support/extent.ts';
import type { CataloguedServer, ConformingVariant } from './faulty-server.ts';
import { faultyServers } from './faulty-servers.ts';
import { conformingVariants } from './honest/conforming-variants.ts';
import { permissions } from './honest/permissions.ts';

/** The modes of a run, the least first. */
export const modes = ['read-only', 'sandbox', 'full'] as const;
type Mode = (typeof modes)[number];

/** How many faulty servers are tried for each check in the short form. */
const perCheck = 1;

/** How many conforming variants are tried in the short form: of those that are one of a kind, and of those with one for each operation. */
const [few, perOperation] = [15, 2];

/** The names of the checks that some faulty server is to be caught by. */
export const expectedChecks: ReadonlySet<string> = new Set(faultyServers.flatMap(({ caughtBy }) => caughtBy));

/** The faulty servers of the short form: some for each check, those that only this check can catch if there are any, and one of each kind. */
export function sampledFaultyServers(): ReadonlySet<CataloguedServer> {
  const chosen = new Set<CataloguedServer>();
  for (const check of expectedChecks) {
    const able = faultyServers.filter(({ caughtBy }) => caughtBy.includes(check));
    const alone = able.filter(({ caughtBy }) => caughtBy.length === 1);
    for (const server of spread(alone.length > 0 ? alone : able, perCheck)) chosen.add(server);
  }
  for (const kind of new Set(faultyServers.map((server) => server.kind))) {
    const alike = faultyServers.filter((server) => server.kind === kind);
    if (!alike.some((server) => chosen.has(server)))
      for (const server of spread(alike, 1)) chosen.add(server);
  }
  return chosen;
}

/** Conforming variants that are tried on one server. */
export interface CombinedVariants {
  readonly name: string;
  readonly mode: Mode;
  readonly variants: readonly ConformingVariant[];
}

/**
 * The conforming variants of the short form. What they do otherwise goes together on one server, which keeps the contract as well:
 * so one run tries several.
 */
export function combinedVariants(): readonly CombinedVariants[] {
  const combined: { mode: Mode; place: string; variants: ConformingVariant[] }[] = [];
  for (const [variant, mode] of sampledVariants()) {
    const place = placeOf(variant);
    // A server has one set of records.
    const room = combined.find(
      (it) =>
        it.mode === mode && it.place === place && !(variant.mock && it.variants.some(({ mock }) => mock)),
    );
    if (room) room.variants.push(variant);
    else combined.push({ mode, place, variants: [variant] });
  }
  return combined.map(({ mode, variants }) => ({
    mode,
    variants,
    name: variants.map(({ name }) => name).join(', and '),
  }));
}

/** Where a variant is put together with others: a caller who may not do everything hides what others do. */
function placeOf({ name, of, maxRequests }: ConformingVariant): string {
  if (of !== undefined) return 'single operations';
  const isAlone = maxRequests !== undefined || permissions.some((it) => it.name === name);
  return isAlone ? name : 'all others';
}

/** The conforming variants of the short form, spread over the list, each with the one mode in which it is tried: the modes take turns. */
export function sampledVariants(): ReadonlyMap<ConformingVariant, Mode> {
  const own = conformingVariants.filter(({ of }) => of === undefined);
  const others = conformingVariants.filter(({ of }) => of !== undefined);
  return new Map(
    [...spread(own, few), ...spread(others, perOperation)].map((variant, index) => {
      // The number of requests is limited in read-only mode.
      const possible =
        variant.maxRequests === undefined ? (variant.modes ?? modes) : (['read-only'] as const);
      return [variant, possible[index % possible.length] as Mode];
    }),
  );
}
