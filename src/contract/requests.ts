import { type DocumentedOperation, escapePointer, type Parameter } from './document.ts';
import type { OperationId } from './operations.ts';
import {
  type HeadersLike,
  missing,
  type Problem,
  typeIn,
  unexpectedBody,
  wrongType,
} from './validation/problem.ts';
import type { Declared, Rules } from './validation/rules.ts';

/** A request, as far as the contract speaks of it. */
export interface RequestParts {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly query?: string | URLSearchParams | Readonly<Record<string, string>> | undefined;
  readonly headers?: HeadersLike | undefined;
  /** What it says, as its media type is read: see `readBody`. Undefined when there is none. */
  readonly body?: unknown;
}

/** The problems of a request to an operation. */
export function checkRequest(rules: Rules, operationId: OperationId, request: RequestParts): Problem[] {
  const found = rules.operation(operationId);
  return [...checkParameters(rules, found, request), ...checkContent(rules, found, request)];
}

function checkContent(rules: Rules, found: DocumentedOperation, { headers, body }: RequestParts): Problem[] {
  const { requestBody } = found.operation;
  if (!requestBody) return body === undefined ? [] : [unexpectedBody(found.pointer)];
  const reference = `${found.pointer}/requestBody`;
  if (body === undefined) return requestBody.required ? [missing('/body', `${reference}/required`)] : [];
  const given = new Headers(headers);
  const content = { reference: `${reference}/content`, value: requestBody.content };
  const type = typeIn(content.value, given);
  if (type === undefined && given.has('Content-Type')) {
    return [wrongType(content.value, given, content.reference)];
  }
  return rules.checkBody(content, type, body);
}

function checkParameters(rules: Rules, found: DocumentedOperation, request: RequestParts): Problem[] {
  const { pointer, operation, path } = found;
  const references = [
    ...(rules.document.paths[path]?.parameters ?? []).map(
      (_, index) => `#/paths/${escapePointer(path)}/parameters/${index}`,
    ),
    ...(operation.parameters ?? []).map((_, index) => `${pointer}/parameters/${index}`),
  ];
  const all = references.map((it) => rules.declared<Parameter>(it));
  // What an operation says of a parameter goes before what its path says.
  const named = new Map(all.map((it) => [keyOf(it.value), it]));
  const query = new URLSearchParams(request.query);
  const problems = [...named.values()].flatMap((parameter) =>
    checkParameter(rules, parameter, textsOf(parameter.value, request, query)),
  );
  if (!rules.strict) return problems;
  const unknown = [...new Set(query.keys())].filter((name) => !named.has(keyOf({ in: 'query', name })));
  return [
    ...problems,
    ...unknown.map((name) => ({
      where: `/query/${escapePointer(name)}`,
      kind: 'unknown' as const,
      message: 'is not a query option of the operation',
      clause: `${pointer}/parameters`,
    })),
  ];
}

function checkParameter(
  rules: Rules,
  { reference, value }: Declared<Parameter>,
  texts: readonly string[],
): Problem[] {
  const where = `/${value.in === 'header' ? 'headers' : value.in}/${escapePointer(value.name)}`;
  if (texts.length === 0) return value.required ? [missing(where, `${reference}/required`)] : [];
  if (texts.length > 1)
    return [{ where, kind: 'repeated', message: 'is given more than once', clause: reference }];
  return rules.checkText(`${reference}/schema`, texts[0], where);
}

/** Only the names of headers are the same in any letter case. */
function keyOf({ in: place, name }: Pick<Parameter, 'in' | 'name'>): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}

/** The values of a parameter. In a path letter case makes no difference. */
function textsOf(
  { in: place, name }: Parameter,
  { path = {}, headers }: RequestParts,
  query: URLSearchParams,
): string[] {
  if (place === 'query') return query.getAll(name);
  const value = place === 'header' ? new Headers(headers).get(name) : path[name]?.toLowerCase();
  return value == null ? [] : [value];
}
