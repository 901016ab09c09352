import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creationFacts } from '../../src/contract/creation.ts';
import { type EntityName, type OperationId, operationFacts } from '../../src/contract/operations.ts';
import { entitiesIn, fillInObject } from '../../src/contract/templates.ts';
import { entityVerification, operationVerification } from '../../src/contract/verification.ts';
import { createClock, createMock, type Mock } from '../../src/index.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What the API makes, reads and deletes, one by one. */
const entities = (Object.keys(entityVerification) as EntityName[]).filter((entity) => {
  const { make, read, remove } = entityVerification[entity];
  return make && read && remove && operationVerification[read].about;
});

/** A record as the model knows it: what was said of it last. */
interface Known {
  readonly entity: EntityName;
  readonly path: string;
  readonly id: string;
  said: Fields;
}

const command = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('make' as const), entity: fc.constantFrom(...entities) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('change' as const), which: fc.nat(), how: fc.nat() }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('remove' as const), which: fc.nat(), wholly: fc.boolean() }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer T> ? T : never;

/** A small model beside a mock: which records there are, and what was said of each. */
class Life {
  readonly #mock: Mock = createMock({ world: { clock: createClock({ rate: 0 }) } });
  readonly #alive: Known[] = [];
  readonly #gone: Known[] = [];
  #names = 0;

  async run(asked: Command): Promise<void> {
    if (asked.do === 'make') await this.#make(asked.entity);
    const known = asked.do === 'make' ? undefined : this.#alive[asked.which % this.#alive.length];
    if (known && asked.do === 'change') await this.#change(known, asked.how);
    if (known && asked.do === 'remove') await this.#remove(known, asked.wholly);
  }

  /** Every record is as it was left, those that are gone are not found, and collections list the one and not the other. */
  async check(): Promise<void> {
    for (const { path, id, said } of this.#alive) {
      const { status, body } = await this.#ask('GET', path);
      expect([path, status]).toEqual([path, 200]);
      expect(body).toMatchObject({ Id: id, ...said });
    }
    for (const { path } of this.#gone)
      expect([path, (await this.#ask('GET', path)).status]).toEqual([path, 404]);
    for (const entity of new Set([...this.#alive, ...this.#gone].map((it) => it.entity))) {
      const listed = await this.#listed(entity);
      if (!listed) continue;
      for (const { id } of this.#of(this.#alive, entity)) expect(listed, entity).toContain(id);
      for (const { id } of this.#of(this.#gone, entity)) expect(listed, entity).not.toContain(id);
    }
  }

  async #make(entity: EntityName): Promise<void> {
    const builders: Readonly<Record<string, () => object>> = this.#mock.create;
    const made = builders[creationFacts[entity].name]?.() as Fields;
    const { read } = entityVerification[entity];
    const path = pathOf(read as OperationId, made);
    this.#alive.push({ entity, path, id: `${made.Id}`, said: {} });
  }

  async #change(known: Known, how: number): Promise<void> {
    const { update, change } = entityVerification[known.entity];
    const template = change[how % change.length];
    if (!update || !template) return;
    const { body: printed } = await this.#ask('GET', known.path);
    const values = {
      name: () => `Changed ${++this.#names}`,
      field: (entity: EntityName, field: string) => ([...this.#mock.store[entity]][0] as Fields)[field],
    };
    const body = fillInObject(template, values, printed);
    const { status } = await this.#ask(operationFacts[update].method, known.path, body);
    // Of what it refers to, the first one there is was sent, which need not be of the same project.
    if (status === 403 && entitiesIn(template).length > 0)
      return expect((await this.#ask('GET', known.path)).body).toEqual(printed);
    expect([known.path, status < 300]).toEqual([known.path, true]);
    // What is sent as null takes the place of what was said before.
    known.said = plain({ ...known.said, ...body });
  }

  async #remove(known: Known, wholly: boolean): Promise<void> {
    const { remove } = entityVerification[known.entity];
    const isAsked = wholly && operationFacts[remove as OperationId].query.includes('deleteChildren');
    const before = this.#records();
    const { status } = await this.#ask('DELETE', `${known.path}${isAsked ? '?deleteChildren=true' : ''}`);
    this.#mock.clock.advance(60_000);
    const after = this.#records();
    if (status === 403) return expect([...after.keys()]).toEqual([...before.keys()]);
    expect([known.path, status < 300]).toEqual([known.path, true]);
    expect(after.has(known.id), known.path).toBe(false);
    const gone = [...before].filter(([id]) => !after.has(id));
    const ids = new Set(gone.map(([id]) => id));
    // What goes with it refers to what goes.
    for (const [id, record] of gone) if (id !== known.id) expect(refersTo(record, ids, id), id).toBe(true);
    for (const it of this.#alive.filter(({ id }) => ids.has(id))) {
      this.#alive.splice(this.#alive.indexOf(it), 1);
      this.#gone.push(it);
    }
  }

  #of(all: readonly Known[], entity: EntityName): readonly Known[] {
    return all.filter((it) => it.entity === entity);
  }

  /** The ids that the collection of an entity lists; undefined where it has none for all of them. */
  async #listed(entity: EntityName): Promise<unknown[] | undefined> {
    const id = (Object.keys(operationFacts) as OperationId[]).find((it) => {
      const { collection } = operationVerification[it];
      const { path, query } = operationFacts[it];
      return collection?.of === entity && !path.includes('{') && query.includes('$top');
    });
    if (!id) return undefined;
    const { body } = await this.#ask('GET', `${operationFacts[id].path}?$top=10000`);
    const items = Array.isArray(body) ? body : body.Items;
    return (items as Fields[]).map(({ Id }) => Id);
  }

  /** All but tasks, which go when some time has passed since their end. */
  #records(): Map<string, Fields> {
    const { Task: _, ...all } = this.#mock.store.toJSON();
    const records: readonly object[] = Object.values(all).flat();
    return new Map(records.flatMap((it) => ('Id' in it ? [[`${it.Id}`, { ...it }] as const] : [])));
  }

  async #ask(method: string, path: string, body?: object): Promise<{ status: number; body: Fields }> {
    const headers = { 'Content-Type': 'application/json' };
    const response = await this.#mock.fetch(path, {
      method,
      ...(body && { headers, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  }
}

function pathOf(operation: OperationId, record: Fields): string {
  const { path = {} } = operationVerification[operation].about ?? {};
  return operationFacts[operation].path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `${record[path[name] ?? name]}`,
  );
}

/** What is printed as it was sent. */
const plain = (body: Fields): Fields =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value !== 'object'));

const refersTo = (record: Fields, ids: ReadonlySet<string>, own: string): boolean =>
  Object.values(record)
    .flat()
    .some((value) => typeof value === 'string' && value !== own && ids.has(value));

describe('the life of records', () => {
  test('is known of most entities', () => expect(entities.length).toBeGreaterThan(20));

  test('is what a small model says, whatever is made, changed and deleted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
        const life = new Life();
        for (const each of commands) await life.run(each);
        await life.check();
      }),
      { numRuns: 40 },
    );
  });
});
