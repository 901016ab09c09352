import { checks } from '../../src/verify/engine/checks.ts';
import type { Mode } from '../../src/verify/http/client.ts';
import type { CataloguedServer } from '../faulty-servers/faulty-server.ts';
import { faultyServers } from '../faulty-servers/faulty-servers.ts';
import { conformingVariants } from '../faulty-servers/honest/conforming-variants.ts';
import { spread } from '../support/extent.ts';
import type { Subject } from './server.ts';

/** A server that is judged. */
export interface Judged extends Subject {
  /** The kind of its fault; undefined for a server that keeps the contract. */
  readonly kind?: string;
  /** The least mode of our verifier in which the fault can be seen. */
  readonly mode: Mode;
  /** The checks of our verifier that can see the fault; all when absent. */
  readonly checks?: readonly string[] | undefined;
}

/** The plain fake: what a judge says of it counts at no other server. */
export const plain: Judged = { name: 'the fake itself', mode: 'read-only' };

/** Those that are one of a kind: others are the same for each operation. */
const variants = conformingVariants.filter(({ of, name }) => of === undefined && name !== plain.name);

/**
 * The servers in the order in which they are judged: faulty ones of each kind in turn, so that however far a run comes, all kinds
 * are there alike, and between them the conforming variants.
 * @param faulty how many of the faulty ones
 * @param honest how many of those that keep the contract
 */
export function subjects(faulty: number, honest: number): readonly Judged[] {
  const wrong = inTurn(faultyServers)
    .slice(0, faulty)
    .map(({ caughtBy, ...server }): Judged => {
      const named = caughtBy.filter((name) => checks.some((it) => it.name === name));
      // What is seen in every exchange needs everything that makes requests.
      return { ...server, checks: named.length === caughtBy.length ? named : undefined };
    });
  const right = spread(variants, honest).map(({ name, sabotage, mock, modes }): Judged => {
    return { name, sabotage, mock: mock?.(), mode: modes?.[0] ?? 'read-only' };
  });
  return interleaved<Judged>(wrong, right);
}

/** The first of each kind, then the second of each, as those of a kind are spread over their list. */
function inTurn(all: readonly CataloguedServer[]): CataloguedServer[] {
  const kinds = [...new Set(all.map(({ kind }) => kind))].map((kind) =>
    halved(all.filter((it) => it.kind === kind)),
  );
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    kinds.flatMap((servers) => servers.slice(turn, turn + 1)),
  ).flat();
}

/** The one in the middle, then those in the middle of both halves, and so on. */
function halved<T>(list: readonly T[]): readonly T[] {
  if (list.length === 0) return [];
  const middle = Math.floor(list.length / 2);
  const [left, right] = [halved(list.slice(0, middle)), halved(list.slice(middle + 1))];
  return [...list.slice(middle, middle + 1), ...interleaved(left, right)];
}

/** Two lists as one, in which both keep their order and end together. */
function interleaved<T>(a: readonly T[], b: readonly T[]): T[] {
  const placed = [a, b].flatMap((list) => list.map((it, index) => ({ it, at: (index + 0.5) / list.length })));
  return placed.sort((x, y) => x.at - y.at).map(({ it }) => it);
}

/** How many there are. */
export const wholeNumbers = { faulty: faultyServers.length, honest: variants.length };
