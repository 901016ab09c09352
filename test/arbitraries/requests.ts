import fc from 'fast-check';
import { at, type DocumentedOperation, document, operations } from '../../src/contract/document.ts';
import { entities } from '../../src/contract/entities.gen.ts';
import { type OperationId, operationFacts } from '../../src/contract/operations.ts';
import type { Mock } from '../../src/index.ts';
import { type Context, invalidated, type Schema, valuesOf } from './schema.ts';

/** A request whose identifiers are still to be taken from the world that it is sent to. */
export interface GeneratedRequest {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

type Parameter = { readonly name: string; readonly in: string; readonly schema: Schema };

const form = 'application/x-www-form-urlencoded';

/** Stands for one of the identifiers that there are when the request is sent. */
const placeholder = (entity: string) => fc.nat(999).map((place) => `<${entity}:${place}>`);

/** What the names of properties do not say of the records that they name. */
const owners: Readonly<Record<string, string>> = {
  ManagerId: 'User',
  TesterId: 'User',
  AssignedToId: 'User',
  PackageId: 'ExecutionPackage',
  ParentId: 'ExecutionPackage',
  StepId: 'AgileRunStep',
};

const context: Context = {
  resolve: (reference) => at(document, reference) as Schema,
  ids(property) {
    const named = owners[property] ?? property.replace(/Id$/, '');
    return fc.oneof({ weight: 4, arbitrary: placeholder(named in entities ? named : '') }, placeholder(''));
  },
};

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  $filter: fc.constantFrom(
    "Name eq 'x'",
    'Id ne null',
    'year(CreatedAt) eq 2012',
    "substringof('e',Name)",
    '(',
    '',
  ),
  $orderby: fc.constantFrom('Name', 'Id desc', 'OrderNumber,Name', 'CreatedAt', 'nonsense'),
  $expand: fc.constantFrom(
    'Children',
    'Parent,Project',
    'StepResults,Assignment',
    'Script',
    'Runs',
    'Widgets',
    'nonsense',
  ),
  tql: fc.constantFrom(
    "Name ~ 'Cycle'",
    'Project = Reporting ORDER BY Name',
    "Id IN Packages('Regression')",
    'Name =',
  ),
};

/** The entities that are found at addresses, by the shape of these. */
const addresses = new Map(
  Object.entries(entities).flatMap(([name, facts]) =>
    'self' in facts ? facts.self.map((it) => [shapeOf(it.slice(0, -1)), name] as const) : [],
  ),
).set('/api/backgroundtask/{}', 'Task');

/** Any request to one operation. */
export const requestsTo = (id: OperationId): fc.Arbitrary<GeneratedRequest> =>
  requestFor(operations(document).find(({ operationId }) => operationId === id) as DocumentedOperation);

/** Any request to an operation of the document: most of them as it allows, some not. */
export const generatedRequests: fc.Arbitrary<GeneratedRequest> = fc.oneof(
  ...operations(document).map(requestFor),
);

function requestFor({
  operationId,
  method,
  path,
  operation,
}: ReturnType<typeof operations>[number]): fc.Arbitrary<GeneratedRequest> {
  const item = document.paths[path];
  const parameters = [...(item?.parameters ?? []), ...(operation.parameters ?? [])].map(
    (it) => ('$ref' in it ? at(document, it.$ref) : it) as Parameter,
  );
  const query = parameters
    .filter((it) => it.in === 'query')
    .map(({ name, schema }) => [name, valuesFor(name, schema)] as const);
  const content = operation.requestBody?.content ?? {};
  const schema = (content['application/json'] ?? content[form])?.schema as Schema | undefined;
  const allowed = schema && valuesOf(schema, context);
  return fc.record(
    {
      operationId: fc.constant(operationId),
      method: fc.constant(method),
      path: pathFor(path, parameters),
      query: fc.oneof(
        { weight: 2, arbitrary: fc.constant({}) },
        fc.record(Object.fromEntries(query), { requiredKeys: [] }),
      ),
      ...(allowed ? { body: fc.oneof({ weight: 5, arbitrary: allowed }, invalidated(allowed)) } : {}),
    },
    {
      requiredKeys: [
        'operationId',
        'method',
        'path',
        'query',
        ...(allowed && operation.requestBody?.required ? ['body' as const] : []),
      ],
    },
  ) as fc.Arbitrary<GeneratedRequest>;
}

function valuesFor(name: string, schema: Schema): fc.Arbitrary<string> {
  const known = texts[name] ?? valuesOf(schema, context).map(String);
  return fc.oneof({ weight: 5, arbitrary: known }, fc.string({ unit: 'binary', maxLength: 8 }));
}

/** Identifiers of the kind that the path is about, of another kind, or of nothing. */
function pathFor(path: string, parameters: readonly Parameter[]): fc.Arbitrary<string> {
  const pieces = path.split(/\{(\w+)\}/);
  const parts = pieces.map((piece, index) => {
    if (index % 2 === 0) return fc.constant(piece);
    const { enum: words } = resolved(parameters.find(({ name }) => name === piece)?.schema ?? {});
    if (words) return fc.constantFrom(...(words as string[]));
    const entity = addresses.get(shapeOf(pieces.slice(0, index + 1))) ?? '';
    const nonsense = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => !/^\.+$/.test(text));
    return fc.oneof(
      { weight: 8, arbitrary: placeholder(entity) },
      placeholder(''),
      fc.uuid(),
      nonsense.map(encodeURIComponent),
    );
  });
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

function shapeOf(pieces: readonly string[]): string {
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : '{}')).join('');
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolved(context.resolve(schema.$ref));
}

/** The request that a wish becomes in the world as it is now. */
export function send(
  wish: GeneratedRequest,
  { store }: Mock,
): { readonly path: string; readonly init: RequestInit } {
  const records = store.toJSON() as Readonly<Record<string, readonly { readonly Id: string }[]>>;
  const fill = (text: string) =>
    text.replace(/<(\w*):(\d+)>/g, (_, entity: string, place: string) => {
      const candidates = entity === '' ? Object.values(records).flat() : (records[entity] ?? []);
      return candidates[Number(place) % candidates.length]?.Id ?? '00000000-1111-4222-8333-444444444444';
    });
  const query = new URLSearchParams(
    Object.entries(wish.query).map(([name, value]): [string, string] => [name, fill(value)]),
  );
  const body = wish.body === undefined ? undefined : fill(JSON.stringify(wish.body));
  const isForm = operationFacts[wish.operationId as OperationId].mediaTypes.some((type) => type === form);
  const headers = { 'Content-Type': isForm ? form : 'application/json' };
  return {
    path: `${fill(wish.path)}?${query}`,
    init: {
      method: wish.method,
      ...(body === undefined ? {} : { body: isForm ? formOf(JSON.parse(body)) : body, headers }),
    },
  };
}

/** The fields of an object as a form; anything else as text. */
function formOf(body: unknown): string {
  if (typeof body !== 'object' || body === null) return String(body);
  const fields = Object.entries(body).map(([name, value]): [string, string] => [name, String(value)]);
  return new URLSearchParams(fields).toString();
}
