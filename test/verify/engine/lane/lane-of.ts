import type { RawFinding } from '../../../../src/verify/engine/check.ts';
import { createLane, type Lane, type LaneOptions } from '../../../../src/verify/engine/lane.ts';
import type { Progress, VerifyOptions } from '../../../../src/verify/engine/options.ts';
import { createRunState } from '../../../../src/verify/engine/run-state.ts';

/** What a server says to a path. */
export type Answer = (path: string) => Response;

/** A part of a run at a server with empty collections, which does nothing yet. */
export function lane(
  work: LaneOptions['work'],
  options: Partial<LaneOptions & VerifyOptions> = {},
  answer?: Answer,
) {
  const progress: Progress[] = [];
  const seen: string[] = [];
  const { name = 'some', doing, most = 100, isTelling, isNeeded, ...others } = options;
  const run = createRunState({
    url: 'http://localhost',
    fetch: (async (input) =>
      answer?.(new URL(String(input)).pathname) ?? Response.json({ Items: [] })) as typeof fetch,
    wait: async () => {},
    onProgress: (it) => progress.push(it),
    onExchange: ({ operation }, by) => seen.push(`${by}: ${operation}`),
    ...others,
  });
  const own = createLane(run, {
    name,
    sample: run.sample,
    most,
    ...(doing === undefined ? {} : { doing }),
    ...(isTelling === undefined ? {} : { isTelling }),
    ...(isNeeded === undefined ? {} : { isNeeded }),
    work,
  });
  const told = () => own.told.map(({ check, finding }) => [check, finding.severity, finding.message]);
  return { run, lane: own, told, progress, seen };
}
/** Makes so many requests, and then tells something. */
export async function* asking(times: number, { client }: Pick<Lane, 'client'>): AsyncGenerator<RawFinding> {
  for (let time = 0; time < times; time++) await client.send('searchGroups');
  yield { message: 'It is over.' };
}
