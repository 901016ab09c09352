import { pickPatch } from '../../domain/patch.ts';
import { findReferenced, rejectOtherId } from '../../domain/references.ts';
import { findSchedule } from '../../domain/testing/test-schedules.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('automated-test-schedules', {
  operations: {
    getAutomatedTestSchedules: ({ store, list }) => ({
      status: 200,
      body: list('AutomatedTestSchedule', store.AutomatedTestSchedule),
    }),

    createAutomatedTestSchedule: (call) => {
      const { body, world, store, serialize, urlFor } = call;
      const project = findReferenced(store.Project, 'project', 'ProjectId', call);
      const schedule = store.AutomatedTestSchedule.insert({
        Id: world.ids.next(),
        Name: body.Name,
        ProjectId: project.Id,
      });
      const headers = { Location: urlFor('getAutomatedTestSchedule', { id: schedule.Id }) };
      return { status: 201, headers, body: serialize('AutomatedTestSchedule', schedule) };
    },

    getAutomatedTestSchedule: (call) => ({
      status: 200,
      body: call.serialize('AutomatedTestSchedule', findSchedule(call, call.path.id)),
    }),

    updateAutomatedTestSchedule: (call) => {
      const { path, body, store, serialize, fail } = call;
      const { Id, ProjectId } = findSchedule(call, path.id);
      rejectOtherId(call);
      if (body.ProjectId && body.ProjectId.toLowerCase() !== ProjectId)
        fail(403, `The schedule is in the project ${ProjectId} and stays there.`);
      const changed = store.AutomatedTestSchedule.update(Id, pickPatch(body, ['Name']));
      return { status: 200, body: serialize('AutomatedTestSchedule', changed) };
    },

    deleteAutomatedTestSchedule: (call) => {
      call.store.removeTree('AutomatedTestSchedule', findSchedule(call, call.path.id).Id);
      return { status: 200 };
    },
  },
});
