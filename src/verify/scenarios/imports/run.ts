import { type EntityName, type OperationId, readOperations } from '../../../contract/operations.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { expectEqual, expectStatus } from '../../findings/assertions.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { fieldsOf } from '../../http/exchange.ts';
import { deletionFindings } from '../life/deletion.ts';
import { readSubject } from '../life/subject.ts';
import type { NodeOperations } from './nodes.ts';
import type { UploadedReport } from './report.ts';

/** A run that is made of a report, and what it belongs to. */
export interface ImportedRun extends NodeOperations {
  readonly owner: EntityName;
  readonly run: EntityName;
  /** Lists the runs of an owner. */
  readonly list: OperationId;
}

/** What is read of a run besides itself and its nodes. */
export function readersOf({ run, nodes }: Pick<ImportedRun, 'run' | 'nodes'>): OperationId[] {
  const others = [entityVerification[run].read, nodes];
  return readOperations.filter(
    (id) => operationVerification[id].about?.entity === run && !others.includes(id),
  );
}

/** Claims that a run belongs to what the report was uploaded to, and counts its results. */
export async function* runFindings(
  context: Context,
  imported: ImportedRun,
  holder: FixtureRecord,
  run: FixtureRecord,
  { statuses }: UploadedReport,
): AsyncGenerator<RawFinding> {
  const { run: entity, owner } = imported;
  const field = ownerFieldOf(entity, owner);
  const exchange = await readSubject(context, { entity, record: run }, ['Totals']);
  if (!exchange || field === undefined) return;
  if (!(yield* expectStatus(exchange, [200], 'to a run that was just imported'))) return;
  const { [field]: belongsTo, Totals: counted } = fieldsOf(exchange);
  const other = `${exchange.operation} answers another ${field} than that of the upload`;
  yield* expectEqual(exchange, holder.Id, belongsTo, other);
  yield* readingFindings(context, imported, run);
  if (typeof counted !== 'object' || counted === null) return;
  const count = (wanted: string) => [...statuses.values()].filter((it) => it === wanted).length;
  const expected = Object.fromEntries([...new Set(statuses.values())].map((it) => [it, count(it)]));
  const what = `${exchange.operation} counts other results than the uploaded report has`;
  const actual = Object.fromEntries(Object.keys(expected).map((it) => [it, counted[it as never]]));
  yield* expectEqual(exchange, expected, actual, what);
}

async function* readingFindings(
  { client }: Context,
  imported: ImportedRun,
  run: FixtureRecord,
): AsyncGenerator<RawFinding> {
  for (const reader of readersOf(imported)) {
    const exchange = await client.send(reader, { path: pathTo(reader, run) });
    yield* expectStatus(exchange, [200], 'to a run that was just imported');
  }
}

/** Deletes a run that is surely of the report that was uploaded: it is gone, and what it belonged to is not. */
export async function* removalFindings(
  context: Context,
  { run: entity, owner, list }: ImportedRun,
  holder: FixtureRecord,
  run: FixtureRecord,
): AsyncGenerator<RawFinding> {
  const field = ownerFieldOf(entity, owner);
  if (field === undefined || !isSame(run[field], holder.Id) || !context.sandbox?.adopt(run)) return;
  const listings = [{ operation: list, path: pathTo(list, holder) }];
  const subject = { entity, record: run, owners: new Map([[owner, holder]]) };
  yield* deletionFindings(context, subject, listings, [], false);
}

function ownerFieldOf(entity: EntityName, owner: EntityName): string | undefined {
  const { references } = entityVerification[entity];
  return Object.keys(references).find((field) => references[field] === owner);
}
