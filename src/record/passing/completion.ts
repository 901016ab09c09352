import type { EntityName } from '../../contract/operations.ts';
import { isAccountEntity } from '../../world/seeds/accounts.ts';
import { ownersOf, type SeedName, storedSchemaOf } from '../notes.ts';
import type { Found, Row } from '../stored.ts';
import { type Taking, take } from '../take.ts';

/**
 * Makes a record with default values: for a record that no response contains and that another one belongs to, and for properties
 * that are only printed when they are expanded.
 * @param values what is known of it: its Id, and what it belongs to, of which one was made before
 */
export type MakeRecord = (entity: EntityName, values: Row) => Row | undefined;

/** Adds to records what no response contained. */
export interface Completion {
  /** Takes what a record belongs to and nobody has printed: a record with default values. */
  takeOwners(taking: Taking, found: Pick<Found, 'entity' | 'row'>): Promise<void>;
  /** A record with the values of a new one where only an expansion prints them. */
  complete(taking: Taking, found: Found): Found;
}

/**
 * Prepares the completion of records.
 * @param has whether some response contained a record
 */
export function createCompletion(
  makeRecord: MakeRecord,
  has: (entity: SeedName, id: unknown) => boolean,
): Completion {
  /** What it belongs to comes first: a new record needs it. */
  function makeWithOwners(entity: EntityName, values: Row): Row | undefined {
    for (const [field, owner] of Object.entries(ownersOf(entity)))
      if (values[field] != null && owner !== entity) makeWithOwners(owner, { Id: values[field] });
    return makeRecord(entity, values);
  }

  async function takeOwners(taking: Taking, { entity, row }: Pick<Found, 'entity' | 'row'>): Promise<void> {
    for (const [owner, Id] of taking.gate.missing(entity, row)) {
      if (owner === entity && has(owner, Id)) continue;
      const made = makeWithOwners(owner, { Id, ...ownersInCommon(entity, row, owner) });
      if (!made) continue;
      await takeOwners(taking, { entity: owner, row: made });
      await take(taking, { entity: owner, row: made, nested: [] });
      taking.left.note(owner, 'no response contained it: a record with default values replaces it');
    }
  }

  return {
    takeOwners,
    complete(taking, found) {
      const { entity, row } = found;
      if (isAccountEntity(entity)) return found;
      const { required, properties } = storedSchemaOf(entity);
      const absent = required.filter((it) => Object.hasOwn(properties, it) && row[it] === undefined);
      if (absent.length === 0) return found;
      const owners = Object.keys(ownersOf(entity)).filter((it) => row[it] != null);
      const said = ['Id', ...owners].map((it) => [it, row[it]] as const);
      const made = makeWithOwners(entity, Object.fromEntries(said));
      if (!made) return found;
      for (const field of absent)
        taking.left.note(`${entity}.${field}`, 'no response contained it: it has the default value');
      return { ...found, row: { ...Object.fromEntries(absent.map((it) => [it, made[it]])), ...row } };
    },
  };
}

/** Of what a record belongs to, as far as the record says it: both are of one project. */
function ownersInCommon(entity: SeedName, row: Row, owner: EntityName): Row {
  const said = new Map(Object.entries(ownersOf(entity)).map(([field, of]) => [of, row[field]]));
  return Object.fromEntries(
    Object.entries(ownersOf(owner)).flatMap(([field, of]) =>
      of === owner || said.get(of) == null ? [] : [[field, said.get(of)]],
    ),
  );
}
