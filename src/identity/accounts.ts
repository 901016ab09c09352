import type { Entities } from '../contract/entities.gen.ts';
import { sessionCookie } from '../contract/operations.gen.ts';
import { UsageError } from '../contract/usage-error.ts';
import { isObject } from '../contract/validation/check.ts';
import { shown } from '../contract/validation/schema-error.ts';
import type { AccountChange, AccountFacts, Accounts } from '../control/identity.ts';
import { checkFields, filledUpTo, type Kind, listOf, text, unchecked } from '../control/kinds.ts';
import { othersOf, setOthers } from '../fake/domain/accounts/memberships.ts';
import { flawOfGrant, type Grant } from '../world/seeds/accounts.ts';
import type { World } from '../world/world.ts';
import type { Tokens } from './tokens.ts';
import { findUser, isEnabled, noteLogIn } from './users.ts';

/** Lets the owner of a world change its accounts. */
export function createAccounts(world: World, tokens: Tokens): Accounts {
  const { store, ids } = world;

  function need(userName: string): Entities['User'] {
    const user = typeof userName === 'string' ? findUser(store, userName) : undefined;
    if (user) return user;
    const known = Array.from(store.User, ({ UserName }) => UserName).slice(0, 20);
    throw new UsageError(`Failed to find the user ${String(userName)}: known are ${known.join(', ')}.`);
  }

  function findGroup(name: string): Entities['Group'] | undefined {
    return store.Group.whereText('Name', name)[0];
  }

  function describe(user: Entities['User']): AccountFacts {
    const permissions = store.Account.get(user.Id)?.Permissions;
    const groups = othersOf(store, 'UserId', user.Id).map((id) => store.Group.get(id)?.Name ?? id);
    return {
      userName: user.UserName,
      enabled: isEnabled(user),
      ...(permissions && { permissions }),
      ...(groups.length > 0 && { groups }),
    };
  }

  return {
    named: (userName) => need(userName).UserName,
    list: () => Array.from(store.User, describe),
    set(userName, change) {
      const user = need(userName);
      const failed = `Failed to set the account of ${userName}`;
      if (!isObject(change as unknown))
        throw new UsageError(`${failed}: say what it is to have, such as permissions.`);
      checkFields(failed, change, changeKinds, { hides: ['password'] });
      const { password, permissions, groups } = change;
      checkGrants(failed, permissions);
      const found = groups?.map((name) => {
        const group = findGroup(name);
        if (group) return group.Id;
        throw new UsageError(`${failed}: no group is called ${name}.`);
      });
      const known = store.Account.get(user.Id);
      // Whoever is put into groups has what these allow, and no longer everything.
      const granted = permissions ?? known?.Permissions ?? (groups && []);
      const changes = {
        ...(password !== undefined && { Password: password }),
        ...(granted && { Permissions: granted }),
      };
      if (known) store.Account.update(user.Id, changes);
      else store.Account.insert({ Id: user.Id, ...changes });
      if (found) setOthers(store, 'UserId', user.Id, found);
      return describe(user);
    },
    clear(userName) {
      const { Id } = need(userName);
      store.Account.remove(Id);
      setOthers(store, 'UserId', Id, []);
    },
    groups: () =>
      Array.from(store.Group, ({ Id, Name }) => ({
        name: Name,
        permissions: store.AccountGroup.get(Id)?.Permissions ?? [],
      })),
    setGroup(name, permissions) {
      if (!groupName.fits(name))
        throw new UsageError(`Failed to set a group: its name ${groupName.sentence}, got ${shown(name)}.`);
      const failed = `Failed to set the group ${name}`;
      if (permissions === undefined) throw new UsageError(`${failed}: its permissions are missing.`);
      checkGrants(failed, permissions);
      const { Id } = findGroup(name) ?? store.Group.insert({ Id: ids.next(), Name: name, Description: null });
      if (store.AccountGroup.has(Id)) store.AccountGroup.update(Id, { Permissions: permissions });
      else store.AccountGroup.insert({ Id, Permissions: permissions });
    },
    logIn(userName) {
      const user = need(userName);
      if (!isEnabled(user)) throw new UsageError(`Failed to log in ${userName}: the user is not enabled.`);
      noteLogIn(world, user);
      return `${sessionCookie}=${tokens.issue({ Kind: 'session', UserId: user.Id }).Id}`;
    },
    revoke: (userName) => tokens.revoke(userName === undefined ? undefined : need(userName).Id),
  };
}

/** The maximum length that the API takes. */
const groupName = filledUpTo(255);

const changeKinds: Readonly<Record<keyof AccountChange, Kind>> = {
  password: filledUpTo(1000),
  permissions: unchecked,
  groups: listOf(text, 'names of groups'),
};

function checkGrants(failed: string, grants: readonly Grant[] = []): void {
  if (!Array.isArray(grants))
    throw new UsageError(`${failed}: permissions must be a list, got ${shown(grants)}.`);
  const flaw = grants.map(flawOfGrant).find(Boolean);
  if (flaw) throw new UsageError(`${failed}: a permission ${flaw}.`);
}
