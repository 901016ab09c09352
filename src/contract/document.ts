// Built in since Node 20.18.3; unlike reading a file it also survives a bundler.
import { type HttpMethod, type PathItemMethod, pathItemMethods } from './http/http-methods.ts';
import json from './openapi.gen.json' with { type: 'json' };
import type { OperationId } from './operations.ts';
import { escapePointer } from './text/json-pointer.ts';

export { at, escapePointer } from './text/json-pointer.ts';

/** The OpenAPI document, as far as programs ask it; everything else of it is there too. */
export interface ApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  /** Where the help pages are that are cited as `page "<title>"`, by their titles. */
  readonly 'x-sources': Readonly<Record<string, string>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

export type PathItem = { readonly [M in PathItemMethod]?: Operation } & {
  readonly parameters?: Ref<Parameter>[];
};

export interface Operation {
  readonly operationId: OperationId;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: Ref<Parameter>[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, Ref<DeclaredResponse>>>;
  readonly 'x-source'?: OperationSource;
  readonly 'x-examples'?: Readonly<Record<string, Exchange>>;
  readonly 'x-discrepancies'?: readonly Discrepancy[];
}

/** Where an operation is published. */
export interface OperationSource {
  /** A help page by its title, or the description of the vendor. */
  readonly page: string;
  readonly heading?: string;
  /** The description of the vendor lacks the operation. */
  readonly only?: true;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

export interface DeclaredResponse {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Ref<DeclaredHeader>>>;
  readonly content?: Content;
}

export interface DeclaredHeader {
  readonly required?: boolean;
  readonly schema: object;
}

export type Content = Readonly<Record<string, { readonly schema: object }>>;

/** A value, or where in the document it is. */
export type Ref<T> = T | (T & { readonly $ref: string });

/** A request and its response as a help page prints them. */
export interface Exchange {
  readonly summary: string;
  /** The places that print it, each a page and its heading. */
  readonly sources: readonly string[];
  /** The name of the provider state that it starts from. */
  readonly state: string;
  /** When it happened, and the identifiers that were handed out. */
  readonly preconditions?: { readonly now?: string; readonly ids?: readonly string[] };
  readonly request: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly parameters?: Readonly<Record<string, string | number | boolean>>;
    readonly body?: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** A place where the sources contradict each other, and what was made of it. */
export interface Discrepancy {
  readonly title: string;
  readonly says: readonly { readonly source: string; readonly what: string }[];
  /** What the mock does. */
  readonly fake: string;
  /** What the verifier accepts. */
  readonly verifier: string;
  /** Where a response of the mock differs from the printed one: a pointer to the status, a header or the body. */
  readonly deviations?: readonly {
    readonly example: string;
    readonly pointer: string;
    readonly fake: unknown;
  }[];
}

/** An operation and where the document has it. */
export interface DocumentedOperation {
  readonly operationId: OperationId;
  readonly method: HttpMethod;
  /** The template, such as `/api/project/{id}`. */
  readonly path: string;
  /** A reference into the document, as `$ref` writes it. */
  readonly pointer: string;
  readonly operation: Operation;
}

/** A contradiction and the operation that it is about. */
export interface RegisteredDiscrepancy extends Discrepancy {
  readonly operationId: OperationId;
}

/** A published exchange and the operation that it belongs to. */
export interface DocumentedExample {
  readonly name: string;
  readonly operationId: OperationId;
  readonly method: HttpMethod;
  /** The template, such as `/api/project/{id}`. */
  readonly path: string;
  readonly exchange: Exchange;
}

/** The whole OpenAPI document. Nobody changes it. */
export const document = json as unknown as ApiDocument;

/**
 * A text that cites pages by their titles, with the address of each.
 * @example
 * withAddresses('page "Script Run", PUT'); // 'page "Script Run" (https://help.catchsoftware.com/…), PUT'
 */
export const withAddresses = (text: string): string =>
  text.replaceAll(/page "([^"]+)"/g, (cited, title: string) => `${cited} (${document['x-sources'][title]})`);

/**
 * Every operation, in the document's order.
 * @example
 * operations().map(({ method, path }) => `${method} ${path}`); // ['GET /api/', …]
 */
export function operations({ paths } = document): DocumentedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    pathItemMethods.flatMap((key) => {
      const operation = item[key];
      if (!operation) return [];
      const method = key.toUpperCase() as HttpMethod;
      const pointer = `#/paths/${escapePointer(path)}/${key}`;
      return { operationId: operation.operationId, method, path, pointer, operation };
    }),
  );
}

/**
 * Every published exchange, each once, in the document's order.
 * @example
 * examples().find(({ name }) => name === 'renamePackage')?.exchange.request.body; // { Id: '4bb709c2-…', Name: … }
 */
export function examples(): DocumentedExample[] {
  return operations().flatMap(({ operationId, method, path, operation }) =>
    Object.entries(operation['x-examples'] ?? {}).map(([name, exchange]) => ({
      name,
      operationId,
      method,
      path,
      exchange,
    })),
  );
}

/**
 * The register of contradictions between the sources.
 * @example
 * discrepancies().filter(({ operationId }) => operationId === 'getProject').map(({ title }) => title);
 */
export function discrepancies(): RegisteredDiscrepancy[] {
  return operations().flatMap(({ operationId, operation }) =>
    (operation['x-discrepancies'] ?? []).map((entry) => ({ operationId, ...entry })),
  );
}
