import type { Item } from '../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { operationVerification } from '../../contract/verification.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import { foundIn, itemsIn } from '../found.ts';
import { ownersOf, recordedItems, type SeedName, seedNames } from '../notes.ts';
import type { Plan, Read } from '../plan.ts';
import type { Found, Row } from '../stored.ts';

/** Something that was printed, by whichever requests have printed it. */
interface Printed {
  readonly read: ReadHere;
  readonly owner: Row | undefined;
  /** Its properties, each as it was printed last: a list and an expansion print different ones. */
  item: Item;
  size: number;
}

type ReadHere = Pick<Read, 'operation' | 'entity' | 'over' | 'path' | 'field'>;

/** What responses have printed that can be recorded. Nothing is asked. */
export interface Collection {
  /** Takes what a response prints, and takes out what a request has deleted. */
  take(exchange: Exchange): void;
  has(entity: SeedName, id: unknown): boolean;
  /** What there is of an entity. */
  of(entity: SeedName): AsyncGenerator<readonly Found[]>;
  /** Tells, in the order of owners, which records were deleted with something that they belong to. */
  deletions(): (found: Pick<Found, 'entity' | 'row'>) => boolean;
  /** How many things did not fit. */
  readonly refused: number;
  /** Grows with each change. */
  readonly version: number;
}

/** Begins to collect. */
export function createCollection({ reads, never }: Plan, maxCharacters: number): Collection {
  const all = new Map<SeedName, Map<string, Printed>>();
  const byOperation = new Map<OperationId, Read[]>();
  for (const read of reads.filter(isPrinted))
    byOperation.set(read.operation, [...(byOperation.get(read.operation) ?? []), read]);
  const deleted = new Set<string>();
  let used = 0;
  let refused = 0;
  let version = 0;

  /** How a response is read: as a recording reads it, or as the one record that it is. */
  function readsOf(operation: OperationId): readonly ReadHere[] {
    const { prints, collection, path } = operationFacts[operation];
    const known = byOperation.get(operation);
    if (known) return known;
    const entity = seedNames.find((it) => it === prints);
    // What a search of everything finds says by itself what it is; what other collections list is below something.
    const isBelow = collection !== undefined && path.includes('{');
    if (!entity || isBelow || Object.hasOwn(never, entity)) return [];
    return [{ operation, entity, path: {} }];
  }

  function keep(read: ReadHere, owner: Row | undefined, item: Item): void {
    const kept = all.get(read.entity) ?? new Map<string, Printed>();
    all.set(read.entity, kept);
    const key = keyOf(item, owner);
    deleted.delete(markOf(read.entity, key));
    const before = kept.get(key);
    const whole = { ...before?.item, ...item };
    const size = JSON.stringify(whole).length;
    if (used + size - (before?.size ?? 0) > maxCharacters) {
      refused++;
      return;
    }
    used += size - (before?.size ?? 0);
    // A list below something says to what its items belong.
    const isFuller = before !== undefined && before.owner !== undefined && owner === undefined;
    kept.set(key, isFuller ? { ...before, item: whole, size } : { read, owner, item: whole, size });
    version++;
  }

  function forget(entity: EntityName, id: string): void {
    deleted.add(markOf(entity, id));
    // It may have been something that others belong to which are there.
    if (used > 0) version++;
    const kept = all.get(entity);
    used -= kept?.get(id)?.size ?? 0;
    kept?.delete(id);
  }

  return {
    take(exchange) {
      const { operation, request, response } = exchange;
      if (response.status >= 300) return;
      const { about } = operationVerification[operation];
      if (request.method === 'DELETE') {
        const name = Object.entries(about?.path ?? {}).find(([, field]) => field === 'Id')?.[0];
        if (about && name !== undefined) forget(about.entity, String(request.path[name]).toLowerCase());
        return;
      }
      // What a request leaves out of records is not what they are.
      if (Object.keys(request.query).some((it) => it.toLowerCase() === '$select')) return;
      for (const read of readsOf(operation)) {
        const owner = read.over === undefined ? undefined : ownerIn(read, request.path);
        for (const item of itemsIn(operation, exchange) ?? []) keep(read, owner, item);
      }
    },
    has: (entity, id) => all.get(entity)?.has(String(id)) ?? false,
    async *of(entity) {
      for (const { read, owner, item } of all.get(entity)?.values() ?? [])
        yield await foundIn(read, [item], owner);
    },
    deletions() {
      const gone = new Set(deleted);
      return ({ entity, row }) => {
        const isGone = Object.entries(ownersOf(entity)).some(([field, owner]) =>
          gone.has(markOf(owner, row[field])),
        );
        if (isGone) gone.add(markOf(entity, row.Id));
        return isGone;
      };
    },
    get refused() {
      return refused;
    },
    get version() {
      return version;
    },
  };
}

/** What relates two things is printed as a tree, of which only further questions tell the two apart. */
const isPrinted = ({ operation }: Read) => recordedItems.get(operation)?.related === undefined;

/** The record that a path is about, as far as the path tells it. */
function ownerIn({ path }: ReadHere, given: Exchange['request']['path']): Row {
  return Object.fromEntries(Object.entries(path).map(([name, field]) => [field, given[name]?.toLowerCase()]));
}

const markOf = (entity: SeedName, id: unknown) => `${entity} ${String(id).toLowerCase()}`;

function keyOf(item: Item, owner: Row | undefined): string {
  const { Id } = item;
  if (typeof Id === 'string' || typeof Id === 'number') return String(Id).toLowerCase();
  return JSON.stringify([owner, item]);
}
