import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import {
  entityVerification,
  operationVerification,
  type Recipe,
  sandboxEntity,
} from '../../../contract/verification.ts';
import { bodyPropertiesOf, propertiesOf, schemaOf } from '../../contract/entity-properties.ts';
import { type SchemaNode, viewsOf } from '../../contract/schema-lookup.ts';
import type { Context } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { difference, pick } from '../../findings/assertions.ts';
import { type Records, Unreachable } from '../../fixtures/records.ts';
import { pickedFrom, picklistsOf, severalOf } from './picks.ts';
import { asPrinted, shapedLike } from './subject.ts';
import { anotherValue } from './values.ts';
import { writings } from './written.ts';

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
      if (!make || found)
        for await (const { Id: other } of records.found(entity)) {
          if (!ids.some((id) => isSame(id, other))) ids.push(other);
          if (ids.length >= mostFound) break;
        }
      if (make && ids.length < mostFound) ids.push((await records.make(entity)).Id);
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
    return ids;
  }

  /** The first value of a picklist that is not among those that a property has. */
  async function picked(now: Item, name: string, picklist: string): Promise<unknown> {
    const project = now.ProjectId ?? records.sandbox().projectId;
    const key = `${project} ${picklist}`;
    const listing = picks.get(key) ?? pickedFrom(context, project, picklist);
    picks.set(key, listing);
    const held = [now[name]].flat();
    return (await listing).find(({ Id }) => !held.some((it) => isSame(Id, it)))?.Id;
  }

  /** What a template stands for; undefined where nothing is there that it names. */
  async function filled(value: unknown): Promise<unknown> {
    try {
      return (await records.fill({ value })).value;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      return undefined;
    }
  }

  /** The first choice of the document that a record does not have. */
  async function chosen(all: readonly unknown[], entity: EntityName, name: string, now: Item) {
    for (const value of all) {
      const said = await filled(value);
      const isHeld = Object.entries(asPrinted(entity, { [name]: said })).every(
        ([at, it]) => difference(it, shapedLike(it, now[at])) === undefined,
      );
      if (said !== undefined && !isHeld) return said;
    }
    return undefined;
  }

  /** Another value than a record has. */
  async function valueFor(entity: EntityName, name: string, schema: SchemaNode, now: Item): Promise<unknown> {
    const { fills, references, printed } = entityVerification[entity];
    if (fills[name]) return chosen(fills[name], entity, name, now);
    const [one, several] = [picklistsOf(entity)[name], severalOf(entity)[name]];
    if (one !== undefined) return picked(now, name, one);
    if (several !== undefined) {
      const pick = await picked(now, name, several);
      return pick === undefined ? undefined : [pick];
    }
    const [alone, ...others] = [...(referred.get(name) ?? [])];
    const to = references[name] ?? (others.length === 0 ? alone : undefined);
    if (to) return another(entity, to, now[printed[name] ?? name]);
    return anotherValue(schema, now[printed[name] ?? name], () => records.sandbox().name('value'));
  }

  async function another(entity: EntityName, to: EntityName, now: unknown): Promise<unknown> {
    // It would be another project, or above itself: another place than that where it was made.
    if (to === sandboxEntity || to === entity) return undefined;
    const listing = known.get(to) ?? someOf(to);
    known.set(to, listing);
    return (await listing).find((id) => !isSame(id, now));
  }

  return {
    async fill(entity, recipe, operation, now) {
      const body: Record<string, unknown> = {};
      for (const [name, schema] of Object.entries(bodyPropertiesOf(operation).properties)) {
        if (isLeftOut(entity, recipe, operation, name)) continue;
        const value =
          (await valueFor(entity, name, schema, now)) ??
          // A new one has what a server gives it, whatever another one has.
          (operation === recipe.operation
            ? await valueFor(entity, name, schema, pick(now, ['ProjectId']))
            : undefined);
        if (value !== undefined) body[name] = value;
      }
      return body;
    },
  };
}

/** Whether nobody can tell from here what a server would make of a value of a property. */
function isLeftOut(entity: EntityName, recipe: Recipe, operation: OperationId, name: string): boolean {
  const { unfilled, read, fills, loose, references, also, printed: places } = entityVerification[entity];
  const { about, heeds, ignores = {} } = operationVerification[operation];
  if ((heeds && !heeds.includes(name)) || name in ignores) return true;
  // The address says of what it is a part.
  if (about && about.entity !== entity && references[name] === about.entity) return true;
  // What an update adds is looked for where it is added.
  if (writings.some(({ by, at }) => by === operation && at === name)) return true;
  // Other bodies say it, because it does not go with the rest.
  if (operation === recipe.operation && also.some((body) => name in body)) return true;
  if (name in fills) return false;
  if (name === 'Id' || unfilled.includes(name) || loose.includes(name)) return true;
  // What a record is made with is said as it is.
  if (operation === recipe.operation && name in recipe.body) return true;
  const { plain, expansions } = propertiesOf(entity);
  const [at = name] = (places[name] ?? name).split('/');
  const isExpanded = expansions.includes(at) && read && operationFacts[read].expansions.includes(at);
  if (!plain.includes(at) && !isExpanded) return true;
  if (Object.values(about?.path ?? {}).includes(name)) return true;
  // A server has words of its own that people do not write.
  const printed = schemaOf(entity, at);
  return printed !== undefined && viewsOf(printed).some((it) => it['x-clear'] === true);
}
