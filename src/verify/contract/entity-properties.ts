import { document } from '../../contract/document.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { entityVerification } from '../../contract/verification.ts';
import { type SchemaNode, viewsOf } from './schema-lookup.ts';

/** What the document says of the properties of an object. */
export interface PropertyFacts {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, SchemaNode>>;
}

/** What every record has about itself, and no request says. */
const representation = ['Expands', 'Self', 'Links'];

/** The properties that a response prints of an entity: in any case, or when they are expanded. */
export function propertiesOf(entity: EntityName): {
  readonly plain: readonly string[];
  readonly expansions: readonly string[];
  readonly required: readonly string[];
} {
  const { properties, required } = merged(viewsOf(document.components.schemas?.[entity] as SchemaNode));
  const names = Object.keys(properties).filter((name) => !representation.includes(name));
  const isExpansion = (name: string) => 'x-expansion' in (properties[name] ?? {});
  return {
    plain: names.filter((name) => !isExpansion(name)),
    expansions: names.filter(isExpansion),
    required,
  };
}

/** What every update may change: who has made the last one, when, and how many there were. */
const told = ['VersionNumber', 'LastUpdatedAt', 'LastUpdatedBy', 'LastUpdatedById'];

/**
 * The properties that an update of an entity changes only when they are sent: all that are printed, but those that tell of
 * updates, those that the document names, and those that tell in other words what was sent.
 * @param named the properties that an update names
 */
export function keptProperties(entity: EntityName, named: readonly string[] = []): string[] {
  const { loose, printed } = entityVerification[entity];
  const sent = named.map((name) => printed[name]?.split('/')[0] ?? name);
  const stems = sent.map((name) => name.replace(/Id$/, ''));
  const { plain } = propertiesOf(entity);
  // The name of another record is that one's own; a name alone is that of the record itself.
  const isOfAnother = (name: string) => {
    const [, other] = /^(.+?)(?:User)?Name$/.exec(name) ?? [];
    return other !== undefined && plain.includes(`${other}Id`);
  };
  const tells = (name: string) => stems.some((stem) => name === stem || name === `Has${stem}`);
  return plain
    .filter((name) => !isOfAnother(name))
    .filter((name) => !sent.includes(name) && !tells(name) && !told.includes(name) && !loose.includes(name));
}

/**
 * The properties that the body of a request to an operation can have; none where it has no body of a type, JSON unless another is
 * named.
 */
export function bodyPropertiesOf(operation: OperationId, type = 'application/json'): PropertyFacts {
  const { path, method } = operationFacts[operation];
  const declared = document.paths[path]?.[method.toLowerCase() as 'post']?.requestBody;
  const schema = declared?.content[type]?.schema as SchemaNode | undefined;
  return schema ? merged(viewsOf(schema)) : { required: [], properties: {} };
}

/** The properties of each element of a list that the body of a request can have. */
export function itemPropertiesOf(operation: OperationId, property: string): PropertyFacts {
  const list = bodyPropertiesOf(operation).properties[property];
  const items = list ? viewsOf(list).flatMap(({ items: it }) => (it ? viewsOf(it) : [])) : [];
  return merged(items);
}

/** The properties of an object that has a schema. */
export function propertiesIn(schema: SchemaNode): PropertyFacts {
  return merged(viewsOf(schema));
}

/** Whether a value of a property can be of a type of JSON. */
export function canBe(
  schema: SchemaNode | undefined,
  type: 'null' | 'array' | 'object' | 'boolean' | 'integer' | 'string',
): boolean {
  return schema !== undefined && viewsOf(schema).some((view) => [view.type ?? []].flat().includes(type));
}

/** The schema of a property of an entity; undefined where none is documented. */
export function schemaOf(entity: EntityName, property: string): SchemaNode | undefined {
  return merged(viewsOf(document.components.schemas?.[entity] as SchemaNode)).properties[property];
}

function merged(views: readonly SchemaNode[]): PropertyFacts {
  return {
    required: [...new Set(views.flatMap(({ required = [] }) => required))],
    properties: Object.assign({}, ...views.map(({ properties = {} }) => properties)),
  };
}
