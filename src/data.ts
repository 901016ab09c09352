import { Collection } from '@msw/data';
import { type Entities, entities } from './contract/entities.gen.ts';
import { maxTold } from './contract/text/told.ts';
import { UsageError } from './contract/usage-error.ts';
import { isObject } from './contract/validation/check.ts';
import { shown } from './contract/validation/schema-error.ts';
import { records } from './contract/validators.gen.ts';
import type { Mock } from './index.ts';
import { isNoField, unknownNames } from './world/seeds/record-problems.ts';

type EntityName = keyof Entities;

/** Says what is wrong with a record, and where. */
export interface RecordIssue {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** The property in which it is. */
  readonly path: readonly string[];
}

/** The schema of an entity's records, as [Standard Schema](https://standardschema.dev) has it. */
export interface RecordSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: T; readonly output: T };
    /** A value that is no such record has issues. */
    validate(value: unknown): { readonly value: T } | { readonly issues: readonly RecordIssue[] };
  };
}

/** A schema for each entity of the document. */
export type RecordSchemas = { readonly [E in EntityName]: RecordSchema<Entities[E]> };

/** A collection for each entity of the document. */
export type Collections = { readonly [E in EntityName]: Collection<RecordSchema<Entities[E]>> };

const names = Object.keys(entities) as EntityName[];

/** Makes something of each entity; the caller says what comes out. */
const ofEach = <T>(make: (entity: EntityName) => unknown): T =>
  Object.fromEntries(names.map((entity) => [entity, make(entity)])) as T;

/**
 * The schemas of the records, for any tool that takes a Standard Schema.
 * @example
 * const result = schemas.User['~standard'].validate({ Id: 'no guid' });
 * if ('issues' in result) result.issues[0]?.message;
 */
export const schemas: RecordSchemas = ofEach((entity) => schemaOf(entity, (issues) => ({ issues })));

/**
 * Makes an empty collection for each entity, typed and checked as the document says: `create` and `update` of `@msw/data`
 * reject a record that does not fit, or whose `Id` is taken, with an error that names the entity and the field. A record
 * that is read cannot be changed, only updated.
 * @example
 * const { Project } = createCollections();
 * Project.count(); // 0
 */
export function createCollections(): Collections {
  return ofEach((entity) => new CheckedCollection(entity));
}

/** A collection that holds only what the document allows. */
class CheckedCollection extends Collection<RecordSchema<{ readonly Id: string }>> {
  readonly #entity: EntityName;
  /** Every Id that was created: most are not looked for. Some may have been deleted since. */
  readonly #created = new Set<string>();
  readonly #pending = new Set<string>();

  constructor(entity: EntityName) {
    // @msw/data prints the issues that it is given and throws an error that names none of them.
    const reject = (issues: readonly RecordIssue[]) => {
      const listed = issues.map(({ path, message }) => `${['', ...path].join('/')} ${message}`.trim());
      throw new TypeError(`Failed to store the record: as ${entity}, ${listed.join(', ')}.`);
    };
    super({ schema: schemaOf(entity, reject, protect) });
    this.#entity = entity;
    this.hooks.on('update', ({ data }) => {
      if (data.path[0] === 'Id')
        this.#reject('an Id cannot be changed; delete the record and create another');
    });
  }

  override async create(values: { readonly Id: string }) {
    if (!isObject(values)) this.#reject(`it is an object, got ${shown(values)}`);
    const { Id } = values;
    const isThere = () => this.findFirst((query) => query.where({ Id })) !== undefined;
    if (this.#pending.has(Id) || (this.#created.has(Id) && isThere()))
      this.#reject(`the Id ${Id} is taken; update that record, or choose another Id`);
    this.#created.add(Id);
    this.#pending.add(Id);
    try {
      return await super.create(values);
    } finally {
      this.#pending.delete(Id);
    }
  }

  #reject(reason: string): never {
    throw new UsageError(`Failed to store the record: as ${this.#entity}, ${reason}.`);
  }
}

/** Takes the setters away. Only what is inside is frozen: relations of @msw/data are defined on the record itself, later. */
function protect(record: unknown): void {
  for (const [key, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(record))) {
    if (get !== undefined) continue;
    Object.defineProperty(record, key, { writable: false });
    freeze(value);
  }
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  for (const inner of Object.values(Object.freeze(value))) freeze(inner);
}

/**
 * Copies what a mock's world holds into collections, for request handlers of your own beside those of the mock. What
 * is changed in one is not changed in the other.
 * @param mock the one whose world is read, as it is now
 * @example
 * const { Project } = await collectionsOf(createMock());
 * Project.findMany((query) => query.where({ Name: 'Test Project' }));
 */
export async function collectionsOf({ store }: Pick<Mock, 'store'>): Promise<Collections> {
  const collections = createCollections();
  await Promise.all(names.map((entity) => fill(collections, entity, store)));
  return collections;
}

/** One after the other: the order of the world's records is that of the collection. */
async function fill<E extends EntityName>(
  collections: { readonly [K in E]: Collection<RecordSchema<Entities[K]>> },
  entity: E,
  store: { readonly [K in E]: Iterable<Entities[K]> },
): Promise<void> {
  for (const record of store[entity]) await collections[entity].create(record);
}

function schemaOf<T>(
  entity: EntityName,
  reject: (issues: readonly RecordIssue[]) => { readonly issues: readonly RecordIssue[] },
  accept: (value: unknown) => void = () => {},
): RecordSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'enterprise-tester-mock',
      validate(value) {
        const validate = records[entity];
        const issues = validate(value)
          ? []
          : validate.errors.map(({ instancePath, message }) => ({
              message,
              path: instancePath.split('/').slice(1),
            }));
        const unknown = isObject(value) ? unknownNames(entity, value).slice(0, maxTold) : [];
        issues.push(...unknown.map((name) => ({ message: isNoField(entity, name), path: [name] })));
        if (issues.length > 0) return reject(issues);
        accept(value);
        return { value: value as T };
      },
    },
  };
}
