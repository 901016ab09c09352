import { inOrder } from '../../world/trees.ts';
import { packageExpansions } from '../packages.ts';
import { defineResource } from '../resource.ts';

export default defineResource('requirement-packages', {
  operations: {
    getRequirementPackage: ({ path, store, show, expand, refuse }) => {
      const found =
        store.RequirementPackage.get(path.id) ?? refuse(404, `No requirement package has the id ${path.id}.`);
      return { status: 200, body: show('RequirementPackage', found, expand) };
    },
    getRequirementPackageChildren: ({ path, store, list, refuse }) => {
      if (!store.RequirementPackage.has(path.id))
        refuse(404, `No requirement package has the id ${path.id}.`);
      return {
        status: 200,
        body: list('RequirementPackage', inOrder(store.RequirementPackage.where('ParentId', path.id))),
      };
    },
  },
  expansions: {
    RequirementPackage: {
      ...packageExpansions('RequirementPackage'),
      Requirements: ({ Id }, { store, show }) =>
        inOrder(store.Requirement.where('PackageId', Id)).map((it) => show('Requirement', it)),
    },
  },
});
