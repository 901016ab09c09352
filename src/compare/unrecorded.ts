import { document } from '../contract/document.ts';
import { type OperationId, operationFacts } from '../contract/operations.ts';
import { isGuid } from '../contract/text/guid.ts';
import type { LeftOut } from '../record/options.ts';
import { makePlan } from '../record/plan.ts';
import { type SchemaNode, schemaName, viewsOf } from '../verify/contract/schema-lookup.ts';
import type { Seed } from '../world/seeds/seed.ts';

/** Why something is other in a mock with a recording; undefined where it should be the same. */
export interface Unrecorded {
  /** No recording has what is printed at a place, by what the document says about it. */
  place(schemas: readonly SchemaNode[]): string | undefined;
  /** This recording does not have a record. */
  record(id: unknown): string | undefined;
  /** This recording does not have some of what a list counts. */
  total(operation: OperationId): string | undefined;
  /** Takes note of a record that both have made since. */
  learn(id: unknown): void;
}

/** Where everything should be the same. */
export const nothingUnrecorded: Unrecorded = {
  place: () => undefined,
  record: () => undefined,
  total: () => undefined,
  learn: () => {},
};

const schemas = (document.components.schemas ?? {}) as Readonly<Record<string, SchemaNode>>;

/** The same for responses to changes, in which records are new to the recording. */
export const ofPlaces = ({ place }: Unrecorded): Unrecorded => ({ ...nothingUnrecorded, place });

const leftOut = 'the recording does not have the record';

/**
 * Tells what a mock cannot have the same: what the document says of places that no recording has, and records that this one lacks.
 * @param seed the recording
 * @param left what it says itself that it does not have
 */
export function createUnrecorded(seed: Seed, left: readonly LeftOut[] = []): Unrecorded {
  const place = createPlaces();
  const incomplete = new Set(left.flatMap(({ what, count }) => (count > 0 ? [what] : [])));
  let read: Set<string> | undefined;
  const ids = () => {
    read ??= new Set(
      Object.values(seed).flatMap((rows: readonly { readonly Id?: unknown }[] = []) =>
        rows.map(({ Id }) => String(Id).toLowerCase()),
      ),
    );
    return read;
  };
  return {
    place,
    record(id) {
      if (typeof id !== 'string' || !isGuid(id)) return undefined;
      return ids().has(id.toLowerCase()) ? undefined : leftOut;
    },
    total(operation) {
      const { prints } = operationFacts[operation];
      // A search has several kinds of records.
      const isWhole = prints === undefined ? incomplete.size === 0 : !incomplete.has(prints);
      return isWhole ? undefined : 'the recording does not have all of them';
    },
    learn(id) {
      if (typeof id === 'string') ids().add(id.toLowerCase());
    },
  };
}

function createPlaces(): Unrecorded['place'] {
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
