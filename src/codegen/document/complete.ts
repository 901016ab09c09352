import { resolve } from '../../contract/text/json-pointer.ts';
import type { Content, Document, Exchange, Operation, Parameter } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';
import { part, placeExample } from './examples.ts';
import { describeOperations } from './operation-words.ts';

interface Context {
  readonly everywhere: Everywhere;
  readonly resourceOf: ReadonlyMap<string, string>;
  readonly examples: Readonly<Record<string, Record<string, Exchange>>>;
  readonly discrepancies: Readonly<Record<string, Record<string, object>>>;
}

/** What `_shared.yaml` says of every operation. */
export interface Everywhere {
  readonly parameters: readonly string[];
  readonly responses: Readonly<Record<string, string>>;
  readonly responsesWithBody: Readonly<Record<string, string>>;
  /** For responses to GET that may come as scripts. */
  readonly scripts?: {
    readonly parameters: readonly string[];
    readonly responses: Readonly<Record<string, string>>;
  };
}

const errorContent = { 'application/json': { schema: { $ref: '#/components/schemas/ErrorResponse' } } };

/**
 * Writes out what the resource files leave unsaid because it holds for all: the tag, the parameters and error responses that
 * exist everywhere, the body of every error response, the contradictions of the sources, and the published examples at each
 * place where OpenAPI keeps them.
 */
export function complete(
  document: Document,
  { everywhere, resourceOf, examples, discrepancies }: Context,
): Document {
  part(document);
  for (const { path, method, operation } of operationsOf(document)) {
    operation.tags = [resourceOf.get(path) ?? ''];
    addPathParameters(document, path, operation);
    addEverywhere(operation, method, everywhere);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) >= 400 && response.$ref === undefined)
        response.content ??= structuredClone(errorContent) as never;
    }
    const contradictions = discrepancies[operation.operationId];
    if (contradictions) operation['x-discrepancies'] = Object.values(contradictions);
    for (const [name, exchange] of Object.entries(examples[operation.operationId] ?? {})) {
      operation['x-examples'] = { ...operation['x-examples'], [name]: exchange };
      placeExample(document, operation, name, exchange);
    }
  }
  for (const item of Object.values(document.paths)) delete item.parameters;
  describeOperations(document);
  const used = new Set([...operationsOf(document)].flatMap(({ operation }) => operation.tags ?? []));
  if (document.tags) document.tags = document.tags.filter(({ name }) => used.has(name));
  return document;
}

/**
 * Each operation has all parameters of its path: programs that read documents find some of them twice where a path item has
 * them, too. What a path has a place for and no file declares is a GUID, as it is nearly everywhere.
 */
function addPathParameters(document: Document, path: string, operation: Operation): void {
  const own = operation.parameters ?? [];
  const keyOf = (it: Parameter) => `${resolve(document, it).in} ${resolve(document, it).name}`;
  const isOwn = new Set(own.map(keyOf));
  const shared = (document.paths[path]?.parameters ?? []).filter((it) => !isOwn.has(keyOf(it)));
  const declared = [...shared, ...own].map((it) => resolve(document, it).name);
  const missing = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name = '']) =>
    declared.includes(name) ? [] : [name],
  );
  const guids = missing.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    description: 'GUID, in any letter case.',
    schema: { type: 'string', format: 'uuid' },
  }));
  const all = [...guids, ...shared.map((it) => ({ ...it })), ...own];
  if (all.length > 0) operation.parameters = all;
}

function addEverywhere(operation: Operation, method: string, everywhere: Everywhere): void {
  const isScript = method === 'get' && Object.values(operation.responses).some((it) => isJson(it.content));
  const scripts = isScript ? everywhere.scripts : undefined;
  const refs = [...everywhere.parameters, ...(scripts?.parameters ?? [])].map(
    (name) => ({ $ref: `#/components/parameters/${name}` }) as Parameter,
  );
  operation.parameters = [...(operation.parameters ?? []), ...refs];
  const shared = {
    ...everywhere.responses,
    ...scripts?.responses,
    ...(operation.requestBody ? everywhere.responsesWithBody : {}),
  };
  for (const [status, name] of Object.entries(shared)) {
    operation.responses[status] ??= { $ref: `#/components/responses/${name}` } as never;
  }
}

const isJson = (content: Content = {}) => 'application/json' in content;
