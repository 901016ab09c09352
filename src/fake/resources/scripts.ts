import { defineResource } from '../resource.ts';

export default defineResource('scripts', {
  operations: {
    getScript: ({ path, store, show, expand, refuse }) => {
      const script = store.Script.get(path.id) ?? refuse(404, `No script has the id ${path.id}.`);
      return { status: 200, body: show('Script', script, expand) };
    },
  },
  expansions: {
    Script: {
      Package: ({ PackageId }, { store, show }) => show('ScriptPackage', store.ScriptPackage.need(PackageId)),
      Assignments: ({ Id }, { store, show }) =>
        store.ScriptAssignment.where('ScriptId', Id).map((it) => show('ScriptAssignment', it)),
      Steps: ({ Steps }) => Steps.map((step, OrderNumber) => ({ ...step, OrderNumber })),
    },
  },
});
