import type { Item } from '../contract/collections.ts';
import { escapePointer } from '../contract/document.ts';
import { operationFacts } from '../contract/operations.ts';
import { counted } from '../contract/text/counted.ts';
import { below, type SchemaNode, schemaName, schemasOf, viewsOf } from '../verify/contract/schema-lookup.ts';
import { type Exchange, isRecord, whereItemsAre } from '../verify/http/exchange.ts';
import { isSameText, type NormalizeText } from './same-text.ts';
import { nothingUnrecorded, type Unrecorded } from './unrecorded.ts';

/** One place at which two responses differ. */
export interface ValueDifference {
  readonly kind: 'status' | 'type' | 'value' | 'missing' | 'items' | 'order' | 'file';
  /** As of `ServerDifference`. */
  readonly where: string;
  /** The same in the outermost of records that are in each other, such as those of a tree: there it is one difference. */
  readonly origin?: string;
  /** What is there; undefined where nothing is. */
  readonly real: unknown;
  readonly fake: unknown;
  /** Why it is no fault of either server. */
  readonly tolerated?: string;
}

/** Two values at one place, and what the document says about it. */
interface Place {
  readonly where: string;
  readonly origin: string;
  readonly schemas: readonly SchemaNode[];
  /** Where the outermost record of a schema is, by the name of the schema: of the records around this place. */
  readonly around: ReadonlyMap<string, string>;
}

/** How many places of one response are told. */
const maxPlaces = 200;

/**
 * Where two responses to one request differ, but for what the document leaves open: the order of properties, how an instant or an
 * address is written, what an error says in words.
 * @param normalize writes addresses of both servers in the same way
 * @param unrecorded what cannot be the same, because no recording has it
 */
export function differencesIn(
  real: Exchange,
  fake: Exchange,
  normalize: NormalizeText,
  unrecorded: Unrecorded = nothingUnrecorded,
): readonly ValueDifference[] {
  const [a, b] = [real.response, fake.response];
  if (a.status !== b.status) {
    const isPermission = [a.status, b.status].includes(403) && [a.status, b.status].some((it) => it < 300);
    const absent = a.status < 300 && b.status === 404 ? unrecordedIn(real, unrecorded) : undefined;
    const tolerated = isPermission ? 'one of the users lacks a permission (403)' : absent;
    return [
      {
        kind: 'status',
        where: '/status',
        real: a.status,
        fake: b.status,
        ...(tolerated === undefined ? {} : { tolerated }),
      },
    ];
  }
  if (a.status >= 300) return [];
  if (a.body instanceof Uint8Array || b.body instanceof Uint8Array) return differencesOfFiles(a.body, b.body);
  const found: ValueDifference[] = [];
  const schemas = schemasOf(real.operation, a.status);
  const place = { where: '/body', origin: '/body', schemas, around: new Map<string, string>() };
  const around = {
    normalize,
    unrecorded,
    items: whereItemsAre(real),
    isPart: isPart(real) || isPart(fake),
    isOrdered: '$orderby' in real.request.query,
  };
  for (const it of compareValues(a.body, b.body, place, around)) {
    found.push(it);
    if (found.length >= maxPlaces) break;
  }
  const lacking = found.find(({ kind, tolerated }) => kind === 'items' && tolerated !== undefined);
  const incomplete = unrecorded.total(real.operation) ?? lacking?.tolerated;
  return incomplete === undefined
    ? found
    : found.map((it) => (isLess(it) ? { tolerated: incomplete, ...it } : it));
}

/** Whether a server counts more than a mock does with its recording. */
const isLess = ({ where, real, fake }: ValueDifference) =>
  where === '/body/Total' && Number(real) > Number(fake);

/** Why what a request is about, or what that belongs to, is not in the recording; undefined where it is. */
function unrecordedIn({ request, response }: Exchange, unrecorded: Unrecorded): string | undefined {
  const named = Object.entries(isRecord(response.body) ? response.body : {}).filter(([key]) =>
    /Id$/.test(key),
  );
  return [...Object.values(request.path), ...named.map(([, id]) => id)]
    .map((id) => unrecorded.record(id))
    .find((it) => it !== undefined);
}

/** What is known of two responses altogether. */
interface Around {
  readonly normalize: NormalizeText;
  readonly unrecorded: Unrecorded;
  /** Where the items of a collection are. */
  readonly items: string;
  /** Whether one of them may have items that the other one has on another page. */
  readonly isPart: boolean;
  /** Whether the request says in which order items come. */
  readonly isOrdered: boolean;
}

function differencesOfFiles(real: unknown, fake: unknown): ValueDifference[] {
  if (!(real instanceof Uint8Array && fake instanceof Uint8Array))
    return [{ kind: 'type', where: '/body', real: typeOf(real), fake: typeOf(fake) }];
  if (Buffer.compare(real, fake) === 0) return [];
  return [
    { kind: 'file', where: '/body', real: counted(real.length, 'byte'), fake: counted(fake.length, 'byte') },
  ];
}

/** Whether a response is one page of several, so that others are where the server has them in another order. */
function isPart({ operation, request, response }: Exchange): boolean {
  const { collection } = operationFacts[operation];
  if (!collection) return false;
  const { $top, $skip, $take } = request.query;
  const length = lengthOf(response.body, collection.property);
  const { Total } = isRecord(response.body) ? response.body : {};
  const asked = Number($top ?? $take ?? Number.POSITIVE_INFINITY);
  return Number($skip ?? 0) > 0 || length >= asked || (typeof Total === 'number' && Total > length);
}

function lengthOf(body: unknown, property: string | undefined): number {
  const held = property !== undefined && isRecord(body) ? body[property] : body;
  return Array.isArray(held) ? held.length : 0;
}

function* compareValues(
  real: unknown,
  fake: unknown,
  place: Place,
  around: Around,
): Generator<ValueDifference> {
  const absent = isRecord(real) && fake === null ? around.unrecorded.record(real.Id) : undefined;
  const tolerated = around.unrecorded.place(place.schemas) ?? absent;
  if (tolerated === undefined) return yield* compareDocumented(real, fake, place, around);
  for (const it of compareDocumented(real, fake, place, { ...around, unrecorded: nothingUnrecorded }))
    yield { tolerated, ...it };
}

function* compareDocumented(
  real: unknown,
  fake: unknown,
  place: Place,
  around: Around,
): Generator<ValueDifference> {
  const said = saidOf(place);
  // An empty text, or nothing, is a value of its own; what type it would have otherwise, nobody knows.
  if (real === null || fake === null) {
    if (real !== fake) yield { kind: 'value', ...said, real, fake };
    return;
  }
  if (typeOf(real) !== typeOf(fake)) yield { kind: 'type', ...said, real, fake };
  else if (Array.isArray(real) && Array.isArray(fake)) yield* compareLists(real, fake, place, around);
  else if (isRecord(real) && isRecord(fake)) yield* compareRecords(real, fake, place, around);
  else if (typeof real === 'string' && typeof fake === 'string') {
    if (!isSameText(real, fake, around.normalize)) yield { kind: 'value', ...said, real, fake };
  } else if (real !== fake) yield { kind: 'value', ...said, real, fake };
}

function* compareRecords(real: Item, fake: Item, place: Place, around: Around): Generator<ValueDifference> {
  const name = place.schemas.map(schemaName).find((it) => it !== undefined) ?? '';
  const origin = place.around.get(name) ?? place.origin;
  const inside = name === '' ? place.around : new Map([...place.around, [name, origin]]);
  for (const key of new Set([...Object.keys(real), ...Object.keys(fake)])) {
    const inner = {
      where: `${place.where}/${escapePointer(key)}`,
      origin: `${origin}/${escapePointer(key)}`,
      schemas: below(place.schemas, key, false),
      around: inside,
    };
    if (Object.hasOwn(real, key) && Object.hasOwn(fake, key)) {
      yield* compareValues(real[key], fake[key], inner, around);
      continue;
    }
    const tolerated = isDocumented(place.schemas, key)
      ? around.unrecorded.place(inner.schemas)
      : 'the document does not know the property';
    yield {
      kind: 'missing',
      ...saidOf(inner),
      real: real[key],
      fake: fake[key],
      ...(tolerated === undefined ? {} : { tolerated }),
    };
  }
}

/** What a difference says of its place. */
const saidOf = ({ where, origin }: Place): Pick<ValueDifference, 'where' | 'origin'> =>
  origin === where ? { where } : { where, origin };

/** Whether the document has a property of the name, or of any name. */
function isDocumented(schemas: readonly SchemaNode[], key: string): boolean {
  return schemas
    .flatMap(viewsOf)
    .some(
      ({ properties = {}, additionalProperties }) =>
        Object.hasOwn(properties, key) || typeof additionalProperties === 'object',
    );
}

function* compareLists(
  real: readonly unknown[],
  fake: readonly unknown[],
  place: Place,
  around: Around,
): Generator<ValueDifference> {
  const { where } = place;
  const isPart = where === around.items && around.isPart;
  const said = saidOf(place);
  const inner = {
    ...place,
    where: `${where}/*`,
    origin: `${place.origin}/*`,
    schemas: below(place.schemas, '0', true),
  };
  // The sources disagree about the names in it, so any are as good.
  if (where.endsWith('/Expands')) return;
  const [ours, theirs] = [real, fake].map((items) => byIdentity(items, around.normalize));
  if (!ours || !theirs) {
    for (const [index, it] of real.entries())
      if (index < fake.length) yield* compareValues(it, fake[index], inner, around);
    if (real.length !== fake.length)
      yield {
        kind: 'items',
        ...said,
        real: counted(real.length, 'item'),
        fake: counted(fake.length, 'item'),
      };
    return;
  }
  for (const [identity, it] of ours) {
    const other = theirs.get(identity);
    if (other !== undefined) yield* compareValues(it, other, inner, around);
    else if (!isPart) {
      const tolerated = isRecord(it) ? around.unrecorded.record(it.Id) : undefined;
      yield {
        kind: 'items',
        ...said,
        real: it,
        fake: undefined,
        ...(tolerated === undefined ? {} : { tolerated }),
      };
    }
  }
  for (const [identity, it] of theirs) {
    if (ours.has(identity) || isPart) continue;
    yield { kind: 'items', ...said, real: undefined, fake: it };
  }
  if (where === around.items && around.isOrdered && !isPart) {
    const [a, b] = [[...ours.keys()], [...theirs.keys()]];
    if (a.length === b.length && a.some((it, index) => it !== b[index]) && a.every((it) => theirs.has(it)))
      yield { kind: 'order', ...said, real: a, fake: b };
  }
}

/** Items by what tells each from the others; undefined where that is not known of all. */
function byIdentity(
  items: readonly unknown[],
  normalize: NormalizeText,
): ReadonlyMap<string, unknown> | undefined {
  const found = new Map<string, unknown>();
  for (const item of items) {
    const identity = identityOf(item, normalize);
    if (identity === undefined || found.has(identity)) return undefined;
    found.set(identity, item);
  }
  return found;
}

function identityOf(item: unknown, normalize: NormalizeText): string | undefined {
  if (typeof item === 'string' || typeof item === 'number') return String(item).toLowerCase();
  if (!isRecord(item)) return undefined;
  const { Self, Id, EntityId, Rel, Href, Name } = item;
  if (typeof Rel === 'string') return `${Rel} ${typeof Href === 'string' ? normalize(Href) : ''}`;
  if (typeof Self === 'string') return normalize(Self);
  // What has no address is told by its id, or that of the record that it shows; what has none by a name that no other has.
  const own = Id ?? EntityId ?? Name;
  return typeof own === 'string' || typeof own === 'number' ? String(own).toLowerCase() : undefined;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : value instanceof Uint8Array ? 'file' : typeof value;
}
