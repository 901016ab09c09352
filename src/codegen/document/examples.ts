import { declaredFor } from '../../contract/body/media-type.ts';
import { resolve } from '../../contract/text/json-pointer.ts';
import type { Content, Document, Exchange, Operation, Parameter, Response } from '../reading/openapi.ts';

/** A request and its response, as far as OpenAPI has places for them. */
export type PlacedExchange = Pick<Exchange, 'request' | 'response'>;

/**
 * Puts an exchange at each place where OpenAPI keeps examples. One name ties its parts together: parameters, request body,
 * response headers, response body.
 * @throws Error when the operation has no place for a part of it
 */
export function placeExample(
  document: Document,
  operation: Operation,
  name: string,
  { request, response }: PlacedExchange,
): void {
  for (const [key, value] of Object.entries(request.parameters ?? {}))
    put(ownParameter(document, operation, key, name), name, value);
  if (request.body !== undefined) {
    const content = contentFor(operation.requestBody?.content, request.headers);
    if (!content)
      throw new Error(`Failed to place the example ${name}: ${operation.operationId} reads no such body.`);
    put(content, name, request.body);
  }
  placeResponse(document, operation, name, response);
}

/** Puts a response at its status, which becomes the operation's own where it shares it with others. */
export function placeResponse(
  document: Document,
  operation: Operation,
  name: string,
  { status, headers, body }: Exchange['response'],
): void {
  const declared = ownResponse(document, operation, status);
  if (!declared)
    throw new Error(
      `Failed to place the example ${name}: ${operation.operationId} does not declare the status ${status}.`,
    );
  const content = contentFor(declared.content, headers);
  if (body !== undefined && content) put(content, name, body);
  const location = headers?.Location;
  if (location !== undefined && declared.headers?.Location) {
    declared.headers.Location = { ...resolve(document, declared.headers.Location) };
    put(declared.headers.Location, name, location);
  }
}

/** Whether a published example already says what an operation answers when all is well. */
export const hasSuccess = ({ 'x-examples': examples = {} }: Operation): boolean =>
  Object.values(examples).some(({ response }) => response.status < 300);

/** The media type that the headers name; the first one where they name none. */
function contentFor(content: Content = {}, headers: Readonly<Record<string, string>> = {}) {
  const types = Object.keys(content);
  const given = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return content[(given === undefined ? types[0] : declaredFor(types, given)) ?? ''];
}

/** The operation's own copy of a parameter that it shares with others, so that it can carry the operation's examples. */
function ownParameter(document: Document, operation: Operation, key: string, example: string): Parameter {
  const { parameters = [], operationId } = operation;
  // Where the two have one name, a query option is meant and not the header.
  const index = parameters.findIndex((it) => resolve(document, it).name === key);
  const found = parameters[index];
  if (!found)
    throw new Error(`Failed to place the example ${example}: ${operationId} has no parameter ${key}.`);
  if (found.$ref === undefined) return found;
  const copy = { ...resolve(document, found) };
  operation.parameters = parameters.with(index, copy);
  return copy;
}

/** Nor may what one operation answers stand at another that shares the response with it. */
function ownResponse(document: Document, { responses }: Operation, status: number): Response | undefined {
  const shared = responses[status];
  if (shared?.$ref === undefined) return shared;
  const copy = structuredClone(resolve(document, shared));
  responses[status] = copy;
  return copy;
}

/**
 * Parts of a document that are one object in memory, as those that a YAML file refers to by an anchor, are parted, so that an
 * example of one operation is no example of another.
 */
export function part(document: Document): void {
  document.paths = JSON.parse(JSON.stringify(document.paths));
}

function put(holder: { examples?: Record<string, object> }, name: string, value: unknown): void {
  holder.examples = { ...holder.examples, [name]: { value } };
}
