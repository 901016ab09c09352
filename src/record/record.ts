import { randomBytes } from 'node:crypto';
import { UsageError } from '../contract/usage-error.ts';
import { parseDate } from '../query/dates.ts';
import { greeting } from '../verify/engine/greet.ts';
import { meet } from '../verify/engine/meet.ts';
import { type Client, createClient } from '../verify/http/client.ts';
import { NoVerdict } from '../verify/http/failures.ts';
import { createMask } from '../verify/http/redaction.ts';
import { elapsed } from '../verify/http/time.ts';
import { follow } from './crawl.ts';
import { deliverTaken } from './deliver.ts';
import { type Progress, readProgress, writeProgress } from './files/progress-file.ts';
import { resumeFrom } from './files/resume.ts';
import { openSpool } from './files/spool.ts';
import { openWorkingFolder } from './files/working-folder.ts';
import { createGate } from './gate.ts';
import { createJudge, type Judge } from './judge.ts';
import { createLeftOut } from './left-out.ts';
import type { RecordOptions, RecordSummary } from './options.ts';
import { makePlan, type Plan, type Read } from './plan.ts';
import { checkKeep } from './pseudonyms/keep.ts';
import { createPseudonyms } from './pseudonyms/records.ts';
import { createRelationships } from './relationships.ts';
import type { Taking } from './take.ts';

/** How many requests may be lost when the process is killed: after these the progress is saved. */
const requestsBetweenSaves = 10;

/**
 * Reads a running server by GET alone, and writes what it has as a seed of a mock. People, texts and secrets are replaced by
 * pseudonyms, unless `keep` names them.
 * @returns what is in it, and what is not
 * @throws NoVerdict when the server cannot be spoken to, or is no Enterprise Tester, or `signal` ends the recording before anything
 *   was read; nothing is written then
 * @throws UsageError when the options cannot be met; nothing is written then
 * @example
 * const { records } = await record({ url: 'http://localhost:8080', out: 'world.json' });
 */
export async function record(options: RecordOptions): Promise<RecordSummary> {
  checkOptions(options);
  const begun = elapsed();
  const progress = { doing: 'looking around', done: 0, of: 0 };
  const report = (change: Partial<typeof progress> = {}) =>
    options.onProgress?.({ ...Object.assign(progress, change), requests: client.requests });
  const client = createClient({
    url: options.url,
    fetch: options.fetch ?? fetch,
    mode: 'read-only',
    purpose: 'record',
    credentials: options.credentials,
    timeout: options.timeout ?? 30_000,
    rate: options.rate,
    signal: options.signal,
    wait: options.wait,
    // At once: what failed because the server is gone is read when the recording is resumed.
    liveness: {
      greeting,
      patience: 1,
      onLost(message) {
        loss = createMask(options.credentials)(message);
      },
    },
    onExchange(exchange) {
      const { operation, request, response } = exchange;
      report();
      judge.note(exchange);
      if (response.status === 200) options.onRead?.({ operation, url: request.url });
    },
  });
  const place = await openWorkingFolder(options.out, options.resume === true);
  const judge = createJudge();
  let loss: string | undefined;
  let recording: Recording | undefined;
  let isHopeless = false;
  try {
    const before = options.resume
      ? await readProgress(place.folder, askedFor(options), options.key)
      : undefined;
    await meet(client, options.url, 'record');
    recording = await startRecording(options, client, place.folder, before);
    const ended = await readAll(recording, options, report, () => loss);
    const isInterrupted = ended !== undefined;
    const flaw = isInterrupted ? undefined : flawOf(recording, judge, options);
    isHopeless = flaw !== undefined;
    if (flaw) throw flaw;
    const summary = await deliverTaken(recording, recording.plan, place.deliver);
    if (!isInterrupted || !place.isKept) await place.remove();
    return { ...summary, requests: client.requests, elapsed: elapsed() - begun, isInterrupted, ended };
  } catch (error) {
    // What was read stays, to be gone on with, where that makes sense.
    if (!place.isKept || isHopeless || (!recording && !options.resume)) await place.remove();
    if (options.signal?.aborted && !recording)
      throw new NoVerdict('The recording was interrupted before anything was read.');
    if (error instanceof NoVerdict) throw new NoVerdict(createMask(options.credentials)(error.message));
    throw error;
  }
}

/** Why there is nothing to write, though everything was read; undefined when there is. */
function flawOf({ gate, plan }: Recording, judge: Judge, { url, most }: RecordOptions): Error | undefined {
  const objection = most === 0 ? undefined : judge.objection(gate, plan);
  if (objection !== undefined) return new NoVerdict(`Failed to record ${url}: ${objection}.`);
  const [unmet] = gate.unmet();
  return unmet === undefined
    ? undefined
    : new UsageError(`no project has the Id, Name or Slug ${JSON.stringify(unmet)}`);
}

/** A recording that is under way. */
interface Recording extends Taking {
  readonly folder: string;
  readonly asked: string;
  readonly key: string;
  readonly plan: Plan;
  /** The place in the plan, and in what is read there. */
  at: number;
  position: number;
}

async function startRecording(
  options: RecordOptions,
  client: Client,
  folder: string,
  before: Progress | undefined,
): Promise<Recording> {
  const { projects, since, most, keep = [] } = options;
  const spool = await openSpool(folder);
  const plan = makePlan();
  const gate = createGate({
    projects,
    met: before?.met,
    since: since === undefined ? undefined : parseDate(since),
    most,
  });
  if (before) await resumeFrom(before, folder, { spool, gate }, plan.reads[before.read]);
  const key = before?.key ?? options.key ?? randomBytes(32).toString('hex');
  return {
    client,
    gate,
    spool,
    keep,
    left: createLeftOut(before?.left),
    pseudonyms: createPseudonyms(key, keep, before?.clear),
    relationships: createRelationships(client),
    folder,
    asked: askedFor(options),
    key,
    plan,
    at: before?.read ?? 0,
    position: before?.position ?? 0,
  };
}

/**
 * Reads what the plan says.
 * @param lossOf why the server is lost, when it is
 * @returns why it was over before all of it was read, after "the recording"; undefined when all was
 */
async function readAll(
  recording: Recording,
  { depth = Number.POSITIVE_INFINITY, signal }: RecordOptions,
  report: (change: { readonly doing: string; readonly done: number; readonly of: number }) => void,
  lossOf: () => string | undefined,
): Promise<string | undefined> {
  const { reads } = recording.plan;
  let saved = recording.client.requests;
  try {
    // Before anything is read: a process that is killed leaves what can be resumed.
    await saveProgress(recording);
    for (; recording.at < reads.length; recording.at++, recording.position = 0) {
      const read = reads[recording.at] as Read;
      report({ doing: read.operation, done: recording.at, of: reads.length });
      if (read.depth > depth) {
        recording.left.note(read.operation, 'deeper (--depth)', 0);
        continue;
      }
      await follow(recording, read, recording.position, {
        async onStep(position) {
          recording.position = position;
          const { requests } = recording.client;
          if (requests - saved < requestsBetweenSaves) return;
          saved = requests;
          await saveProgress(recording);
        },
      });
    }
    return undefined;
  } catch (error) {
    await saveProgress(recording);
    if (signal?.aborted) return 'was interrupted';
    const loss = lossOf();
    if (loss === undefined) throw error;
    return `was ended, because ${loss}`;
  }
}

/** Writes to the folder how far it is. */
async function saveProgress({ folder, asked, key, at, position, ...taken }: Recording): Promise<void> {
  const { spool, left, gate, pseudonyms } = taken;
  await spool.flush();
  const sizes = spool.sizes();
  const found = { sizes, left: left.entries(), met: gate.met(), clear: pseudonyms.clear };
  await writeProgress(folder, { asked, key, read: at, position, ...found });
}

/** What a recording has to be resumed with. */
function askedFor({ url, projects = [], since, depth, most, keep = [] }: RecordOptions): string {
  return JSON.stringify({ url, projects, since, depth, most, keep });
}

function checkOptions({ projects = [], since, depth, most, keep = [] }: RecordOptions): void {
  checkKeep(keep);
  if (projects.includes('')) throw new UsageError('project is the Id, Name or Slug of one, got nothing');
  if (since !== undefined && parseDate(since) === undefined)
    throw new UsageError(`since is a date such as 2027-01-31, got ${since || 'nothing'}`);
  for (const [name, value] of Object.entries({ depth, most })) {
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) continue;
    throw new UsageError(`${name} is a whole number of 0 or more, got ${value}`);
  }
}
