import type { Item } from '../../contract/collections.ts';
import { type EntityName, operationFacts } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { entityVerification } from '../../contract/verification.ts';
import { createdStatuses, successesOf } from '../contract/created.ts';
import { bodyPropertiesOf } from '../contract/entity-properties.ts';
import { entityOfKind } from '../contract/kinds.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { pick, shown } from '../findings/assertions.ts';
import type { FixtureRecord } from '../fixtures/fixture-record.ts';
import { pathTo } from '../fixtures/paths.ts';
import { eachReached, type Records } from '../fixtures/records.ts';
import { type Exchange, fieldsOf, isRecord, recordsIn } from '../http/exchange.ts';
import { type Adding, addings, isNamed } from '../scenarios/custom-fields/addings.ts';
import { isValue } from '../scenarios/custom-fields/printed-value.ts';
import { type FieldThere, fieldsThere, isWritable } from '../scenarios/custom-fields/there.ts';
import { readSubject } from '../scenarios/life/subject.ts';

/** What is written of the fields of one kind. */
interface Writing {
  readonly adding: Adding;
  readonly kind: string;
  readonly entity: EntityName;
}

const all: readonly Writing[] = addings.flatMap((adding) =>
  operationFacts[adding.adds.editors].expansions.flatMap((kind): Writing[] => {
    const entity = entityOfKind(kind);
    return entity && entityVerification[entity].make ? [{ adding, kind, entity }] : [];
  }),
);

/** Gives records of the run's own values of the custom fields that are there. */
export const fieldValues: Check = {
  name: 'field-values',
  description:
    'A new record keeps the values of the custom fields that are there, and an update changes them.',
  operations: [...new Set(all.flatMap(operationsOf))],
  mode: 'sandbox',
  effect: 'changes',
  most: 150,
  run: eachReached(all, operationsOf, writtenFindings),
};

function operationsOf({ adding, entity }: Writing) {
  const { make, read, update } = entityVerification[entity];
  return [adding.adds.editors, make?.operation, read, update].filter((it) => it !== undefined);
}

async function* writtenFindings(
  context: Context,
  records: Records,
  writing: Writing,
): AsyncGenerator<RawFinding> {
  const { adding, kind, entity } = writing;
  const { make, update, noun } = entityVerification[entity];
  const fields = await fieldsThere(context, adding, kind);
  if (!make || fields.length === 0) return;
  const at = adding.adds.values;
  for (const some of partsOf(fields)) {
    const attempt = await records.attempt(entity, make, { [at]: valuesOf(some, 0) });
    const isMade = createdStatuses(make.operation).includes(attempt.exchange.response.status);
    if (!isMade) yield refused(attempt.exchange, some);
    if (!isMade || !attempt.record) continue;
    const kept = yield* keptFindings(context, writing, attempt.record, some, 0, `a new ${noun}`);
    if (update && kept.length > 0) yield* updateFindings(context, writing, attempt.record, kept);
    if (some === fields) return;
  }
}

/** All fields at once; where that is refused, each alone beside those that are required. */
function* partsOf(fields: readonly FieldThere[]): Generator<readonly FieldThere[]> {
  yield fields;
  if (fields.length === 1) return;
  const required = fields.filter(({ isRequired }) => isRequired);
  for (const field of fields) if (!field.isRequired) yield [...required, field];
}

const valuesOf = (fields: readonly FieldThere[], index: 0 | 1): Item =>
  Object.fromEntries(fields.map(({ name, values }) => [name, values[index]]));

async function* updateFindings(
  context: Context,
  writing: Writing,
  record: FixtureRecord,
  fields: readonly FieldThere[],
): AsyncGenerator<RawFinding> {
  const { update, noun } = entityVerification[writing.entity];
  if (!update) return;
  const body = {
    ...pick(record, bodyPropertiesOf(update).required),
    [writing.adding.adds.values]: valuesOf(fields, 1),
  };
  const changed = await context.client.send(update, { path: pathTo(update, record), body });
  if (!successesOf(update).includes(changed.response.status)) yield refused(changed, fields);
  else yield* keptFindings(context, writing, record, fields, 1, `${withArticle(noun)} after an update`);
}

/** Claims that a record has the values that were sent, of the fields that the caller may write there. */
async function* keptFindings(
  context: Context,
  { adding: { adds }, entity }: Writing,
  record: FixtureRecord,
  fields: readonly FieldThere[],
  index: 0 | 1,
  whose: string,
): AsyncGenerator<RawFinding, readonly FieldThere[]> {
  const exchange = await readSubject(context, { entity, record }, [adds.values, adds.names]);
  if (exchange?.response.status !== 200) return [];
  const { [adds.values]: values, [adds.names]: editors } = fieldsOf(exchange);
  // What the record has no editor for, or one that writes nothing, may be kept from the caller.
  const writable = recordsIn(editors).filter(isWritable);
  const mine = fields.filter(({ name }) => writable.some((it) => isNamed(it, name)));
  const kept: FieldThere[] = [];
  for (const field of mine) {
    const [sent, found] = [field.values[index], namedValue(values, field.name)];
    if (isValue(sent, found)) kept.push(field);
    else yield lost(exchange, adds.values, field.name, sent, found, whose);
  }
  return kept;
}

function lost(
  exchange: Exchange,
  at: string,
  name: string,
  expected: unknown,
  actual: unknown,
  whose: string,
): RawFinding {
  const { operation } = exchange;
  const message = `${operation} answers another value of the field ${name} of ${whose}: expected ${shown(expected)}, got ${shown(actual)}.`;
  return { operation, where: `/body/${at}`, message, expected, actual, exchanges: [exchange] };
}

/** The value of a field, by its name in any letter case. */
function namedValue(values: unknown, name: string): unknown {
  const found = Object.entries(isRecord(values) ? values : {}).find(
    ([key]) => key.toLowerCase() === name.toLowerCase(),
  );
  return found?.[1];
}

/** Which values a field takes, and from whom, is the server's to say. */
function refused(exchange: Exchange, fields: readonly FieldThere[]): RawFinding {
  const { operation, response } = exchange;
  const names = fields.map(({ name }) => name).join(', ');
  const message = `${operation} responds with ${response.status} to values of ${names}: whether they are kept could not be exercised.`;
  return { severity: 'information', operation, where: '/status', message, exchanges: [exchange] };
}
