import {
  type ApiDocument,
  type DeclaredHeader,
  type DeclaredResponse,
  escapePointer,
  document as ours,
} from '../document.ts';
import type { OperationId } from '../operations.ts';
import { checkRequest, type RequestParts } from '../requests.ts';
import { type HeadersLike, missing, type Problem, typeIn, unexpectedBody, wrongType } from './problem.ts';
import { type Declared, type Rules, readRules } from './rules.ts';

export { methodsAt, type OperationMatch, operationOf } from '../http/addresses.ts';
export type { RequestParts } from '../requests.ts';
export type { Problem } from './problem.ts';

/** A response, as far as the contract speaks of it. */
export interface ResponseParts {
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  /** What it says: of JSON the value, of a file its bytes. Undefined when there is none. */
  readonly body?: unknown;
}

/** Says what of an exchange does not keep the contract. */
export interface Validator {
  /**
   * The problems of a response to a request to the operation; none when it is as documented.
   * @throws Error when the document has no such operation
   */
  response(operationId: OperationId, response: ResponseParts): Problem[];
  /**
   * The problems of a request to the operation. A body without Content-Type is none: the help pages print such.
   * @throws Error when the document has no such operation
   */
  request(operationId: OperationId, request: RequestParts): Problem[];
}

/** How exact a validator is. */
export interface ValidatorOptions {
  /** Also reports properties, and query options, that the document does not know. */
  readonly strict?: boolean | undefined;
  /** Another document than the one of this package, for operations with the same names. */
  readonly document?: ApiDocument | undefined;
}

/**
 * Makes a validator over the document. It compiles each schema once, when it is first needed, so keep it.
 * @example
 * const validate = createValidator();
 * validate.response('getProject', { status: 404, headers: { 'Content-Type': 'application/json' }, body: {} });
 * // [{ where: '/body/Message', kind: 'missing', message: 'is missing', clause: '#/components/schemas/ErrorResponse/required' }]
 */
export function createValidator({ strict = false, document = ours }: ValidatorOptions = {}): Validator {
  const rules = readRules(document, strict);
  return {
    response: (operationId, response) => checkResponse(rules, operationId, response),
    request: (operationId, request) => checkRequest(rules, operationId, request),
  };
}

function checkResponse(
  rules: Rules,
  operationId: OperationId,
  { status, headers, body }: ResponseParts,
): Problem[] {
  const { pointer, operation } = rules.operation(operationId);
  if (!operation.responses[status]) {
    const declared = Object.keys(operation.responses).join(' or ');
    const message = `must be ${declared}, got ${status}`;
    return [{ where: '/status', kind: 'status', message, clause: `${pointer}/responses` }];
  }
  const response = rules.declared<DeclaredResponse>(`${pointer}/responses/${status}`);
  const given = new Headers(headers);
  return [...checkHeaders(rules, response, given), ...checkContent(rules, response, given, body)];
}

function checkHeaders(
  rules: Rules,
  { reference, value }: Declared<DeclaredResponse>,
  given: Headers,
): Problem[] {
  return Object.keys(value.headers ?? {}).flatMap((name) => {
    const header = rules.declared<DeclaredHeader>(`${reference}/headers/${escapePointer(name)}`);
    const text = given.get(name);
    const where = `/headers/${name}`;
    if (text !== null) return rules.checkText(`${header.reference}/schema`, text, where);
    return header.value.required ? [missing(where, `${header.reference}/required`)] : [];
  });
}

function checkContent(
  rules: Rules,
  { reference, value }: Declared<DeclaredResponse>,
  given: Headers,
  body: unknown,
): Problem[] {
  if (!value.content) return body === undefined ? [] : [unexpectedBody(reference)];
  // The parameter `callback` says so once for all: a response of JSON may come as a script that calls a function with it.
  if (body !== undefined && isScript(given) && 'application/json' in value.content) return [];
  const content = { reference: `${reference}/content`, value: value.content };
  const type = typeIn(content.value, given);
  return [
    ...(type === undefined ? [wrongType(content.value, given, content.reference)] : []),
    ...(body === undefined ? [missing('/body', content.reference)] : rules.checkBody(content, type, body)),
  ];
}

const isScript = (given: Headers) => given.get('content-type')?.startsWith('application/javascript') === true;
