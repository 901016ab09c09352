import type { Document } from '../reading/openapi.ts';
import { objectSchema } from '../reading/schemas.ts';
import type { EntityVerification, Recipe } from './facts.ts';
import type { EntityVerifyNote } from './notes.ts';
import type { Described, Reader } from './operations.ts';
import { otherRecipes, type RecipeContext, recipeOf } from './recipes.ts';
import { checkShape } from './shapes.ts';

interface Context extends RecipeContext {
  readonly readers: readonly Reader[];
}

/**
 * What is known of an entity.
 * @throws Error when its note has another shape, or does not say what a new one needs
 */
export function entityFacts(context: Context, name: string): EntityVerification {
  const { document, operations, readers } = context;
  const schema = document.components.schemas[name] ?? {};
  const note = (schema['x-verify'] ?? {}) as EntityVerifyNote;
  if (schema['x-verify']) checkShape('entity', `x-verify of ${name}`, note);
  const own = readers.filter(({ entity }) => entity === name);
  // What is at one of several addresses, as attachments are, has no operation that always reads or deletes it.
  const reader = own.length === 1 ? own[0] : undefined;
  const there = operations.filter(({ path }) => path === reader?.path);
  const at = (method: string) => there.find((it) => it.method === method)?.operation.operationId;
  const printed = Object.keys(objectSchema(document, schema).properties);
  // A PATCH is an update when its body names what is printed, and has a language of its own otherwise.
  const says = Object.keys(bodyProperties(document, operations, at('patch')));
  const isUpdate = says.some((property) => printed.includes(property));
  const update = at('put') ?? (isUpdate ? at('patch') : undefined);
  const patch = isUpdate && update === at('patch') ? undefined : at('patch');
  const [read, remove] = [reader?.isList ? undefined : at('get'), at('delete')];
  const references = { ...referencesOf(context, name, reader), ...note.references };
  const parent = Object.entries(schema['x-entity']?.belongsTo ?? {}).find(([, owner]) => owner === name)?.[0];
  const make = note.unmade ? undefined : recipeOf(context, name, note.make, references);
  const makes = note.unmade ? [] : otherRecipes(context, name, references, make);
  const download = downloadOf(context, make);
  const { words = {}, directions = {} } = schema['x-recorded'] ?? {};
  return {
    noun: note.noun ?? name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase(),
    ...(read ? { read } : {}),
    ...(update ? { update } : {}),
    ...(patch ? { patch } : {}),
    ...(remove ? { remove } : {}),
    ...(download ? { download } : {}),
    references,
    ...(parent ? { parent } : {}),
    ...(make ? { make } : {}),
    ...(makes.length > 0 ? { makes } : {}),
    ...(note.found ? { found: true } : {}),
    ...(note.part ? { part: note.part } : {}),
    ...(note.written ? { written: note.written } : {}),
    ...(note.adds ? { adds: note.adds } : {}),
    ...(note.relates ? { relates: { ...note.relates, words, directions } } : {}),
    copies: note.copies ?? {},
    latest: note.latest ?? {},
    change: note.change ?? defaultChange(context, update),
    ...(note.nulls ? { nulls: note.nulls } : {}),
    loose: note.loose ?? [],
    fills: note.fills ?? {},
    also: note.also ?? [],
    unfilled: Object.keys(note.unfilled ?? {}),
    printed: note.printed ?? {},
    vary: note.vary ?? {},
    contents: note.contents ?? [],
    unless: note.unless ?? {},
    fields: { tql: tqlFields(document), ...note.fields },
  };
}

/** What gives back the file that one was made with: the operation that says so, where there is a file at all. */
function downloadOf({ operations }: Context, make: Recipe | undefined): string | undefined {
  if (make?.file === undefined) return undefined;
  return operations.find(({ operation }) => operation['x-verify']?.fileOf)?.operation.operationId;
}

/** Fields that name other records: what an entity belongs to, and where links of its reader lead by one field. */
function referencesOf({ document, operations, readers }: Context, name: string, reader: Reader | undefined) {
  const references = { ...document.components.schemas[name]?.['x-entity']?.belongsTo };
  const reading = operations.find(({ operation }) => operation.operationId === reader?.operation);
  for (const { operationId, parameters = {} } of Object.values(
    reading?.operation.responses[200]?.links ?? {},
  )) {
    const to = readers.find(({ operation }) => operation === operationId);
    const fields = Object.values(parameters).map((it) => /^\$response\.body#\/(\w+)$/.exec(it)?.[1]);
    const [field] = fields;
    if (to && fields.length === 1 && field !== undefined && field !== 'Id') references[field] ??= to.entity;
  }
  return references;
}

/** The fields that the pages name in queries of TQL, as its parameter says. */
function tqlFields({ components: { parameters } }: Document): string[] {
  const note = parameters.Tql?.['x-verify'];
  if (!note) return [];
  checkShape('parameter', 'x-verify of the parameter Tql', note);
  return note.fields;
}

/** Where nothing else is said, an update is tried with another name. */
function defaultChange({ document, operations }: Context, update: string | undefined) {
  const properties = bodyProperties(document, operations, update);
  return 'Name' in properties ? [{ Name: '$name' }] : [];
}

/** What a JSON body of an operation can say. */
function bodyProperties(document: Document, operations: readonly Described[], id: string | undefined) {
  const schema = operations.find(({ operation }) => operation.operationId === id)?.operation.requestBody
    ?.content['application/json']?.schema;
  return schema ? objectSchema(document, schema).properties : {};
}
