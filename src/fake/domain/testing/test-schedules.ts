import type { Entities } from '../../../contract/entities.gen.ts';
import { formatInstant } from '../../../world/time/instant.ts';
import type { WorldStore } from '../../../world/world.ts';
import { describeTimes, durationText, nextRun } from '../systems/schedules.ts';

type Times = Entities['AutomatedTestScheduleConfiguration'];

/** An import takes so long, in milliseconds. It finds no files: the fake reads none of the machine that it runs on. */
const duration = 2000;

interface CanFail {
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

/** The schedule that an address names. */
export function findSchedule({ store, fail }: CanFail, id: string): Entities['AutomatedTestSchedule'] {
  return store.AutomatedTestSchedule.get(id) ?? fail(404, `No automated test schedule has the id ${id}.`);
}

/** A body may repeat the ids of its address, in any letter case. */
export function rejectOtherIds(
  body: { readonly Id?: string | null; readonly ScheduleId?: string | null },
  address: { readonly ScheduleId: string; readonly Id?: string },
  fail: (status: 400 | 403, message: string) => never,
): void {
  if (body.ScheduleId && body.ScheduleId.toLowerCase() !== address.ScheduleId)
    fail(
      400,
      `The ScheduleId in the body is ${body.ScheduleId}, the one in the address ${address.ScheduleId}.`,
    );
  if (body.Id && address.Id && body.Id.toLowerCase() !== address.Id)
    fail(403, `The Id in the body is ${body.Id}, the one in the address ${address.Id}.`);
}

/**
 * Times with what follows from the clock.
 * @param now epoch milliseconds
 */
export function timesNow(times: Times, now: number): Times {
  const { NextRun: _, ...stored } = times;
  const { StartedAt } = times;
  const passed = StartedAt === undefined ? undefined : now - Date.parse(StartedAt);
  // What was done stays done when the clock is set back.
  const isRunning = passed !== undefined && passed >= 0 && passed < duration;
  const hasRun = StartedAt !== undefined && !isRunning;
  const LastRun = hasRun ? formatInstant(Date.parse(StartedAt) + duration) : times.LastRun;
  const next = times.Enabled ? nextRun(times.Configuration, now, LastRun) : undefined;
  return {
    ...stored,
    Description: describeTimes(times.Configuration),
    IsRunning: isRunning,
    ...(hasRun && {
      StatusMessage: `Import Completed (Started At: ${StartedAt}, Duration: ${durationText(duration)}), no files found`,
    }),
    ...(LastRun === undefined ? {} : { LastRun }),
    ...(next === undefined ? {} : { NextRun: next }),
  };
}
