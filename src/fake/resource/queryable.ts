import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import type { Fields, FieldType } from '../../query/ast.ts';

const known = new Map<EntityName, Readonly<Record<string, FieldType>>>();

/** The printed fields of an entity that hold a single value. */
export function queryable(entity: EntityName): Readonly<Record<string, FieldType>> {
  let fields = known.get(entity);
  if (!fields) {
    const all = Object.entries(entities[entity].fields) as [string, FieldType | 'object'][];
    fields = Object.fromEntries(all.filter((entry): entry is [string, FieldType] => entry[1] !== 'object'));
    known.set(entity, fields);
  }
  return fields;
}

/** Adds a field that no error response lists: queries reach it by another name only. */
export function addHidden(fields: Fields, name: string, value: FieldType): string {
  Object.defineProperty(fields, name, { value });
  return name;
}
