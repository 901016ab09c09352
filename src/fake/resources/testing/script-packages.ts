import { inOrder } from '../../../world/store/trees.ts';
import { packageExpansions, packageOperations } from '../../domain/testing/packages.ts';
import { defineResource } from '../../resource/define.ts';

const packages = packageOperations('ScriptPackage', 'script package', 'getScriptPackage');

export default defineResource('script-packages', {
  operations: {
    searchScriptPackages: packages.search,
    createScriptPackage: packages.create,
    getScriptPackage: packages.read,
    updateScriptPackage: packages.update,
    deleteScriptPackage: packages.remove,
    getScriptPackagesChildren: packages.children,
  },
  expansions: {
    ScriptPackage: {
      ...packageExpansions('ScriptPackage'),
      Scripts: ({ Id }, { store, serialize }) =>
        inOrder(store.Script.where('PackageId', Id)).map((it) => serialize('Script', it)),
    },
  },
});
