import { document } from '../../contract/document.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Work } from '../../contract/work.ts';
import { below, type SchemaNode, viewsOf } from '../../verify/contract/schema-lookup.ts';
import { storedSchemaOf } from '../notes.ts';
import { createKeeping } from './keep.ts';
import { createTexts } from './texts.ts';

/** Puts pseudonyms into records. */
export interface Pseudonyms {
  /** The same record with pseudonyms for its texts; what is in clear is the same. */
  replaceIn(entity: EntityName, record: Readonly<Record<string, unknown>>): Work<Record<string, unknown>>;
  /** The properties of which a text has stayed in clear, without ids, dates and what has only a few values. */
  readonly clear: readonly string[];
}

type Schemas = readonly SchemaNode[];

/**
 * Prepares pseudonyms for the texts of records. Every text gets one, unless the document says that people do not write it: it is
 * an id, a date, one of a few values, or a word of the server's own (`x-clear`; of an object where a property has a value).
 * @param key whoever has it can tell what a pseudonym stands for
 * @param keep what stays in clear besides: `Project`, `Project.Name`, `Name` or `*`
 * @param before properties of which a text has stayed in clear before
 */
export function createPseudonyms(
  key: string,
  keep: readonly string[],
  before: readonly string[] = [],
): Pseudonyms {
  const text = createTexts(key);
  const isKept = createKeeping(keep);
  const clear = new Set(before);
  /** Whether a text in what is replaced has stayed in clear, as the whole of it is the server's own. */
  let hasOwn = false;

  function* replace(value: unknown, schemas: Schemas, name: string): Work<unknown> {
    if (typeof value === 'string')
      return isIdentifier(name, value) || isFixed(schemas) ? value : yield* text(value);
    if (Array.isArray(value)) {
      const items: unknown[] = [];
      for (const it of value) items.push(yield* replace(it, below(schemas, '0', true), name));
      return items;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (schemas.some((it) => isOwn(value, it))) {
      hasOwn = true;
      return value;
    }
    const isMap = schemas.some(
      (it) => it.additionalProperties !== undefined && it.additionalProperties !== false,
    );
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(value)) {
      const isNamed = schemas.some(({ properties = {} }) => Object.hasOwn(properties, key));
      const shown = isMap && !isNamed ? yield* text(key) : key;
      entries.push([shown, yield* replace(inner, below(schemas, key, false), key)]);
    }
    return Object.fromEntries(entries);
  }

  return {
    *replaceIn(entity, record) {
      const { properties = {} } = storedSchemaOf(entity);
      const isWholeClear = isMarked(document.components.schemas?.[entity] as SchemaNode);
      const entries: [string, unknown][] = [];
      for (const [field, value] of Object.entries(record)) {
        const schemas = viewsOf(properties[field] ?? {});
        const isClear = isWholeClear || schemas.some(isMarked) || isKept(entity, field);
        if (isClear && hasText(value) && !isFixed(schemas) && !isIdentifier(field, value))
          clear.add(`${entity}.${field}`);
        hasOwn = false;
        entries.push([field, isClear ? value : yield* replace(value, schemas, field)]);
        if (hasOwn) clear.add(`${entity}.${field}`);
      }
      return Object.fromEntries(entries);
    },
    get clear() {
      return [...clear].sort();
    },
  };
}

const isMarked = (schema: SchemaNode | undefined) =>
  (schema as { 'x-clear'?: boolean })?.['x-clear'] === true;

/** Whether an object is the server's own, by a property of it: `x-clear: { FieldCategory: intrinsic }`. */
function isOwn(value: object, schema: SchemaNode): boolean {
  const mark = (schema as { 'x-clear'?: unknown })['x-clear'];
  return (
    typeof mark === 'object' &&
    mark !== null &&
    Object.entries(mark).every(([name, wanted]) =>
      Object.entries(value).some(([key, it]) => key === name && it === wanted),
    )
  );
}

/** The id of something, by the name of the property; under other names a GUID may be a secret. */
const isIdentifier = (name: string, value: unknown) =>
  /(?:^|[a-z])Ids?$/.test(name) && typeof value === 'string';

/** Whether a text can only be an id, a date, or one of a few values. */
function isFixed(schemas: Schemas): boolean {
  const texts = schemas.filter(
    (it) => 'enum' in it || 'const' in it || [it.type ?? []].flat().includes('string'),
  );
  return (
    texts.length > 0 &&
    texts.every(
      (it) =>
        'enum' in it || 'const' in it || isMarked(it) || /^(?:uuid|date|date-time)$/.test(it.format ?? ''),
    )
  );
}

const hasText = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasText));
