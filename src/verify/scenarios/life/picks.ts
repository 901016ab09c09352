import type { Item } from '../../../contract/collections.ts';
import { entities } from '../../../contract/entities.gen.ts';
import type { EntityName, OperationId } from '../../../contract/operations.ts';
import { operationVerification } from '../../../contract/verification.ts';
import { bodyPropertiesOf } from '../../contract/entity-properties.ts';
import { readCollection } from '../../discovery/collections.ts';
import type { Context } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { Subject } from './subject.ts';

/** The operation that lists the values of a picklist of a project. */
const pickable = (Object.keys(operationVerification) as OperationId[]).find((it) => {
  const { about, collection } = operationVerification[it];
  const fields = Object.values(about?.path ?? {});
  return collection?.of === 'Picklist' && fields.includes('ProjectId') && fields.includes('Picklist');
});

/** The picklist of each property that is chosen from one. */
export function picklistsOf(entity: EntityName): Readonly<Record<string, string>> {
  const facts = entities[entity];
  return 'picklists' in facts ? facts.picklists : {};
}

/** The picklist of each property that has several values of one. */
export function severalOf(entity: EntityName): Readonly<Record<string, string>> {
  const facts = entities[entity];
  return 'severalOf' in facts ? facts.severalOf : {};
}

/** The values that a picklist of a project has; none where no operation lists them. */
export async function pickedFrom(
  context: Context,
  ProjectId: unknown,
  Picklist: string,
): Promise<readonly Item[]> {
  if (!pickable || typeof ProjectId !== 'string') return [];
  const { items } = await readCollection(context, pickable, pathTo(pickable, { ProjectId, Picklist }));
  return items.filter(({ Id }) => typeof Id === 'string');
}

/** Another value than it has for each property that is chosen from a picklist of the project. */
export async function picksOf(
  context: Context,
  { entity, record }: Pick<Subject, 'entity' | 'record'>,
  update: OperationId,
): Promise<Record<string, unknown>> {
  const { properties } = bodyPropertiesOf(update);
  const picks: Record<string, unknown> = {};
  for (const [field, picklist] of Object.entries(picklistsOf(entity))) {
    if (!(field in properties)) continue;
    const items = await pickedFrom(context, record.ProjectId, picklist);
    const other = items.find(({ Id }) => !isSame(Id as string, record[field] as string));
    if (other) picks[field] = other.Id;
  }
  return picks;
}
