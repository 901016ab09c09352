import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import {
  entityVerification,
  operationVerification,
  type Recipe,
  sandboxEntity,
} from '../../../contract/verification.ts';
import { bodyPropertiesOf, propertiesOf, schemaOf } from '../../contract/entity-properties.ts';
import { viewsOf } from '../../contract/schema-lookup.ts';
import type { Context } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import { pickedFrom, picklistsOf } from './picks.ts';
import { anotherValue } from './values.ts';

/** Makes bodies in which everything is said that can be said. */
export interface FullBodies {
  /**
   * Another value than a record has, for each property of a body that a reader prints.
   * @param operation makes or changes one
   */
  fill(
    entity: EntityName,
    recipe: Recipe,
    operation: OperationId,
    now: Item,
  ): Promise<Record<string, unknown>>;
}

/** What properties refer to, by their names: where one entity has a reference, that of another with this name is the same. */
const referred = new Map<string, ReadonlySet<EntityName>>();
for (const { references } of Object.values(entityVerification))
  for (const [name, to] of Object.entries(references))
    referred.set(name, new Set([...(referred.get(name) ?? []), to]));

/** So many records that were found are worth a look. */
const mostFound = 2;

/** Prepares the making of such bodies for a run: what they name is looked for once. */
export function createFullBodies(context: Context, records: Records): FullBodies {
  const picks = new Map<string, ReturnType<typeof pickedFrom>>();
  const known = new Map<EntityName, Promise<readonly string[]>>();

  /** Two of an entity, as far as there are two. */
  async function someOf(entity: EntityName): Promise<readonly string[]> {
    const { make, found } = entityVerification[entity];
    const ids: string[] = [];
    try {
      const { Id } = await records.shared(entity);
      ids.push(Id);
      if (make && !found) ids.push((await records.make(entity)).Id);
      else
        for await (const { Id: other } of records.found(entity)) {
          if (!ids.some((id) => isSame(id, other))) ids.push(other);
          if (ids.length >= mostFound) break;
        }
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
    return ids;
  }

  async function picked(now: Item, name: string, picklist: string): Promise<unknown> {
    const project = now.ProjectId ?? records.sandbox().projectId;
    const key = `${project} ${picklist}`;
    const listing = picks.get(key) ?? pickedFrom(context, project, picklist);
    picks.set(key, listing);
    return (await listing).find(({ Id }) => !isSame(Id, now[name]))?.Id;
  }

  async function another(entity: EntityName, to: EntityName, now: unknown): Promise<unknown> {
    // It would be another project, or above itself.
    if (to === sandboxEntity || to === entity) return undefined;
    const listing = known.get(to) ?? someOf(to);
    known.set(to, listing);
    return (await listing).find((id) => !isSame(id, now));
  }

  return {
    async fill(entity, recipe, operation, now) {
      const { fills, references } = entityVerification[entity];
      const body: Record<string, unknown> = {};
      for (const [name, schema] of Object.entries(bodyPropertiesOf(operation).properties)) {
        if (isLeftOut(entity, recipe, operation, name)) continue;
        const choice = fills[name]?.find((it) => !isSame(it, now[name]));
        const picklist = picklistsOf(entity)[name];
        const [alone, ...others] = [...(referred.get(name) ?? [])];
        const to = references[name] ?? (others.length === 0 ? alone : undefined);
        const text = () => records.sandbox().name('value');
        const value =
          choice ??
          (picklist !== undefined
            ? await picked(now, name, picklist)
            : to
              ? await another(entity, to, now[name])
              : anotherValue(schema, now[name], text));
        if (value !== undefined) body[name] = value;
      }
      return body;
    },
  };
}

/** Whether nobody can tell from here what a server would make of a value of a property. */
function isLeftOut(entity: EntityName, recipe: Recipe, operation: OperationId, name: string): boolean {
  const { unfilled, read, fills, loose, make, references } = entityVerification[entity];
  const { about, heeds } = operationVerification[operation];
  if (heeds && !heeds.includes(name)) return true;
  // The address says of what it is a part.
  if (about && about.entity !== entity && references[name] === about.entity) return true;
  if (name in fills) return false;
  if (['Id', 'Self', 'Links', 'Expands'].includes(name) || unfilled.includes(name) || loose.includes(name))
    return true;
  // What a record is made with is said as it is; a place is chosen by one of several properties.
  if (operation === recipe.operation && name in recipe.body) return true;
  if (make && name in make.oneOf) return true;
  const { plain, expansions } = propertiesOf(entity);
  const isExpanded = expansions.includes(name) && read && operationFacts[read].expansions.includes(name);
  if (!plain.includes(name) && !isExpanded) return true;
  if (Object.values(about?.path ?? {}).includes(name)) return true;
  // A server has words of its own that people do not write.
  const printed = schemaOf(entity, name);
  return printed !== undefined && viewsOf(printed).some((it) => it['x-clear'] === true);
}
