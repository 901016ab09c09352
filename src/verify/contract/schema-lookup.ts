import { at, type DeclaredResponse, document, escapePointer, type Ref } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { schemaVerification } from '../../contract/verification.ts';

/** A schema of the document, as far as the checks look into it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-clear'?: boolean;
  /** It is a time as clocks somewhere show it, with its distance from UTC. */
  readonly 'x-local-time'?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly 'x-entity'?: EntityNote;
}

/** What the document says of an entity besides its properties: which operation and fields its addresses are made of. */
export interface EntityNote {
  readonly self?: Target;
  readonly links?: readonly (Target & { readonly Rel: string; readonly unless?: string })[];
  /** Properties that have an address, and where it leads. */
  readonly addresses?: Readonly<Record<string, Target>>;
}

/** An operation, and for its path parameters the names of fields; `id` is taken from `Id` when it is not named. */
export interface Target {
  readonly operation: OperationId;
  readonly [parameter: string]: string;
}

/** A value of a response, and what the document says about its place. */
export interface SchemaMatch {
  /** A JSON pointer into the body. */
  readonly pointer: string;
  /** The same with `*` for whichever element of a list: messages about many elements are one. */
  readonly place: string;
  readonly value: unknown;
  /** Every schema that speaks of the place, references and choices resolved; none when it is not documented. */
  readonly schemas: readonly SchemaNode[];
}

/** The name of a schema of the document, by the schema itself. */
const names = new Map(
  Object.entries(document.components.schemas ?? {}).map(([name, schema]) => [schema as SchemaNode, name]),
);

/** The name that the document gives a schema; undefined for a part of one. */
export function schemaName(schema: SchemaNode): string | undefined {
  return names.get(schema);
}

/** Where a schema says that its records are, and where their links lead; nothing for what has no address. */
export function addressesOf(schema: SchemaNode): EntityNote {
  return schemaVerification[schemaName(schema) ?? ''] ?? schema['x-entity'] ?? {};
}

const flat = new WeakMap<SchemaNode, readonly SchemaNode[]>();

/** A schema with everything that it refers to, is made of or leaves the choice of. */
export function viewsOf(schema: SchemaNode): readonly SchemaNode[] {
  const known = flat.get(schema);
  if (known) return known;
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const referred = schema.$ref === undefined ? [] : [at(document, schema.$ref) as SchemaNode];
  const views = [schema, ...[...parts, ...referred].flatMap(viewsOf)];
  flat.set(schema, views);
  return views;
}

/** The schemas of the body of a response; none when the document has no such answer. */
export function schemasOf(operation: OperationId, status: number): readonly SchemaNode[] {
  const { path, method } = operationFacts[operation];
  const responses = document.paths[path]?.[method.toLowerCase() as 'get']?.responses;
  const declared = resolve<DeclaredResponse>(responses?.[status]);
  const schema = declared?.content?.['application/json']?.schema as SchemaNode | undefined;
  return schema ? viewsOf(schema) : [];
}

/** The schemas of what a read prints: of the items, where it reads a collection. */
export function printedSchemas(operation: OperationId): readonly SchemaNode[] {
  const schemas = schemasOf(operation, 200);
  const { collection } = operationFacts[operation];
  if (!collection) return schemas;
  const { property, levels, bare } = collection;
  const held = property === undefined ? [] : below(schemas, property, false);
  const lists = bare ? [...schemas, ...held] : held;
  return levels > 0 ? leavesOf(held) : below(lists, '0', true);
}

/** What is at the end of objects in objects, whose keys are names. */
function leavesOf(schemas: readonly SchemaNode[]): readonly SchemaNode[] {
  const inner = schemas.flatMap(({ additionalProperties: it }) =>
    typeof it === 'object' ? viewsOf(it) : [],
  );
  return inner.length === 0 ? schemas : leavesOf(inner);
}

function resolve<T extends object>(value: Ref<T> | undefined): T | undefined {
  return value && '$ref' in value ? resolve<T>(at(document, value.$ref) as Ref<T>) : value;
}

/** What was matched last: every check that looks at an exchange asks for the same. */
let last: readonly SchemaMatch[] = [];

/** A value and everything in it, from the outside to the inside, each with what the document says about its place. */
export function matchSchemas(value: unknown, schemas: readonly SchemaNode[]): readonly SchemaMatch[] {
  const [outermost] = last;
  if (outermost && outermost.value === value && outermost.schemas === schemas) return last;
  const matches: SchemaMatch[] = [];
  const waiting: SchemaMatch[] = [new Match(value, schemas, undefined, '')];
  for (let match = waiting.pop(); match; match = waiting.pop()) {
    matches.push(match);
    const { value: outer } = match;
    if (typeof outer !== 'object' || outer === null || outer instanceof Uint8Array) continue;
    const isArray = Array.isArray(outer);
    const keys = Object.keys(outer);
    for (let index = keys.length - 1; index >= 0; index--) {
      const key = keys[index] as string;
      const inner = (outer as Readonly<Record<string, unknown>>)[key];
      waiting.push(new Match(inner, below(match.schemas, key, isArray), match, key));
    }
  }
  last = matches;
  return matches;
}

/** Where it is, is said when somebody asks: of hardly any value anybody does. */
class Match implements SchemaMatch {
  readonly value: unknown;
  readonly schemas: readonly SchemaNode[];
  readonly #outer: SchemaMatch | undefined;
  readonly #key: string;

  constructor(value: unknown, schemas: readonly SchemaNode[], outer: SchemaMatch | undefined, key: string) {
    this.value = value;
    this.schemas = schemas;
    this.#outer = outer;
    this.#key = key;
  }

  get pointer(): string {
    return this.#outer ? `${this.#outer.pointer}/${escapePointer(this.#key)}` : '';
  }

  get place(): string {
    if (!this.#outer) return '';
    const step = /^\d+$/.test(this.#key) ? '*' : escapePointer(this.#key);
    return `${this.#outer.place}/${step}`;
  }
}

/** What schemas say of what is in a value; each is worked out when it is first asked for. */
interface Inside {
  items?: readonly SchemaNode[];
  /** Of what is not named: a server may print any number of them. */
  others?: readonly SchemaNode[];
  /** By the names that any of the schemas has. */
  readonly named: Map<string, readonly SchemaNode[] | undefined>;
}

const insides = new WeakMap<readonly SchemaNode[], Inside>();

/** The schemas of an element or a property. */
export function below(schemas: readonly SchemaNode[], key: string, isArray: boolean): readonly SchemaNode[] {
  let inside = insides.get(schemas);
  if (!inside) {
    const names = schemas.flatMap(({ properties = {} }) => Object.keys(properties));
    inside = { named: new Map(names.map((name) => [name, undefined])) };
    insides.set(schemas, inside);
  }
  if (isArray) {
    inside.items ??= partsOf(schemas, key, true);
    return inside.items;
  }
  const named = inside.named.get(key);
  if (named) return named;
  if (!inside.named.has(key)) {
    inside.others ??= partsOf(schemas, key, false);
    return inside.others;
  }
  const found = partsOf(schemas, key, false);
  inside.named.set(key, found);
  return found;
}

function partsOf(schemas: readonly SchemaNode[], key: string, isArray: boolean): readonly SchemaNode[] {
  return schemas.flatMap(({ items, properties = {}, additionalProperties }) => {
    if (isArray) return items ? viewsOf(items) : [];
    if (Object.hasOwn(properties, key)) return viewsOf(properties[key] as SchemaNode);
    return typeof additionalProperties === 'object' ? viewsOf(additionalProperties) : [];
  });
}

/** Where a value is in a body, whichever element of a list it is in: messages about many elements are one. */
export function anyElement(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*');
}
