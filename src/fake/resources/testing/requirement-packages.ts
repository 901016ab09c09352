import { inOrder } from '../../../world/store/trees.ts';
import { packageExpansions, packageOperations } from '../../domain/testing/packages.ts';
import { defineResource } from '../../resource/define.ts';

const packages = packageOperations('RequirementPackage', 'requirement package', 'getRequirementPackage');

export default defineResource('requirement-packages', {
  operations: {
    getRequirementPackages: packages.search,
    createRequirementPackage: packages.create,
    getRequirementPackage: packages.read,
    updateRequirementPackage: packages.update,
    deleteRequirementPackage: packages.remove,
    getRequirementPackageChildren: packages.children,
  },
  expansions: {
    RequirementPackage: {
      ...packageExpansions('RequirementPackage'),
      Requirements: ({ Id }, { store, serialize }) =>
        inOrder(store.Requirement.where('PackageId', Id)).map((it) => serialize('Requirement', it)),
    },
  },
});
