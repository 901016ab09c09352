import type { Entities } from '../../../contract/entities.gen.ts';
import type { World } from '../../../world/world.ts';
import { atomFeed, countRuns, isWidgetType } from '../../domain/server/grid-widgets.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('grid-widgets', {
  operations: {
    getGridWidgetData: ({ path, body, store, fail }) => {
      if (!isWidgetType(path.widgetType)) fail(404, `No widget is of the type ${path.widgetType}.`);
      if (body.ProjectId && !store.Project.has(body.ProjectId.toLowerCase()))
        fail(403, `No project has the ProjectId ${body.ProjectId}.`);
      if (body.PackageId && !store.ExecutionPackage.has(body.PackageId.toLowerCase()))
        fail(403, `No execution package has the PackageId ${body.PackageId}.`);
      return { status: 200, body: { Data: { [path.dataName]: countRuns(store, path.widgetType, body) } } };
    },

    getGridWidgetState: ({ path, world, store, serialize, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, `No project has the id ${path.projectId}.`);
      const state = mine(world, path).find(({ Position }) => Position === path.position);
      if (!state) return fail(404, `Nothing is at the position ${path.position} of ${path.hostId}.`);
      return { status: 200, body: serialize('GridWidgetState', state) };
    },

    updateGridWidgetState: ({ path, body, world, store, serialize, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, `No project has the id ${path.projectId}.`);
      if (!isWidgetType(body.WidgetType)) fail(404, `No widget is of the type ${body.WidgetType}.`);
      const known = mine(world, path).find(({ Position }) => Position === path.position);
      const said = { WidgetType: body.WidgetType, Data: body.Data };
      const state = known
        ? store.GridWidgetState.update(known.Id, said)
        : store.GridWidgetState.insert({
            Id: world.ids.next(),
            HostId: path.hostId,
            ProjectId: path.projectId,
            UserId: world.caller().Id,
            Position: path.position,
            ...said,
          });
      return { status: 200, body: serialize('GridWidgetState', state) };
    },

    getGridWidgetStatesForHost: ({ path, world, store, serialize, urlFor, fail }) => {
      if (!store.Project.has(path.projectId)) fail(404, `No project has the id ${path.projectId}.`);
      const states = mine(world, path).map((it) => [it.Position, serialize('GridWidgetState', it)] as const);
      return {
        status: 200,
        body: {
          HostId: path.hostId,
          Positions: Object.fromEntries(states),
          Self: urlFor('getGridWidgetStatesForHost', path),
        },
      };
    },

    getGadgetFeed: ({ path, world, store, urlFor }) => {
      const entries = Array.from(store.GridWidgetState, (it) => ({
        title: `${it.WidgetType} of ${store.Project.get(it.ProjectId)?.Name ?? ''}`,
        address: urlFor('getGridWidgetState', {
          hostId: it.HostId,
          projectId: it.ProjectId,
          position: it.Position,
        }),
      }));
      const feed = atomFeed('Enterprise Tester', urlFor('getGadgetFeed', path), world.now(), entries);
      return {
        status: 200,
        body: { type: 'application/atom+xml; charset=utf-8', bytes: new TextEncoder().encode(feed) },
      };
    },
  },
});

/** What the caller has put into a page of a project. */
function mine(
  world: World,
  { hostId, projectId }: { readonly hostId: string; readonly projectId: string },
): Entities['GridWidgetState'][] {
  const { Id } = world.caller();
  return world.store.GridWidgetState.where('ProjectId', projectId).filter(
    ({ HostId, UserId }) => HostId === hostId && UserId === Id,
  );
}
