import { isPathSegment } from '../contract/http/path-segment.ts';
import type { EntityName } from '../contract/operations.ts';
import { withArticle } from '../contract/text/article.ts';
import { describe } from '../contract/validation/description.ts';
import { records } from '../contract/validators.gen.ts';
import { flawOfAccount, isAccountEntity } from '../world/seeds/accounts.ts';
import { empty } from '../world/seeds.gen.ts';
import { ownersOf, recordedNote, type SeedName, seedNames } from './notes.ts';
import type { Row } from './stored.ts';

/** How much of a server is wanted. */
export interface Wanted {
  /** Ids, names or slugs of projects; all when absent. */
  readonly projects?: readonly string[] | undefined;
  /** Those of them that were met before. */
  readonly met?: readonly string[] | undefined;
  /** Epoch milliseconds: what can be left out by its age and is older, is. */
  readonly since?: number | undefined;
  /** The maximum number of records of each entity. */
  readonly most?: number | undefined;
}

/** Decides which records a seed can have. */
export interface Gate {
  /**
   * Whether a record is taken. Those that it belongs to have to come before.
   * @returns undefined when it is, otherwise why not
   */
  refuse(entity: SeedName, row: Row): string | undefined;
  /** Whether something that a record belongs to is not there after all. */
  isStray(entity: SeedName, row: Row): boolean;
  /** What a record belongs to that was not taken: the entity and the id of each. */
  missing(entity: SeedName, row: Row): readonly (readonly [owner: EntityName, id: unknown])[];
  /** Takes a record out again. */
  drop(entity: SeedName, row: Row): void;
  /** Takes note of a record that is taken. */
  admit(entity: SeedName, row: Row): void;
  /** How many records of an entity were taken. */
  count(entity: SeedName): number;
  /** Whether no more records of an entity are taken. */
  isFull(entity: SeedName): boolean;
  /** Why more are left out then. */
  readonly whyFull: string;
  /** The projects that were asked for and have been met, in lower case. */
  met(): readonly string[];
  /** Those that have not. */
  unmet(): readonly string[];
}

/** Why a record is left out that was seen before; it is told nobody, because the record is there. */
export const seenBefore = 'listed twice';

/** The entity that a recording can be limited to some of. */
const limited: SeedName = 'Project';

/** Prepares the decision; ids are all that is remembered of a record. */
export function createGate({
  projects,
  met: before = [],
  since,
  most = Number.POSITIVE_INFINITY,
}: Wanted): Gate {
  const ids = new Map<SeedName, Set<unknown>>(seedNames.map((it) => [it, new Set()]));
  const names = projects && new Set(projects.map((it) => it.toLowerCase()));
  const met = new Set(before);

  function isThere(owner: SeedName, id: unknown): boolean {
    const taken = ids.get(owner) as Set<unknown>;
    if (taken.size > 0) return taken.has(id);
    return (empty as Readonly<Record<string, readonly Row[]>>)[owner]?.some((it) => it.Id === id) ?? false;
  }

  const gate: Gate = {
    refuse(entity, row) {
      const { Id } = row;
      if (ids.get(entity)?.has(Id)) return seenBefore;
      if (entity === limited && names) {
        const named = [row.Id, row.Name, row.Slug]
          .map((it) => String(it).toLowerCase())
          .filter((it) => names.has(it));
        for (const name of named) met.add(name);
        if (named.length === 0) return 'not asked for (--project)';
      }
      const age = row[recordedNote(entity).since ?? ''];
      if (since !== undefined && typeof age === 'string' && Date.parse(age) < since) return 'older (--since)';
      for (const [field, owner] of Object.entries(ownersOf(entity))) {
        // The one above in a tree may come later.
        if (row[field] == null || owner === entity || isThere(owner, row[field])) continue;
        return `of ${withArticle(owner)} that is not recorded`;
      }
      if (gate.isFull(entity)) return gate.whyFull;
      return flawOf(entity, row);
    },
    isStray: (entity, row) => gate.missing(entity, row).length > 0,
    missing: (entity, row) =>
      Object.entries(ownersOf(entity)).flatMap(([field, owner]) =>
        row[field] == null || isThere(owner, row[field]) ? [] : [[owner, row[field]] as const],
      ),
    drop: (entity, { Id }) => void ids.get(entity)?.delete(Id),
    admit: (entity, { Id }) => void ids.get(entity)?.add(Id),
    count: (entity) => ids.get(entity)?.size ?? 0,
    whyFull: `more than ${most} (--most)`,
    isFull: (entity) => gate.count(entity) >= most,
    met: () => [...met],
    unmet: () => (projects ?? []).filter((it) => !met.has(it.toLowerCase())),
  };
  return gate;
}

/** What is wrong with a record as a seed has it. */
function flawOf(entity: SeedName, row: Row): string | undefined {
  if (isAccountEntity(entity)) return flawOfAccount(entity, row);
  const validate = records[entity];
  if (!validate(row)) {
    const [error] = validate.errors;
    return error ? `unreadable: ${describe(error, row).replace(/, got .*$/s, '')}` : 'unreadable';
  }
  const { Id } = row;
  return typeof Id === 'string' && Id !== '' && !isPathSegment(Id)
    ? 'unreadable: its Id cannot stand in an address'
    : undefined;
}
