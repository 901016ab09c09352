import { creation } from './creation.gen.ts';
import type { Entities } from './entities.gen.ts';
import type { EntityName, OperationId } from './operations.ts';
import type { Template } from './verification.ts';

/** The POST that makes a record. */
export interface Making {
  readonly operation: OperationId;
  readonly path: Template;
  readonly query: Template;
  /** What its body says at least: see `Template`. */
  readonly body: Template;
  /** Properties of which exactly one is sent. */
  readonly oneOf: Template;
  /** Entities that a new one does not share with others. */
  readonly alone: readonly EntityName[];
  /** Every property of its body. */
  readonly sends: readonly string[];
}

/** What the document says of making records of an entity. */
export interface CreationFacts {
  /** As a method is called, such as `scriptPackage`. */
  readonly name: string;
  /** As several of them are called. */
  readonly plural: string;
  /** As a sentence calls one. */
  readonly noun: string;
  /** Everything that is stored of one. */
  readonly fields: readonly string[];
  /** Fields that name other records, and of which entity. */
  readonly references: Readonly<Record<string, EntityName>>;
  /** The operation that reads one; absent where none does. */
  readonly read?: OperationId;
  /** The reference to another one of the same entity. */
  readonly parent?: string;
  /** Whether one that is there serves where one is needed. */
  readonly found?: true;
  /** The entities to which one belongs, directly or not. */
  readonly within: readonly EntityName[];
  /** Absent where no operation makes one from JSON. */
  readonly make?: Making;
}

export const creationFacts: Readonly<Record<EntityName, CreationFacts>> = creation;

type Table = typeof creation;

/** The entities whose records can belong to one, directly or not. */
type Within<E extends EntityName> = {
  [C in EntityName]: E extends Table[C]['within'][number] ? C : never;
}[EntityName];

/** Of objects inside of a record only what one wants to say. */
type Given<T> = T extends readonly (infer I)[]
  ? readonly Given<I>[]
  : T extends object
    ? { readonly [K in keyof T]?: Given<T[K]> | undefined }
    : T;

/** What a new record is to have: fields, and under the names of what belongs to it how many, or what each has. */
export type NewRecord<E extends EntityName> = {
  readonly [F in keyof Entities[E]]?: Given<Entities[E][F]> | undefined;
} & { readonly [C in Within<E> as Table[C]['plural']]?: number | readonly NewRecord<C>[] };

/** What every entity has under the name of its builder. */
export type ByBuilder<T extends { readonly [E in EntityName]: unknown }> = {
  readonly [E in EntityName as Table[E]['name']]: T[E];
};
