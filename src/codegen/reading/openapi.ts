import { type PathItemMethod, pathItemMethods } from '../../contract/http/http-methods.ts';
import type { PermissionRule } from '../../contract/permissions.ts';
import { resolve } from '../../contract/text/json-pointer.ts';
import type {
  EntityVerifyNote,
  ExampleVerifyNote,
  OperationVerifyNote,
  ParameterVerifyNote,
  SchemaVerifyNote,
} from '../verification/notes.ts';

/** The parts of an OpenAPI 3.1 document that the generators read, our extensions included. */
export interface Document {
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    securitySchemes?: Record<string, { name?: string; 'x-addresses'?: Record<string, string> }>;
  };
  tags?: { name: string; description?: string; 'x-area'?: string }[];
  /** Where the pages are that are cited, by their titles. */
  'x-sources'?: Readonly<Record<string, string>>;
}

export type PathItem = { [M in PathItemMethod]?: Operation } & {
  parameters?: Parameter[];
  'x-root'?: {
    Rel: string;
    Title: string;
    Description?: string;
    SupportsOData: boolean;
    SupportsTQL: boolean;
  };
};

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  /** The place of the help that describes it. */
  'x-source'?: { page: string; heading?: string; description?: string; only?: true };
  parameters?: Parameter[];
  requestBody?: { $ref?: string; required?: boolean; content: Content };
  responses: Record<string, Response>;
  'x-examples'?: Record<string, Exchange>;
  'x-discrepancies'?: readonly object[];
  'x-invalid-body'?: Record<string, number>;
  /** Of the control API: it adds nothing to what stays in memory, though it is no reading and no deletion. */
  'x-adds-nothing'?: boolean;
  /** Of the control API: its body is a whole world, of at most this many bytes. */
  'x-whole-world'?: { maxBody: number };
  /**
   * Where the items of a collection are that has none in `Items`; `nested` when they are in objects, by names; `others` when a
   * success may be something else, too, which is no collection.
   */
  'x-collection'?: { property: string; nested?: boolean; others?: boolean };
  /** A set of query parameters; written out by the composer. */
  'x-parameters'?: string;
  'x-permissions'?: string[] | PermissionRule;
  'x-verify'?: OperationVerifyNote;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema: Schema;
  examples?: Record<string, object>;
  'x-verify'?: ParameterVerifyNote;
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, { $ref?: string; required?: boolean; examples?: Record<string, object> }>;
  content?: Content;
  links?: Record<string, { operationId: string; parameters?: Record<string, string> }>;
  /** Whether any request may be answered like this before its operation is asked. */
  'x-beforehand'?: boolean;
}

export type Content = Record<string, { schema: Schema; examples?: Record<string, object> }>;

export interface Schema {
  $ref?: string;
  /** What an array of items is printed in; written out by the composer. */
  'x-envelope'?: string;
  'x-clearable'?: boolean;
  maxLength?: number;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  'x-expansion'?: boolean;
  /** It is the Name of the record that this field refers to, read when it is printed. */
  'x-name-of'?: string;
  /** It is the id of a value of this picklist of the project. */
  'x-picklist'?: string;
  /** What a query finds where a record does not have the property, of those that have these values. */
  'x-absent'?: { value: boolean; where: Record<string, string> };
  /** No other record of the entity has the same text, in any letter case. */
  'x-unique'?: boolean;
  'x-entity'?: EntityNote;
  'x-verify'?: EntityVerifyNote | SchemaVerifyNote;
  /** How a recording stores what is printed; of relationships, what is printed of kinds and directions. */
  'x-recorded'?: { words?: Record<string, string>; directions?: Record<string, string> };
}

/** How an entity is kept and linked: see CONTRIBUTING. */
export interface EntityNote {
  /** The file that describes the entity; filled in by the composer. */
  resource?: string;
  /** Where one is; of several, the first whose fields the record has. */
  self?: LinkNote | LinkNote[];
  /** Other properties that are addresses, printed after `Self`. */
  addresses?: Record<string, LinkNote>;
  links?: (LinkNote & { Rel: string; Title?: string; unless?: string })[];
  belongsTo?: Record<string, string>;
  keeps?: Record<string, Schema>;
  /** What is kept, too, of records that have it. */
  mayKeep?: Record<string, Schema>;
  /** Where records have a number of their own, and the field of the owner in which it is theirs alone. */
  numbers?: { field: string; in: string };
  /** Expansions that are printed whether they are asked for or not. */
  expanded?: string[];
}

export type LinkNote = { operation: string } & Record<string, string>;

/** A request and its response as a help page prints them. */
export interface Exchange {
  summary: string;
  sources: string[];
  state: string;
  preconditions?: { now?: string; ids?: string[] };
  'x-verify'?: ExampleVerifyNote;
  request: { headers?: Record<string, string>; parameters?: Record<string, unknown>; body?: unknown };
  response: { status: number; headers?: Record<string, string>; body?: unknown };
}

/** Every operation with its path and method, in the document's order. */
export function* operationsOf(document: Document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of pathItemMethods) {
      const operation = item[method];
      if (operation) {
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((it) =>
          resolve(document, it),
        );
        yield { path, method, item, operation, parameters };
      }
    }
  }
}
