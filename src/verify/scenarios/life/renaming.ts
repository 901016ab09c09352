import { entities } from '../../../contract/entities.gen.ts';
import type { EntityName } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import { successesOf } from '../../contract/created.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { shown } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Records } from '../../fixtures/records.ts';
import { fieldsOf } from '../../http/exchange.ts';
import { bodyOf } from './changes.ts';
import type { Dependent } from './deletion.ts';
import { readSubject, type Subject } from './subject.ts';

/** A property of a record that is the Name of another one, as the document says. */
interface Named extends Dependent {
  readonly property: string;
}

/** The properties of some records that are the Name of one that they belong to. */
function namedAfter({ entity, record }: Subject, dependents: readonly Dependent[]): Named[] {
  return dependents.flatMap((dependent) =>
    Object.entries(namesOf(dependent.entity))
      .filter(([, { field, owner }]) => owner === entity && isSame(dependent.record[field], record.Id))
      .map(([property]) => ({ ...dependent, property })),
  );
}

type Names = Readonly<Record<string, { readonly field: string; readonly owner: EntityName }>>;

function namesOf(entity: EntityName): Names {
  const facts = entities[entity];
  return 'names' in facts ? facts.names : {};
}

/**
 * Renames a record: what belongs to it, and prints its name, prints the new one.
 * @param dependents what belongs to it, which was read before
 */
export async function* renamingFindings(
  context: Context,
  records: Records,
  subject: Subject,
  dependents: readonly Dependent[],
): AsyncGenerator<RawFinding> {
  const { update, change, noun } = entityVerification[subject.entity];
  const named = namedAfter(subject, dependents);
  if (!update || named.length === 0 || !change.some(({ Name }) => Name === '$name')) return;
  const body = await bodyOf(records, subject, update, { Name: '$name' });
  const renamed = await context.client.send(update, { path: pathTo(update, subject.record), body });
  if (!successesOf(update).includes(renamed.response.status)) return;
  yield* settledFindings(context, async function* () {
    for (const { property, ...dependent } of named) {
      const seen = await readSubject(context, dependent);
      if (seen?.response.status !== 200) continue;
      const { [property]: printed } = fieldsOf(seen);
      if (printed === undefined || printed === body.Name) continue;
      const message = `${seen.operation} answers the ${property} ${shown(printed)} after the ${noun} was given the Name ${shown(body.Name)}.`;
      yield { operation: seen.operation, where: `/body/${property}`, message, exchanges: [renamed, seen] };
    }
  });
}
