import { resolve } from '../../contract/text/json-pointer.ts';
import {
  type Document,
  type Operation,
  operationsOf,
  type Parameter,
  type Schema,
} from '../reading/openapi.ts';

/** What `_shared.yaml` says of the shorthands that resource files use. */
export interface Shorthands {
  /** By the name in `x-parameters`, the shared parameters that it stands for. */
  readonly parameterSets?: Readonly<Record<string, readonly string[]>>;
  /** By the name in `x-envelope`, the object around the items. */
  readonly envelopes?: Readonly<Record<string, Pick<Schema, 'required' | 'properties'>>>;
}

/**
 * Writes out what resource files say in short, so that the published document is plain OpenAPI: the query options of
 * collections, the objects that collections are printed in, and bodies that several operations share.
 * @throws Error when a resource file names a set of parameters or an envelope that is not there
 */
export function writeOut(document: Document, { parameterSets = {}, envelopes = {} }: Shorthands): Document {
  for (const { operation } of operationsOf(document)) {
    inlineBodies(document, operation);
    const { 'x-parameters': set, parameters = [] } = operation;
    if (set === undefined) continue;
    const names = named(parameterSets, set, `parameters of ${operation.operationId}`);
    const shared = names.map((name) => ({ $ref: `#/components/parameters/${name}` }) as Parameter);
    operation.parameters = [...parameters, ...shared];
    delete operation['x-parameters'];
  }
  wrapItems(document, envelopes);
  allowEmptyTexts(document.components.schemas);
  return document;
}

/** What stands in place of a value that is to be taken away. */
const nothing: Schema = { type: 'string', maxLength: 0, description: 'Takes away what is there.' };

/** Each value with `x-clearable`, wherever in the document it stands, can be an empty text as well. */
function allowEmptyTexts(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Schema;
  if (schema['x-clearable']) {
    const { 'x-clearable': _, type, format, ...rest } = schema;
    for (const key of Object.keys(schema)) delete schema[key as keyof Schema];
    Object.assign(schema, rest, { anyOf: [{ type, format }, structuredClone(nothing)] });
    return;
  }
  for (const part of Object.values(node)) allowEmptyTexts(part);
}

/** Bodies that several operations share are read in many places: each operation gets its own. */
function inlineBodies(document: Document, operation: Operation): void {
  if (operation.requestBody?.$ref)
    operation.requestBody = structuredClone(resolve(document, operation.requestBody));
  for (const [status, response] of Object.entries(operation.responses)) {
    if (response.$ref) operation.responses[status] = structuredClone(resolve(document, response));
  }
}

/** Puts each array with `x-envelope` into the object that it names, wherever in the document it stands. */
function wrapItems(node: unknown, envelopes: NonNullable<Shorthands['envelopes']>): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Schema;
  const { 'x-envelope': name, type, items, ...rest } = schema;
  if (typeof name === 'string') {
    const { required, properties } = named(envelopes, name, 'envelope');
    for (const key of Object.keys(schema)) delete schema[key as keyof Schema];
    const filled = { ...properties, Items: { type, items } as Schema };
    Object.assign(schema, structuredClone({ ...rest, type: 'object', required, properties: filled }));
  }
  for (const part of Object.values(node)) wrapItems(part, envelopes);
}

function named<T>(known: Readonly<Record<string, T>>, name: string, what: string): T {
  const found = known[name];
  if (found) return found;
  throw new Error(
    `Failed to write out the ${what}: _shared.yaml has ${Object.keys(known).join(', ')}, not ${name}.`,
  );
}
