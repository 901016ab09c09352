import type { CollectionFacts } from './collections.ts';
import type { entities } from './entities.gen.ts';
import type { HttpMethod } from './http/http-methods.ts';
import {
  operationTable,
  datePlaces as placesOfDates,
  doublePlaces as placesOfDoubles,
  beforehand as statusesBeforehand,
} from './operations.gen.ts';
import type { PermissionRule } from './permissions.ts';
import type { components, operations } from './types.gen.ts';
import type { BodyOf, InputOf, ReplyOf, StatusIn } from './typing.ts';

type AllSchemas = components['schemas'];

/** The schemas of the document, by name; an interface, so that declarations of types name it instead of writing it out. */
export interface Schemas extends AllSchemas {}

/** The name of an operation in the document, such as `getProject`. */
export type OperationId = keyof typeof operationTable & keyof operations;

/** The name of an entity: a schema whose records are kept. */
export type EntityName = keyof typeof entities;

/** The properties of an entity that a response prints only when `$expand` asks for them. */
export type ExpansionName<E extends EntityName> = (typeof entities)[E]['expansions'][number];

/** A YAML file of the document that describes operations. */
export type ResourceName = (typeof operationTable)[OperationId]['resource'];

/** What the table of operations says of each. */
export interface OperationFacts {
  readonly resource: string;
  readonly method: HttpMethod;
  readonly path: string;
  /** The entity that a success prints, alone or as the items of a collection. */
  readonly prints?: string;
  /** Where the items are and what is around them; absent where a success is not a collection. */
  readonly collection?: CollectionFacts;
  /** What `$expand` can ask for, where the operation has that option. */
  readonly expansions: readonly string[];
  readonly query: readonly string[];
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly body: 'required' | 'optional' | 'none';
  readonly mediaTypes: readonly string[];
  /** Whether a multipart body has to bring a file. */
  readonly needsFile?: boolean;
  /** The media type of a success that is not JSON, by its status. */
  readonly produces?: Readonly<Record<number, string>>;
  /** Whether it starts a background task, whose address it answers. */
  readonly startsTask?: boolean;
  /** Whether it adds nothing to what stays in memory, though it is no reading and no deletion; of the control API. */
  readonly addsNothing?: boolean;
  /**
   * Set where the body is a whole world, of the control API: it may be larger than other bodies, have any number of values, and one
   * at a time is read, as each takes several times its size of memory.
   */
  readonly wholeWorld?: { readonly maxBody: number };
  /** The status of an error response whose fault is at this pointer of the body; 403 elsewhere. */
  readonly invalidBody?: Readonly<Record<string, number>>;
  /** The statuses of its own, without those that any request may be answered with. */
  readonly statuses: readonly number[];
  /** The place of `doublePlaces` that the body of a success is; absent where no double is in it. */
  readonly doubles?: number | undefined;
  /** The place of `datePlaces` that the request body is; absent where no date-time is in it. */
  readonly dates?: number | undefined;
  readonly permissions: PermissionRule;
}

/** Every operation of the document, in its order. */
export const operationFacts: Readonly<Record<OperationId, OperationFacts>> = operationTable;

/** The operations that only read. */
export const readOperations: readonly OperationId[] = (Object.keys(operationFacts) as OperationId[]).filter(
  (id) => operationFacts[id].method === 'GET',
);

/** The statuses that any request may be answered with before its operation is asked, such as 401. */
export const beforehand: readonly number[] = statusesBeforehand;

/** A place of a body, and what leads from there to values of a format: places by their numbers. */
export interface FormatPlace {
  /** Whether the format is that of the value at this place. */
  readonly isThere?: boolean;
  readonly properties?: Readonly<Record<string, number>>;
  readonly items?: number;
  /** Of properties that the schema does not name. */
  readonly others?: number;
}

/** Every place on the way to a number of the format `double`. */
export const doublePlaces: readonly FormatPlace[] = placesOfDoubles;

/** Every place of a request body on the way to a date-time. */
export const datePlaces: readonly FormatPlace[] = placesOfDates;

/** The body that an operation reads; undefined where it reads none or none was sent. */
export type Body<K extends OperationId> = BodyOf<operations[K]>;

/** What a request to an operation says, decoded and validated; ids in the path are in lower case. */
export type Input<K extends OperationId> = InputOf<operations[K]>;

/** The statuses that the document declares for an operation. */
export type StatusOf<K extends OperationId> = StatusIn<operations[K]>;

/** Those of an operation's own, without what any request may be answered with before an operation is asked. */
export type OwnStatusOf<K extends OperationId> = (typeof operationTable)[K]['statuses'][number];

/** A response that an operation may give: its statuses, and for each its body and headers. */
export type Reply<K extends OperationId> = ReplyOf<operations[K]>;
