import type { OperationId } from '../contract/operations.ts';
import { createSample } from '../verify/discovery/crawl.ts';
import { isOperation } from '../verify/engine/selection.ts';
import type { Client } from '../verify/http/client.ts';
import type { CommonIds } from './changes/common-ids.ts';
import { type Side, sides } from './difference.ts';
import type { ComparedServer, CompareProgress } from './options.ts';
import type { Remarks } from './remarks.ts';
import { createNormalizer, type NormalizeText } from './same-text.ts';
import type { Unrecorded } from './unrecorded.ts';
import { differencesIn, type ValueDifference } from './values.ts';
import type { Verdicts } from './verdicts.ts';
import { type Pair, walk } from './walk.ts';

/** Two servers with the same records, and who is told how they differ. */
export interface Reader {
  readonly servers: Readonly<Record<Side, ComparedServer>>;
  /** Both can only read. */
  readonly clients: Readonly<Record<Side, Client>>;
  /** Checks, operations and examples, by name; everything when empty. */
  readonly only: readonly string[];
  readonly unrecorded: Unrecorded;
  /** Told of each response, for the ids in it. */
  readonly common: CommonIds;
  readonly verdicts: Verdicts;
  readonly remarks: Remarks;
  onProgress(progress: CompareProgress): void;
  /** Told of each pair of responses that is compared. */
  onPair(): void;
}

/** How two responses are compared. */
type Comparing = (real: Pair['real'], fake: Pair['fake']) => readonly ValueDifference[];

/** Reads both servers, and compares what they respond. */
export async function readBoth(reader: Reader): Promise<void> {
  const { servers, clients, only, unrecorded, verdicts, remarks, onProgress, onPair } = reader;
  const wanted = only.filter(isOperation);
  // Checks and examples make requests of their own.
  if (only.length > 0 && wanted.length === 0) return;
  const sample = createSample(clients.real);
  const normalize: NormalizeText = createNormalizer([servers.real.url, servers.fake.url]);
  const comparing: Comparing = (real, fake) => differencesIn(real, fake, normalize, unrecorded);
  const pairs = walk({
    clients,
    sample,
    leave: (operation, why) => remarks.add(`${operation} was not compared`, why),
    doing: (doing, done, of) =>
      onProgress({ doing, done, of, requests: clients.real.requests + clients.fake.requests }),
  });
  for await (const pair of pairs) {
    sample.observe(pair.real);
    reader.common.note(pair);
    const { operation } = pair.real;
    if (wanted.length > 0 && !wanted.includes(operation)) continue;
    onPair();
    for (const difference of await lastingIn(pair, comparing)) note(operation, difference, pair);
  }

  function note(operation: OperationId, difference: ValueDifference, pair: Pair): void {
    const { tolerated, where } = difference;
    if (tolerated === undefined) verdicts.unequal(difference, pair);
    else remarks.add(`${operation} ${where}`, tolerated);
  }
}

/** The differences that are there again when both are asked once more, and that no server has from itself. */
async function lastingIn(pair: Pair, comparing: Comparing): Promise<readonly ValueDifference[]> {
  const found = comparing(pair.real, pair.fake);
  if (found.every(({ tolerated }) => tolerated !== undefined)) return found;
  const again = await pair.again();
  const own = sides.flatMap((side) => comparing(pair[side], again[side]));
  const still = comparing(again.real, again.fake);
  const isAmong = (all: readonly ValueDifference[], { kind, where }: ValueDifference) =>
    all.some((it) => it.kind === kind && it.where === where);
  return found.filter((it) => isAmong(still, it) && !isAmong(own, it));
}
