import { document } from '../contract/document.ts';
import { makePlan } from '../record/plan.ts';
import { type SchemaNode, schemaName, viewsOf } from '../verify/contract/schema-lookup.ts';

/** Why a place is other in a mock with a recording: no recording has what is printed there. Undefined where it should be the same. */
export type Unrecorded = (schemas: readonly SchemaNode[]) => string | undefined;

/** Where everything should be the same. */
export const nothingUnrecorded: Unrecorded = () => undefined;

const schemas = (document.components.schemas ?? {}) as Readonly<Record<string, SchemaNode>>;

/** What the document says of places that no recording has. */
export function createUnrecorded(): Unrecorded {
  const { never } = makePlan();
  const reasons = new Map<string, string>();
  const recorded = new Set(
    Object.entries(schemas)
      .filter(([name, { 'x-entity': entity }]) => entity !== undefined && !Object.hasOwn(never, name))
      .flatMap(([, schema]) => itemsIn(schema, (it) => !('x-expansion' in it))),
  );
  for (const [name, why] of Object.entries(never)) {
    const schema = schemas[name];
    if (!schema) continue;
    // What it consists of is printed elsewhere, too: as an expansion of others.
    for (const part of [name, ...itemsIn(schema)])
      if (!recorded.has(part)) reasons.set(part, `it is in no recording: ${why}`);
  }
  const reasonOf = (all: readonly SchemaNode[]) =>
    all.map((it) => reasons.get(schemaName(it) ?? '')).find((it) => it !== undefined);
  return (all) => reasonOf(all) ?? reasonOf(all.flatMap(({ items }) => (items ? viewsOf(items) : [])));
}

/** The names of what stands in the lists of a schema, but for what is an entity of its own. */
function itemsIn(schema: SchemaNode, isWanted: (property: SchemaNode) => boolean = () => true): string[] {
  return viewsOf(schema)
    .flatMap(({ properties = {} }) => Object.values(properties))
    .filter(isWanted)
    .flatMap(viewsOf)
    .flatMap(({ items }) => (items ? viewsOf(items) : []))
    .flatMap((it) => {
      const name = schemaName(it);
      return name === undefined || it['x-entity'] !== undefined ? [] : [name];
    });
}
