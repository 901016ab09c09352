import type { Item } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { at } from '../../../contract/text/json-pointer.ts';
import { entityVerification, type Recipe } from '../../../contract/verification.ts';
import { keptProperties, propertiesOf } from '../../contract/entity-properties.ts';
import type { Path } from '../../contract/openapi-links.ts';
import { isAdded } from '../../contract/path-parameters.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { expectEqual, pick, shown } from '../../findings/assertions.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { pathTo } from '../../fixtures/paths.ts';
import type { TestFile } from '../../fixtures/test-file.ts';
import { type Exchange, fieldsOf, isRecord } from '../../http/exchange.ts';

/** A record that a run has made, and what it was made with. */
export interface Subject {
  readonly entity: EntityName;
  readonly recipe: Recipe;
  readonly record: FixtureRecord;
  readonly owners: ReadonlyMap<EntityName, FixtureRecord>;
  /** The parameters in the path of the request that has made it. */
  readonly path: Path;
  readonly file?: TestFile | undefined;
}

/** Reads a record, with what is to be expanded; undefined where no operation reads one. */
export async function readSubject(
  { client }: Pick<Context, 'client'>,
  { entity, record }: Pick<Subject, 'entity' | 'record'>,
  expanded: readonly string[] = [],
): Promise<Exchange | undefined> {
  const { read } = entityVerification[entity];
  if (!read) return undefined;
  const names = expanded.filter((name) => operationFacts[read].expansions.includes(name));
  const query = names.length > 0 ? { $expand: names.join(',') } : {};
  return client.send(read, { path: pathTo(read, record), query });
}

/** The properties of what is sent that a reader has to expand to find them. */
export function expandedBy(entity: EntityName, sent: Item): string[] {
  const said = asPrinted(entity, sent);
  return propertiesOf(entity).expansions.filter((name) => name in said);
}

/** What is sent of an entity, each value where a reader prints it; what is in an object, beside that, by its own path. */
export function asPrinted(entity: EntityName, sent: Item): Record<string, unknown> {
  const { printed } = entityVerification[entity];
  const said: Record<string, unknown> = {};
  const put = ([at = '', below]: readonly string[], value: unknown) => {
    const beside = said[at];
    said[at] = below === undefined ? value : { ...(isRecord(beside) ? beside : {}), [below]: value };
  };
  const isSplit = (name: string) => Object.keys(printed).some((path) => path.startsWith(`${name}/`));
  for (const [name, value] of Object.entries(sent))
    if (!isSplit(name)) put((printed[name] ?? name).split('/'), value);
  for (const [path, place] of Object.entries(printed)) {
    const inside = path.includes('/') ? at(sent, `/${path}`) : undefined;
    if (inside !== undefined) put(place.split('/'), inside);
  }
  return said;
}

/** Claims that a response prints what was sent, as far as it prints properties of that name. */
export function* sentFindings(
  entity: EntityName,
  exchange: Exchange,
  printed: Item,
  sent: Item,
  what: string,
): Generator<RawFinding> {
  const { plain, required } = propertiesOf(entity);
  const { references } = entityVerification[entity];
  const isExpanded = (name: string) => exchange.request.query.$expand?.split(',').includes(name);
  const said = asPrinted(entity, sent);
  const names = Object.keys(said).filter((name) => {
    if (said[name] === null || said[name] === undefined) return false;
    // Which record it is can also be told by its name alone.
    if (!(name in printed) && name in references && !required.includes(name)) return false;
    return plain.includes(name) || isExpanded(name);
  });
  yield* expectEqual(exchange, pick(said, names), shapedLike(pick(said, names), printed), what);
  yield* namedFindings(entity, exchange, printed, sent);
}

/** What is named by an id is named by its text beside it: whoever is `AssignedToId` is in `AssignedTo`, or in `AssignedToName`. */
function* namedFindings(
  entity: EntityName,
  exchange: Exchange,
  printed: Item,
  sent: Item,
): Generator<RawFinding> {
  const { plain } = propertiesOf(entity);
  for (const [name, id] of Object.entries(sent)) {
    const stem = name.replace(/Id$/, '');
    if (stem === name || id === null) continue;
    for (const beside of [stem, `${stem}Name`, `${stem}UserName`]) {
      if (!plain.includes(beside) || printed[beside] !== null) continue;
      const message = `${exchange.operation} answers ${beside} null after ${name} ${shown(id)} was sent.`;
      yield { operation: exchange.operation, where: `/body/${beside}`, message, exchanges: [exchange] };
    }
  }
}

/**
 * Claims that a reader finds what was sent.
 * @param than a part of a sentence: of what other values are answered, and than what
 */
export async function* storedFindings(
  context: Pick<Context, 'client'>,
  { entity, record }: Pick<Subject, 'entity' | 'record'>,
  sent: Item,
  than: string,
): AsyncGenerator<RawFinding> {
  const found = await readSubject(context, { entity, record }, expandedBy(entity, sent));
  if (found?.response.status !== 200) return;
  const what = `${found.operation} answers other values of ${than}`;
  yield* sentFindings(entity, found, fieldsOf(found), sent, what);
}

/** Claims that an update has changed nothing else of what is printed. */
export function* keptFindings(
  entity: EntityName,
  update: OperationId,
  before: Exchange,
  after: Exchange,
  except: readonly string[],
  what: string,
): Generator<RawFinding> {
  const names = keptProperties(entity, except);
  for (const finding of expectEqual(after, pick(fieldsOf(before), names), pick(fieldsOf(after), names), what))
    yield { ...finding, operation: update };
}

/** Claims that a record that nothing was asked of is as it was. */
export function* untouchedFindings(
  entity: EntityName,
  before: Exchange,
  after: Exchange,
  what: string,
): Generator<RawFinding> {
  const { plain } = propertiesOf(entity);
  yield* expectEqual(after, pick(fieldsOf(before), plain), pick(fieldsOf(after), plain), what);
}

/** The statuses of what is not there. Where no source has the 404, another documented error response says as much. */
export function absentStatuses(operation: OperationId): number[] {
  const errors = operationFacts[operation].statuses.filter((it) => it >= 400 && it < 500);
  return errors.includes(404) && !isAdded(operation, 404) ? [404] : [...new Set([404, ...errors])];
}

/** The part of a value that another one has names and places for. */
export function shapedLike(pattern: unknown, value: unknown): unknown {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) ? value.map((inner, index) => shapedLike(pattern[index], inner)) : value;
  }
  if (!isRecord(pattern) || !isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(pattern).map((name) => [name, shapedLike(pattern[name], value[name])]),
  );
}
