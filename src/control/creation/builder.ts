import { creationFacts, type Making } from '../../contract/creation.ts';
import { entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import { entitiesIn, fillInObject } from '../../contract/templates.ts';
import { withArticle } from '../../contract/text/article.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { bodies } from '../../contract/validators.gen.ts';
import { noteChange } from '../../fake/domain/consequences.ts';
import { isWriter, withCopies } from '../../fake/domain/copied-names.ts';
import { HttpError } from '../../fake/http/http-error.ts';
import { perform } from '../../fake/http/perform.ts';
import type { Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { World } from '../../world/world.ts';
import { blankRecord } from './blank.ts';
import { checkRecord } from './checked-store.ts';
import { prepare, withDefaults } from './defaults.ts';
import { Owners } from './owners.ts';
import { readValues } from './values.ts';

type Fields = Record<string, unknown>;

/** Makes records of a world, with what they need and what belongs to them. */
export class Builder {
  readonly #world: World;
  /** How many names were made up, by entity. */
  readonly #names = new Map<EntityName, number>();
  /** The names that there were when a command began, by entity, as far as one was asked for. */
  readonly #taken = new Map<EntityName, ReadonlySet<unknown>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Names begin anew. */
  reset(): void {
    this.#names.clear();
  }

  /**
   * Makes records, all or none.
   * @param valuesOf what each is to have, by its place
   * @param most how many records may come of it, with what belongs to them
   * @throws UsageError that lists all that is wrong
   */
  make(
    entity: EntityName,
    count: number,
    valuesOf: (index: number) => unknown,
    most = Number.POSITIVE_INFINITY,
  ): Entity[] {
    if (!Number.isInteger(count) || count < 0)
      throw new UsageError(
        `Failed to create records: the count is a whole number of 0 or more, got ${count}.`,
      );
    const { store, tasks } = this.#world;
    const budget = { left: most };
    tasks.runDueEffects();
    this.#taken.clear();
    // What one of them needs and nobody names serves the others, too.
    const owners = new Owners(store);
    const names = [...this.#names];
    try {
      return this.#world.transaction(() =>
        Array.from({ length: count }, (_, index) =>
          this.#one(entity, valuesOf(index), owners, undefined, budget),
        ),
      );
    } catch (error) {
      this.#names.clear();
      for (const [name, used] of names) this.#names.set(name, used);
      throw error;
    }
  }

  #one(
    entity: EntityName,
    values: unknown,
    around: Owners,
    above: EntityName | undefined,
    budget: { left: number },
  ): Entity {
    if (--budget.left < 0)
      throw new UsageError('Failed to create records: one command makes at most 100; send several.');
    const { given, children } = readValues(entity, values);
    const owners = around.of(entity, given);
    const { make } = creationFacts[entity];
    const record = make
      ? this.#posted(entity, make, given, owners, above, budget)
      : this.#inserted(entity, given, owners, above, budget);
    noteChange(this.#world.store, entity, undefined, record as never);
    const below = owners.below(entity, record);
    for (const { entity: child, list } of children)
      for (const each of list) this.#one(child, each, below, entity, budget);
    return this.#collection(entity).getOrThrow(record.Id);
  }

  /** By the operation that makes one, with its defaults; then with what that does not take. */
  #posted(
    entity: EntityName,
    { operation, path, query, body, oneOf, alone, sends }: Making,
    said: Fields,
    owners: Owners,
    above: EntityName | undefined,
    budget: { left: number },
  ): Entity {
    const { store } = this.#world;
    const leads = entitiesIn([path, body, oneOf]).some((it) => it === above || isWithin(it, above));
    const given = leads ? said : { ...directly(entity, owners, above), ...said };
    const template = { ...body, ...placeOf(oneOf, given, owners, above) };
    for (const field of Object.keys(given)) delete template[field];
    const named = new Map<EntityName, Entity>();
    for (const owner of entitiesIn([path, template])) {
      const isShared = owner === above || !alone.includes(owner) || isNamed(entity, owner, given);
      named.set(owner, this.#owner(owner, owners, isShared, above, budget));
    }
    const fields = {
      name: () => this.#name(entity),
      field: (owner: EntityName, field: string) =>
        (named.get(owner) as unknown as Fields | undefined)?.[field],
    };
    const sent = { ...fillInObject(template, fields) };
    for (const field of sends) if (field !== 'Id' && field in given) sent[field] = given[field];
    // What the operation does not take in this form is stored as it is given, and checked then.
    for (const { instancePath } of bodies[operation as keyof typeof bodies]?.problems(sent) ?? []) {
      const [, field = ''] = instancePath.split('/');
      if (field in given) delete sent[field];
    }
    prepare[entity]?.(store, named);
    const before = this.#collection(entity).size;
    const made = this.#perform(entity, { operation, path: fillInObject(path, fields), query, body: sent });
    if (this.#collection(entity).size === before)
      throw new UsageError(
        `Failed to create ${withArticle(entity)}: ${operation} gives back ${made.Id}, which is there already.`,
      );
    const rest = Object.entries(given).filter(([field, value]) => value === null || !(field in sent));
    checkRecord(store, entity, { ...made, ...Object.fromEntries(rest) }, { verb: 'create', own: made.Id });
    if (rest.length === 0) return made;
    return this.#replace(entity, made, withCopies(store, entity, Object.fromEntries(rest)));
  }

  #perform(
    entity: EntityName,
    {
      operation,
      ...work
    }: Pick<Making, 'operation' | 'query'> & { readonly path: Fields; readonly body: Fields },
  ): Entity {
    try {
      const { body } = perform(this.#world, operation, work as never);
      const { Items: [item] = [body], Id } = body as { Items?: unknown[]; Id?: string };
      return this.#collection(entity).getOrThrow((item as Entity | undefined)?.Id ?? String(Id));
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      throw new UsageError(`Failed to create ${withArticle(entity)}: ${error.message}`);
    }
  }

  /** An Id that is given takes the place of the one that the operation has made up, in what was made with it, too. */
  #replace(entity: EntityName, made: Entity, { Id = made.Id, ...changes }: Fields): Entity {
    const collection = this.#collection(entity);
    if (Id === made.Id) return collection.update(made.Id, changes);
    collection.remove(made.Id);
    const record = collection.insert({ ...made, ...changes, Id } as Entity);
    for (const [child, field] of fieldsOf(entity)) {
      const children = this.#collection(child);
      for (const it of children.where(field as 'Id', made.Id)) children.update(it.Id, { [field]: Id });
    }
    return record;
  }

  /** By hand, where no operation makes one. */
  #inserted(
    entity: EntityName,
    given: Fields,
    owners: Owners,
    above: EntityName | undefined,
    budget: { left: number },
  ): Entity {
    const { ids, store, now } = this.#world;
    const belongsTo: Readonly<Record<string, EntityName>> = entities[entity].belongsTo;
    const ownerOf = (it: EntityName) => this.#owner(it, owners, true, above, budget).Id;
    const [field, nearest] = Object.entries(belongsTo).find(([, it]) => isWithin(it, above)) ?? [];
    const between = field !== undefined && nearest ? () => ({ [field]: ownerOf(nearest) }) : () => ({});
    const direct = directly(entity, owners, above);
    const owner = Object.keys(direct).length > 0 ? direct : between();
    const blank = blankRecord(
      entity,
      { Id: ids.next(), ...owner, ...given },
      {
        id: () => ids.next(),
        now,
        name: () => this.#name(entity),
        example: (field) =>
          (this.#collection(entity).find(() => true) as unknown as Fields | undefined)?.[field],
        owner: (field) => {
          const needed = belongsTo[field];
          if (isWriter(field)) return this.#world.caller().Id;
          return needed && needed !== entity ? ownerOf(needed) : undefined;
        },
      },
    );
    const record = { ...withDefaults(store, entity, given, blank), ...given };
    checkRecord(store, entity, record, { verb: 'create' });
    return this.#collection(entity).insert(record as unknown as Entity);
  }

  /** What a new record belongs to: what is named or above it, otherwise one that is there where that serves, or a new one. */
  #owner(
    entity: EntityName,
    owners: Owners,
    isShared: boolean,
    above: EntityName | undefined,
    budget: { left: number },
  ): Entity {
    const { make, found } = creationFacts[entity];
    const known = isShared ? owners.get(entity) : undefined;
    if (known) return known;
    const inside = isWithin(entity, above) ? above : undefined;
    const serves = (it: Entity) => !inside || owners.has(inside, entity, it);
    const first = found || !make ? this.#collection(entity).find(serves) : undefined;
    const record = first ?? this.#one(entity, {}, owners, inside, budget);
    owners.add(entity, record);
    return record;
  }

  /** A name that nothing of the entity has: `Script 3`. */
  #name(entity: EntityName): string {
    const { noun } = creationFacts[entity];
    const collection = this.#collection(entity);
    const taken =
      this.#taken.get(entity) ??
      new Set(Array.from(collection, (record) => (record as unknown as Fields).Name));
    this.#taken.set(entity, taken);
    let count = Math.max(this.#names.get(entity) ?? 0, collection.size);
    const name = () => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${count}`;
    do count += 1;
    while (taken.has(name()));
    this.#names.set(entity, count);
    return name();
  }

  #collection(entity: EntityName): Collection<Entity> {
    return this.#world.store[entity] as Collection<Entity>;
  }
}

/** Whether records of an entity can belong to one of another, directly or not. */
const isWithin = (entity: EntityName, above: EntityName | undefined): boolean =>
  above !== undefined && creationFacts[entity].within.includes(above);

/** The field by which records of an entity belong to one right above them. */
function directly(entity: EntityName, owners: Owners, above: EntityName | undefined): Fields {
  const field = Object.entries(entities[entity].belongsTo).find(([, owner]) => owner === above)?.[0];
  return above && field !== undefined ? { [field]: owners.get(above)?.Id } : {};
}

/** Whether a field of the new one names the record of an entity that it is made with. */
function isNamed(entity: EntityName, owner: EntityName, given: Fields): boolean {
  const { references } = creationFacts[entity];
  return Object.entries(references).some(([field, named]) => named === owner && given[field] != null);
}

/** The fields by which records say that they belong to one of the entity. */
function fieldsOf(entity: EntityName): [EntityName, string][] {
  return Object.entries(entities).flatMap(([child, { belongsTo }]) =>
    Object.entries(belongsTo).flatMap(([field, owner]): [EntityName, string][] =>
      owner === entity ? [[child as EntityName, field]] : [],
    ),
  );
}

/** The property that says where a new one goes: what is given, what is right above it, what is known, the first. */
function placeOf(oneOf: Making['oneOf'], given: Fields, owners: Owners, above?: EntityName): Fields {
  const places = Object.entries(oneOf);
  if (places.some(([field]) => given[field] != null)) return {};
  const leads = ([, template]: [string, unknown], entity?: EntityName) =>
    entitiesIn(template).some((owner) => (entity ? owner === entity : owners.get(owner) !== undefined));
  const place =
    places.find((it) => leads(it, above ?? ('' as EntityName))) ??
    places.find((it) => leads(it)) ??
    places[0];
  return place ? { [place[0]]: place[1] } : {};
}
