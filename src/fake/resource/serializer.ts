import { type Entities, entities } from '../../contract/entities.gen.ts';
import {
  type EntityName,
  type OperationId,
  operationFacts,
  type Schemas,
} from '../../contract/operations.ts';
import type { WorldStore } from '../../world/world.ts';
import type { Serializer } from './define.ts';
import { type NameFacts, nameIn, referred } from './names.ts';

type SerializedRecord = Record<string, unknown>;
type RecordFields = Readonly<Record<string, unknown>>;
type Expand = (record: never, world: never) => unknown;

/** What each expansion prints, by entity and name. */
export type ExpansionTable = Readonly<Record<string, Readonly<Record<string, Expand>>>>;

interface EntityFacts {
  readonly fields: Readonly<Record<string, string>>;
  readonly expands?: readonly string[];
  /** What is printed whether it is asked for or not. */
  readonly expanded?: readonly string[];
  readonly expansions: readonly string[];
  readonly names?: Readonly<Record<string, NameFacts>>;
  readonly self?: readonly (readonly string[])[];
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  readonly links: readonly { Rel: string; Title?: string; unless?: string; href: readonly string[] }[];
}

/** The JSON of something printed, and the place of a body that it was printed at. */
export interface JsonMemo {
  text?: string;
  place?: number | undefined;
}

/** A printer that remembers what it has printed, and the text of it, for as long as the record does not change. */
export interface MemoSerializer extends Serializer {
  /** Where the JSON of something printed is kept; undefined for what is printed anew each time. */
  memoOf(printed: object): JsonMemo | undefined;
  /** Keeps the JSON of something printed. */
  keep(memo: JsonMemo, text: string, place: number | undefined): void;
  /** What is kept takes at most so much memory, in bytes. */
  readonly weight: number;
}

/**
 * Makes the printer for one address. Keys come in the document's order: fields, Expands, what is expanded, Self, Links.
 * @param base scheme, host and application path, such as `http://localhost/EnterpriseTester`
 */
export function createSerializer(
  base: string,
  store: WorldStore,
  expansions: ExpansionTable,
): MemoSerializer {
  const memory = new WeakMap<object, object>();
  const texts = new WeakMap<object, JsonMemo>();
  let weight = 0;
  /** By something printed, the records whose names are in it: when one of them has changed it is printed anew. */
  const namedIn = new WeakMap<object, readonly unknown[]>();

  function isNamed(printed: object, named: readonly unknown[]): boolean {
    const before = namedIn.get(printed);
    return named.every((record, index) => record === before?.[index]);
  }

  function serializeRecord(
    entity: EntityName,
    record: RecordFields,
    expand: readonly string[],
  ): SerializedRecord {
    const { fields, names, expands, self, addresses, links } = factsOf(entity);
    const printed: SerializedRecord = {};
    for (const field in fields) {
      const name = names?.[field];
      if (name) printed[field] = nameIn(store, name, record);
      else if (record[field] !== undefined) printed[field] = record[field];
    }
    if (expands)
      printed.Expands = expand.length > 0 ? expands.filter((name) => !expand.includes(name)) : expands;
    for (const name of expand)
      printed[name] = expansions[entity]?.[name]?.(record as never, world as never) ?? null;
    const own = self?.find((pieces) => isKnown(pieces, record));
    if (own) printed.Self = address(base, own, record);
    for (const key in addresses) printed[key] = address(base, addresses[key] ?? [], record);
    const shown = links.filter(
      (link) => isKnown(link.href, record) && (!link.unless || record[link.unless] == null),
    );
    if (shown.length > 0) {
      printed.Links = shown.map(({ Title, Rel, href }) => ({
        ...(Title === undefined ? {} : { Title }),
        Href: address(base, href, record),
        Rel,
      }));
    }
    return printed;
  }

  const serializer: MemoSerializer = {
    serialize<E extends EntityName>(entity: E, record: Entities[E], expand: readonly string[] = []) {
      const fields = record as unknown as RecordFields;
      const { names, expanded, expansions } = factsOf(entity);
      const all = expanded
        ? expansions.filter((name) => expanded.includes(name) || expand.includes(name))
        : expand;
      if (all.length > 0) return serializeRecord(entity, fields, all) as Schemas[E];
      const print = () => serializeRecord(entity, fields, all) as Schemas[E];
      if (!names) return serializer.memoize(record, print);
      const named = Object.values(names).map((name) => referred(store, name, fields));
      const known = memory.get(record);
      if (known && !isNamed(known, named)) memory.delete(record);
      const printed = serializer.memoize(record, print);
      namedIn.set(printed, named);
      return printed;
    },
    memoize(source, print) {
      const known = memory.get(source);
      if (known) return known as ReturnType<typeof print>;
      const printed = Object.freeze(print());
      memory.set(source, printed);
      texts.set(printed, {});
      return printed;
    },
    absoluteUrl: (path) => base + path,
    urlFor(operation: OperationId, parameters = {}) {
      return address(base, templateOf(operation), parameters);
    },
    memoOf: (printed) => texts.get(printed),
    keep(memo, text, place) {
      memo.text = text;
      memo.place = place;
      // The text, and what it was made of.
      weight += 2 * text.length + 500;
    },
    get weight() {
      return weight;
    },
  };
  const world = { store, ...serializer };
  return serializer;
}

const factsOf = (entity: EntityName) => entities[entity] as unknown as EntityFacts;

const templates = new Map<OperationId, readonly string[]>();

function templateOf(operation: OperationId): readonly string[] {
  const known = templates.get(operation) ?? operationFacts[operation].path.split(/[{}]/);
  templates.set(operation, known);
  return known;
}

/** Every second piece is a field whose value goes there. */
function address(base: string, pieces: readonly string[], record: RecordFields): string {
  let text = base;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    text += index % 2 ? encoded(String(record[piece])) : piece;
  }
  return text;
}

/** Half of a surrogate pair, which is no character, cannot stand in an address. */
function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  }
}

function isKnown(pieces: readonly string[], record: RecordFields): boolean {
  return pieces.every((piece, index) => index % 2 === 0 || record[piece] != null);
}
