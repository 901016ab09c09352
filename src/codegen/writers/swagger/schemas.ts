import { resolve } from '../../../contract/text/json-pointer.ts';
import type { Document, Schema } from '../../reading/openapi.ts';

/** What both versions of Swagger have in common with OpenAPI; other keywords would make the document invalid. */
const kept = [
  'description',
  'format',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'pattern',
] as const;

/** A schema of Swagger. */
export interface SwaggerSchema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  items?: SwaggerSchema;
  properties?: Record<string, SwaggerSchema>;
  required?: string[];
  additionalProperties?: SwaggerSchema | boolean;
  'x-nullable'?: true;
  [keyword: string]: unknown;
}

/** What the service calls a schema: that of what it is sent, `CreateOrUpdate…`. */
export const modelName = (name: string): string => name.replace(/^(\w+)Input$/, 'CreateOrUpdate$1');

/** An empty text that takes away a value: it is none. */
const isNothing = ({ maxLength }: Schema) => maxLength === 0;

/**
 * A schema of the document in the words of Swagger, which has no null, no choice and one type for a value: a choice between
 * one schema and null is that schema, any other one is anything.
 */
export function toSwagger(document: Document, schema: Schema): SwaggerSchema {
  if (schema.$ref !== undefined)
    return { $ref: `#/definitions/${modelName(schema.$ref.replace('#/components/schemas/', ''))}` };
  const choices = (schema.oneOf ?? schema.anyOf)?.filter((it) => it.type !== 'null' && !isNothing(it));
  if (choices) {
    const [first] = choices;
    const isOne = first !== undefined && choices.length === 1;
    if (!isOne) return withKept(schema, {});
    return first.$ref === undefined
      ? { ...toSwagger(document, first), ...withKept(schema, {}) }
      : toSwagger(document, first);
  }
  const types = [schema.type ?? []].flat();
  const [type = schema.properties || schema.allOf ? 'object' : undefined] = types.filter(
    (it) => it !== 'null',
  );
  const values = schema.enum?.filter((it) => it !== null);
  const fixed = (schema as { const?: unknown }).const;
  const { properties, required } = partsOf(document, schema);
  const names = required.filter((name) => name in properties);
  const others = schema.additionalProperties;
  return withKept(schema, {
    ...(type === undefined ? {} : { type }),
    ...(types.includes('null') ? { 'x-nullable': true } : {}),
    ...(values ? { enum: values } : fixed === undefined ? {} : { enum: [fixed] }),
    ...(type === 'array' ? { items: toSwagger(document, schema.items ?? {}) } : {}),
    ...(Object.keys(properties).length > 0
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, it]) => [name, toSwagger(document, it)]),
          ),
        }
      : {}),
    ...(names.length > 0 ? { required: names } : {}),
    ...(others === undefined || others === false
      ? {}
      : { additionalProperties: others === true ? true : toSwagger(document, others) }),
  });
}

function withKept(schema: Schema, found: SwaggerSchema): SwaggerSchema {
  const all = schema as Readonly<Record<string, unknown>>;
  return {
    ...found,
    ...Object.fromEntries(kept.flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]]))),
  };
}

/** The properties of a schema and of the parts that it is put together from. */
function partsOf(
  document: Document,
  { properties = {}, required = [], allOf = [] }: Schema,
): { properties: Record<string, Schema>; required: string[] } {
  const parts = allOf.map((part) => partsOf(document, resolve(document, part)));
  return {
    // What is said by the first part is said in full; the others say that it has to be there.
    properties: Object.assign({}, ...[...parts, { properties }].reverse().map((it) => it.properties)),
    required: [...new Set([...parts.flatMap((it) => it.required), ...required])],
  };
}
