import type { PassingComparison } from '../../compare.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { createClock } from '../../index.ts';
import type { PassingRecorder, PassingRecordOptions } from '../../record.ts';
import { stamp } from '../../verify/http/time.ts';
import { readVariable } from '../arguments.ts';
import type { Io } from '../io.ts';
import { readApplicationAddress } from '../server-options.ts';
import { checkWritable } from '../writable.ts';
import { createDefaultRecords } from './default-records.ts';
import { isNamed, readSeed, type ServeSettings, type Watching } from './mock-options.ts';

/** The same, which has something to tell in the end. */
export interface Passing extends Watching {
  /**
   * Tells what has come of it, when nothing is passed on any longer.
   * @returns whether all that was to be written is
   */
  finish(): Promise<boolean>;
}

/** Milliseconds between two times at which a recording is written. */
const interval = 10_000;

/**
 * Prepares what looks at requests that are passed on; undefined where nobody does.
 * @throws UsageError when a setting lacks another one, or cannot be met
 */
export async function readPassing(settings: ServeSettings, io: Io): Promise<Passing | undefined> {
  const { values, nameOf } = settings;
  const { 'proxy-compare': compares, record: out, 'record-keep': keep, 'record-key-env': variable } = values;
  if (out === undefined && (keep ?? variable) !== undefined)
    throw new UsageError(
      `${nameOf(keep === undefined ? 'record-key-env' : 'record-keep')} only goes together with --record`,
    );
  if (!compares && out === undefined) return undefined;
  if (values.proxy === undefined || values['proxy-operation'] === undefined)
    throw new UsageError(
      `${nameOf(compares ? 'proxy-compare' : 'record')} only goes together with --proxy and --proxy-operation: only responses of operations are ${compares ? 'compared' : 'recorded'}`,
    );
  const startedAt = stamp();
  await checkWritable(nameOf('record'), out);
  const key = variable === undefined ? undefined : readVariable('--record-key-env', variable);
  const comparison = compares ? await startComparison(settings) : undefined;
  const recorder = out === undefined ? undefined : await startRecorder({ out, keep, key });
  const over = new AbortController();
  let writing: Promise<void> | undefined;
  return {
    onExchange(exchange) {
      comparison?.take(exchange);
      if (!recorder) return;
      recorder.take(exchange);
      // Not before there is something to write: while it waits the process does not end, and the server may not even start.
      writing ??= writeRepeatedly(recorder, over.signal, io);
    },
    comparison,
    async finish() {
      over.abort();
      await Promise.all([writing, comparison?.settled()]);
      if (comparison && comparison.summary().passed > 0) {
        const { toText } = await import('../compare/text.ts');
        io.stderr(toText({ startedAt, comparison: comparison.comparison() }));
      }
      if (!recorder) return true;
      try {
        const summary = await recorder.write();
        const { describeRecording } = await import('../record.ts');
        io.stderr(
          summary
            ? describeRecording(summary, out, ' from forwarded responses.')
            : `No forwarded response can be recorded: ${out} was not written.\n`,
        );
        return true;
      } catch (error) {
        io.stderr(`et-mock: ${(error as Error).message}\n`);
        return false;
      }
    },
  };
}

/** The seed stands for the server that is passed on to, where there is one of one's own. */
async function startComparison(settings: ServeSettings): Promise<PassingComparison> {
  const { values, nameOf } = settings;
  // Loaded when asked for, as most servers compare and record nothing.
  const { comparePassing } = await import('../../compare.ts');
  const seed = await readSeed(settings);
  return comparePassing({
    server: readApplicationAddress(nameOf('proxy'), values.proxy ?? ''),
    world: typeof seed === 'string' && isNamed(seed) ? undefined : (seed as Exclude<typeof seed, string>),
  });
}

async function startRecorder(options: PassingRecordOptions): Promise<PassingRecorder> {
  const { recordPassing } = await import('../../record.ts');
  return recordPassing({ ...options, makeRecord: createDefaultRecords() });
}

/** A process that is killed loses no more than the last seconds. */
async function writeRepeatedly(recorder: PassingRecorder, over: AbortSignal, io: Io): Promise<void> {
  const clock = createClock();
  let said = '';
  while (!over.aborted) {
    await clock.until(clock.now() + interval, over).catch(() => undefined);
    if (over.aborted) return;
    await recorder.write().catch(({ message }: Error) => {
      if (message !== said) io.stderr(`Warning: ${message}\n`);
      said = message;
    });
  }
}
