import type { WorldStore } from '../../../world/world.ts';

type Member = 'UserId' | 'GroupId';

/** The one record that there is of a user in a group. */
const membership = (UserId: string, GroupId: string) => ({ Id: `${UserId} ${GroupId}`, UserId, GroupId });

/** The ids of the groups of a user, or of the members of a group. */
export function othersOf(store: WorldStore, side: Member, id: string): string[] {
  return store.Membership.where(side, id).map((it) => (side === 'UserId' ? it.GroupId : it.UserId));
}

/** Makes these the groups of a user, or the members of a group; others are no longer. */
export function setOthers(store: WorldStore, side: Member, id: string, others: readonly string[]): void {
  const wanted = new Set(others);
  for (const it of [...store.Membership.where(side, id)]) {
    const other = side === 'UserId' ? it.GroupId : it.UserId;
    if (!wanted.delete(other)) store.Membership.remove(it.Id);
  }
  for (const other of wanted) {
    store.Membership.insert(side === 'UserId' ? membership(id, other) : membership(other, id));
  }
}
