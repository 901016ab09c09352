import type { EntityName } from '../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../contract/verification.ts';
import { bodyPropertiesOf } from '../contract/entity-properties.ts';
import { entityOfKind } from '../contract/kinds.ts';
import { viewsOf } from '../contract/schema-lookup.ts';
import type { Check, Context, RawFinding } from '../engine/check.ts';
import { expectStatus } from '../findings/assertions.ts';
import { entryOf } from '../fixtures/ledger.ts';
import { pathTo } from '../fixtures/paths.ts';
import { eachReached, type Records } from '../fixtures/records.ts';
import { fieldsOf } from '../http/exchange.ts';
import { type Adding as AnyAdding, addings, editorsIn } from '../scenarios/custom-fields/addings.ts';
import { optionFindings, textFindings } from '../scenarios/custom-fields/definition.ts';
import { valueFindings } from '../scenarios/custom-fields/values.ts';

/** What adds a field to other entities. */
type Adding = AnyAdding['adds'];

const all = addings.flatMap(({ entity, adds }) => {
  const { make } = entityVerification[entity];
  return make ? [{ entity, adds, makes: make.operation }] : [];
});

/** The kinds that a field can be added to. */
const kindsOf = ({ adds, makes }: (typeof all)[number]): readonly unknown[] => {
  const kinds = bodyPropertiesOf(makes).properties[adds.kinds];
  const elements = kinds ? viewsOf(kinds).flatMap(({ items }) => (items ? viewsOf(items) : [])) : [];
  return elements.flatMap((it) => it.enum ?? []);
};

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
  adding: (typeof all)[number],
): AsyncGenerator<RawFinding> {
  const { entity, adds } = adding;
  const sandbox = records.sandbox();
  // Queries name it, where blanks part words.
  const Name = sandbox.name('field').replaceAll(/\W+/g, '_');
  const scope = { [adds.scopes]: [{ Type: sandboxEntity, Id: sandbox.projectId }] };
  const field = await records.make(entity, { Name, ...scope });
  const [kind, another] = [field[adds.kinds]].flat();
  if (another !== undefined || typeof kind !== 'string' || !(kind in entityVerification)) return;
  const isListed = yield* editorFindings(context, adds, kind, Name, true);
  yield* valueFindings(context, records, { entity: kind as EntityName, at: adds.values, name: Name });
  yield* textFindings(context, records, entity, field);
  const entry = entryOf(sandbox.ledger, field);
  const removed = entry && (await sandbox.remove(entry.self));
  if (removed && removed.response.status < 300 && isListed)
    yield* editorFindings(context, adds, kind, Name, false);
  for (const other of kindsOf(adding)) {
    const of = typeof other === 'string' && other !== kind ? entityOfKind(other) : undefined;
    if (!of) continue;
    const name = `${Name}_of_${other}`;
    await records.make(entity, { Name: name, [adds.kinds]: [other], ...scope });
    yield* valueFindings(context, records, { entity: of, at: adds.values, name });
  }
  yield* optionFindings(context, records, entity);
}

/** Claims that a project has an editor for a field, or none any more. */
async function* editorFindings(
  { client, sandbox }: Context,
  adds: Adding,
  kind: string,
  Name: string,
  isThere: boolean,
): AsyncGenerator<RawFinding, boolean> {
  const { editors, names } = adds;
  const exchange = await client.send(editors, { path: pathTo(editors, { Id: sandbox?.projectId }) });
  if (!(yield* expectStatus(exchange, [200], 'to the editors of the project of the run'))) return false;
  const all = fieldsOf(exchange);
  const listing = Object.keys(all).filter((of) => editorsIn(all, of, adds).some((it) => it.Name === Name));
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
