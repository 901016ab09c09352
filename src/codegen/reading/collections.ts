import { resolve } from '../../contract/text/json-pointer.ts';
import type { Document, Operation, Parameter, Schema } from './openapi.ts';

import { choicesOf, objectSchema } from './schemas.ts';

const countNames = ['Skip', 'Top', 'Total'];

/** What a success prints: an entity or something else, alone or as the items of a collection. */
interface Printed {
  /** The schemas of what is printed. */
  readonly schemas: readonly Schema[];
  /** Absent where it is printed alone. See `CollectionFacts` in `contract/collections.ts`. */
  readonly collection?: object;
}

/**
 * Reads from the schema of a success what kind of collection it is: a bare array, an object with `Items`, and with
 * `x-collection` on the operation an object that has its items in another property.
 * @throws Error when `x-collection` names a property that has no items
 */
export function printedBy(document: Document, operation: Operation): Printed {
  const schemas = successSchemas(operation);
  const note: NonNullable<Operation['x-collection']> = operation['x-collection'] ?? { property: 'Items' };
  for (const schema of schemas) {
    const choices = choicesOf(document, schema);
    const bare = choices.filter((choice) => isArray(document, choice));
    const around = choices.filter((choice) => itemsBelow(document, choice, note));
    const found = bare.length + around.length;
    if (found === 0 || (found < choices.length && !note.others)) continue;
    const items = [
      ...bare.map((choice) => resolve(document, choice).items ?? {}),
      ...around.map((choice) => itemsBelow(document, choice, note) ?? {}),
    ];
    const { properties, required } = objectSchema(document, around[0] ?? {});
    const counts = countNames.filter((name) => name in properties);
    return {
      schemas: items.flatMap((it) => choicesOf(document, it)),
      collection: {
        levels: note.nested ? levelsOf(document, operation, around[0] ?? {}, note.property) : 0,
        ...(around.length > 0 ? { property: note.property } : {}),
        bare: bare.length > 0,
        counts: counts.filter((name) => required.includes(name)),
        inlineCounts: counts.filter((name) => !required.includes(name)),
        self: 'Self' in properties,
        links: 'Links' in properties,
      },
    };
  }
  if (operation['x-collection']) {
    throw new Error(
      `Failed to read the collection of ${operation.operationId}: no success has items in ${note.property}.`,
    );
  }
  return { schemas: schemas.flatMap((schema) => choicesOf(document, schema)) };
}

/** The schemas of the bodies of all successes. */
export function successSchemas(operation: Operation): Schema[] {
  return Object.entries(operation.responses)
    .filter(([status]) => Number(status) < 300)
    .flatMap(([, response]) => response.content?.['application/json']?.schema ?? []);
}

/** What `$expand` can ask for of what a success prints, where the operation has that option. */
export function expansionsOf(
  document: Document,
  { operation, parameters }: { readonly operation: Operation; readonly parameters: readonly Parameter[] },
): string[] {
  if (!parameters.some(({ name }) => name === '$expand')) return [];
  const { schemas } = printedBy(document, operation);
  const properties = schemas.flatMap((schema) => Object.entries(objectSchema(document, schema).properties));
  return [...new Set(properties.filter(([, it]) => it['x-expansion']).map(([name]) => name))];
}

function isArray(document: Document, schema: Schema): boolean {
  return resolve(document, schema).type === 'array';
}

/** The schema of the items in a property; undefined where it has none. */
function itemsBelow(
  document: Document,
  schema: Schema,
  { property, nested = false }: NonNullable<Operation['x-collection']>,
): Schema | undefined {
  const holder = objectSchema(document, schema).properties[property];
  if (!holder) return undefined;
  return nested ? leafOf(document, holder) : resolve(document, holder).items;
}

/** How many objects lead to what is at the end, whose keys are names. */
const maxLevels = 3;

/** What is at the end of objects in objects, whose keys are names. */
function leafOf(document: Document, schema: Schema, levels = 0): Schema | undefined {
  const { additionalProperties: inner } = resolve(document, schema);
  if (typeof inner !== 'object' || levels > maxLevels) return undefined;
  return leafOf(document, inner, levels + 1) ?? inner;
}

/** @throws Error when the items are deeper than anything can be typed */
function levelsOf(document: Document, { operationId }: Operation, around: Schema, property: string): number {
  let schema: boolean | Schema | undefined = objectSchema(document, around).properties[property];
  for (let levels = 0; typeof schema === 'object' && levels <= maxLevels; levels++) {
    const inner: Schema['additionalProperties'] = resolve(document, schema).additionalProperties;
    if (typeof inner !== 'object') return levels;
    schema = inner;
  }
  throw new Error(
    `Failed to read the collection of ${operationId}: its items are below more than ${maxLevels} levels of names.`,
  );
}
