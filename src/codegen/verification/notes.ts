/*
 * What `x-verify` may say, at each of the places where it stands. CONTRIBUTING has it in sentences. Whatever the document
 * says elsewhere is not said here again: the other files of this folder read it from paths, schemas, links and `x-entity`.
 */

/** A value that is sent; texts that begin with `$` stand for something else: see `references.ts`. */
export type Template = unknown;
export type Body = Record<string, Template>;

/** How one of an entity is made, where that does not follow from required properties and `belongsTo`. */
export interface RecipeNote {
  /** Properties besides those that are required. */
  body?: Body;
  /** Properties of which exactly one is sent, the first unless something else is wanted. */
  oneOf?: Body;
  query?: Record<string, string>;
  /** Entities that a new one does not share with others. */
  alone?: string[];
}

/** On the schema of an entity. */
export interface EntityVerifyNote {
  /** What sentences call one, such as `execution package`; the name of the schema in words when absent. */
  noun?: string;
  /** A run makes one to work in. */
  sandbox?: true;
  make?: RecipeNote & {
    /** Where several operations make one: that which is used wherever one is needed. */
    operation?: string;
  };
  /** Why a run never makes one, although an operation does. */
  unmade?: string;
  /** Where one is needed that nothing changes, one that is there serves; the reason. */
  found?: string;
  /** It is made with another entity, and printed there. */
  part?: { of: string; at: string };
  /** No operation makes one: the update of what it belongs to does, that lists it at a property. */
  written?: { by: string; at: string };
  /**
   * It relates two records of several kinds: what makes one, the collection of the types that there are, and what the root of a
   * tree prints of the record that the tree is about: fields of that by the names that they have there.
   */
  relates?: { by: string; types: string; root: Record<string, string> };
  /**
   * It adds a field to records of the kinds that it names, in the scopes that it names: the property of theirs that has its value, and
   * the operation that lists editors of a project by kind, each a list at a property, by whose name a record expands its own.
   */
  adds?: {
    kinds: string;
    scopes: string;
    values: string;
    editors: string;
    names: string;
    /** Of a field with options: what it is made with, where it prints them, and the switch that says whether it needs a value. */
    options?: { body: Body; at: string; required: string };
    /** What an editor prints of the type of the values: two values of each type, and what is sent of an option where values are chosen. */
    types?: { at: string; values: Record<string, unknown[]>; choices: Record<string, string> };
  };
  /** A path below which operations are about one, though none reads one there, and the field for each parameter. */
  place?: { path: string; [parameter: string]: string };
  /** Properties that name other records, where neither `belongsTo` nor a link says so. */
  references?: Record<string, string>;
  /**
   * A new one begins with copies of what the lists of the same names have of the record that a field refers to: the property of an item
   * that a copy has, too.
   */
  copies?: Record<string, string>;
  /** What is called the last one of a list that the same record expands: its name, by that of the one. */
  latest?: Record<string, string>;
  /** Updates, each a body, after which a reader finds what was sent. */
  change?: Body[];
  /** An update keeps what is sent as null, or as an empty list. */
  nulls?: 'kept';
  /** Properties that may change along with others. */
  loose?: string[];
  /** Values that a body in which everything is sent has for a property: the first that the record does not have. */
  fills?: Record<string, unknown[]>;
  /** Bodies with which others are made, where they say what does not go with the rest. */
  also?: Body[];
  /** Properties that such a body leaves out, each with the reason. */
  unfilled?: Record<string, string>;
  /** Where a reader prints what a body says, where that is another place: a property, or a path of two. */
  printed?: Record<string, string>;
  /** Values of properties, dealt out in turn to the ones that fill a sandbox. */
  vary?: Record<string, unknown[]>;
  /** What is done to each of those that fill a sandbox; null is nothing. */
  contents?: (Body | null)[];
  /** Fields by which one that is found cannot be used. */
  unless?: Record<string, unknown>;
  /** Fields that `$filter`, `$orderby` and `tql` may name; all that hold one value, for `tql` those of the parameter. */
  fields?: { filter?: string[]; orderby?: string[]; tql?: string[] };
}

/** On the schema of something printed that is no entity, because nothing of it is kept. */
export interface SchemaVerifyNote {
  self: Record<string, string>;
  links?: Record<string, string>[];
}

/** On the parameter of a query language: the fields that the pages use in it. */
export interface ParameterVerifyNote {
  fields: string[];
}

/** On an operation. */
export interface OperationVerifyNote {
  /** The record that its path leads to or below, where no reader's path says so, and the fields that its parameters are taken from. */
  about?: { entity: string; path: Record<string, string> };
  /** How it makes one, where another operation is that which is used wherever one is needed. */
  make?: RecipeNote;
  /** It gives back the file that a record was made with: the fields that the parameters of its path are taken from. */
  fileOf?: Record<string, string>;
  /** Entities of which one keeps it from deleting what they belong to. */
  heldBy?: string[];
  /** Why requests that are made up are never about something that is there. */
  never?: string;
  /** What a body that is made up has in any case, and why. */
  always?: { body: Body; because: string };
  /** Why pages are not asked for. */
  unpaged?: string;
  /** The properties of its body of which it takes note, where its summary says that it does not of the others. */
  heeds?: string[];
  /** Properties of its body that have no effect, or none that anybody can read; each with what says so. */
  ignores?: Record<string, string>;
  /** Why `$expand` is not the one of the other operations: it leaves out what is not named. */
  selects?: string;
  /** Query options that search, and the field whose beginning finds a record. */
  searches?: Record<string, string | string[]>;
  /** Query options that list only some of the items: the property that has one of the values of the option, separated by commas. */
  narrows?: Record<string, string>;
  /** Of a search for whatever collections list by TQL, the field that says of what kind an item is. */
  kinds?: string;
  /** Of such a search, the list of its indexes, what that prints of the name and the kinds of each, and the query option that names one. */
  indexes?: { list: string; name: string; types: string; option: string };
  /** It reads what the last task of a kind has found: the body that starts such a task, and the field that says when it ended. */
  reports?: { task: Body; finished: string };
  /**
   * What is sent, a list or one at a property, is all that a record has of another entity, each by a field: the same path lists it. A
   * parameter of the path can be the project in which.
   */
  assigns?: { of: string; field: string; at?: string; project?: string };
  /** It links a record to another entity: the field that names that, and the field of the record that says whether it has any. */
  links?: { to: string; field: string; told: string };
  /** What it starts makes a run of an uploaded report: the part of the body that brings the file, and the entities that come of it. */
  imports?: { part: string; run: string; node: string };
  /** Why a run in full mode does not reach it on the fake. */
  unreached?: string;
}

/** On an example. What its ids stand for follows from where they are printed; this says the rest. */
export interface ExampleVerifyNote {
  /** The least mode in which it may be sent, and why. */
  mode?: 'sandbox' | 'full';
  because?: string;
  /** What stands for a value of the documentation. */
  bind?: Record<string, Template>;
  /** Fields that a record has to have to serve, by its entity. */
  where?: Record<string, Record<string, unknown>>;
  /** What has to be there besides; ids of the documentation stand for what they are bound to. */
  with?: { entity: string; body: Body }[];
  /** Requests that are sent first, about what the path of the example is about. */
  before?: { operation: string; body: Body }[];
  /** Properties and query options that are sent with another value. */
  send?: { body?: Body; query?: Record<string, Template> };
  /** Properties that are left out where nothing can stand for what they name. */
  optional?: string[];
  /** Pointers into the response, `*` for any element, whose values are determined: as printed, or as stated. */
  determined?: string[] | Record<string, Template>;
  /** A part of a date that is the same for each item of the response; `$part` in what is sent. */
  each?: { field: string; part: 'year' };
  /** Judges of the verifier that look at the response, by name. */
  judges?: string[];
  /** A setup of the verifier, by name, where records alone do not do. */
  setup?: string;
  /** What no operation reads: it is taken to be there where a documented record is. */
  unseen?: { what: string; beside: Record<string, string> };
  /** The task that it starts has to end before the next example. */
  waits?: true;
}

/** On an entry of the register of discrepancies: what a check finds and the verifier accepts. */
export interface AcceptNote {
  check: string[];
  severity: 'information' | 'warning';
  /** The entity that is printed, whichever operation prints it. */
  entity?: string;
  /** A property, or a name in Expands, that may be missing. */
  property?: string;
  where?: string;
  status?: number;
  missing?: true;
  /** The path that is printed instead, such as `/api/{id}`. */
  value?: string;
  /** What the request has to have said: each property one of some values. */
  request?: Record<string, unknown[]>;
  /** Milliseconds. */
  within?: number;
}
