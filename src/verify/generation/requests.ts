import type { Arbitrary } from 'fast-check';
import { isMultipart } from '../../contract/body/body.ts';
import { at, document } from '../../contract/document.ts';
import { type OperationId, operationFacts } from '../../contract/operations.ts';
import { exampleOptions, type PathParameter, pathParameters } from '../contract/path-parameters.ts';
import { fieldsOfItems } from '../queries/collation.ts';
import { listedBy, namesOf } from '../queries/expansion.ts';
import type { FastCheck, Schema } from './arbitraries.ts';
import { bodyArbitrary, type DeclaredBody } from './bodies.ts';

/** A request that was made up. */
export interface GeneratedRequest {
  readonly operation: OperationId;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Whether everything in it is as the document wants it, so that a read has to succeed. */
  readonly isValid: boolean;
}

/** What requests can be about. */
export interface TestDataPool {
  /** Paths of an operation that lead to something. */
  paths(operation: OperationId): readonly Readonly<Record<string, string>>[];
  /** Identifiers that a property of a body may have. */
  ids(property: string): readonly string[];
  /** What is always in a body, whatever was made up, so that nothing happens outside of the run's own project. */
  fixed(operation: OperationId): Readonly<Record<string, unknown>>;
  /** Why that cannot be said, so that nothing may be made up for the operation. */
  lacking(operation: OperationId): string | undefined;
}

interface Piece {
  readonly value: string;
  readonly isValid: boolean;
}

/** Makes requests to an operation: most of them as the document allows, some with one thing wrong or more. */
export function requestArbitrary(
  fc: FastCheck,
  operation: OperationId,
  pool: TestDataPool,
): Arbitrary<GeneratedRequest> {
  const right = (...values: readonly string[]) =>
    fc.constantFrom(...values).map((value) => ({ value, isValid: true }));
  const wrong = (...values: readonly string[]) =>
    fc
      .oneof(fc.constantFrom(...values), fc.string({ unit: 'grapheme', maxLength: 6 }))
      .map((value) => ({ value, isValid: false }));
  const { query: options, body: hasBody } = operationFacts[operation];
  const listed = listedBy(operation);
  const names = listed.length > 0 ? listed : namesOf(operation);
  const fields = fieldsOfItems(operation, 'filter').map(({ name }) => name);
  const field = fields.includes('Id') ? 'Id' : (fields[0] ?? 'Id');

  const pieces: Record<string, Arbitrary<Piece>> = {
    $top: fc.oneof({ weight: 3, arbitrary: right('0', '1', '3', '50') }, wrong('-1', 'many', '1.5')),
    $skip: fc.oneof({ weight: 3, arbitrary: right('0', '1', '1000000') }, wrong('-1', 'few')),
    $inlinecount: fc.oneof({ weight: 3, arbitrary: right('allpages', 'none') }, wrong('sometimes')),
    $filter: fc.oneof(right(`${field} ne null`), wrong('(', `${field} eq`, `${field} eq 'x' and`)),
    $orderby: fc.oneof(right(field, `${field} desc`), wrong(`${field} sideways`, ',')),
    tql: fc.oneof(
      right(`${field} = '00000000-0000-4000-8000-000000000000'`),
      wrong(`${field} =`, `${field} ~ (`),
    ),
    $expand: names.length > 0 ? fc.oneof(subset(names), wrong('NoSuchName', ',,')) : wrong('NoSuchName'),
    deleteChildren: fc.oneof(right('true', 'false'), wrong('maybe')),
    'indent-json': right('true', 'false'),
    timeZone: right('UTC'),
    query: right('a', 'E', 'ß'),
    q: right('a', '1'),
  };
  // What the document has as examples need not be on this server.
  for (const [name, examples] of exampleOptions(operation)) {
    if (examples.length === 0 || name in pieces) continue;
    pieces[name] = fc.constantFrom(...examples).map((value) => ({ value, isValid: false }));
  }

  function subset(all: readonly string[]): Arbitrary<Piece> {
    return fc.subarray([...all], { minLength: 1 }).map((some) => ({ value: some.join(','), isValid: true }));
  }

  function pathPieces(parameters: readonly PathParameter[]): Arbitrary<Readonly<Record<string, Piece>>> {
    const known = pool.paths(operation);
    const unknown = fc.record(Object.fromEntries(parameters.map((it) => [it.name, unknownValue(it)])));
    if (known.length === 0) return unknown;
    const leading = fc
      .constantFrom(...known)
      .map((path) =>
        Object.fromEntries(Object.entries(path).map(([name, value]) => [name, { value, isValid: true }])),
      );
    return fc.oneof({ weight: 4, arbitrary: leading }, unknown);
  }

  function unknownValue({ kind, choices }: PathParameter): Arbitrary<Piece> {
    const nonsense = fc.oneof(
      fc.constantFrom('null', '0', 'not an id'),
      fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
    );
    const made =
      kind === 'task'
        ? fc.uuid().map((id) => `reindex-${id}`)
        : choices.length > 0
          ? fc.constantFrom(...choices)
          : fc.uuid();
    return fc.oneof(made, nonsense).map((value) => ({ value, isValid: false }));
  }

  const values = (chosen: Readonly<Record<string, Piece>>) =>
    Object.fromEntries(Object.entries(chosen).map(([name, { value }]) => [name, value]));
  // TQL beside $filter is in no page: a server may disregard it.
  const isIn = (name: string) => name in pieces && !(name === 'tql' && options.includes('$filter'));
  const known = options.filter(isIn);
  const query = fc.record(Object.fromEntries(known.map((name) => [name, pieces[name] as Arbitrary<Piece>])), {
    requiredKeys: [],
  });
  const body = bodyArbitrary(fc, contentOf(operation), {
    resolve: (reference) => at(document, reference) as Schema,
    ids: (property) => fc.constantFrom('00000000-0000-4000-8000-000000000000', ...pool.ids(property)),
  });
  return fc
    .tuple(pathPieces(pathParameters(operation)), query as Arbitrary<Record<string, Piece>>, body)
    .map(([path, chosen, made]) => ({
      operation,
      path: values(path),
      query: values(chosen),
      ...(hasBody === 'none' ? {} : { body: withFixed(made, pool.fixed(operation)) }),
      isValid: [...Object.values(path), ...Object.values(chosen)].every((piece) => piece.isValid),
    }));
}

function contentOf(operation: OperationId): DeclaredBody | undefined {
  const { path, method } = operationFacts[operation];
  return document.paths[path]?.[method.toLowerCase() as 'post']?.requestBody?.content;
}

function withFixed(body: unknown, fixed: Readonly<Record<string, unknown>>): unknown {
  if (body instanceof Uint8Array) return body;
  if (isMultipart(body)) return { ...body, fields: { ...body.fields, ...fixed } };
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return Object.keys(fixed).length > 0 ? fixed : body;
  return { ...body, ...fixed };
}
