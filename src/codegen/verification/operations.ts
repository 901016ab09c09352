import { resolve } from '../../contract/text/json-pointer.ts';
import { printedBy } from '../reading/collections.ts';
import {
  type Document,
  type LinkNote,
  type Operation,
  operationsOf,
  type Schema,
} from '../reading/openapi.ts';
import { entityOf } from '../reading/schemas.ts';
import type { OperationVerification } from './facts.ts';
import { checkShape } from './shapes.ts';

/** An operation as `operationsOf` yields it. */
export type Described = ReturnType<typeof operationsOf> extends Generator<infer D> ? D : never;

/** A path that leads to one of an entity, and the fields that its parameters are taken from. */
interface Place {
  readonly entity: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The operation that reads one of an entity. */
export interface Reader extends Place {
  readonly operation: string;
  /** The address of a set leads to a list of what is in it. */
  readonly isList: boolean;
}

/** The readers of all entities that have an address. */
export function readersOf(document: Document): Reader[] {
  const described = new Map([...operationsOf(document)].map((it) => [it.operation.operationId, it]));
  return Object.entries(document.components.schemas).flatMap(([entity, schema]) =>
    [schema['x-entity']?.self ?? []].flat().flatMap(({ operation, ...named }: LinkNote) => {
      const found = described.get(operation);
      if (!found) return [];
      const names = [...found.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
      const fields = Object.fromEntries(
        names.map((name) => [name, named[name] ?? (name === 'id' ? 'Id' : name)]),
      );
      const { isList } = printedEntity(document, found.operation);
      return [{ entity, operation, path: found.path, fields, isList }];
    }),
  );
}

/** The paths that lead to records which nothing reads there: what belongs to a part of something stands below. */
export function placesOf(document: Document): Place[] {
  return Object.entries(document.components.schemas).flatMap(([entity, { 'x-verify': note }]) => {
    if (!note || !('place' in note) || !note.place) return [];
    const { path, ...fields } = note.place;
    return [{ entity, path, fields }];
  });
}

/** The entity that a success prints, alone or in a collection. */
export function printedEntity(
  document: Document,
  operation: Operation,
): { readonly entity: string | undefined; readonly isList: boolean } {
  const { schemas, collection } = printedBy(document, operation);
  const entity = schemas.map((schema) => entityOf(document, schema)).find((found) => found !== undefined);
  return { entity, isList: collection !== undefined };
}

/** The schema of the JSON that an operation responds with a status. */
function answered(document: Document, { operation }: Described, status: number): Schema | undefined {
  const response = operation.responses[status];
  return response && resolve(document, response).content?.['application/json']?.schema;
}

/**
 * What is known of an operation.
 * @throws Error when its note has another shape
 */
export function operationFacts(
  document: Document,
  described: Described,
  places: readonly Place[],
): OperationVerification {
  const { operation, path, method } = described;
  const note = operation['x-verify'];
  if (note) checkShape('operation', `x-verify of ${operation.operationId}`, note);
  const about = note?.about ?? subjectOf(path, places);
  const { entity: of, isList } =
    method === 'get' ? printedEntity(document, operation) : { entity: undefined, isList: false };
  const belongsTo = (of && document.components.schemas[of]?.['x-entity']?.belongsTo) || {};
  const field = about && Object.entries(belongsTo).find(([, owner]) => owner === about.entity)?.[0];
  const task = document.components.schemas.BackgroundTask;
  const startsTask =
    method !== 'get' &&
    [200, 202].some((status) => {
      const schema = answered(document, described, status);
      return schema && [schema, ...(schema.oneOf ?? [])].some((it) => task && resolve(document, it) === task);
    });
  // What is said of how one is made is in the facts of the entity.
  const { make: _, ...said } = note ?? {};
  return {
    ...said,
    ...(about ? { about } : {}),
    ...(of && isList ? { collection: { of, ...(field ? { field } : {}) } } : {}),
    ...(startsTask ? { startsTask } : {}),
  };
}

/** The record that a path leads to or below: that of the longest place whose path it begins with. */
function subjectOf(path: string, places: readonly Place[]): OperationVerification['about'] {
  const bare = (it: string) => it.replace(/\{\w+\}/g, '{}');
  const found = places
    .filter((place) => bare(path) === bare(place.path) || bare(path).startsWith(`${bare(place.path)}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
  if (!found) return undefined;
  const [own, theirs] = [path, found.path].map((it) =>
    [...it.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string),
  );
  const parameters = (theirs ?? []).map((name, index) => [own?.[index] ?? name, found.fields[name] ?? name]);
  return { entity: found.entity, path: Object.fromEntries(parameters) };
}
