import type { PermissionRule } from '../../contract/permissions.ts';
import type { Operation } from './openapi.ts';

/**
 * What the operation asks for, in one form: a list of one stands for itself, several have to say whether all are needed.
 * @throws Error when they do not
 */
export function permissionsOf({ operationId, 'x-permissions': said = [] }: Operation): PermissionRule {
  if (!Array.isArray(said)) return said;
  if (said.length < 2) return { all: said };
  throw new Error(
    `Failed to read the permissions of ${operationId}: several are listed; say { all: … } or { any: … }.`,
  );
}
