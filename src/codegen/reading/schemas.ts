import { resolve } from '../../contract/text/json-pointer.ts';
import type { Document, Schema } from './openapi.ts';

/** What a schema says of an object, whichever way it is written. */
export interface ObjectSchema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
}

/** The properties of a schema, those of every part of an `allOf` with its own. */
export function objectSchema(document: Document, schema: Schema): ObjectSchema {
  const { allOf = [], properties = {}, required = [] } = resolve(document, schema);
  const parts = allOf.map((part) => objectSchema(document, part));
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), properties),
    required: [...new Set([...parts.flatMap((part) => part.required), ...required])],
  };
}

/** The schemas of which a value fits one: those of a union, without null, or the schema alone. */
export function choicesOf(document: Document, schema: Schema): Schema[] {
  const { anyOf, oneOf } = resolve(document, schema);
  const union = anyOf ?? oneOf;
  if (!union) return [schema];
  return union.flatMap((choice) => choicesOf(document, choice)).filter((choice) => choice.type !== 'null');
}

/** The entity that a schema refers to, also as the only part of an `allOf`. */
export function entityOf(document: Document, { $ref, allOf = [] }: Schema): string | undefined {
  const name = $ref?.split('/').at(-1) ?? '';
  if (document.components.schemas[name]?.['x-entity']) return name;
  return allOf.map((part) => entityOf(document, part)).find((found) => found !== undefined);
}
