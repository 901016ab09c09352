import { type Entities, entities } from '../../contract/entities.gen.ts';
import { isPathSegment } from '../../contract/http/path-segment.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { records } from '../../contract/validators.gen.ts';
import { atOnce, type Work } from '../../contract/work.ts';
import { empty } from '../seeds.gen.ts';
import { type AccountRecords, accountShapes, flawOfAccount, isAccountEntity } from './accounts.ts';
import { ProblemList } from './problem-list.ts';
import { schemaProblemsOf } from './record-problems.ts';

/** How to have records without naming every field. */
const completing =
  ' A seed names every field of a record; builders have defaults: setup(mock) in the configuration, or POST /_mock/records.';

/** What a world holds at first: records by entity. An entity that is absent starts empty. */
export type Seed = { readonly [E in keyof SeedRecords]?: readonly SeedRecords[E][] };
type SeedRecords = Entities & AccountRecords;

/** A state that an example starts from: what is different from the documented world, or from an empty one. */
export interface ProviderState {
  /** A sentence, such as "the package has children". */
  readonly name: string;
  /** What the state is for, and what somebody who prepares a real server must see to. */
  readonly for: string;
  /** The world that it starts from, where that is not the documented one. */
  readonly from?: 'empty';
  /** Records that are added, or that replace those with their ids. */
  readonly put?: Seed;
  /** Ids of records that are not there. */
  readonly remove?: { readonly [E in keyof Entities]?: readonly string[] };
}

/** A seed with what every server has, as far as the seed says nothing of such things: an organisation, somebody to ask. */
export const withBasics = (seed: Seed): Seed => ({ ...empty, ...seed });

/**
 * Applies a provider state to a seed, as new seed.
 * @example
 * applyState(documented, states.find((state) => state.name === 'the package is empty'));
 */
export function applyState(seed: Seed, state: ProviderState): Seed {
  const start = state.from === 'empty' ? empty : seed;
  const result: Record<string, readonly { readonly Id: string }[]> = { ...start };
  for (const [entity, ids] of Object.entries(state.remove ?? {})) {
    result[entity] = (result[entity] ?? []).filter((record) => !ids.includes(record.Id));
  }
  for (const [entity, put] of Object.entries(state.put ?? {})) {
    const added = new Map(put.map((record) => [record.Id, record]));
    const kept = (result[entity] ?? []).map((record) => {
      const replacement = added.get(record.Id);
      added.delete(record.Id);
      return replacement ?? record;
    });
    result[entity] = [...kept, ...added.values()];
  }
  return result as Seed;
}

/**
 * Checks that a value is a seed: entities of the document, records that match their schemas, references that lead
 * somewhere.
 * @param value what was read, such as parsed JSON
 * @returns the same value, typed
 * @throws UsageError that names each entity, each record and what is wrong with it; of many problems the first 20
 * @example
 * checkSeed({ Project: [] }); // passes
 */
export const checkSeed = (value: unknown): Seed => atOnce(checkingSeed(value));

/** The same in steps. */
export function* checkingSeed(value: unknown): Work<Seed> {
  if (value instanceof Promise)
    throw new UsageError('Failed to read the seed: it is a promise; await it first, and pass the result.');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError('Failed to read the seed: it must be an object of arrays, by entity.');
  }
  const problems = new ProblemList();
  for (const [entity, list] of Object.entries(value)) {
    const validate = Object.hasOwn(records, entity) ? records[entity as EntityName] : undefined;
    if (isAccountEntity(entity)) {
      yield* checkingAccounts(value, entity, list, problems);
      continue;
    }
    if (!validate) {
      problems.add(
        `no entity is called ${entity}${suggest(entity, known) || `; known: ${known.slice(0, 5).join(', ')} and ${known.length - 5} others`}`,
      );
      continue;
    }
    if (!Array.isArray(list)) {
      problems.add(`${entity} must be an array`);
      continue;
    }
    for (const [index, record] of list.entries()) {
      yield;
      if (validate(record)) continue;
      const wrong = schemaProblemsOf(entity as EntityName, record);
      if (wrong.some((problem) => problem.endsWith(' is missing'))) problems.advice = completing;
      problems.add(...wrong.map((problem) => `${entity}[${index}]${problem.replace(/^it /, ' ')}`));
    }
  }
  problems.throwIfAny();
  const owners = new Map<string, ReadonlyMap<unknown, Row>>();
  for (const [entity, list] of Object.entries(value)) {
    if (!isAccountEntity(entity))
      yield* checkingReferences(value, entity as EntityName, list, owners, problems);
  }
  problems.throwIfAny();
  return value as Seed;
}

/** Users and groups that accounts, memberships and tokens are of have to be there. */
function* checkingAccounts(
  seed: Seed,
  entity: keyof AccountRecords,
  list: unknown,
  problems: ProblemList,
): Work<void> {
  if (!Array.isArray(list)) {
    problems.add(`${entity} must be an array`);
    return;
  }
  const belongsTo: Readonly<Record<string, 'User' | 'Group'>> = accountShapes[entity].belongsTo;
  const owners: { field: string; owner: string; ids: Set<string> }[] = [];
  for (const [field, owner] of Object.entries(belongsTo)) {
    const ids = new Set<string>();
    owners.push({ field, owner, ids });
    const there: unknown = seed[owner] ?? empty[owner];
    // What is no list, or no record, is told where that is checked.
    for (const record of Array.isArray(there) ? there : []) {
      yield;
      ids.add(record?.Id);
    }
  }
  for (const [index, record] of (list as (Readonly<Record<string, string>> | null)[]).entries()) {
    yield;
    const flaw = flawOfAccount(entity, record);
    if (flaw) problems.add(`${entity}[${index}]${flaw}`);
    for (const { field, owner, ids } of owners) {
      const id = record?.[field];
      if (id !== undefined && !ids.has(id)) problems.add(`${entity}[${index}] is of no ${owner} of the seed`);
    }
  }
}

const known = Object.keys(records);

type EntityName = keyof typeof entities;
type Row = Readonly<Record<string, string | null | undefined>>;

/** Ids are found as they are answered, in lower case; references lead to a record, and never in a circle. */
function* checkingReferences(
  seed: Seed,
  entity: EntityName,
  list: readonly Row[],
  known: Map<string, ReadonlyMap<unknown, Row>>,
  problems: ProblemList,
): Work<void> {
  const reject = (index: number, problem: string) => problems.add(`${entity}[${index}]${problem}`);
  const { belongsTo, fields } = entities[entity] as EntityFacts;
  for (const [index, { Id = '' }] of list.entries()) {
    yield;
    if (fields.Id === 'guid' && Id !== Id?.toLowerCase())
      reject(index, `/Id must be in lower case, got ${Id}`);
    if (Id !== null && Id !== '' && !isPathSegment(Id))
      reject(index, `/Id cannot stand in an address, got ${JSON.stringify(Id)}`);
  }
  for (const [field, owner] of Object.entries(belongsTo)) {
    const owners =
      known.get(owner) ?? (yield* byId((seed[owner] ?? empty[owner]) as readonly Row[] | undefined));
    known.set(owner, owners);
    const grounded = new Set<Row>();
    for (const [index, record] of list.entries()) {
      yield;
      const id = record[field];
      if (id == null) continue;
      if (!owners.has(id)) reject(index, `/${field} names no ${owner} of the seed, got ${id}`);
      if (owner !== entity) continue;
      const line = new Set<Row>();
      for (let at: Row | undefined = record; at && !grounded.has(at); at = owners.get(at[field])) {
        if (line.has(at)) {
          reject(index, `/${field} leads in a circle`);
          break;
        }
        line.add(at);
      }
      for (const at of line) grounded.add(at);
    }
  }
}

function* byId(records: readonly Row[] = []): Work<ReadonlyMap<unknown, Row>> {
  const found = new Map<unknown, Row>();
  for (const record of records) {
    yield;
    found.set(record.Id, record);
  }
  return found;
}

interface EntityFacts {
  readonly fields: Readonly<Record<string, string>>;
  readonly belongsTo: Readonly<Record<string, EntityName>>;
}
