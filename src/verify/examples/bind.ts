import { type Item, itemsIn } from '../../contract/collections.ts';
import type { DocumentedExample } from '../../contract/document.ts';
import { entities } from '../../contract/entities.gen.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import {
  type ExampleVerification,
  entityVerification,
  exampleVerification,
  operationVerification,
  sandboxEntity,
} from '../../contract/verification.ts';
import type { Context, RawFinding } from '../engine/check.ts';
import type { FixtureRecord } from '../fixtures/fixture-record.ts';
import { type Records, Unreachable } from '../fixtures/records.ts';
import { modes } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';
import { extraAssertions, inspectItems, inspectProgress, inspectYear } from './assertions.ts';
import { bodyOf, type ExampleBinding, swapOf } from './bindings.ts';
import { determinedBy } from './determined.ts';
import { setups } from './setups.ts';
import { filledCollection, subjectOf, yearOf } from './subjects.ts';
import { formOf } from './value-formats.ts';

/** What stands for the values of an example, as it is found out. */
interface BindingInProgress {
  readonly ids: Map<string, string>;
  /** The records of each entity that stand for something. */
  readonly records: Map<EntityName, FixtureRecord>;
}

/**
 * Finds or makes what a documented example needs. Which record an id stands for follows from where it is printed: in the
 * path, in a property that names another record, in the record that is answered; `x-verify` of the example says the rest.
 * @throws Unreachable when it cannot be exercised here
 */
export async function bind(
  context: Context,
  records: Records,
  example: DocumentedExample,
): Promise<ExampleBinding> {
  const note = exampleVerification[example.name] ?? {};
  if (note.mode && modes.indexOf(context.client.mode) < modes.indexOf(note.mode)) {
    throw new Unreachable(note.because ?? `it needs the mode ${note.mode}`);
  }
  const binding: BindingInProgress = { ids: new Map(), records: new Map() };
  // Documented records that have to be there stand for themselves.
  for (const id of Object.values(note.unseen?.beside ?? {})) binding.ids.set(id.toLowerCase(), id);
  const isChanging = example.method !== 'GET';
  if (isChanging) records.sandbox();
  await bindStated(context, records, example, binding);
  const setup = note.setup === undefined ? undefined : await setups[note.setup]?.(context, records, example);
  for (const [documented, own] of Object.entries(setup ?? {})) binding.ids.set(documented.toLowerCase(), own);
  await bindAnswered(context, records, example, binding);
  const items = await bindPath(context, records, example, binding);
  const body = await bindBody(context, records, example, binding);
  const ids = Object.fromEntries(binding.ids);
  const swap = swapOf({ ids });
  for (const { entity, body: needed } of note.with ?? []) await records.make(entity, swap(needed) as Item);
  await prepare(records, example, note.before ?? [], swap);
  const year = note.each && yearOf([...items].map((item) => String(item[note.each?.field ?? ''])).sort()[0]);
  const sent = await records.fill(note.send?.body ?? {});
  const query = Object.entries(note.send?.query ?? {});
  return {
    ids,
    ...(body && (body.left.length > 0 || Object.keys(sent).length > 0)
      ? { body: { ...(swap(without(body.documented, body.left)) as Item), ...sent } }
      : {}),
    query: Object.fromEntries(query.map(([name, text]) => [name, text.replaceAll('$part', String(year))])),
    determined: await determinedBy(example, note, binding.records, records),
    ...(note.unseen ? { uncertain: await unseen(records, note.unseen) } : {}),
    ...(note.waits ? { waits: true } : {}),
    *inspect(exchange: Exchange): Generator<RawFinding> {
      const { collection, startsTask } = operationVerification[example.operationId];
      if (startsTask) yield* inspectProgress(exchange);
      if (collection && items.length > 0)
        yield* inspectItems(exchange, entityVerification[collection.of].noun);
      if (note.each && year !== undefined) yield* inspectYear(exchange, note.each.field, year);
      for (const name of note.judges ?? []) yield* extraAssertions[name]?.(exchange) ?? [];
    },
  };
}

/** Sends the requests that an example needs before it, about what its own path is about. */
async function prepare(
  records: Records,
  { exchange }: DocumentedExample,
  requests: NonNullable<ExampleVerification['before']>,
  swap: (value: unknown) => unknown,
): Promise<void> {
  for (const { operation, body } of requests) {
    const parameters = swap(exchange.request.parameters ?? {}) as Record<string, string>;
    const about = Object.keys(operationVerification[operation].about?.path ?? {});
    const path = Object.fromEntries(about.map((it) => [it, parameters[it] ?? '']));
    const { response } = await records.sandbox().create(operation, { path, body: swap(body) as Item });
    if (response.status >= 300)
      throw new Unreachable(`what it needs cannot be made: ${operation} responds with ${response.status}`);
  }
}

/** What the document states: values that stand for fields of records. */
async function bindStated(
  context: Context,
  records: Records,
  { name }: DocumentedExample,
  binding: BindingInProgress,
): Promise<void> {
  const note = exampleVerification[name] ?? {};
  const stated = Object.entries(note.bind ?? {}).map(([documented, template]) => {
    const [entity = '', field = ''] = template.slice(1).split('.');
    return { documented, entity: entity as EntityName, field };
  });
  for (const entity of new Set(stated.map((it) => it.entity))) {
    const own = stated.filter((it) => it.entity === entity);
    const documented = Object.fromEntries(own.map((it) => [it.field, it.documented]));
    const record = await subjectOf(context, records, { entity, documented, isChanged: true, note });
    binding.records.set(entity, record);
    for (const it of own) {
      const value = record[it.field];
      if (typeof value !== 'string')
        throw new Unreachable(`the server does not say ${it.field} of ${entity}`);
      binding.ids.set(it.documented.toLowerCase(), value);
    }
  }
}

/** The record that is answered and was there before. */
async function bindAnswered(
  context: Context,
  records: Records,
  example: DocumentedExample,
  binding: BindingInProgress,
): Promise<void> {
  const { operationId, method, exchange, name } = example;
  const entity = operationFacts[operationId].prints as EntityName | undefined;
  const printed = exchange.response.body as Item | undefined;
  if (!entity || exchange.response.status !== 200 || typeof printed?.Id !== 'string') return;
  if (binding.ids.has(printed.Id.toLowerCase())) return;
  // What an update sets need not be so before.
  const sets = method === 'PUT' ? Object.keys(bodyOf(exchange)).filter((key) => key !== 'Id') : [];
  const documented = without(printed, sets);
  const note = exampleVerification[name] ?? {};
  const record = await subjectOf(context, records, { entity, documented, isChanged: method !== 'GET', note });
  binding.records.set(entity, record);
  for (const field of ['Id', ...Object.keys(entityVerification[entity].references)]) {
    bindField(binding, documented[field], record[field]);
  }
}

/** The record that the path leads to, or the collection below it: then what is in that. */
async function bindPath(
  context: Context,
  records: Records,
  example: DocumentedExample,
  binding: BindingInProgress,
): Promise<readonly Item[]> {
  const { operationId, method, exchange, name } = example;
  const { about, collection } = operationVerification[operationId];
  const note = exampleVerification[name] ?? {};
  if (!about) return [];
  const parameters = exchange.request.parameters ?? {};
  // What says nothing of the record, such as the name of a field, stays as it is printed.
  const inPath = [...operationFacts[operationId].path.matchAll(/\{(\w+)\}/g)].map(([, it = '']) => it);
  const path = Object.fromEntries(inPath.map((it) => [it, String(parameters[it] ?? '')]));
  const documented = Object.fromEntries(Object.entries(about.path).map(([it, field]) => [field, path[it]]));
  if (binding.ids.has(String(documented.Id).toLowerCase())) return [];
  const printed = (exchange.response.body ?? {}) as Item;
  const items = itemsIn(operationFacts[operationId].collection, exchange.response.body);
  if (collection && items.length > 0) {
    const filled = await filledCollection(context, records, operationId, path, note);
    for (const parameter of Object.keys(path)) bindField(binding, path[parameter], filled.path[parameter]);
    return filled.items;
  }
  const isChanged = method !== 'GET';
  const wanted = { entity: about.entity, documented, isChanged, note };
  // The project of the run itself is kept.
  const isEnded = method === 'DELETE' && about.entity === sandboxEntity;
  const record = isEnded ? await records.make(about.entity) : await subjectOf(context, records, wanted);
  binding.records.set(about.entity, record);
  for (const field of Object.values(about.path)) bindField(binding, documented[field], record[field]);
  for (const field of Object.keys(entityVerification[about.entity].references)) {
    bindField(binding, printed[field], record[field]);
  }
  return [];
}

/** The records that properties of the body name, and those of them that are left out. */
async function bindBody(
  context: Context,
  records: Records,
  { operationId, exchange, name }: DocumentedExample,
  binding: BindingInProgress,
): Promise<{ documented: Item; left: string[] } | undefined> {
  if (exchange.request.body === undefined) return undefined;
  const note = exampleVerification[name] ?? {};
  const documented = bodyOf(exchange);
  const left: string[] = [];
  for (const [property, value] of namingProperties(documented)) {
    if (binding.ids.has(value.toLowerCase())) continue;
    const entity = entityNamed(operationId, property);
    const own = entity ? await standIn(entity, property) : sampledValue(context, operationId, property);
    if (own !== undefined) binding.ids.set(value.toLowerCase(), own);
    else if (note.optional?.includes(property)) left.push(property);
  }
  return { documented, left };

  async function standIn(entity: EntityName, property: string): Promise<string | undefined> {
    try {
      const { make, part, found } = entityVerification[entity];
      const isShared = entity === sandboxEntity || found || !(make || part);
      const record = isShared ? await records.shared(entity) : await records.make(entity);
      binding.records.set(entity, binding.records.get(entity) ?? record);
      return record.Id;
    } catch (error) {
      if (!(error instanceof Unreachable) || !note.optional?.includes(property)) throw error;
      return undefined;
    }
  }
}

/** The properties of a body that have ids, those of objects in it too. */
function* namingProperties(body: Item): Generator<[string, string]> {
  for (const [property, value] of Object.entries(body)) {
    if (typeof value === 'string' && formOf(value) === 'GUID') yield [property, value];
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      yield* namingProperties(value as Item);
  }
}

/** The entity whose id a property has. */
function entityNamed(operation: OperationId, property: string): EntityName | undefined {
  const { prints } = operationFacts[operation];
  const referred =
    prints === undefined ? undefined : entityVerification[prints as EntityName].references[property];
  const named = property.replace(/Id$/, '');
  const isReadable = named in entities && entityVerification[named as EntityName].read !== undefined;
  return referred ?? (isReadable ? (named as EntityName) : undefined);
}

/** What records that were found have in a property: for things that no operation reads. */
function sampledValue({ sample }: Context, operation: OperationId, property: string): string | undefined {
  const { read } = entityVerification[operationFacts[operation].prints as EntityName] ?? {};
  const values = read ? sample.places(read).map(({ record }) => record?.[property]) : [];
  return values.find((it): it is string => typeof it === 'string');
}

/** Why the server may refuse all the same; what cannot be read is there where documented records are. */
async function unseen(
  records: Records,
  { what, beside }: { readonly what: string; readonly beside: Readonly<Partial<Record<EntityName, string>>> },
): Promise<string> {
  for (const [entity, id] of Object.entries(beside)) {
    const { read } = entityVerification[entity as EntityName];
    if (read && (await records.read(read, { id }))) continue;
    throw new Unreachable(
      `no documented operation reads ${what}, and the server does not have the documented things`,
    );
  }
  return `it cannot be read whether ${what} is there and can be used`;
}

function bindField({ ids }: BindingInProgress, documented: unknown, own: unknown): void {
  if (typeof documented !== 'string' || typeof own !== 'string' || ids.has(documented.toLowerCase())) return;
  ids.set(documented.toLowerCase(), own);
}

function without(record: Item, names: readonly string[]): Item {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !names.includes(key)));
}
