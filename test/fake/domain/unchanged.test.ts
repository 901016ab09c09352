import { beforeEach, expect, test } from 'vitest';
import { creationFacts } from '../../../src/contract/creation.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../src/contract/operations.ts';
import { entityVerification, operationVerification } from '../../../src/contract/verification.ts';
import { createClock, createMock } from '../../../src/index.ts';
import { bodyPropertiesOf } from '../../../src/verify/contract/entity-properties.ts';
import { type Client, clientOf, start } from '../client.ts';

type Fields = Readonly<Record<string, unknown>>;

const names = Object.keys(entityVerification) as EntityName[];

/** Updates of entities whose records are read one by one. */
const updates = names.flatMap((entity) => {
  const { read, update, patch } = entityVerification[entity];
  const path = read && operationVerification[read].about?.path;
  if (!path) return [];
  return [update, patch].flatMap((by) => (by ? [{ by, entity, read, path }] : []));
});

type Update = (typeof updates)[number];

const addressOf = (operation: OperationId, { path }: Pick<Update, 'path'>, record: Fields) =>
  operationFacts[operation].path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `${record[path[name] ?? name]}`,
  );

/** Sends a body; a PATCH has only what it can change. */
function send(update: Update, record: Fields, body: object) {
  const { method } = operationFacts[update.by];
  const { properties } = bodyPropertiesOf(update.by);
  const known = Object.entries(body).filter(([name]) => name in properties);
  return client.send<Fields>(addressOf(update.by, update, record), {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(method === 'PATCH' ? Object.fromEntries(known) : body),
  });
}

/** All that the world keeps, but for tasks, record by record. */
function rowsOf({ mock }: Client): ReadonlyMap<string, string> {
  const { Task: _, ...all } = mock.store.toJSON();
  return new Map(
    Object.entries(all).flatMap(([entity, rows]) =>
      rows.map((row, place) => [`${entity} ${'Id' in row ? row.Id : place}`, JSON.stringify(row)]),
    ),
  );
}

/** A world with the documented records, and one more of each entity that can be made by hand. */
function fullWorld(): Client {
  const client = clientOf(createMock({ world: { clock: createClock({ at: start, rate: 0 }) } }));
  const make: Readonly<Record<string, () => object>> = client.mock.create;
  for (const { name } of Object.values(creationFacts)) make[name]?.();
  const { store } = client.mock;
  const [incident] = store.Incident;
  const [link] = store.ExternalSystemLink.where('ProjectId', incident?.ProjectId ?? '');
  store.Incident.update(incident?.Id ?? '', { ExternalSystemLinkIds: [link?.Id ?? ''] });
  return client;
}

const client = fullWorld();
const { snapshots, clock } = client.mock;
snapshots.save('start');
const before = rowsOf(client);
beforeEach(() => snapshots.restore('start'));

/** What is so now and was not before. */
const changes = () => [...rowsOf(client)].filter(([key, row]) => row !== before.get(key));

const recordsOf = ({ entity }: Update) => [...client.mock.store[entity]] as unknown as Fields[];

test.each(updates)('$by changes nothing when nothing is sent, or what was read', async (update) => {
  clock.advance(1000);
  for (const record of recordsOf(update)) {
    await send(update, record, {});
    for (const query of ['', '?$expand=All']) {
      const { status, body } = await client.get<Fields>(addressOf(update.read, update, record) + query);
      if (status !== 200) continue;
      const answer = await send(update, record, body);
      expect([answer.status < 300, answer.body], 'it is accepted').toEqual([true, answer.body]);
      expect(changes()).toEqual([]);
    }
  }
});

/** The records of an entity that are changed here, and values of a property that others of the entity have. */
const mostRecords = 3;
const mostValues = 2;

/** Another number or switch, and what other records have there. */
function otherValues(name: string, printed: Fields, records: readonly Fields[]): unknown[] {
  const now = printed[name];
  // A package in another one prints the project only when that is expanded.
  const { Id: inFull } = (printed[name.replace(/Id$/, '')] ?? {}) as { readonly Id?: string };
  const made = typeof now === 'boolean' ? [!now] : typeof now === 'number' ? [now + 1] : [];
  const seen = records.map((it) => it[name]).filter((it) => it !== undefined && it !== null);
  const others = new Map([...made, ...seen].map((it) => [JSON.stringify(it), it]));
  for (const it of [now, inFull]) others.delete(JSON.stringify(it));
  return [...others.values()].slice(0, mostValues);
}

test.each(updates)('$by of all that was read, with one other value, changes that alone', async (update) => {
  const outcome = async (record: Fields, body: object) => {
    snapshots.restore('start');
    clock.advance(1000);
    const { status } = await send(update, record, body);
    return [status < 300, ...changes()];
  };
  const records = recordsOf(update);
  const { properties, required } = bodyPropertiesOf(update.by);
  for (const record of records.slice(0, mostRecords)) {
    snapshots.restore('start');
    const { status, body } = await client.get<Fields>(
      `${addressOf(update.read, update, record)}?$expand=All`,
    );
    if (status !== 200) continue;
    const needed = Object.fromEntries(required.map((name) => [name, body[name]]));
    for (const name of Object.keys(properties).filter((it) => it !== 'Id')) {
      for (const value of otherValues(name, body, records)) {
        const alone = await outcome(record, { ...needed, [name]: value });
        const together = await outcome(record, { ...body, [name]: value });
        expect(together, `${name}: ${JSON.stringify(value)}`).toEqual(alone);
      }
    }
  }
});
