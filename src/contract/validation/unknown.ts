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

/** What some views together say of what is in a value: the same few describe very many values. */
interface Inside {
  /** The one that allows no other names; undefined where any name may be there. */
  readonly closing: View | undefined;
  /** By the names that any of them has. */
  readonly named: Map<string, Part | undefined>;
  /** Of what is not named: a body may have any number of them. */
  others?: Part;
  items?: Part;
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

  const insides = new WeakMap<readonly View[], Inside>();

  function insideOf(all: readonly View[]): Inside {
    const known = insides.get(all);
    if (known) return known;
    const names = all.flatMap(({ properties }) => [...(properties?.keys() ?? [])]);
    const closing = all.find(({ properties }) => properties);
    const isOpen = all.some(({ others }) => others);
    const inside: Inside = {
      closing: isOpen ? undefined : closing,
      named: new Map(names.map((name) => [name, undefined])),
    };
    insides.set(all, inside);
    return inside;
  }

  /** What some references together say of a part. */
  function partOfAll(references: readonly string[]): Part {
    const places = references.map(placeAt);
    const isPlain = places.every(({ choices }) => choices.length === 0);
    return { references, views: isPlain ? places.flatMap((it) => it.views) : undefined };
  }

  /** What some views together say of what is in a value; each is worked out when it is first asked for. */
  function partIn(all: readonly View[], inside: Inside, key: string, isArray: boolean): Part {
    if (isArray) {
      inside.items ??= partOfAll(all.flatMap(({ items }) => items ?? []));
      return inside.items;
    }
    const named = inside.named.get(key);
    if (named) return named;
    const isNamed = inside.named.has(key);
    if (!isNamed && inside.others) return inside.others;
    const part = partOfAll(all.flatMap((view) => partOf(view, key) ?? []));
    if (isNamed) inside.named.set(key, part);
    else inside.others = part;
    return part;
  }

  /** Takes note of what is unknown in a value, with its place in that. */
  function walk(all: readonly View[], value: unknown, found: Misfit[]): Misfit[] {
    if (typeof value !== 'object' || value === null) return found;
    const isArray = Array.isArray(value);
    const inside = insideOf(all);
    for (const key of Object.keys(value)) {
      const inner = (value as Record<string, unknown>)[key];
      const part = partIn(all, inside, key, isArray);
      if (part.references.length > 0) {
        if (typeof inner !== 'object' || inner === null) continue;
        const count = found.length;
        walk(part.views ?? part.references.flatMap((it) => viewsOf(it, inner)), inner, found);
        for (const misfit of found.splice(count))
          found.push({ ...misfit, pointer: `/${escapePointer(key)}${misfit.pointer}` });
      } else if (!isArray && inside.closing) {
        const clause = `${inside.closing.reference}/properties`;
        const pointer = `/${escapePointer(key)}`;
        found.push({ pointer, kind: 'unknown', message: 'is not a property of the schema', clause });
      }
    }
    return found;
  }

  return (reference, value) => walk(viewsOf(reference, value), value, []);
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
