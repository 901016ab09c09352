import type { EntityName, OperationId } from './operations.ts';
import { verification } from './verification.gen.ts';

/** What is sent; texts that begin with `$` stand for something else: `$name`, `$Script.Id`, `$item.Id`. */
export type Template = Readonly<Record<string, unknown>>;

/** The request that makes one of an entity. */
export interface Recipe {
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Template;
  /** Properties of which exactly one is sent, the first unless something else is wanted. */
  readonly oneOf: Template;
  /** Entities that a new one does not share with others. */
  readonly alone: readonly EntityName[];
  /** The part of a multipart body that brings a file; absent where the body is none. */
  readonly file?: string;
}

/** What the document tells the verifier of an entity. */
export interface EntityVerification {
  /** What sentences call one. */
  readonly noun: string;
  readonly read?: OperationId;
  readonly update?: OperationId;
  /** A PATCH with a language of its own. */
  readonly patch?: OperationId;
  readonly remove?: OperationId;
  /** Gives back the file that one was made with. */
  readonly download?: OperationId;
  /** Fields that name other records, and of which entity. */
  readonly references: Readonly<Record<string, EntityName>>;
  /** The reference to another one of the same entity: such entities are trees. */
  readonly parent?: string;
  /** Absent where no documented operation makes one. */
  readonly make?: Recipe;
  /** Other ways in which one is made. */
  readonly makes?: readonly Recipe[];
  /** The entity that it is made with, and where that prints it. */
  readonly part?: { readonly of: EntityName; readonly at: string };
  /** The update that makes and changes one, of what it belongs to, and the property at which it does. */
  readonly written?: { readonly by: OperationId; readonly at: string };
  /**
   * It adds a field to records of the kinds that it names, in the scopes that it names: the property of theirs that has its value, and
   * the operation that lists editors of a project by kind, each a list at a property, by whose name a record expands its own.
   */
  readonly adds?: {
    readonly kinds: string;
    readonly scopes: string;
    readonly values: string;
    readonly editors: OperationId;
    readonly names: string;
    /** Of a field with options: what it is made with, where it prints them, and the switch that says whether it needs a value. */
    readonly options?: { readonly body: Template; readonly at: string; readonly required: string };
    /** What an editor prints of the type of the values: two values of each type, and what is sent of an option where values are chosen. */
    readonly types?: {
      readonly at: string;
      readonly values: Readonly<Record<string, readonly unknown[]>>;
      readonly choices: Readonly<Record<string, string>>;
    };
  };
  /** Of what relates two records of several kinds: what makes one, the collection of its types, and what trees print of their root. */
  readonly relates?: {
    readonly by: OperationId;
    readonly types: OperationId;
    /** Fields of the record that a tree is about, by their names at its root. */
    readonly root: Readonly<Record<string, string>>;
    /** The entities by what a relationship calls their kinds, where that is another word. */
    readonly words: Readonly<Record<string, string>>;
    /** Directions as they are sent, by what is printed of them. */
    readonly directions: Readonly<Record<string, string>>;
  };
  /** Whether one that is there serves where nothing changes it. */
  readonly found?: true;
  /**
   * A new one begins with copies of what the lists of the same names have of the record that a field refers to: the property of an item
   * that a copy has, too.
   */
  readonly copies: Readonly<Record<string, string>>;
  /** What is called the last one of a list that the same record expands: its name, by that of the one. */
  readonly latest: Readonly<Record<string, string>>;
  /** Updates after which a reader finds what was sent. */
  readonly change: readonly Template[];
  /** An update keeps what is sent as null, or as an empty list. */
  readonly nulls?: 'kept';
  /** Properties that may change along with others. */
  readonly loose: readonly string[];
  /** Values that a body in which everything is sent has for a property: the first that the record does not have. */
  readonly fills: Readonly<Record<string, readonly unknown[]>>;
  /** Bodies with which others are made, where they say what does not go with the rest. */
  readonly also: readonly Template[];
  /** Properties that such a body leaves out. */
  readonly unfilled: readonly string[];
  /** Where a reader prints what a body says, where that is another place: a property, or a path of two. */
  readonly printed: Readonly<Record<string, string>>;
  /** Values of properties, dealt out in turn to the ones that fill a sandbox. */
  readonly vary: Readonly<Record<string, readonly unknown[]>>;
  /** What is done to each of those that fill a sandbox; null is nothing. */
  readonly contents: readonly (Template | null)[];
  /** Fields by which one that is found cannot be used. */
  readonly unless: Readonly<Record<string, unknown>>;
  /** Fields that the query options may name; undefined is all that hold one value. */
  readonly fields: {
    readonly filter?: readonly string[];
    readonly orderby?: readonly string[];
    readonly tql: readonly string[];
  };
}

/** What the document tells the verifier of an operation. */
export interface OperationVerification {
  /** The record that its path leads to or below, and the fields that its parameters are taken from. */
  readonly about?: { readonly entity: EntityName; readonly path: Readonly<Record<string, string>> };
  /** The entity whose records it lists, and the field by which they belong to what the path leads to. */
  readonly collection?: { readonly of: EntityName; readonly field?: string };
  readonly startsTask?: boolean;
  /** It gives back the file that a record was made with: the fields that the parameters of its path are taken from. */
  readonly fileOf?: Readonly<Record<string, string>>;
  /** Entities of which one keeps it from deleting what they belong to. */
  readonly heldBy?: readonly EntityName[];
  /** Why requests that are made up are never about something that is there. */
  readonly never?: string;
  /** What a body that is made up has in any case. */
  readonly always?: { readonly body: Template; readonly because: string };
  /** Why pages are not asked for. */
  readonly unpaged?: string;
  /** The only properties of its body of which it takes note. */
  readonly heeds?: readonly string[];
  /** Properties of its body that have no effect, or none that anybody can read; each with what says so. */
  readonly ignores?: Readonly<Record<string, string>>;
  /** Why `$expand` leaves out what is not named. */
  readonly selects?: string;
  /** Query options that search, and the field whose beginning finds a record, or several of which any does. */
  readonly searches?: Readonly<Record<string, string | readonly string[]>>;
  /** Query options that list only some of the items: the property that has one of the values of the option, separated by commas. */
  readonly narrows?: Readonly<Record<string, string>>;
  /** Of a search for whatever collections list by TQL, the field that says of what kind an item is. */
  readonly kinds?: string;
  /** Of such a search, the list of its indexes, what that prints of the name and the kinds of each, and the query option that names one. */
  readonly indexes?: {
    readonly list: OperationId;
    readonly name: string;
    readonly types: string;
    readonly option: string;
  };
  /** It reads what the last task of a kind has found: the body that starts such a task, and the field that says when it ended. */
  readonly reports?: { readonly task: Template; readonly finished: string };
  /**
   * What is sent, a list or one at a property, is all that a record has of another entity, each by a field: the same path lists it. A
   * parameter of the path can be the project in which.
   */
  readonly assigns?: {
    readonly of: EntityName;
    readonly field: string;
    readonly at?: string;
    readonly project?: string;
  };
  /** It links a record to another entity: the field that names that, and the field of the record that says whether it has any. */
  readonly links?: { readonly to: EntityName; readonly field: string; readonly told: string };
  /** What it starts makes a run of an uploaded report: the part of the body that brings the file, and the entities that come of it. */
  readonly imports?: { readonly part: string; readonly run: EntityName; readonly node: EntityName };
  /** Why a run in full mode does not reach it on the fake. */
  readonly unreached?: string;
}

/** Where the address of something is that is printed and no entity. */
export interface SchemaVerification {
  readonly self: { readonly operation: OperationId; readonly [parameter: string]: string };
  readonly links?: readonly {
    readonly operation: OperationId;
    readonly Rel: string;
    readonly [parameter: string]: string;
  }[];
}

/** What the document tells the verifier of an example, besides what follows from where its ids are printed. */
export interface ExampleVerification {
  readonly mode?: 'sandbox' | 'full';
  readonly because?: string;
  readonly bind?: Readonly<Record<string, string>>;
  readonly where?: Readonly<Partial<Record<EntityName, Readonly<Record<string, unknown>>>>>;
  readonly with?: readonly { readonly entity: EntityName; readonly body: Template }[];
  readonly before?: readonly { readonly operation: OperationId; readonly body: Template }[];
  readonly send?: { readonly body?: Template; readonly query?: Readonly<Record<string, string>> };
  readonly optional?: readonly string[];
  readonly determined?: readonly string[] | Template;
  readonly each?: { readonly field: string; readonly part: 'year' };
  readonly judges?: readonly string[];
  readonly setup?: string;
  readonly unseen?: { readonly what: string; readonly beside: Readonly<Partial<Record<EntityName, string>>> };
  readonly waits?: true;
}

/** What a check may find at an operation, and the discrepancy that says why that is accepted. */
export interface Accepted {
  readonly operation: OperationId;
  readonly title: string;
  readonly check: readonly string[];
  readonly severity: 'information' | 'warning';
  readonly entity?: EntityName;
  readonly property?: string;
  readonly where?: string;
  readonly status?: number;
  readonly missing?: true;
  readonly value?: string;
  readonly request?: Readonly<Record<string, readonly unknown[]>>;
  readonly within?: number;
}

/** The entity of which a run makes one to work in. */
export const sandboxEntity = verification.sandbox;

export const entityVerification: Readonly<Record<EntityName, EntityVerification>> = verification.entities;

export const operationVerification: Readonly<Record<OperationId, OperationVerification>> =
  verification.operations;

/** By the name of the schema. */
export const schemaVerification: Readonly<Record<string, SchemaVerification>> = verification.schemas;

/** By the name of the example; absent where nothing has to be said. */
export const exampleVerification: Readonly<Record<string, ExampleVerification>> = verification.examples;

export const accepted: readonly Accepted[] = verification.accepted;
