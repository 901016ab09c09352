import type { OperationId } from '../../../contract/operations.ts';

/** The operations of a kind of package. */
export interface PackageKind {
  readonly noun: string;
  readonly create: OperationId;
  readonly read: OperationId;
  readonly update: OperationId;
  readonly remove: OperationId;
  readonly children: OperationId;
  /** What of a package says what it is for, where there is such a thing. */
  readonly hasStereotype: boolean;
  /** What else can be in it, where the document has an operation that makes it. */
  readonly holds?: 'assignments' | 'scripts';
}

/** The three kinds of package: each is a tree of its own in every project. */
export const packageKinds: readonly PackageKind[] = [
  {
    noun: 'execution package',
    create: 'createExecutionPackage',
    read: 'getExecutionPackage',
    update: 'updateExecutionPackage',
    remove: 'deleteExecutionPackage',
    children: 'getExecutionPackageChildren',
    hasStereotype: true,
    holds: 'assignments',
  },
  {
    noun: 'script package',
    create: 'createScriptPackage',
    read: 'getScriptPackage',
    update: 'updateScriptPackage',
    remove: 'deleteScriptPackage',
    children: 'getScriptPackagesChildren',
    hasStereotype: false,
    holds: 'scripts',
  },
  {
    noun: 'requirement package',
    create: 'createRequirementPackage',
    read: 'getRequirementPackage',
    update: 'updateRequirementPackage',
    remove: 'deleteRequirementPackage',
    children: 'getRequirementPackageChildren',
    hasStereotype: false,
  },
];
