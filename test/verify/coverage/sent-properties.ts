import { document } from '../../../src/contract/document.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { entityVerification, operationVerification } from '../../../src/contract/verification.ts';
import { propertiesIn } from '../../../src/verify/contract/entity-properties.ts';
import { type SchemaNode, viewsOf } from '../../../src/verify/contract/schema-lookup.ts';
import { difference } from '../../../src/verify/findings/assertions.ts';
import { type Exchange, isRecord } from '../../../src/verify/http/exchange.ts';
import { asPrinted, shapedLike } from '../../../src/verify/scenarios/life/subject.ts';

/** A property that the body of an operation declares; `[]/` stands before those of the elements of a list. */
export interface DeclaredProperty {
  readonly operation: OperationId;
  readonly property: string;
}

/** What became of a property in a run: it was never accepted with a value, or accepted only, or found by a reader afterwards. */
export type Fate = 'never sent' | 'sent' | 'read back';

type Content = Readonly<Record<string, { readonly schema?: SchemaNode }>>;

/** Every property of every body that the document declares. */
export const declared: readonly DeclaredProperty[] = (Object.keys(operationFacts) as OperationId[]).flatMap(
  (operation) => {
    const { path, method } = operationFacts[operation];
    const body = document.paths[path]?.[method.toLowerCase() as 'post']?.requestBody;
    const names = Object.values((body?.content ?? {}) as Content).flatMap(({ schema }) => {
      if (!schema) return [];
      const elements = viewsOf(schema).flatMap(({ items }) => (items ? [items] : []));
      return [
        ...Object.keys(propertiesIn(schema).properties),
        ...elements.flatMap((it) => Object.keys(propertiesIn(it).properties).map((name) => `[]/${name}`)),
      ];
    });
    return [...new Set(names)].map((property) => ({ operation, property }));
  },
);

/** The exchanges of one check, in their order. */
export type ExchangesByCheck = ReadonlyMap<string, readonly Exchange[]>;

/** Bodies that are made up are compared with nothing but the document. */
const unread = 'generated';

/** Says of each property what became of it. */
export function fatesOf(byCheck: ExchangesByCheck): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>(declared.map((it) => [keyOf(it), 'never sent']));
  for (const [check, exchanges] of byCheck) {
    if (check === unread) continue;
    for (const [index, exchange] of exchanges.entries()) {
      if (exchange.response.status >= 300) continue;
      for (const { property, value, places } of saidIn(exchange)) {
        const key = keyOf({ operation: exchange.operation, property });
        if (!fates.has(key) || fates.get(key) === 'read back' || value === null || value === undefined)
          continue;
        const isRead = exchanges.slice(index + 1).some((later) => isFound(exchange, later, places));
        fates.set(key, isRead ? 'read back' : 'sent');
      }
    }
  }
  return fates;
}

/** The name of a property in the tables of this file. */
export const keyOf = ({ operation, property }: DeclaredProperty) => `${operation} ${property}`;

interface Said {
  readonly property: string;
  readonly value: unknown;
  /** Where a reader prints it, and what. */
  readonly places: Readonly<Record<string, unknown>>;
}

/** What a request says, by the properties of its body. */
function saidIn({ operation, request: { body } }: Exchange): Said[] {
  const entity = entityOf(operation);
  const all = Array.isArray(body)
    ? body.flatMap((it) =>
        Object.entries(it ?? {}).map(([name, value]) => [`[]/${name}`, name, value] as const),
      )
    : Object.entries(formOf(body)).map(([name, value]) => [name, name, value] as const);
  return all.map(([property, name, value]) => {
    const places = entity ? asPrinted(entity, { [name]: value }) : { [name]: value };
    return { property, value, places };
  });
}

/** The fields of a body; of one in parts those that are no files. */
function formOf(body: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(body)) return {};
  return isRecord(body.fields) ? body.fields : body;
}

/** The entity that an operation makes or changes. */
function entityOf(operation: OperationId): EntityName | undefined {
  return (Object.keys(entityVerification) as EntityName[]).find((name) => {
    const { make, makes = [], update, patch } = entityVerification[name];
    const making = [make, ...makes].map((it) => it?.operation);
    return [...making, update, patch].includes(operation);
  });
}

/** Whether a reader prints, of the record that a request was about, what it has said. */
function isFound({ request, response }: Exchange, later: Exchange, places: Said['places']): boolean {
  if (later.request.method !== 'GET' || later.response.status !== 200) return false;
  const made = isRecord(response.body) ? response.body.Id : undefined;
  const ids = [made, ...Object.values(request.path)].map((it) => String(it ?? '').toLowerCase());
  return [...objectsIn(later.response.body)].some((printed) => {
    const isIt = ids.includes(String(printed.Id ?? printed.Key ?? '').toLowerCase());
    const isAtIt = Object.values(later.request.path).some((it) => ids.includes(it.toLowerCase()));
    return (
      (isIt || isAtIt) &&
      Object.entries(places).every(
        ([at, value]) => at in printed && difference(value, shapedLike(value, printed[at])) === undefined,
      )
    );
  });
}

function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== 'object' || value === null) return;
  if (isRecord(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** Whether the address of an operation says what a property would say again. */
export function repeatsAddress({ operation, property }: DeclaredProperty): boolean {
  const { entity: owner, path = {} } = operationVerification[operation].about ?? {};
  if (Object.values(path).includes(property)) return true;
  return Object.values(entityVerification).some(
    ({ references }) => references[property] === owner && owner !== undefined,
  );
}

/** Whether a body is a search, which its own response answers. */
export function isSearch(operation: OperationId): boolean {
  return operationFacts[operation].mediaTypes.includes('application/x-www-form-urlencoded');
}
