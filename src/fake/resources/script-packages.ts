import { inOrder } from '../../world/trees.ts';
import { packageExpansions } from '../packages.ts';
import { defineResource } from '../resource.ts';

export default defineResource('script-packages', {
  operations: {
    getScriptPackage: ({ path, store, show, expand, refuse }) => {
      const found =
        store.ScriptPackage.get(path.id) ?? refuse(404, `No script package has the id ${path.id}.`);
      return { status: 200, body: show('ScriptPackage', found, expand) };
    },
    getScriptPackagesChildren: ({ path, store, list, refuse }) => {
      if (!store.ScriptPackage.has(path.id)) refuse(404, `No script package has the id ${path.id}.`);
      return {
        status: 200,
        body: list('ScriptPackage', inOrder(store.ScriptPackage.where('ParentId', path.id))),
      };
    },
  },
  expansions: {
    ScriptPackage: {
      ...packageExpansions('ScriptPackage'),
      Scripts: ({ Id }, { store, show }) =>
        inOrder(store.Script.where('PackageId', Id)).map((it) => show('Script', it)),
    },
  },
});
