import type { Collection, Entity } from '../../world/store/collection.ts';

/** How a handler refuses a value. */
interface CanFail {
  fail(status: 403, message: string): never;
}

/**
 * The record that a body refers to. What is not sent, or sent as null, comes back as it is.
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
): T | Exclude<B[F], string> {
  const id = body[field];
  if (typeof id !== 'string') return id as Exclude<B[F], string>;
  return records.get(id.toLowerCase()) ?? fail(403, `No ${noun} has the ${field} ${id}.`);
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
