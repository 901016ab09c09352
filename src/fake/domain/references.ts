import type { Collection } from '../../world/store/collection.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { WorldStore } from '../../world/world.ts';

/** How a handler refuses a value. */
interface CanFail {
  fail(status: 403, message: string): never;
}

/**
 * The record that a body refers to; undefined where it refers to none, or to the one that the record it is about refers to.
 * @param held the record as it is, unless it is a new one: what it refers to may be sent again, wherever that is
 * @param field the property with the identifier, in any letter case
 * @param noun what the error response calls the record
 */
export function findReferenced<
  T extends Entity,
  F extends string,
  B extends { readonly [K in F]?: string | null },
>(
  records: Collection<T>,
  noun: string,
  field: F,
  { body, fail }: CanFail & { readonly body: B },
  held?: { readonly [K in NoInfer<F>]?: string | null },
): T | (B[F] extends string ? never : undefined) {
  const id = body[field];
  if (typeof id !== 'string' || id.toLowerCase() === held?.[field])
    return undefined as B[F] extends string ? never : undefined;
  return records.get(id.toLowerCase()) ?? fail(403, `No ${noun} has the ${field} ${id}.`);
}

/**
 * The same of a reference that may be absent.
 * @returns null where the body takes it away by an empty text
 */
export function findClearable<
  T extends Entity,
  F extends string,
  B extends { readonly [K in F]?: string | null },
>(
  records: Collection<T>,
  noun: string,
  field: F,
  request: CanFail & { readonly body: B },
  held?: { readonly [K in NoInfer<F>]?: string | null },
): T | null | undefined {
  return request.body[field] === '' ? null : findReferenced(records, noun, field, request, held);
}

/**
 * The user or group that a body gives work to, as records have it.
 * @param held the record as it is, unless it is a new one
 * @returns nothing where the body names none, or the one who has the work; nobody for an empty text
 */
export function assignedTo(
  {
    store,
    body,
    fail,
  }: CanFail & { readonly store: WorldStore; readonly body: { readonly AssignedToId?: string | null } },
  held?: { readonly AssignedToId?: string | null },
): { readonly AssignedToId?: string | null; readonly AssignedTo?: string | null } {
  const id = body.AssignedToId?.toLowerCase();
  if (id === undefined || id === held?.AssignedToId) return {};
  if (id === '') return { AssignedToId: null, AssignedTo: null };
  const name = store.User.get(id)?.UserName ?? store.Group.get(id)?.Name;
  return { AssignedToId: id, AssignedTo: name ?? fail(403, `No user or group has the AssignedToId ${id}.`) };
}

/** An Id in the body says nothing but the one in the address again. */
export function rejectOtherId({
  body,
  path,
  fail,
}: CanFail & {
  readonly path: { readonly id: string };
  readonly body: { readonly Id?: string | null };
}): void {
  if (body.Id && body.Id.toLowerCase() !== path.id) {
    fail(403, `The Id in the body is ${body.Id}, the one in the address ${path.id}.`);
  }
}
