import { createMock } from '../control/create.ts';
import type { Mock } from '../control/mock.ts';
import type { LeftOut } from '../record/options.ts';
import { record } from '../record/record.ts';
import { NoVerdict } from '../verify/http/failures.ts';
import { isExport, type WorldExport } from '../world/seeds/export-format.ts';
import { checkSeed, type Seed } from '../world/seeds/seed.ts';
import { createClock } from '../world/time/clock.ts';
import type { ComparedServer, CompareProgress } from './options.ts';
import { createUnrecorded, nothingUnrecorded, type Unrecorded } from './unrecorded.ts';

/** A mock with a recording of the real server, and what it does not have of it. */
export interface RecordedMock {
  readonly server: ComparedServer;
  readonly left: readonly LeftOut[];
  /** What it cannot have the same. */
  readonly unrecorded: Unrecorded;
  /** How many requests its recording took. */
  readonly requests: number;
}

/** How a mock is started. */
interface Starting {
  /** What the time is at the server, in epoch milliseconds; that of this machine when absent. */
  readonly at: number | undefined;
  readonly signal: AbortSignal | undefined;
  onProgress(progress: CompareProgress): void;
}

/** The longest recording that is kept in memory, in UTF-16 code units. */
const maxLength = 256 * 1024 * 1024;

/**
 * Starts a mock with a recording of a server. Everything in it is in clear, as what is compared has to be the same; it stays in memory,
 * but for the private temporary folder that the recording uses and deletes.
 * @param world a recording that was made before
 * @throws NoVerdict when the server cannot be recorded
 */
export async function startRecordedMock(
  real: ComparedServer,
  world: Seed | WorldExport | undefined,
  { at, signal, onProgress }: Starting,
): Promise<RecordedMock> {
  if (world)
    return { server: serverWith(world, undefined), left: [], unrecorded: unrecordedOf(world), requests: 0 };
  const pieces: string[] = [];
  let length = 0;
  const { left, requests, ended } = await record({
    ...real,
    keep: ['*'],
    signal,
    onProgress,
    out(piece) {
      length += piece.length;
      if (length > maxLength)
        throw new NoVerdict(
          `Failed to compare ${real.url}: its recording has more than ${maxLength / 1024 / 1024} MiB; record it into a file, serve that with et-mock serve --seed, and compare the two servers.`,
        );
      pieces.push(piece);
    },
  });
  signal?.throwIfAborted();
  if (ended !== undefined) throw new NoVerdict(`Failed to compare ${real.url}: its recording ${ended}.`);
  const seed = checkSeed(JSON.parse(pieces.join('')));
  return { server: serverWith(seed, at), left, unrecorded: createUnrecorded(seed, left), requests };
}

/** What a mock cannot have the same as the server whose records it has; an export has everything that the server had. */
export function unrecordedOf(world: Seed | WorldExport): Unrecorded {
  return isExport(world) ? nothingUnrecorded : createUnrecorded(world);
}

/** Where a mock is that was started without a port, so that its commands can be tried there. */
const origin = 'http://localhost:8080';

/** A mock with some records. */
export function mockWith(seed: 'documented' | Seed | WorldExport, at: number | undefined): Mock {
  const clock = createClock({ at });
  return createMock({
    world: { seed, ...(at === undefined ? {} : { clock }) },
    server: { origin },
    observe: { journal: false },
  });
}

/** A mock with some records, as a server. */
function serverWith(seed: Seed | WorldExport, at: number | undefined): ComparedServer {
  const mock = mockWith(seed, at);
  return { url: mock.baseUrl, fetch: mock.fetch as typeof fetch };
}
