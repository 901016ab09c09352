import { widgetKinds, widgetsOf } from '../../domain/projects/widgets.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('widgets', {
  operations: {
    getWidgetsForProject: ({ path, query, expand, store, fail }) => {
      const project =
        store.Project.get(path.projectId) ?? fail(404, `No project has the id ${path.projectId}.`);
      // Not an entity of its own, and the one resource that prints everything when nothing is asked for.
      const kinds =
        query.$expand === undefined ? widgetKinds : widgetKinds.filter((it) => expand.includes(it));
      return { status: 200, body: widgetsOf(store, project, kinds) };
    },
  },
});
