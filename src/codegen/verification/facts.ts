import type {
  AcceptNote,
  Body,
  EntityVerifyNote,
  ExampleVerifyNote,
  OperationVerifyNote,
  SchemaVerifyNote,
} from './notes.ts';

/** How one of an entity is made: a request whose `$…` values are filled in. */
export interface Recipe {
  operation: string;
  path: Record<string, string>;
  query: Record<string, string>;
  body: Body;
  oneOf: Body;
  alone: string[];
  /** The part of a multipart body that brings a file; absent where the body is none. */
  file?: string;
}

/** Everything that is known of an entity: what `x-verify` says, and what follows from the rest of the document. */
export interface EntityVerification {
  noun: string;
  read?: string;
  update?: string;
  /** A PATCH with a language of its own. */
  patch?: string;
  remove?: string;
  /** Gives back the file that one was made with. */
  download?: string;
  /** Fields that name other records, and of which entity. */
  references: Record<string, string>;
  /** The reference to another one of the same entity. */
  parent?: string;
  copies: Record<string, string>;
  latest: Record<string, string>;
  make?: Recipe;
  /** Other ways in which one is made. */
  makes?: Recipe[];
  part?: EntityVerifyNote['part'];
  written?: EntityVerifyNote['written'];
  adds?: EntityVerifyNote['adds'];
  relates?: EntityVerifyNote['relates'] & {
    words: Record<string, string>;
    directions: Record<string, string>;
  };
  /** Whether one that is there serves where nothing changes it. */
  found?: true;
  change: Body[];
  nulls?: 'kept';
  loose: string[];
  fills: Record<string, unknown[]>;
  also: Body[];
  unfilled: string[];
  printed: Record<string, string>;
  vary: Record<string, unknown[]>;
  contents: (Body | null)[];
  unless: Record<string, unknown>;
  /** Fields that the query options may name; undefined is all. */
  fields: { filter?: string[]; orderby?: string[]; tql: string[] };
}

/** Everything that is known of an operation. */
export interface OperationVerification extends OperationVerifyNote {
  /** The record that its path leads to or below, and the fields that its parameters are taken from. */
  about?: { entity: string; path: Record<string, string> };
  /** The entity whose records it lists, and the field by which they belong to what the path leads to. */
  collection?: { of: string; field?: string };
  /** Whether what it starts is a task. */
  startsTask?: boolean;
}

/** What a check may find at an operation, and the discrepancy that says why that is accepted. */
export interface Accepted extends AcceptNote {
  operation: string;
  title: string;
}

export interface Verification {
  /** The entity of which a run makes one to work in. */
  sandbox: string;
  entities: Record<string, EntityVerification>;
  operations: Record<string, OperationVerification>;
  schemas: Record<string, SchemaVerifyNote>;
  examples: Record<string, ExampleVerifyNote>;
  accepted: Accepted[];
}
