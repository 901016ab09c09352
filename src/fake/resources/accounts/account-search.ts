import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { displayNameOf } from '../../domain/accounts/users.ts';
import { type Findable, searchNames } from '../../domain/partial-names.ts';
import { defineResource } from '../../resource/define.ts';

type User = Entities['User'];
type Group = Entities['Group'];
type Asked = Parameters<typeof searchNames>[1];

/** An item with how it is found. */
interface Row<T> extends Findable {
  readonly item: T;
  readonly shown: string;
}

const namesOf = ({ UserName, FirstName, LastName }: User) => [
  UserName,
  FirstName,
  LastName,
  [FirstName, LastName].filter(Boolean).join(' '),
];

const searchUsers = (store: WorldStore, asked: Asked) =>
  searchNames(
    store.User,
    asked,
    (user) => ({ names: namesOf(user), values: [user.Id, user.UserName] }),
    ({ UserName }) => UserName,
  );

const searchGroups = (store: WorldStore, asked: Asked) =>
  searchNames(
    store.Group,
    asked,
    ({ Id, Name }) => ({ names: [Name], values: [Id, Name] }),
    ({ Name }) => Name,
  );

function searchRows<T>(rows: Iterable<Row<T>>, asked: Asked) {
  const { items, isWhole } = searchNames(
    rows,
    asked,
    (row) => row,
    ({ shown }) => shown,
  );
  return { items: items.map(({ item }) => item), isWhole };
}

function searchBoth(store: WorldStore, asked: Asked) {
  const users = Array.from(store.User, (user) => {
    const shown = displayNameOf(user);
    const item = { Id: user.Id, DisplayName: shown };
    return { item, shown, names: namesOf(user), values: [user.Id, user.UserName] };
  });
  const groups = Array.from(store.Group, ({ Id, Name }) => {
    const item = { Id, DisplayName: Name };
    return { item, shown: Name, names: [Name], values: [Id, Name] };
  });
  return searchRows<Schemas['UserGroup']>([...users, ...groups], asked);
}

/** Stands for whoever asks. */
const me = { Type: 'Self', Name: 'Me', GlobalId: 'Self', CssClass: 'assigned-to-self' } as const;

function searchAssignable({ store }: World, asked: Asked) {
  const rowOf = (
    Type: 'User' | 'Group',
    { Id }: User | Group,
    Name: string,
    names: Findable['names'],
  ): Row<Schemas['AssignedTo']> => {
    const GlobalId = `${Type}:${Id}`;
    const item = { Id, Type, Name, GlobalId, CssClass: `assigned-to-${Type.toLowerCase()}` };
    return { item, shown: Name, names, values: [GlobalId, Id, ...names.flatMap((it) => it ?? [])] };
  };
  const users = [...store.User]
    .filter(({ Enabled }) => Enabled !== false)
    .map((user) => {
      const { FirstName, LastName, UserName } = user;
      const name = [FirstName, LastName].filter(Boolean).join(' ');
      return rowOf('User', user, name || UserName, namesOf(user));
    });
  const groups = Array.from(store.Group, (group) => rowOf('Group', group, group.Name, [group.Name]));
  const self = { item: me, shown: me.Name, names: [me.Name], values: [me.GlobalId, me.Name] };
  return searchRows<Schemas['AssignedTo']>([...users, ...groups, self], asked);
}

export default defineResource('account-search', {
  operations: {
    searchUsersByPartialName: ({ query, store, list }) => {
      const { items, isWhole } = searchUsers(store, query);
      return { status: 200, body: list('User', items, { isWhole }) };
    },
    searchUsersByPartialNameUsingPostMethod: ({ body, store, list }) => {
      const { items, isWhole } = searchUsers(store, body);
      return { status: 200, body: list('User', items, { isWhole }) };
    },
    searchGroupsByPartialName: ({ query, store, list }) => {
      const { items, isWhole } = searchGroups(store, query);
      return { status: 200, body: list('Group', items, { isWhole }) };
    },
    searchGroupsByPartialNameUsingPostMethod: ({ body, store, list }) => {
      const { items, isWhole } = searchGroups(store, body);
      return { status: 200, body: list('Group', items, { isWhole }) };
    },
    searchUserOrGroupByPartialName: ({ query, store, page }) => {
      const { items, isWhole } = searchBoth(store, query);
      return { status: 200, body: page(items, isWhole) };
    },
    searchUserOrGroupByPartialNameUsingPostMethod: ({ body, store, page }) => {
      const { items, isWhole } = searchBoth(store, body);
      return { status: 200, body: page(items, isWhole) };
    },
    searchForUsersGroupsAndSpecialUsers: ({ query, world, page }) => {
      const { items, isWhole } = searchAssignable(world, query);
      return { status: 200, body: page(items, isWhole) };
    },
    searchForUsersGroupsAndSpecialUsersUsingPostMethod: ({ body, world, page }) => {
      const { items, isWhole } = searchAssignable(world, body);
      return { status: 200, body: page(items, isWhole) };
    },
  },
});
