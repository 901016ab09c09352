import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { SeenExchange } from '../../contract/http/seen-exchange.ts';
import type { OperationId } from '../../contract/operations.ts';
import { nextTurn } from '../../results/turns.ts';
import { rootOperation } from '../../verify/contract/routes.ts';
import type { Client } from '../../verify/http/client.ts';
import { NoResponse } from '../../verify/http/failures.ts';
import { deliverTaken } from '../deliver.ts';
import { openSpool } from '../files/spool.ts';
import { makeTemporaryFolder } from '../files/temporary-folder.ts';
import { replaceFile, seedFile } from '../files/working-folder.ts';
import { createGate } from '../gate.ts';
import { createLeftOut } from '../left-out.ts';
import { inOrderOfOwners } from '../notes.ts';
import type { RecordOptions, RecordSummary } from '../options.ts';
import { makePlan } from '../plan.ts';
import { checkKeep } from '../pseudonyms/keep.ts';
import { createPseudonyms } from '../pseudonyms/records.ts';
import { createRelationships } from '../relationships.ts';
import { type Taking, take } from '../take.ts';
import { createCollection } from './collect.ts';
import { createCompletion, type MakeRecord } from './completion.ts';
import { createExchangeQueue } from './queue.ts';

/** How what is passed on is recorded. */
export interface PassingRecordOptions extends Pick<RecordOptions, 'keep' | 'key'> {
  /** The file that the seed is written to. */
  readonly out: string;
  /**
   * Makes a record with default values: for a record that no response contains and that another one belongs to, and for properties
   * that are only printed when they are expanded. When absent, incomplete records are left out.
   */
  readonly makeRecord?: MakeRecord | undefined;
}

/** Records what a server has responded to others. */
export interface PassingRecorder {
  /** Takes an exchange: nobody waits for that. */
  take(seen: SeenExchange): void;
  /**
   * Writes what was taken by then as a seed, where that is more than was written before.
   * @returns what is in it, and what is not; undefined where there is nothing to write
   * @throws Error (as a rejection) when the file cannot be written
   */
  write(): Promise<PassingSummary | undefined>;
}

/** What a recording of what was passed on has come to. */
export type PassingSummary = Pick<RecordSummary, 'records' | 'left' | 'clear'>;

/** How many characters of what was printed are kept. */
const maxCharacters = 64 * 1024 * 1024;
/** How many records are taken before others have their turn. */
const recordsInTurn = 20;

/**
 * Prepares the recording of responses that a mock forwards from a server, as `et-mock serve --proxy … --record` does: a seed of the
 * same form as that of `record`, with the same pseudonyms. It contains what these responses contain; no other request is sent.
 * @param options the file, what stays in clear, and how missing records are replaced
 * @throws UsageError (as a rejection) when the options cannot be met
 * @example
 * const recorder = await recordPassing({ out: 'world.json' });
 * const handler = passThrough('https://et.example.org/EnterpriseTester', { onExchange: recorder.take });
 * const mock = createMock({ world: { overrides: { searchProjects: handler } } });
 * // … requests to the mock …
 * await recorder.write();
 */
export async function recordPassing({
  out,
  keep = [],
  key,
  makeRecord,
}: PassingRecordOptions): Promise<PassingRecorder> {
  checkKeep(keep);
  const file = await seedFile(out);
  const secret = key ?? randomBytes(32).toString('hex');
  const plan = makePlan();
  const collection = createCollection(plan, maxCharacters);
  const completion = makeRecord && createCompletion(makeRecord, collection.has);
  const missed = createLeftOut();
  const queue = createExchangeQueue({
    look: collection.take,
    leave: (why) => missed.note('forwarded requests', why),
  });
  let last: Promise<unknown> = Promise.resolve();
  let written: { readonly version: number; readonly summary: PassingSummary } | undefined;

  async function takeAll(taking: Taking): Promise<void> {
    let count = 0;
    const isDeleted = collection.deletions();
    for (const entity of inOrderOfOwners()) {
      for await (const found of collection.of(entity)) {
        for (const it of found) {
          if (isDeleted(it)) continue;
          await completion?.takeOwners(taking, it);
          await take(taking, completion?.complete(taking, it) ?? it);
        }
        if (++count % recordsInTurn === 0) await nextTurn();
      }
    }
  }

  async function write(): Promise<PassingSummary | undefined> {
    const { version, refused } = collection;
    if (version === (written?.version ?? 0)) return written?.summary;
    const folder = await makeTemporaryFolder();
    try {
      const left = createLeftOut(missed.entries());
      if (refused > 0) left.note('records', `more than ${maxCharacters / 1024 / 1024} MiB`, refused);
      const taking: Taking = {
        client: nobody,
        gate: createGate({}),
        spool: await openSpool(folder),
        left,
        pseudonyms: createPseudonyms(secret, keep),
        keep,
        relationships: createRelationships(nobody),
      };
      await takeAll(taking);
      const summary = await deliverTaken(taking, plan, (writer) => replaceFile(file, `${file}.new`, writer));
      written = { version, summary };
      return summary;
    } catch (error) {
      await rm(`${file}.new`, { force: true });
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  return {
    take: queue.take,
    write() {
      const writing = last.then(queue.settled).then(write);
      last = writing.catch(() => undefined);
      return writing;
    },
  };
}

/** Nothing is asked while requests are passed on. */
const fail = async (operation: OperationId): Promise<never> => {
  throw new NoResponse(operation, '', 'nothing is asked while requests are passed on');
};
const nobody: Client = {
  mode: 'read-only',
  requests: 0,
  part: () => nobody,
  send: fail,
  probe: () => fail(rootOperation),
  locate: () => undefined,
};
