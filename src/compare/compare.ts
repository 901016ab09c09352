import { UsageError } from '../contract/usage-error.ts';
import { sandboxEntity } from '../contract/verification.ts';
import { listOf } from '../verify/contract/entity-operations.ts';
import { meet } from '../verify/engine/meet.ts';
import { selectionProblem } from '../verify/engine/selection.ts';
import type { Client } from '../verify/http/client.ts';
import { itemsOf } from '../verify/http/exchange.ts';
import { NoResponse, NoVerdict } from '../verify/http/failures.ts';
import type { Mask } from '../verify/http/redaction.ts';
import { elapsed } from '../verify/http/time.ts';
import { type CommonIds, createCommonIds } from './changes/common-ids.ts';
import { reportChanges } from './changes/report-changes.ts';
import { type Side, sides } from './difference.ts';
import { createHiding } from './evidence.ts';
import { startRecordedMock } from './fake.ts';
import { type Judgement, judge, Unlike } from './judge.ts';
import type { ComparedServer, CompareOptions, CompareProgress, Comparison } from './options.ts';
import { withOtherSide } from './other-side.ts';
import { withoutPseudonyms } from './pseudonyms.ts';
import { readBoth } from './read-both.ts';
import { createReader } from './reader.ts';
import { createRemarks, type Remarks } from './remarks.ts';
import { reportOf } from './report.ts';
import { nothingUnrecorded, type Unrecorded } from './unrecorded.ts';
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
    return await compareServers(options, hide);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (options.signal?.aborted)
      throw new NoVerdict('The comparison was interrupted before there was anything to compare.');
    if (error instanceof NoResponse)
      throw new NoVerdict(hide(`Failed to compare ${real.url}: ${error.message}`));
    if (error instanceof NoVerdict) throw new NoVerdict(hide(error.message));
    throw error;
  }
}

async function compareServers(options: CompareOptions, hide: Mask): Promise<Comparison> {
  const begun = elapsed();
  const { real, mode = 'read-only' } = options;
  const problem = options.only?.map(selectionProblem).find((it) => it !== undefined);
  if (problem !== undefined) throw new UsageError(`Failed to compare ${real.url}: ${problem}.`);
  const run = await start(options);
  await read(run, options);
  if (run.ended === undefined) await judgeBoth(run, { ...options, mode });
  const { servers, clients, verdicts, isSameData, requests } = run;
  const all = verdicts.differences();
  const { verdicts: found, remarks } = options.world
    ? withoutPseudonyms(all)
    : { verdicts: all, remarks: [] };
  const isWhole = isSameData && run.ended === undefined;
  const shown = isWhole
    ? await unlessEnded(run, options.signal, () => withOtherSide(found, clients))
    : undefined;
  return {
    ...reportOf(shown ?? found, servers),
    real: real.url,
    ...(options.fake ? { fake: options.fake.url } : {}),
    mode,
    isSameData,
    remarks: hide([...remarks, ...run.remarks.list()]),
    pairs: run.pairs,
    requests: {
      real: requests.real + clients.real.requests,
      fake: requests.fake + clients.fake.requests,
    },
    elapsed: elapsed() - begun,
    ended: hide(run.ended),
    leftovers: hide(run.leftovers),
  };
}

/** A comparison that is under way. */
interface Run {
  readonly servers: Readonly<Record<Side, ComparedServer>>;
  /** Both can only read. */
  readonly clients: Readonly<Record<Side, Client>>;
  readonly isSameData: boolean;
  readonly unrecorded: Unrecorded;
  /** The ids that both have printed when they were read. */
  readonly common: CommonIds;
  readonly verdicts: Verdicts;
  readonly remarks: Remarks;
  /** How many requests were made by others than the clients. */
  readonly requests: Record<Side, number>;
  readonly leftovers: Record<Side, readonly string[]>;
  /** How many responses of both were compared. */
  pairs: number;
  /** Why it is over before everything was looked at. */
  ended: string | undefined;
  /** Why a server is gone that was to be read, in words after "because". */
  readonly loss: { message?: string };
  /** @param before how many requests there were before those that the progress tells of */
  onProgress(change: CompareProgress, side: string, before: number): void;
}

/** Meets both servers, or the real one and a mock with a recording of it. */
async function start(options: CompareOptions): Promise<Run> {
  const { real, signal } = options;
  const remarks = createRemarks();
  const requests = { real: 0, fake: 0 };
  const onProgress: Run['onProgress'] = (change, side, before) =>
    options.onProgress?.({
      ...change,
      doing: side === '' ? change.doing : `${side}: ${change.doing}`,
      requests: before + change.requests,
    });
  const meeting = createReader(real, signal);
  const { date = '' } = (await meet(meeting, real.url, 'compare')).response.headers;
  if (options.fake) await meet(createReader(options.fake, signal), options.fake.url, 'compare');
  let fake = options.fake;
  let unrecorded = nothingUnrecorded;
  if (!fake) {
    const recorded = await startRecordedMock(real, options.world, {
      at: Number.isNaN(Date.parse(date)) ? undefined : Date.parse(date),
      signal,
      onProgress: (it) => onProgress(it, 'recording', 0),
    });
    fake = recorded.server;
    unrecorded = recorded.unrecorded;
    requests.real = recorded.requests + meeting.requests;
    for (const { what, why, count } of recorded.left)
      if (count > 0) remarks.add(`${what} is not in the recording`, why, count);
  }
  const loss: Run['loss'] = {};
  const readerOf = (side: Side, server: ComparedServer) =>
    createReader(server, signal, (message) => {
      loss.message = message.replace('the server', `the ${side} server`);
    });
  const clients = { real: readerOf('real', real), fake: readerOf('fake', fake) };
  return {
    servers: { real, fake },
    clients,
    isSameData: !options.fake || (await haveSameRecords(clients)),
    unrecorded,
    common: createCommonIds(),
    verdicts: createVerdicts(),
    remarks,
    requests,
    pairs: 0,
    leftovers: { real: [], fake: [] },
    ended: undefined,
    loss,
    onProgress,
  };
}

/** Compares what both servers print, where they have the same records. */
async function read(run: Run, { only = [], signal }: CompareOptions): Promise<void> {
  if (!run.isSameData) return;
  const before = run.requests.real;
  const work = () =>
    readBoth({
      ...run,
      only,
      onProgress: (it) => run.onProgress(it, '', before),
      onPair: () => {
        run.pairs++;
      },
    });
  await unlessEnded(run, signal, work);
}

/** Has a server judged. One that is gone after something was compared ends the comparison. */
async function judgeOne(run: Run, side: Side, options: CompareOptions): Promise<Judgement> {
  const { servers, clients, requests, loss } = run;
  const before = requests.real + requests.fake + clients.real.requests + clients.fake.requests;
  try {
    return await judge(servers[side], options, (it) => run.onProgress(it, side, before));
  } catch (error) {
    if (error instanceof NoVerdict && !(error instanceof Unlike) && run.pairs > 0)
      loss.message ??= `the ${side} server could no longer be judged (${error.message})`;
    throw error;
  }
}

/** Has each server judged by itself. */
async function judgeBoth(run: Run, options: CompareOptions): Promise<void> {
  const { requests, leftovers } = run;
  const judgements: Partial<Record<Side, Judgement>> = {};
  await unlessEnded(run, options.signal, async () => {
    for (const side of sides) {
      const judgement = await judgeOne(run, side, options);
      const { summary } = judgement;
      requests[side] += summary.requests;
      leftovers[side] = summary.leftovers.map(({ self }) => self);
      run.ended ??= summary.ended?.message;
      if (summary.ended?.because === 'interrupted') return;
      judgements[side] = judgement;
    }
  });
  // Half of a judgement blames those who were asked first.
  const { real, fake } = judgements;
  if (!real || !fake) return;
  collect('real', real, run);
  collect('fake', fake, run);
  if (run.isSameData) run.pairs += reportChanges(run, { real: real.changes, fake: fake.changes });
}

/** Work that whoever has started the comparison may end, and that ends when a server is gone. */
async function unlessEnded<T>(
  run: Run,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) run.ended = 'was interrupted';
    else if (run.loss.message !== undefined) run.ended = `was ended, because ${run.loss.message}`;
    else throw error;
    return undefined;
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

/** Adds what the verifier found at one server. */
function collect(
  side: Side,
  { faults, doubts, summary }: Judgement,
  { verdicts, remarks }: Pick<Run, 'verdicts' | 'remarks'>,
): void {
  for (const finding of faults) verdicts.fault(side, finding);
  for (const { message } of doubts) remarks.add(`in doubt at the ${side} server`, message);
  verdicts.looked(side, summary.checks);
}
