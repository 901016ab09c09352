import { declaredFor } from '../../contract/body/media-type.ts';
import type { Content, Document, Exchange, Operation, Parameter } from '../reading/openapi.ts';
import { operationsOf, resolve } from '../reading/openapi.ts';

interface Context {
  readonly everywhere: Everywhere;
  readonly resourceOf: ReadonlyMap<string, string>;
  readonly examples: Readonly<Record<string, Record<string, Exchange>>>;
  readonly discrepancies: Readonly<Record<string, Record<string, object>>>;
}

interface Everywhere {
  readonly parameters: readonly string[];
  readonly responses: Readonly<Record<string, string>>;
  readonly responsesWithBody: Readonly<Record<string, string>>;
  /** For responses to GET that may come as scripts. */
  readonly scripts?: {
    readonly parameters: readonly string[];
    readonly responses: Readonly<Record<string, string>>;
  };
}

const errorContent = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } };

/**
 * Writes out what the resource files leave unsaid because it holds for all: the tag, the parameters and error responses that
 * exist everywhere, the body of every error response, the contradictions of the sources, and the published examples at each
 * place where OpenAPI keeps them.
 */
export function complete(
  document: Document,
  { everywhere, resourceOf, examples, discrepancies }: Context,
): Document {
  const unknown = new Set([...Object.keys(examples), ...Object.keys(discrepancies)]);
  for (const { path, method, operation } of operationsOf(document)) {
    operation.tags = [resourceOf.get(path) ?? ''];
    addPathParameters(document, path, operation);
    addEverywhere(operation, method, everywhere);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) >= 400 && response.$ref === undefined) response.content ??= errorContent as never;
    }
    unknown.delete(operation.operationId);
    const contradictions = discrepancies[operation.operationId];
    if (contradictions) operation['x-discrepancies'] = Object.values(contradictions);
    for (const [name, exchange] of Object.entries(examples[operation.operationId] ?? {})) {
      addExample(document, path, operation, name, exchange);
    }
  }
  if (unknown.size > 0)
    throw new Error(
      `Failed to place what is said of operations: no operation is called ${[...unknown].join(', ')}.`,
    );
  return document;
}

/** What a path has a place for and no file declares is a GUID, as it is nearly everywhere. */
function addPathParameters(document: Document, path: string, operation: Operation): void {
  const declared = [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])].map(
    (it) => resolve(document, it).name,
  );
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
  if (guids.length > 0) operation.parameters = [...guids, ...(operation.parameters ?? [])];
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

/** One name ties the parts of an exchange together: parameters, request body, response headers, response body. */
function addExample(
  document: Document,
  path: string,
  operation: Operation,
  name: string,
  exchange: Exchange,
): void {
  operation['x-examples'] = { ...operation['x-examples'], [name]: exchange };
  const { request, response } = exchange;
  const item = document.paths[path] ?? {};
  const named = new Map<string, Parameter>();
  for (const list of [item.parameters ?? [], operation.parameters ?? []]) {
    for (const parameter of list) named.set(resolve(document, parameter).name, parameter);
  }
  for (const [key, value] of Object.entries(request.parameters ?? {})) {
    const parameter = named.get(key);
    if (!parameter)
      throw new Error(
        `Failed to place the example ${name}: ${operation.operationId} has no parameter ${key}.`,
      );
    put(own(document, operation, parameter), name, value);
  }
  if (request.body !== undefined) {
    const content = contentFor(operation.requestBody?.content, request.headers);
    if (!content)
      throw new Error(`Failed to place the example ${name}: ${operation.operationId} reads no such body.`);
    put(content, name, request.body);
  }
  const declared = operation.responses[response.status];
  if (!declared)
    throw new Error(`Failed to place the example ${name}: status ${response.status} is not declared.`);
  const content = contentFor(declared.content, response.headers);
  if (response.body !== undefined && content) put(content, name, response.body);
  const location = response.headers?.Location;
  if (location !== undefined && declared.headers?.Location) {
    declared.headers.Location = { ...resolve(document, declared.headers.Location) };
    put(declared.headers.Location, name, location);
  }
}

/** The media type that the headers name; the first one where they name none. */
function contentFor(content: Content = {}, headers: Readonly<Record<string, string>> = {}) {
  const types = Object.keys(content);
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return content[(given === undefined ? types[0] : declaredFor(types, given)) ?? ''];
}

/** The operation's own copy of a parameter that it shares with others, so that it can carry the operation's examples. */
function own(document: Document, operation: Operation, parameter: Parameter): Parameter {
  const resolved = resolve(document, parameter);
  const list = operation.parameters ?? [];
  const mine = list.find((it) => it.$ref === undefined && it.name === resolved.name && it.in === resolved.in);
  if (mine) return mine;
  const copy = { ...resolved };
  operation.parameters = [copy, ...list.filter((it) => it !== parameter)];
  return copy;
}

function put(holder: { examples?: Record<string, object> }, name: string, value: unknown): void {
  holder.examples = { ...holder.examples, [name]: { value } };
}
