import { createHash, timingSafeEqual } from 'node:crypto';
import type { Entities } from '../contract/entities.gen.ts';
import { formatInstant } from '../world/time/instant.ts';
import type { World, WorldStore } from '../world/world.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether two secrets are the same; takes as long whatever they have in common. */
export const isSame = (given: string, wanted: string): boolean =>
  timingSafeEqual(digest(given), digest(wanted));

/** The user of a name, in any letter case. */
export function findUser(store: WorldStore, userName: string): Entities['User'] | undefined {
  return store.User.whereText('UserName', userName)[0];
}

/** Whether a user may come in at all. */
export const isEnabled = ({ Enabled }: Entities['User']): boolean => Enabled !== false;

/**
 * The user who knows the password.
 * @param usual the password of users that have none of their own; undefined when these cannot come in by one
 */
export function checkPassword(
  store: WorldStore,
  { userName, password }: { readonly userName: string; readonly password: string },
  usual: string | undefined,
): Entities['User'] | undefined {
  const user = findUser(store, userName);
  const wanted = (user && store.Account.get(user.Id)?.Password) ?? usual;
  // Compared in every case, so that the time does not tell who is a user.
  const fits = isSame(password, wanted ?? '');
  return user && wanted !== undefined && fits && isEnabled(user) ? user : undefined;
}

/** Notes that a user has come in by a page. Credentials that each request brings are no log-in. */
export function noteLogIn({ store, clock }: World, { Id }: Entities['User']): void {
  store.User.update(Id, { LastLogIn: formatInstant(clock.now()) });
}
