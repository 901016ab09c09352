import type { Entities } from '../../../contract/entities.gen.ts';
import { pickPatch } from '../../domain/patch.ts';
import { findSchedule, rejectOtherIds, timesNow } from '../../domain/testing/test-schedules.ts';
import { type Call, defineResource } from '../../resource/define.ts';

type Times = Entities['AutomatedTestScheduleConfiguration'];
type Change = Call<'updateAutomatedTestScheduleConfiguration' | 'patchAutomatedTestScheduleConfiguration'>;

export default defineResource('schedule-configurations', {
  operations: {
    getAutomatedTestScheduleConfigurations: (call) => {
      const { Id } = findSchedule(call, call.path.id);
      const all = call.store.AutomatedTestScheduleConfiguration.where('ScheduleId', Id);
      const now = call.world.clock.now();
      return {
        status: 200,
        body: call.list(
          'AutomatedTestScheduleConfiguration',
          all.map((it) => timesNow(it, now)),
        ),
      };
    },

    createAutomatedTestScheduleConfiguration: (call) => {
      const { path, body, world, store, urlFor, fail } = call;
      const { Id: ScheduleId } = findSchedule(call, path.id);
      rejectOtherIds(body, { ScheduleId }, fail);
      const made = store.AutomatedTestScheduleConfiguration.insert({
        Configuration: body.Configuration ?? { Type: 'Manual' },
        ScheduleId,
        Id: world.ids.next(),
        Description: '',
        Enabled: body.Enabled ?? true,
        IsRunning: false,
        StatusMessage: 'Never run',
      });
      const at = { scheduleId: ScheduleId, scheduleConfigId: made.Id };
      const headers = { Location: urlFor('getAutomatedTestScheduleConfiguration', at) };
      return { status: 201, headers, body: print(call, made) };
    },

    getAutomatedTestScheduleConfiguration: (call) => ({ status: 200, body: print(call, find(call)) }),
    updateAutomatedTestScheduleConfiguration: change,
    patchAutomatedTestScheduleConfiguration: change,

    deleteAutomatedTestScheduleConfiguration: (call) => {
      call.store.AutomatedTestScheduleConfiguration.remove(find(call).Id);
      return { status: 200 };
    },

    runAutomatedTestScheduleConfiguration: (call) => {
      const { world, store, fail } = call;
      const times = timesNow(find(call), world.clock.now());
      if (times.IsRunning) fail(403, `An import of the schedule ${times.ScheduleId} is under way already.`);
      // What came of the last one stays, until this one ends.
      const StartedAt = world.now();
      store.AutomatedTestScheduleConfiguration.update(times.Id, { ...times, StartedAt });
      return { status: 202 };
    },
  },
});

function change(call: Change) {
  const { body, store, fail } = call;
  const { Id, ScheduleId } = find(call);
  rejectOtherIds(body, { ScheduleId, Id }, fail);
  const changes = pickPatch(body, ['Configuration', 'Enabled']);
  return {
    status: 200 as const,
    body: print(call, store.AutomatedTestScheduleConfiguration.update(Id, changes)),
  };
}

const print = ({ world, serialize }: Pick<Change, 'world' | 'serialize'>, times: Times) =>
  serialize('AutomatedTestScheduleConfiguration', timesNow(times, world.clock.now()));

/** The times that an address names. */
function find({
  path: { scheduleId, scheduleConfigId },
  store,
  fail,
}: Pick<Change, 'path' | 'store'> & { fail(status: 404, message: string): never }): Times {
  const times = store.AutomatedTestScheduleConfiguration.get(scheduleConfigId);
  if (times?.ScheduleId === scheduleId) return times;
  return fail(404, `The automated test schedule ${scheduleId} has no schedule ${scheduleConfigId}.`);
}
