import { toBase64 } from '../contract/body/base64.ts';
import type { EntityName } from '../contract/operations.ts';
import { entityVerification } from '../contract/verification.ts';
import type { Work } from '../contract/work.ts';
import { nextTurn } from '../results/turns.ts';
import type { Client } from '../verify/http/client.ts';
import { NoResponse } from '../verify/http/failures.ts';
import { isAccountEntity } from '../world/seeds/accounts.ts';
import type { Spool } from './files/spool.ts';
import { type Gate, seenBefore } from './gate.ts';
import type { LeftOutAccount } from './left-out.ts';
import { recordedNote, type SeedName } from './notes.ts';
import { createKeeping } from './pseudonyms/keep.ts';
import type { Pseudonyms } from './pseudonyms/records.ts';
import type { Relationships } from './relationships.ts';
import type { Found, Row } from './stored.ts';

/** What becomes of records that were found. */
export interface Taking {
  readonly client: Client;
  readonly gate: Gate;
  readonly spool: Spool;
  readonly left: LeftOutAccount;
  readonly pseudonyms: Pseudonyms;
  readonly keep: readonly string[];
  readonly relationships: Relationships;
}

/** The longest file that stands for another one, in bytes. */
const maxReplacement = 1024;

/** Takes a record and those that were printed in it, unless the recording cannot have it. */
export async function take(taking: Taking, { entity, row, nested }: Found): Promise<void> {
  const { gate, spool, left } = taking;
  const field = recordedNote(entity).file;
  const whole = field === undefined ? row : { ...row, [field]: '' };
  const reason = gate.refuse(entity, whole);
  // What is in one that was seen before may be new.
  if (reason !== undefined && reason !== seenBefore) return left.note(entity, reason);
  if (reason === undefined) {
    await spool.add(entity, await storedRow(taking, entity, field, row));
    // Not before: where its file cannot be read because the server is gone, it is not there.
    gate.admit(entity, row);
  }
  for (const inner of nested) await take(taking, inner);
}

/** A record as it is written: with pseudonyms, and with its file. */
async function storedRow(
  taking: Taking,
  entity: SeedName,
  field: string | undefined,
  row: Row,
): Promise<Row> {
  // What ties two records has ids alone.
  if (isAccountEntity(entity)) return row;
  const stored = await inTurns(taking.pseudonyms.replaceIn(entity, row));
  return field === undefined ? stored : { ...stored, [field]: await fileOf(taking, entity, field, row) };
}

/** Does work so that others have their turn after each of its steps. */
async function inTurns<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await nextTurn();
  }
}

/** The file of a record in base64; one that stands for it where it is not to be in clear, and nobody asks for it. */
async function fileOf(
  { client, keep, left }: Taking,
  entity: EntityName,
  field: string,
  row: Row,
): Promise<string> {
  const { download } = entityVerification[entity];
  if (!createKeeping(keep)(entity, field) || download === undefined) {
    const length = Math.min(Number(row.Size) || 0, maxReplacement);
    left.note(`${entity}.${field}`, `replaced with files of at most ${maxReplacement} bytes`);
    return toBase64(Buffer.alloc(length, 'A file that stands for another one.\n'));
  }
  try {
    const { response } = await client.send(download, { path: { id: String(row.Id) } });
    if (response.status === 200 && response.body instanceof Uint8Array) return toBase64(response.body);
    left.note(`${entity}.${field}`, `${response.status} from ${download}`);
  } catch (error) {
    if (!(error instanceof NoResponse)) throw error;
    left.note(`${entity}.${field}`, error.reason);
  }
  return '';
}
