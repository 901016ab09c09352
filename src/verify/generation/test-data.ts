import {
  type EntityName,
  type OperationId,
  operationFacts,
  readOperations,
} from '../../contract/operations.ts';
import { entityVerification, operationVerification, sandboxEntity } from '../../contract/verification.ts';
import type { Path } from '../contract/openapi-links.ts';
import { placesOf } from '../discovery/collections.ts';
import type { Context } from '../engine/check.ts';
import type { FixtureRecord } from '../fixtures/fixture-record.ts';
import { pathTo } from '../fixtures/paths.ts';
import { createRecords, type Records, Unreachable } from '../fixtures/records.ts';
import type { TestDataPool } from './requests.ts';

/** How many addresses of an operation are read. */
const tries = 3;

const all = Object.keys(operationFacts) as OperationId[];

/**
 * Gathers what made-up requests can be about: for reading, what is on the server; for anything else, things that are made
 * for this alone.
 */
export async function testDataPoolOf(context: Context): Promise<TestDataPool> {
  const found = new Map<OperationId, readonly Path[]>();
  for (const operation of readOperations) {
    found.set(operation, await placesOf(context, operation, tries));
  }
  const records = createRecords(context);
  const own = context.sandbox ? await makeEach(records) : new Map<EntityName, FixtureRecord>();
  const fixed = new Map<OperationId, Readonly<Record<string, unknown>>>();
  const lacking = new Map<OperationId, string>();
  for (const operation of context.sandbox ? all : []) {
    const { always } = operationVerification[operation];
    if (!always) continue;
    try {
      fixed.set(operation, await records.fill(always.body));
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      lacking.set(operation, error.message);
    }
  }
  const ids = idsByProperty(own);
  return {
    paths(operation) {
      const { method, path } = operationFacts[operation];
      if (!path.includes('{')) return [{}];
      if (method === 'GET') return found.get(operation) ?? [];
      const { about, never } = operationVerification[operation];
      const isOwn = about && (isMade(about.entity) || about.entity === sandboxEntity);
      const record = isOwn && never === undefined ? own.get(about.entity) : undefined;
      return record ? [pathTo(operation, record)] : [];
    },
    ids: (property) => ids.get(property) ?? [],
    fixed: (operation) => fixed.get(operation) ?? {},
    lacking: (operation) => lacking.get(operation),
  };
}

/**
 * One of each entity that can be made, for this alone; of the project the one of the run. What is found on the server is
 * only named, and only where it belongs to nothing else: a user, but no incident.
 */
async function makeEach(records: Records): Promise<Map<EntityName, FixtureRecord>> {
  const made = new Map<EntityName, FixtureRecord>();
  for (const entity of Object.keys(entityVerification) as EntityName[]) {
    const { references } = entityVerification[entity];
    if (!isMade(entity) && Object.keys(references).length > 0) continue;
    const isNew = isMade(entity) && entity !== sandboxEntity;
    try {
      made.set(entity, isNew ? await records.make(entity) : await records.shared(entity));
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
    }
  }
  return made;
}

/** Whether one can be made; what is only found is never changed. */
function isMade(entity: EntityName): boolean {
  const { make, part } = entityVerification[entity];
  return make !== undefined || part !== undefined;
}

/** The ids that a property of a body can have, by the entities that it names; `Id` stands for a part of something. */
function idsByProperty(own: ReadonlyMap<EntityName, FixtureRecord>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  const add = (property: string, entity: EntityName) => {
    const id = own.get(entity)?.Id;
    const known = ids.get(property) ?? [];
    if (id !== undefined && !known.includes(id)) ids.set(property, [...known, id]);
  };
  for (const entity of Object.keys(entityVerification) as EntityName[]) {
    const { references, part } = entityVerification[entity];
    for (const [property, owner] of Object.entries(references)) add(property, owner);
    if (part) add('Id', entity);
  }
  return ids;
}
