import { creationFacts } from '../../contract/creation.ts';
import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { escapePointer } from '../../contract/text/json-pointer.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { told } from '../../contract/text/told.ts';
import { describe, missingIn } from '../../contract/validation/description.ts';
import { type SchemaError, shown } from '../../contract/validation/schema-error.ts';
import { records } from '../../contract/validators.gen.ts';

/** Whether a record is there. */
export type IsThere = (entity: EntityName, id: string) => boolean;

/**
 * Says what is wrong with a record, one sentence each as long as they are few: where, what would be right, and what is there.
 * @example
 * problemsOf('User', { Id: 5 }, () => true); // ['/UserName is missing', …, '/Id must be string, got 5']
 */
export function problemsOf(entity: EntityName, record: object, isThere: IsThere): string[] {
  return [
    ...unknownFields(entity, record),
    ...schemaProblemsOf(entity, record),
    ...wrongReferences(entity, record, isThere),
  ];
}

/** Whoever writes a whole record learns at once of every field that is missing: no entity has more. */
const maxFields = 50;

/** The same, as far as it is the schema of the entity that a record does not match. */
export function schemaProblemsOf(entity: EntityName, record: unknown): string[] {
  const say = (error: SchemaError) =>
    error.keyword === 'required' ? missingIn(error) : describe(error, record);
  return told(records[entity].problems(record), say, maxFields);
}

/** Names that are no field, each with the one that was probably meant. */
const unknownFields = (entity: EntityName, record: object): string[] =>
  told(unknownNames(entity, record), (name) => `/${escapePointer(name)} ${isNoField(entity, name)}`);

/** Names that are no field of an entity. */
export function unknownNames(entity: EntityName, record: object): string[] {
  const { fields } = creationFacts[entity];
  return Object.keys(record).filter((name) => !fields.includes(name));
}

/** What is said of such a name, with the one that was probably meant. */
export function isNoField(entity: EntityName, name: string): string {
  const { fields, noun } = creationFacts[entity];
  return `is no field of ${withArticle(noun)}${suggest(name, fields)}`;
}

/** Ids are found as they are answered, in lower case, and references lead to a record. */
function wrongReferences(entity: EntityName, record: object, isThere: IsThere): string[] {
  const { belongsTo, fields } = entities[entity] as EntityFacts;
  const { Id, ...values } = record as Readonly<Record<string, unknown>>;
  const isLower = fields.Id !== 'guid' || typeof Id !== 'string' || Id === Id.toLowerCase();
  const ends = Object.entries(belongsTo).flatMap(([field, owner]) => {
    const id = values[field];
    if (typeof id !== 'string' || isThere(owner, id)) return [];
    return [`/${field} must be the Id of ${withArticle(owner)} that is there, got ${shown(id)}`];
  });
  return [...(isLower ? [] : [`/Id must be in lower case, got ${shown(Id)}`]), ...ends];
}

interface EntityFacts {
  readonly fields: Readonly<Record<string, string>>;
  readonly belongsTo: Readonly<Record<string, EntityName>>;
}
