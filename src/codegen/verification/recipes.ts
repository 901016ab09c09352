import { kindOf } from '../../contract/body/media-type.ts';
import { resolve } from '../../contract/text/json-pointer.ts';
import type { Document, Schema } from '../reading/openapi.ts';
import { objectSchema } from '../reading/schemas.ts';
import type { Recipe } from './facts.ts';
import type { EntityVerifyNote, RecipeNote } from './notes.ts';
import { type Described, printedEntity } from './operations.ts';

/** What a recipe is made from, besides its operation. */
export interface RecipeContext {
  readonly document: Document;
  readonly operations: readonly Described[];
  /** What the path of an operation is about: see `OperationVerification`. */
  about(operation: string): { entity: string; path: Record<string, string> } | undefined;
}

/** The operations that respond to a POST with a record of an entity; a form alone is what a search is sent. */
function makersOf({ document, operations }: RecipeContext, name: string): Described[] {
  return operations.filter(
    ({ method, operation }) =>
      method === 'post' && !isForm(operation) && printedEntity(document, operation).entity === name,
  );
}

function isForm({ requestBody }: Described['operation']): boolean {
  const types = Object.keys(requestBody?.content ?? {});
  return types.length > 0 && types.every((type) => kindOf(type) === 'form');
}

/**
 * The request that makes one of an entity: the POST that responds with it, and a value for each property that it requires.
 * @param references fields of the entity that name other records
 * @throws Error when several operations make one, or what is required is not known
 */
export function recipeOf(
  context: RecipeContext,
  name: string,
  note: EntityVerifyNote['make'],
  references: Readonly<Record<string, string>>,
): Recipe | undefined {
  const making = note?.operation
    ? context.operations.filter(({ operation }) => operation.operationId === note.operation)
    : makersOf(context, name);
  const [found] = making;
  if (!found) {
    if (!note) return undefined;
    throw new Error(
      `Failed to read x-verify of ${name}: no operation makes one (a POST that responds with 201 with it).`,
    );
  }
  if (making.length > 1) {
    const ids = making.map(({ operation }) => operation.operationId).join(', ');
    throw new Error(`Failed to find out how ${name} is made: ${ids} do; x-verify has to say make.operation.`);
  }
  const { recipe, missing, unread } = writeRecipe(context, found, note, references);
  const { operation } = recipe;
  if (unread !== undefined)
    throw new Error(`Failed to read x-verify of ${name}: ${operation} reads no ${unread}.`);
  if (missing === undefined) return recipe;
  throw new Error(
    `Failed to find out how ${name} is made: ${operation} requires ${missing}; x-verify has to say it in make.body.`,
  );
}

/** The requests that make one in another way, as far as it is known what they require: `x-verify` of the operation may say it. */
export function otherRecipes(
  context: RecipeContext,
  name: string,
  references: Readonly<Record<string, string>>,
  first: Recipe | undefined,
): Recipe[] {
  return makersOf(context, name)
    .filter(({ operation }) => operation.operationId !== first?.operation)
    .map((it) => writeRecipe(context, it, it.operation['x-verify']?.make, references))
    .filter(({ missing, unread }) => missing === undefined && unread === undefined)
    .map(({ recipe }) => recipe);
}

function writeRecipe(
  context: RecipeContext,
  { operation }: Described,
  note: RecipeNote = {},
  references: Readonly<Record<string, string>>,
): { readonly recipe: Recipe; readonly missing?: string; readonly unread?: string } {
  const { document } = context;
  const { operationId } = operation;
  const said = { ...note.body, ...note.oneOf };
  const [type = 'application/json', media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const schema = media?.schema ? objectSchema(document, media.schema) : { properties: {}, required: [] };
  const isFile = (it: Schema | undefined) => it !== undefined && resolve(document, it).format === 'binary';
  const needed = schema.required.filter((it) => !(it in said) && !isFile(schema.properties[it]));
  const values = needed.map((property) => [property, valueFor(property, references)] as const);
  const missing = values.find(([, value]) => value === undefined)?.[0];
  const unread = Object.keys(said).find((property) => !(property in schema.properties));
  const about = context.about(operationId);
  const path = Object.entries(about?.path ?? {}).map(([parameter, field]) => [
    parameter,
    `$${about?.entity}.${field}`,
  ]);
  const file = kindOf(type) === 'multipart' ? filePart(document, media?.schema) : undefined;
  return {
    recipe: {
      operation: operationId,
      path: Object.fromEntries(path),
      query: note.query ?? {},
      body: { ...Object.fromEntries(values), ...note.body },
      oneOf: note.oneOf ?? {},
      alone: note.alone ?? [],
      ...(file === undefined ? {} : { file }),
    },
    ...(missing === undefined ? {} : { missing }),
    ...(unread === undefined ? {} : { unread }),
  };
}

function valueFor(property: string, references: Readonly<Record<string, string>>): string | undefined {
  const owner = references[property];
  if (owner) return `$${owner}.Id`;
  return property === 'Name' ? '$name' : undefined;
}

/** The name of the part that brings a file; any name where the document leaves it open. */
function filePart(document: Document, declared: Schema | undefined): string | undefined {
  if (!declared) return undefined;
  const { properties = {}, additionalProperties } = resolve(document, declared);
  const isFile = (it: Schema) => resolve(document, it).format === 'binary';
  const named = Object.entries(properties).find(([, it]) => isFile(it))?.[0];
  const isOpen = typeof additionalProperties === 'object' && isFile(additionalProperties);
  return named ?? (isOpen ? 'file' : undefined);
}
