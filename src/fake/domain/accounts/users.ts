import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import { isTaken } from '../../../world/store/unique.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../patch.ts';

/** How many characters a password has at least. */
const minPassword = 6;

/** A request to create or to change a user. */
interface UserRequest {
  readonly body: Schemas['UserInput'];
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

const texts = ['FirstName', 'LastName', 'Phone'] as const;

/**
 * What a request says of a user, once the name is free and the password is good enough.
 * @param user as it is, unless it is a new one
 */
export function userChanges({ body, store, fail }: UserRequest, user?: Entities['User']) {
  if (body.UserName != null && isTaken(store, 'User', 'UserName', body.UserName, user?.Id)) {
    fail(403, `Another user has the UserName ${body.UserName}.`);
  }
  if (/[:/]/.test(body.UserName ?? ''))
    fail(403, 'A UserName has no colon and no slash: no client could log in with it.');
  if (body.Password != null) rejectSimplePassword(body.Password, fail);
  return pickPatch(body, ['UserName', 'Email', ...texts, 'Enabled', 'IsExternal']);
}

/** Refuses a password that is too simple; it is not repeated. */
export function rejectSimplePassword(password: string, fail: (status: 403, message: string) => never): void {
  if (password.length < minPassword) fail(403, `A password has ${minPassword} characters or more.`);
}

/** Gives a user a password. */
export function setPassword(store: WorldStore, Id: string, Password: string): void {
  if (store.Account.has(Id)) store.Account.update(Id, { Password });
  else store.Account.insert({ Id, Password });
}

/** First name, last name, and the user name in brackets. */
export const displayNameOf = ({ FirstName, LastName, UserName }: Entities['User']): string =>
  [FirstName, LastName, `(${UserName})`].filter(Boolean).join(' ');
