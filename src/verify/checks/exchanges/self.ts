import { type EntityName, operationFacts } from '../../../contract/operations.ts';
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
      if (!hasSelf(described.value) || said.has(described.place)) continue;
      for (const finding of inspect(exchange, described)) {
        said.add(described.place);
        yield finding;
      }
    }
  },
};

const hasSelf = (value: unknown): value is { readonly Self: string } =>
  typeof value === 'object' && value !== null && typeof (value as { Self?: unknown }).Self === 'string';

function* inspect(
  exchange: Exchange,
  { pointer, place, value, schemas }: SchemaMatch,
): Generator<RawFinding> {
  if (!hasSelf(value)) return;
  const record = value;
  const where = `/body${pointer}/Self`;
  const named = `Self at /body${place}/Self of ${exchange.operation}`;
  const found = placeOf(record.Self);
  const base = { where, actual: record.Self, discrepancies: [] };
  // Attachments have an address at which they are deleted and not read.
  if (!found && methodsOf(record.Self).length > 0) return;
  if (!found) {
    const acceptance = schemas
      .map((schema) => acceptanceOf('self', { entity: schemaName(schema) as EntityName }))
      .find((it) => it !== undefined);
    const message = `${named} is ${record.Self}, an address that no documented operation has.`;
    return yield { ...base, severity: 'violation', message, ...softened(acceptance) };
  }
  const asked = pointer === '' ? askedOf(exchange) : undefined;
  if (asked && !isSamePlace(asked, found)) {
    const message = `${named} is ${showPlace(found)}, but ${showPlace(asked)} was asked.`;
    return yield { ...base, severity: 'violation', expected: showPlace(asked), message };
  }
  const own = ownPlace(record as unknown as Readonly<Record<string, unknown>>, schemas, found);
  if (own && !isSamePlace(own, found)) {
    const message = `${named} is ${showPlace(found)}, but it is printed with ${showPlace(own)}.`;
    yield { ...base, severity: 'violation', expected: showPlace(own), message };
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
  const names = [...operationFacts[operation].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const path: Record<string, string> = {};
  for (const name of names) {
    const value = record[fields[name] ?? (name === 'id' ? 'Id' : name)] ?? otherwise?.path[name];
    if (typeof value !== 'string') return undefined;
    path[name] = value;
  }
  return { operationId: operation, path };
}
