import type { EntityName } from '../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../contract/verification.ts';
import { bodyPropertiesOf } from '../contract/entity-properties.ts';
import { viewsOf } from '../contract/schema-lookup.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectStatus } from '../findings/assertions.ts';
import { entryOf } from '../fixtures/ledger.ts';
import { pathTo } from '../fixtures/paths.ts';
import { eachReached, type Records } from '../fixtures/records.ts';
import { fieldsOf, isRecord, recordsIn } from '../http/exchange.ts';
import { type FieldOfKind, givenFindings, valueFindings } from '../scenarios/custom-fields/values.ts';

/** What adds a field to other entities. */
type Adding = NonNullable<(typeof entityVerification)[EntityName]['adds']>;

const all = (Object.keys(entityVerification) as EntityName[]).flatMap((entity) => {
  const { adds, make } = entityVerification[entity];
  return adds && make ? [{ entity, adds, makes: make.operation }] : [];
});

/** The kinds that a field can be added to. */
const adding = new Set(
  all
    .flatMap(({ adds, makes }) => {
      const kinds = bodyPropertiesOf(makes).properties[adds.kinds];
      return kinds ? viewsOf(kinds).flatMap(({ items }) => (items ? viewsOf(items) : [])) : [];
    })
    .flatMap((it) => it.enum ?? []),
);

/** The entities that have a language for changes of single fields, and what fields call their kinds. */
const patched = (Object.keys(entityVerification) as EntityName[]).flatMap((entity) => {
  const { patch, make } = entityVerification[entity];
  const words = Object.values(entityVerification).flatMap(({ relates }) =>
    Object.entries(relates?.words ?? {}),
  );
  const [kind] = words.find(([, of]) => of === entity) ?? [entity];
  return patch && make && adding.has(kind) ? [{ entity, kind }] : [];
});

/** Adds a field to records of the run's own project, gives it values, and takes it away again. */
export const customFields: Check = {
  name: 'custom-fields',
  description:
    'A new field has an editor in its project, keeps its values, is understood by queries, and goes when it is deleted.',
  operations: all.flatMap(({ adds, makes }) => [adds.editors, makes]),
  mode: 'full',
  effect: 'adds',
  most: 400,
  run: eachReached(all, ({ adds }) => [adds.editors], fieldFindings),
};

async function* fieldFindings(
  context: Context,
  records: Records,
  { entity, adds }: (typeof all)[number],
): AsyncGenerator<RawFinding> {
  const sandbox = records.sandbox();
  // Queries name it, where blanks part words.
  const Name = sandbox.name('field').replaceAll(/\W+/g, '_');
  const field = await records.make(entity, {
    Name,
    Scopes: [{ Type: sandboxEntity, Id: sandbox.projectId }],
  });
  const [kind, another] = [field[adds.kinds]].flat();
  if (another !== undefined || typeof kind !== 'string' || !(kind in entityVerification)) return;
  const isListed = yield* editorFindings(context, adds, kind, Name, true);
  const ofKind: FieldOfKind = { entity: kind as EntityName, at: adds.values, name: Name };
  yield* valueFindings(context, records, ofKind);
  const entry = entryOf(sandbox.ledger, field);
  const removed = entry && (await sandbox.remove(entry.self));
  if (removed && removed.response.status < 300 && isListed)
    yield* editorFindings(context, adds, kind, Name, false);
  for (const other of patched.filter((it) => it.entity !== kind)) {
    const added = await records.make(entity, {
      Name: `${Name}_of_${other.kind}`,
      [adds.kinds]: [other.kind],
      Scopes: [{ Type: sandboxEntity, Id: sandbox.projectId }],
    });
    const name = String(added.Name);
    yield* givenFindings(context, records, { entity: other.entity, at: adds.values, name });
  }
}

/** Claims that a project has an editor for a field, or none any more. */
async function* editorFindings(
  { client, sandbox }: Context,
  { editors, names }: Adding,
  kind: string,
  Name: string,
  isThere: boolean,
): AsyncGenerator<RawFinding, boolean> {
  const exchange = await client.send(editors, { path: pathTo(editors, { Id: sandbox?.projectId }) });
  if (!(yield* expectStatus(exchange, [200], 'to the editors of the project of the run'))) return false;
  const listing = Object.entries(fieldsOf(exchange)).flatMap(([of, all]) =>
    recordsIn(isRecord(all) ? all[names] : undefined).some((it) => it.Name === Name) ? [of] : [],
  );
  const finding = (of: string, what: string): RawFinding => ({
    operation: editors,
    where: `/body/${of}/${names}`,
    message: `${editors} lists ${what}.`,
    exchanges: [exchange],
  });
  const other = listing.find((of) => of !== kind);
  if (other) yield finding(other, `an editor of ${other} for a field that was added to ${kind} alone`);
  if (listing.includes(kind) === isThere) return true;
  yield isThere
    ? finding(kind, `no editor of ${kind} for a field that was just added to it`)
    : finding(kind, `an editor of ${kind} for a field that is deleted`);
  return false;
}
