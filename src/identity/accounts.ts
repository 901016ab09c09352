import type { Entities } from '../contract/entities.gen.ts';
import { sessionCookie } from '../contract/operations.gen.ts';
import { UsageError } from '../contract/usage-error.ts';
import type { AccountFacts, Accounts } from '../control/identity.ts';
import { flawOfGrant, type Grant } from '../world/seeds/accounts.ts';
import type { WorldStore } from '../world/world.ts';
import type { Tokens } from './tokens.ts';
import { findUser, isEnabled } from './users.ts';

/** Lets the owner of a world change its accounts. */
export function createAccounts(store: WorldStore, tokens: Tokens): Accounts {
  function need(userName: string): Entities['User'] {
    const user = findUser(store, userName);
    if (user) return user;
    const known = Array.from(store.User, ({ UserName }) => UserName).slice(0, 20);
    throw new UsageError(`Failed to find the user ${userName}: known are ${known.join(', ')}.`);
  }

  function describe(user: Entities['User']): AccountFacts {
    const { Permissions: permissions, Groups: groups } = store.Account.get(user.Id) ?? {};
    return {
      userName: user.UserName,
      enabled: isEnabled(user),
      ...(permissions && { permissions }),
      ...(groups && { groups }),
    };
  }

  return {
    named: (userName) => need(userName).UserName,
    list: () => Array.from(store.User, describe),
    set(userName, { password, permissions, groups }) {
      const user = need(userName);
      if (password === '')
        throw new UsageError(`Failed to set the account of ${userName}: the password is empty.`);
      checkGrants(`the account of ${userName}`, permissions);
      const unknown = groups?.find((name) => !store.AccountGroup.has(name));
      if (unknown !== undefined) {
        throw new UsageError(`Failed to set the account of ${userName}: no group is called ${unknown}.`);
      }
      const changes = {
        ...(password !== undefined && { Password: password }),
        ...(permissions && { Permissions: permissions }),
        ...(groups && { Groups: groups }),
      };
      if (store.Account.has(user.Id)) store.Account.update(user.Id, changes);
      else store.Account.insert({ Id: user.Id, ...changes });
      return describe(user);
    },
    clear(userName) {
      store.Account.remove(need(userName).Id);
    },
    groups: () =>
      Array.from(store.AccountGroup, ({ Id, Permissions }) => ({ name: Id, permissions: Permissions })),
    setGroup(name, permissions) {
      if (name === '') throw new UsageError('Failed to set a group: its name is empty.');
      checkGrants(`the group ${name}`, permissions);
      if (store.AccountGroup.has(name)) store.AccountGroup.update(name, { Permissions: permissions });
      else store.AccountGroup.insert({ Id: name, Permissions: permissions });
    },
    logIn(userName) {
      const user = need(userName);
      if (!isEnabled(user)) throw new UsageError(`Failed to log in ${userName}: the user is not enabled.`);
      return `${sessionCookie}=${tokens.issue({ Kind: 'session', UserId: user.Id }).Id}`;
    },
    revoke: (userName) => tokens.revoke(userName === undefined ? undefined : need(userName).Id),
  };
}

function checkGrants(of: string, grants: readonly Grant[] = []): void {
  const flaw = grants.map(flawOfGrant).find(Boolean);
  if (flaw) throw new UsageError(`Failed to set ${of}: a permission ${flaw}.`);
}
