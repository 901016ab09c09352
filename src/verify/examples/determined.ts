import type { Item } from '../../contract/collections.ts';
import type { DocumentedExample } from '../../contract/document.ts';
import { type EntityName, operationFacts } from '../../contract/operations.ts';
import { type ExampleVerification, entityVerification, type Template } from '../../contract/verification.ts';
import type { FixtureRecord } from '../fixtures/fixture-record.ts';
import { type Records, Unreachable } from '../fixtures/records.ts';
import { bodyOf } from './bindings.ts';

/** The values of a response that the request, or what was there before, determines: pointers into the body. */
export async function determinedBy(
  example: DocumentedExample,
  { determined = [] }: ExampleVerification,
  bound: ReadonlyMap<EntityName, FixtureRecord>,
  records: Records,
): Promise<Record<string, unknown>> {
  const stated = Array.isArray(determined)
    ? Object.fromEntries(
        determined.map((pointer) => [pointer, printedAt(example.exchange.response.body, pointer)]),
      )
    : await filled(determined as Template, records);
  return { ...staying(example, bound), ...stated };
}

/** What can be changed and was not named in an update stays as it was; what is read is as it was made. */
function staying(
  { operationId, method, exchange }: DocumentedExample,
  bound: ReadonlyMap<EntityName, FixtureRecord>,
): Record<string, unknown> {
  const entity = operationFacts[operationId].prints as EntityName | undefined;
  const record = entity && bound.get(entity);
  if (!record || (method !== 'PUT' && method !== 'GET')) return {};
  const sent = method === 'PUT' ? bodyOf(exchange) : {};
  const printed = (exchange.response.body ?? {}) as Item;
  const changeable = entityVerification[entity].change.flatMap((change) => Object.keys(change));
  const kept = changeable.filter((key) => !(key in sent) && key in printed && record[key] != null);
  return Object.fromEntries(kept.map((key) => [`/${key}`, record[key]]));
}

/** What nothing can stand for is not determined. */
async function filled(template: Template, records: Records): Promise<Record<string, unknown>> {
  try {
    return await records.fill(template);
  } catch (error) {
    if (error instanceof Unreachable) return {};
    throw error;
  }
}

/** What the documentation prints at a pointer; for `*` at the first element. */
function printedAt(body: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, step) => (value as Record<string, unknown> | undefined)?.[step === '*' ? '0' : step],
      body,
    );
}
