import { kindOf } from '../../contract/body/media-type.ts';
import { resolve } from '../../contract/text/json-pointer.ts';
import type { Content, Document, Operation, Schema } from './openapi.ts';
import { operationsOf } from './openapi.ts';

const isFile = (document: Document, it: Schema | undefined) =>
  it !== undefined && resolve(document, it).format === 'binary';

/** The schema of a request body that is JSON, if it can be that. */
export function jsonSchema(operation: Operation): Schema | undefined {
  return schemaOf(operation.requestBody?.content, 'json');
}

/**
 * The schema of a request body whose values come as texts, if it can be that: of a form, or of the parts of a multipart
 * body, in which an object stands for a file.
 * @throws Error when the media types of one operation say different things
 */
export function textsSchema(document: Document, { operationId, requestBody }: Operation): Schema | undefined {
  const all = Object.entries(requestBody?.content ?? {}).filter(([type]) => isTexts(type));
  const schemas = all.map(([, { schema }]) =>
    replaceFiles(document, resolve(document, schema), { type: 'object' }),
  );
  if (new Set(schemas.map((it) => JSON.stringify(it))).size > 1) {
    throw new Error(
      `Failed to read the body of ${operationId}: ${all.map(([type]) => type).join(' and ')} have different schemas.`,
    );
  }
  return schemas[0];
}

const isTexts = (type: string) => ['form', 'multipart'].includes(kindOf(type));

/** Whether a multipart body without a file is none. */
export function needsFile(document: Document, { requestBody }: Operation): boolean {
  const declared = schemaOf(requestBody?.content, 'multipart');
  if (!declared) return false;
  const {
    properties = {},
    required = [],
    additionalProperties,
    minProperties = 0,
  } = resolve(document, declared);
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return (
    required.some((name) => isFile(document, properties[name])) ||
    (minProperties > 0 && isFile(document, others))
  );
}

/** The media types, by status, of what an operation answers that is not JSON. */
export function mediaTypesOf({ responses }: Operation): { produces?: Record<string, string> } {
  const other = Object.entries(responses).flatMap(([status, { content = {} }]) => {
    const type = Object.keys(content).find((it) => kindOf(it) !== 'json');
    return Number(status) < 300 && type !== undefined ? [[status, type] as const] : [];
  });
  return other.length > 0 ? { produces: Object.fromEntries(other) } : {};
}

/** The document as types are made of it: of a multipart body its fields, because files are a list of their own. */
export function withoutFiles(document: Document): Document {
  const copy = structuredClone(document);
  for (const { operation } of operationsOf(copy)) {
    for (const [type, media] of Object.entries(operation.requestBody?.content ?? {})) {
      if (kindOf(type) === 'multipart')
        media.schema = replaceFiles(copy, resolve(copy, media.schema), undefined);
    }
  }
  return copy;
}

function replaceFiles(document: Document, schema: Schema, file: Schema | undefined): Schema {
  const { properties = {}, required, additionalProperties: others, minProperties, ...rest } = schema;
  const kept = Object.entries(properties).flatMap(([name, it]) => {
    const value = isFile(document, it) ? file : it;
    return value ? [[name, value] as const] : [];
  });
  const names = required?.filter((name) => kept.some(([it]) => it === name)) ?? [];
  const isOpen = typeof others === 'object' && isFile(document, others);
  const additional = isOpen ? file : others;
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    ...(names.length > 0 ? { required: names } : {}),
    ...(additional === undefined ? {} : { additionalProperties: additional }),
    ...(minProperties === undefined || file === undefined ? {} : { minProperties }),
  };
}

function schemaOf(content: Content | undefined, kind: ReturnType<typeof kindOf>): Schema | undefined {
  const [, media] = Object.entries(content ?? {}).find(([type]) => kindOf(type) === kind) ?? [];
  return media?.schema;
}
