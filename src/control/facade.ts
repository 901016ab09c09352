import { exportWorld, worldSnapshotOf } from '../world/seeds/export.ts';
import type { World, WorldSnapshot } from '../world/world.ts';
import type { Adapter } from './adapter.ts';
import { checkedStore } from './creation/checked-store.ts';
import { type Create, type CreateMany, createOne, createSeveral } from './creation/create.ts';
import { absolute, asFetchResponse, asUser, requestOf } from './fetch.ts';
import type { Accounts } from './identity.ts';
import type { Mock, Snapshots, Worlds } from './mock.ts';
import type { WorldParts } from './worlds/parts.ts';

/** What a mock is made of. */
export interface Inside {
  readonly name: string;
  readonly baseUrl: string;
  readonly world: World;
  readonly parts: WorldParts;
  readonly worlds: Worlds;
  readonly accounts: Accounts;
  readonly snapshots: Snapshots;
  readonly adapter: Adapter;
  /** What is asked before there is more of the world, and told when there is. */
  readonly memory: { checkRoom(): void; weigh(): void };
  /** Makes another world that begins at a snapshot. */
  fork(snapshot: WorldSnapshot, world: string): Mock;
}

/** Makes the mock of a world: what its owner sees of it. */
export function createFacade(inside: Inside): Mock {
  const { name, baseUrl, world, parts, worlds, accounts, snapshots, adapter, memory } = inside;
  let create: Create | undefined;
  let createMany: CreateMany | undefined;
  const mock: Mock = {
    name,
    baseUrl,
    clock: world.clock,
    store: checkedStore(world.store),
    get create() {
      create ??= createOne(parts.builder);
      return create;
    },
    get createMany() {
      createMany ??= createSeveral(parts.builder);
      return createMany;
    },
    ids: world.ids,
    worlds,
    accounts,
    snapshots,
    adapter,
    get tasks() {
      return parts.tasks;
    },
    get faults() {
      return parts.faults;
    },
    use: (operation, answer, options) => parts.overrides.add(operation, answer, options),
    get overrides() {
      return parts.overrides;
    },
    get journal() {
      return parts.recorder.journal;
    },
    coverage: (choice) => parts.recorder.coverage(choice),
    comparison: () => parts.recorder.comparison(),
    fetch(input, init) {
      const request = requestOf(input, init, baseUrl);
      return asFetchResponse(adapter.answer(request), request);
    },
    as(userName) {
      const name = accounts.named(userName);
      // The name may change, and belong to somebody else then.
      const id = world.store.User.whereText('UserName', name)[0]?.Id ?? name;
      return { baseUrl, fetch: (input, init) => mock.fetch(asUser(id, absolute(input, baseUrl), init)) };
    },
    reset() {
      world.reset();
      parts.reset();
      memory.weigh();
    },
    fork: (other) => inside.fork(world.save(), other),
    export: () => exportWorld(world),
    import(value) {
      memory.checkRoom();
      world.restore(worldSnapshotOf(value));
      memory.weigh();
    },
  };
  return mock;
}
