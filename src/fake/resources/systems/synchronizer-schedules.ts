import type { Entities } from '../../../contract/entities.gen.ts';
import { synchronizationType } from '../../../world/seeds/task-parameters.ts';
import type { WorldStore } from '../../../world/world.ts';
import { pickPatch } from '../../domain/patch.ts';
import { rejectOtherId } from '../../domain/references.ts';
import { problemOfLink } from '../../domain/systems/links.ts';
import {
  describeSchedule,
  isRunning,
  scheduleNow,
  synchronizing,
} from '../../domain/systems/synchronization.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('synchronizer-schedules', {
  operations: {
    getSynchronizerSchedules: ({ path, world, store, list, fail }) => {
      if (!store.ExternalSystemLink.has(path.id)) fail(404, absentLink(path.id));
      const schedules = store.SynchronizationScheduleInfo.where('LinkId', path.id);
      return {
        status: 200,
        body: list(
          'SynchronizationScheduleInfo',
          schedules.map((it) => scheduleNow(world, it)),
        ),
      };
    },

    createSynchronizerSchedule: ({ path, body, world, store, serialize, urlFor, fail }) => {
      if (!store.ExternalSystemLink.has(path.id)) fail(404, absentLink(path.id));
      const said = {
        Configuration: body.Configuration ?? { Type: 'Manual' as const },
        Direction: body.Direction ?? 'None',
        Scope: body.Scope ?? 'SynchronizeUpdated',
        Condition: body.Condition ?? 'AllEntities',
      };
      const schedule = store.SynchronizationScheduleInfo.insert({
        ...said,
        LinkId: path.id,
        Id: world.ids.next(),
        Description: describeSchedule(said),
        Enabled: body.Enabled,
        IsRunning: false,
        StatusMessage: 'Never run',
      });
      const headers = {
        Location: urlFor('getLinkSynchronizationSchedule', { linkId: path.id, id: schedule.Id }),
      };
      return {
        status: 201,
        headers,
        body: serialize('SynchronizationScheduleInfo', scheduleNow(world, schedule)),
      };
    },

    getLinkSynchronizationSchedule: ({ path, world, store, serialize, fail }) => {
      const schedule = find(store, path) ?? fail(404, absent(path));
      return { status: 200, body: serialize('SynchronizationScheduleInfo', scheduleNow(world, schedule)) };
    },

    patchLinkSynchronizationSchedule: (call) => {
      const { path, body, world, store, serialize, fail } = call;
      const { Id, Enabled } = find(store, path) ?? fail(404, absent(path));
      rejectOtherId(call);
      const changed = store.SynchronizationScheduleInfo.update(Id, { Enabled: body.Enabled ?? Enabled });
      return { status: 200, body: serialize('SynchronizationScheduleInfo', scheduleNow(world, changed)) };
    },

    updateLinkSynchronizationSchedule: (call) => {
      const { path, body, world, store, serialize, fail } = call;
      const { Id } = find(store, path) ?? fail(404, absent(path));
      rejectOtherId(call);
      if (body.LinkId && body.LinkId.toLowerCase() !== path.linkId)
        fail(403, `The LinkId in the body is ${body.LinkId}, the one in the address ${path.linkId}.`);
      const changes = pickPatch(body, ['Configuration', 'Direction', 'Scope', 'Condition', 'Enabled']);
      const changed = store.SynchronizationScheduleInfo.update(Id, changes);
      return { status: 200, body: serialize('SynchronizationScheduleInfo', scheduleNow(world, changed)) };
    },

    deleteLinkSynchronizationSchedule: ({ path, store, fail }) => {
      const { Id } = find(store, path) ?? fail(404, absent(path));
      store.removeTree('SynchronizationScheduleInfo', Id);
      return { status: 200 };
    },

    startScheduleSynchronizing: ({ path, world, store, urlFor, fail }) => {
      const { Id, LinkId } = find(store, path) ?? fail(404, absent(path));
      const problem = problemOfLink(store, store.ExternalSystemLink.getOrThrow(LinkId));
      if (problem !== undefined) fail(403, problem);
      if (isRunning(world, Id)) fail(403, `A synchronization of the schedule ${Id} is under way already.`);
      const task = world.tasks.start({
        Type: synchronizationType,
        Parameters: { LinkId, ScheduleId: Id, StartedAt: world.now() },
        schedule: world.schedules[synchronizationType] ?? synchronizing,
        prefix: 'synchronization-',
      });
      return { status: 202, headers: { Location: urlFor('getBackgroundTaskStatus', { id: task.Id }) } };
    },
  },
});

interface SchedulePath {
  readonly linkId: string;
  readonly id: string;
}

function find(
  store: WorldStore,
  { linkId, id }: SchedulePath,
): Entities['SynchronizationScheduleInfo'] | undefined {
  const schedule = store.SynchronizationScheduleInfo.get(id);
  return schedule?.LinkId === linkId ? schedule : undefined;
}

const absentLink = (id: string) => `No external system link has the id ${id}.`;
const absent = ({ linkId, id }: SchedulePath) => `The external system link ${linkId} has no schedule ${id}.`;
