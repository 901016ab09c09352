import { type ApiDocument, at, escapePointer } from '../document.ts';
import type { Misfit, SchemaChecker } from '../schemas.ts';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, object>>;
  readonly additionalProperties?: boolean | object;
  readonly items?: object;
  readonly allOf?: readonly object[];
  readonly anyOf?: readonly object[];
  readonly oneOf?: readonly object[];
}

/** What a schema says of the parts of a value: references to their schemas. */
interface View {
  readonly reference: string;
  /** By name; undefined where no property is named. */
  readonly properties: ReadonlyMap<string, string> | undefined;
  readonly others: string | boolean;
  readonly items: string | undefined;
}

/** Everything that is said of a value at one place of the document. */
interface Place {
  readonly views: readonly View[];
  /** Schemas of which one fits. */
  readonly choices: readonly string[];
}

/** What schemas say of one part of a value. */
interface Part {
  readonly references: readonly string[];
  /** The same views for any value; undefined where they depend on the choices that it fits. */
  readonly views: readonly View[] | undefined;
}

/**
 * Finds the properties of a value, at any depth, that its schema does not name. An object of which no schema names a
 * property may have any.
 * @example
 * createUnknown(document, schemas)('#/components/schemas/ErrorResponse', { Message: 'No.', Stack: '…' });
 * // [{ pointer: '/Stack', kind: 'unknown', message: 'is not a property of the schema', clause: '#/components/schemas/ErrorResponse/properties' }]
 */
export function createUnknown(
  document: ApiDocument,
  { fits }: SchemaChecker,
): (reference: string, value: unknown) => Misfit[] {
  const places = new Map<string, Place>();

  function placeAt(reference: string): Place {
    let place = places.get(reference);
    if (!place) {
      place = readPlace(reference);
      places.set(reference, place);
    }
    return place;
  }

  function readPlace(reference: string): Place {
    const schema = at(document, reference) as Schema;
    if (schema.$ref !== undefined) return placeAt(schema.$ref);
    const inner = partsOf(reference, 'allOf', schema.allOf).map(placeAt);
    return {
      views: [viewOf(reference, schema), ...inner.flatMap(({ views }) => views)],
      choices: [
        ...partsOf(reference, 'anyOf', schema.anyOf),
        ...partsOf(reference, 'oneOf', schema.oneOf),
        ...inner.flatMap(({ choices }) => choices),
      ],
    };
  }

  /** The views of a value, those of the choices that it fits too; of all choices when it fits none. */
  function viewsOf(reference: string, value: unknown): readonly View[] {
    const { views, choices } = placeAt(reference);
    if (choices.length === 0) return views;
    const fitting = choices.filter((choice) => fits(choice, value));
    return [...views, ...(fitting.length > 0 ? fitting : choices).flatMap((it) => viewsOf(it, value))];
  }

  const inside = new WeakMap<readonly View[], Map<string, Part | undefined>>();

  /** What some views together say of what is in a value; undefined when that is nothing. */
  function partsOfAll(all: readonly View[], key: string, isArray: boolean): Part | undefined {
    // What is not named has no name of its own here: a body may have any number of them.
    const isNamed = !isArray && all.some(({ properties }) => properties?.has(key));
    const name = isArray ? 'items' : isNamed ? `properties/${key}` : 'others';
    const known = inside.get(all) ?? new Map<string, Part | undefined>();
    inside.set(all, known);
    if (known.has(name)) return known.get(name);
    const references = all.flatMap((view) => (isArray ? view.items : partOf(view, key)) ?? []);
    const places = references.map(placeAt);
    const isPlain = places.every(({ choices }) => choices.length === 0);
    const views = isPlain ? places.flatMap((it) => it.views) : undefined;
    const part = references.length > 0 ? { references, views } : undefined;
    known.set(name, part);
    return part;
  }

  function walk(all: readonly View[], value: unknown, pointer: string, found: Misfit[]): Misfit[] {
    if (typeof value !== 'object' || value === null) return found;
    const isArray = Array.isArray(value);
    const closing = all.find(({ properties }) => properties);
    const isOpen = isArray || !closing || all.some(({ others }) => others);
    for (const key of Object.keys(value)) {
      const inner = (value as Record<string, unknown>)[key];
      const isLeaf = typeof inner !== 'object' || inner === null;
      const part = partsOfAll(all, key, isArray);
      if (part) {
        if (isLeaf) continue;
        const views = part.views ?? part.references.flatMap((it) => viewsOf(it, inner));
        walk(views, inner, `${pointer}/${escapePointer(key)}`, found);
      } else if (!isOpen) {
        const below = `${pointer}/${escapePointer(key)}`;
        const clause = `${closing.reference}/properties`;
        found.push({ pointer: below, kind: 'unknown', message: 'is not a property of the schema', clause });
      }
    }
    return found;
  }

  return (reference, value) => walk(viewsOf(reference, value), value, '', []);
}

function partsOf(reference: string, keyword: string, schemas: readonly object[] = []): string[] {
  return schemas.map((_, index) => `${reference}/${keyword}/${index}`);
}

function viewOf(
  reference: string,
  { properties, additionalProperties: others = false, items }: Schema,
): View {
  const named = Object.keys(properties ?? {}).map(
    (name) => [name, `${reference}/properties/${escapePointer(name)}`] as const,
  );
  return {
    reference,
    properties: properties && new Map(named),
    others: typeof others === 'object' ? `${reference}/additionalProperties` : others,
    items: items && `${reference}/items`,
  };
}

function partOf({ properties, others }: View, name: string): string | undefined {
  return properties?.get(name) ?? (typeof others === 'string' ? others : undefined);
}
