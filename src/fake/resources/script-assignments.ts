import { defineResource } from '../resource.ts';
import { runsOf } from '../runs.ts';

export default defineResource('script-assignments', {
  operations: {
    getScriptAssignment: ({ path, store, show, expand, refuse }) => {
      const assignment =
        store.ScriptAssignment.get(path.id) ?? refuse(404, `No script assignment has the id ${path.id}.`);
      return { status: 200, body: show('ScriptAssignment', assignment, expand) };
    },
  },
  expansions: {
    ScriptAssignment: {
      Package: ({ PackageId }, { store, show }) =>
        show('ExecutionPackage', store.ExecutionPackage.need(PackageId)),
      Script: ({ ScriptId }, { store, show }) => show('Script', store.Script.need(ScriptId)),
      Runs: ({ Id }, { store, show }) => runsOf(store, Id).map((run) => show('ScriptRun', run)),
      LastRun: ({ Id }, { store, show }) => {
        const [last] = runsOf(store, Id);
        return last ? show('ScriptRun', last) : null;
      },
    },
  },
});
