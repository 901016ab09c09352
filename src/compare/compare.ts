import { UsageError } from '../contract/usage-error.ts';
import { sandboxEntity } from '../contract/verification.ts';
import { listOf } from '../verify/contract/entity-operations.ts';
import { meet } from '../verify/engine/meet.ts';
import { selectionProblem } from '../verify/engine/selection.ts';
import type { Client } from '../verify/http/client.ts';
import { itemsOf } from '../verify/http/exchange.ts';
import { NoVerdict } from '../verify/http/failures.ts';
import { elapsed } from '../verify/http/time.ts';
import { type Side, sides } from './difference.ts';
import { createHiding } from './evidence.ts';
import { standInFor } from './fake.ts';
import { type Judgement, judge } from './judge.ts';
import type { CompareOptions, Comparison } from './options.ts';
import { withOtherSide } from './other-side.ts';
import { readBoth } from './read-both.ts';
import { createReader } from './reader.ts';
import { createRemarks, type Remarks } from './remarks.ts';
import { reportOf } from './report.ts';
import { createUnrecorded, nothingUnrecorded } from './unrecorded.ts';
import { createVerdicts, type Verdicts } from './verdicts.ts';

/**
 * Asks two servers the same, and says of each difference whose fault it is: that of the documentation, of one of them, or of nobody
 * who could be named. When only one server is named, the other one is a mock in this process with a recording of it.
 * @returns the differences; none when both do the same, as far as was looked
 * @throws NoVerdict when one of the servers cannot be spoken to, or is no Enterprise Tester
 * @throws UsageError when `only` names something that there is not, or the world is no seed
 * @example
 * const { differences } = await compare({ real: { url: 'http://localhost:8080' } });
 * differences.filter(({ blame }) => blame === 'fake');
 */
export async function compare(options: CompareOptions): Promise<Comparison> {
  const { real, fake } = options;
  const hide = createHiding([real, ...(fake ? [fake] : [])]);
  try {
    return await compareServers(options);
  } catch (error) {
    if (error instanceof NoVerdict) throw new NoVerdict(hide(error.message));
    throw error;
  }
}

async function compareServers(options: CompareOptions): Promise<Comparison> {
  const begun = elapsed();
  const { real, mode = 'read-only', signal } = options;
  const problem = options.only?.map(selectionProblem).find((it) => it !== undefined);
  if (problem !== undefined) throw new UsageError(`Failed to compare ${real.url}: ${problem}.`);
  const remarks = createRemarks();
  const verdicts = createVerdicts();
  const requests = { real: 0, fake: 0 };
  const progress = { doing: 'looking around', done: 0, of: 0, requests: 0 };
  let before = 0;
  const onProgress = (change: Partial<typeof progress>, side = '') => {
    const doing = side === '' ? change.doing : `${side}: ${change.doing}`;
    options.onProgress?.(
      Object.assign(progress, change, { doing, requests: before + (change.requests ?? 0) }),
    );
  };
  const meeting = createReader(real, signal);
  const { date = '' } = (await meet(meeting, real.url, 'compare')).response.headers;
  if (options.fake) await meet(createReader(options.fake, signal), options.fake.url, 'compare');
  let fake = options.fake;
  if (!fake) {
    const standIn = await untilStopped(signal, () =>
      standInFor(real, options.world, {
        at: Number.isNaN(Date.parse(date)) ? undefined : Date.parse(date),
        signal,
        onProgress: (it) => onProgress(it, 'recording'),
      }),
    );
    fake = standIn.server;
    before = requests.real = standIn.requests + meeting.requests;
    for (const { what, why, count } of standIn.left)
      if (count > 0) remarks.add(`${what} is not in the recording`, why, count);
  }
  const servers = { real, fake };
  const clients = { real: createReader(real, signal), fake: createReader(fake, signal) };
  const isSameData = !options.fake || (await haveSameRecords(clients));
  let pairs = 0;
  let ended: string | undefined;
  const leftovers: Record<Side, readonly string[]> = { real: [], fake: [] };
  const judgements: Partial<Record<Side, Judgement>> = {};
  try {
    if (isSameData)
      pairs = await readBoth({
        servers,
        clients,
        only: options.only ?? [],
        unrecorded: options.fake ? nothingUnrecorded : createUnrecorded(),
        verdicts,
        remarks,
        onProgress,
      });
    for (const side of sides) {
      before = requests.real + requests.fake + clients.real.requests + clients.fake.requests;
      const judgement = await judge(servers[side], { ...options, mode }, (it) => onProgress(it, side));
      requests[side] += judgement.summary.requests;
      leftovers[side] = judgement.summary.leftovers.map(({ self }) => self);
      ended ??= judgement.summary.ended?.message;
      if (judgement.summary.ended?.because === 'interrupted') break;
      judgements[side] = judgement;
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
    ended = 'was interrupted';
  }
  // Half of a judgement blames those who were asked first.
  if (judgements.real && judgements.fake) {
    for (const side of sides) hold(side, judgements[side] as Judgement, verdicts, remarks);
  }
  const found = verdicts.differences();
  const shown = isSameData && ended === undefined ? await withOtherSide(found, clients) : found;
  return {
    ...reportOf(shown, servers),
    real: real.url,
    ...(options.fake ? { fake: options.fake.url } : {}),
    mode,
    isSameData,
    remarks: remarks.list(),
    pairs,
    requests: {
      real: requests.real + clients.real.requests,
      fake: requests.fake + clients.fake.requests,
    },
    elapsed: elapsed() - begun,
    ended,
    leftovers,
  };
}

/** Whatever was to be asked, before there was anything to compare it with. */
async function untilStopped<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!signal?.aborted) throw error;
    throw new NoVerdict('The comparison was interrupted before there was anything to compare.');
  }
}

/** Whether both servers have the same projects, so that what they print of them can be compared. */
async function haveSameRecords(clients: Readonly<Record<Side, Client>>): Promise<boolean> {
  const [ours = [], theirs = []] = await Promise.all(
    sides.map(async (side) => {
      const exchange = await clients[side].send(listOf(sandboxEntity), { query: { $top: 100 } });
      return itemsOf(exchange).map(({ Id }) => String(Id).toLowerCase());
    }),
  );
  const both = ours.filter((it) => theirs.includes(it)).length;
  return both * 2 > Math.min(ours.length, theirs.length);
}

/** Takes what was found at one server. */
function hold(
  side: Side,
  { faults, doubts, summary }: Judgement,
  verdicts: Verdicts,
  remarks: Remarks,
): void {
  for (const finding of faults) verdicts.fault(side, finding);
  for (const { message } of doubts) remarks.add(`in doubt at the ${side} server`, message);
  verdicts.looked(side, summary.checks);
}
