import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { acceptanceOf, softened } from '../../contract/discrepancies.ts';
import { isSamePlace, methodsOf, type OperationMatch, placeOf, showPlace } from '../../contract/routes.ts';
import {
  addressesOf,
  matchSchemas,
  type SchemaMatch,
  type SchemaNode,
  schemaName,
  schemasOf,
  type Target,
} from '../../contract/schema-lookup.ts';
import type { ExchangeCheck, RawFinding } from '../../engine/check.ts';
import { operationAtSamePath } from '../../fixtures/ledger.ts';
import type { Exchange } from '../../http/exchange.ts';

/** Whether each printed Self is the address of the thing that it is printed with. */
export const self: ExchangeCheck = {
  name: 'self',
  description:
    'Self is the resource itself: the address that was asked, and the Id that is printed beside it.',
  *inspect(exchange) {
    const { operation, response } = exchange;
    if (response.status >= 300) return;
    const said = new Set<string>();
    for (const described of matchSchemas(response.body, schemasOf(operation, response.status))) {
      if (!hasSelf(described.value)) continue;
      const isSaid = said.size > 0 && said.has(described.place);
      for (const finding of isSaid ? [] : inspect(exchange, described)) {
        said.add(described.place);
        yield finding;
      }
    }
  },
};

const hasSelf = (value: unknown): value is { readonly Self: string } =>
  typeof value === 'object' && value !== null && typeof (value as { Self?: unknown }).Self === 'string';

function* inspect(exchange: Exchange, match: SchemaMatch): Generator<RawFinding> {
  const { value, schemas } = match;
  if (!hasSelf(value)) return;
  const record = value;
  // Where it is, is worked out when there is something to say of it.
  const base = () => ({ where: `/body${match.pointer}/Self`, actual: record.Self, discrepancies: [] });
  const named = () => `Self at /body${match.place}/Self of ${exchange.operation}`;
  const found = placeOf(record.Self);
  // Attachments have an address at which they are deleted and not read.
  if (!found && methodsOf(record.Self).length > 0) return;
  if (!found) {
    const acceptance = schemas
      .map((schema) => acceptanceOf('self', { entity: schemaName(schema) as EntityName }))
      .find((it) => it !== undefined);
    const message = `${named()} is ${record.Self}, an address that no documented operation has.`;
    return yield { ...base(), severity: 'violation', message, ...softened(acceptance) };
  }
  const asked = value === exchange.response.body ? askedOf(exchange) : undefined;
  if (asked && !isSamePlace(asked, found)) {
    const message = `${named()} is ${showPlace(found)}, but ${showPlace(asked)} was asked.`;
    return yield { ...base(), severity: 'violation', expected: showPlace(asked), message };
  }
  const own = ownPlace(record as unknown as Readonly<Record<string, unknown>>, schemas, found);
  if (own && !isSamePlace(own, found)) {
    const message = `${named()} is ${showPlace(found)}, but it is printed with ${showPlace(own)}.`;
    yield { ...base(), severity: 'violation', expected: showPlace(own), message };
  }
}

/** What a read or an update was about: the operation that reads the same path. */
function askedOf({ operation, request }: Exchange): OperationMatch | undefined {
  const { path, method } = operationFacts[operation];
  if (!path.includes('{') || (method !== 'GET' && method !== 'PUT')) return undefined;
  const reading = operationAtSamePath(operation, 'GET');
  return reading && { operationId: reading, path: request.path };
}

/** Where a record says that it is, by its own fields; what they do not say is taken from its Self. */
function ownPlace(
  record: Readonly<Record<string, unknown>>,
  schemas: readonly SchemaNode[],
  found: OperationMatch,
): OperationMatch | undefined {
  const target = schemas.map((schema) => addressesOf(schema).self).find((it) => it !== undefined);
  return target && placeAt(target, record, found);
}

/** The place that fields of a record make up; parameters that they do not have are those of `otherwise`. */
export function placeAt(
  { operation, ...fields }: Target,
  record: Readonly<Record<string, unknown>>,
  otherwise: OperationMatch | undefined,
): OperationMatch | undefined {
  const path: Record<string, string> = {};
  for (const name of parametersOf(operation)) {
    const value = record[fields[name] ?? (name === 'id' ? 'Id' : name)] ?? otherwise?.path[name];
    if (typeof value !== 'string') return undefined;
    path[name] = value;
  }
  return { operationId: operation, path };
}

const parameters = new Map<OperationId, readonly string[]>();

/** The names in the path of an operation. */
function parametersOf(operation: OperationId): readonly string[] {
  const known = parameters.get(operation);
  if (known) return known;
  const names = Array.from(operationFacts[operation].path.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);
  parameters.set(operation, names);
  return names;
}
