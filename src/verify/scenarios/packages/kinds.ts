import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, type Template } from '../../../contract/verification.ts';
import { listOf, operationsOf } from '../../contract/entity-operations.ts';
import { keptProperties } from '../../contract/entity-properties.ts';

/** The operations of a kind of package. */
export interface PackageKind {
  readonly noun: string;
  readonly create: OperationId;
  readonly read: OperationId;
  readonly update: OperationId;
  readonly remove: OperationId;
  readonly children: OperationId;
  /** What puts a new one at the root of a tree. */
  readonly root: Template;
  /** Values that new ones are sent, to be found again. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Updates that are tried one after the other. */
  readonly changes: readonly Readonly<Record<string, unknown>>[];
  /** Properties that an update changes only when they are sent. */
  readonly kept: readonly string[];
  /** What else can be in it and can be made. */
  readonly holds: readonly EntityName[];
}

const all = Object.keys(entityVerification) as EntityName[];

/** Whether what is in one stops its deletion, unless the request says otherwise. */
function isPackage(entity: EntityName): boolean {
  const { parent, make, remove } = entityVerification[entity];
  return Boolean(parent && make && remove && operationFacts[remove].query.includes('deleteChildren'));
}

/** The kinds of package, and of what is a tree like them: each has its own in every project. */
export const packageKinds: readonly PackageKind[] = all.filter(isPackage).map((entity) => {
  const { noun, change, vary, make } = entityVerification[entity];
  const operations = operationsOf(entity);
  const { Name, ...place } = {
    ...make?.body,
    ...Object.fromEntries(Object.entries(make?.oneOf ?? {}).slice(0, 1)),
  };
  return {
    noun,
    ...operations,
    children: listOf(entity, entity),
    root: place,
    kept: keptProperties(entity),
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
