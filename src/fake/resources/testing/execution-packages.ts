import { inOrder } from '../../../world/store/trees.ts';
import { packageExpansions, packageOperations } from '../../domain/testing/packages.ts';
import { defineResource } from '../../resource/define.ts';

const packages = packageOperations('ExecutionPackage', 'execution package', 'getExecutionPackage');

export default defineResource('execution-packages', {
  operations: {
    searchExecutionPackages: packages.search,
    createExecutionPackage: packages.create,
    getExecutionPackage: packages.read,
    updateExecutionPackage: packages.update,
    deleteExecutionPackage: packages.remove,
    getExecutionPackageChildren: packages.children,
  },
  expansions: {
    ExecutionPackage: {
      ...packageExpansions('ExecutionPackage'),
      ScriptAssignments: ({ Id }, { store, serialize }) =>
        store.ScriptAssignment.where('PackageId', Id).map((it) => serialize('ScriptAssignment', it)),
      AutomatedTestAssignments: ({ Id }, { store, serialize }) =>
        inOrder(store.AutomatedTestAssignment.where('PackageId', Id)).map((it) =>
          serialize('AutomatedTestAssignment', it),
        ),
      AgileRuns: ({ Id }, { store, serialize }) =>
        inOrder(store.AgileRun.where('PackageId', Id)).map((it) => serialize('AgileRun', it)),
    },
  },
});
