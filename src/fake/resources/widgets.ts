import { parseExpand } from '../../query/expand.ts';
import { widgetKinds, widgetsOf } from '../domain/widgets.ts';
import { defineResource } from '../resource/define.ts';

export default defineResource('widgets', {
  operations: {
    getWidgetsForProject: ({ path, query, store, serialize, fail }) => {
      const project =
        store.Project.get(path.projectId) ?? fail(404, `No project has the id ${path.projectId}.`);
      // Not an entity of its own, and the one resource that prints everything when nothing is asked for.
      const { names, unknown } = parseExpand(query.$expand, widgetKinds);
      if (unknown.length > 0)
        fail(
          400,
          `Failed to read $expand: widgets are of ${widgetKinds.join(', ')}, not ${unknown.join(', ')}.`,
        );
      return {
        status: 200,
        body: widgetsOf(store, project, serialize, query.$expand === undefined ? widgetKinds : names),
      };
    },
  },
});
