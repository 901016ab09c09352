import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification } from '../../../contract/verification.ts';
import { listOf, operationsOf } from '../../contract/entity-operations.ts';

/** The operations of a kind of package. */
export interface PackageKind {
  readonly noun: string;
  readonly create: OperationId;
  readonly read: OperationId;
  readonly update: OperationId;
  readonly remove: OperationId;
  readonly children: OperationId;
  /** Values that new ones are sent, to be found again. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Updates that are tried one after the other. */
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  /** What else can be in it and can be made. */
  readonly holds: readonly EntityName[];
}

const all = Object.keys(entityVerification) as EntityName[];

/** Whether what is in one stops its deletion, unless the request says otherwise. */
function isPackage(entity: EntityName): boolean {
  const { parent, make, remove } = entityVerification[entity];
  return Boolean(parent && make && remove && operationFacts[remove].query.includes('deleteChildren'));
}

/** The kinds of package: each is a tree of its own in every project. */
export const packageKinds: readonly PackageKind[] = all.filter(isPackage).map((entity) => {
  const { noun, change, vary } = entityVerification[entity];
  return {
    noun,
    ...operationsOf(entity),
    children: listOf(entity, entity),
    values: {
      OrderNumber: 3,
      ...Object.fromEntries(Object.entries(vary).map(([name, [first]]) => [name, first])),
    },
    changes: change.map((it) => ('Name' in it ? { ...it, Name: 'Inner, renamed' } : it)),
    holds: all.filter((other) => {
      const { make } = entityVerification[other];
      return other !== entity && make?.body.PackageId === `$${entity}.Id`;
    }),
  };
});
