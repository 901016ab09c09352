import type { Entities } from '../../../contract/entities.gen.ts';
import { synchronizationType } from '../../../world/seeds/task-parameters.ts';
import type { WorldStore } from '../../../world/store/records.ts';
import { type EffectContext, EffectError } from '../../../world/tasks/effects.ts';
import type { Schedule } from '../../../world/tasks/schedule.ts';
import type { World } from '../../../world/world.ts';
import { linkTicket } from '../../tasks/ticket-linking.ts';
import { changedNow } from '../audit.ts';
import { problemOfLink } from './links.ts';
import { describeTimes, durationText, nextRun } from './schedules.ts';

type ScheduleInfo = Entities['SynchronizationScheduleInfo'];

/** What a synchronization is given. */
export interface Synchronization {
  readonly LinkId: string;
  readonly ScheduleId: string;
  readonly StartedAt: string;
}

/** The way of a synchronization, which takes two seconds. */
export const synchronizing: Schedule = [
  { at: 0, processed: 0, total: 2, message: 'Reading changes' },
  { at: 1000, processed: 1, total: 2, message: 'Writing changes' },
  { at: 2000, processed: 2, total: 2, message: null },
];

const directions = {
  None: 'Synchronizing nothing',
  SourceToDestination: 'Synchronizing from External System',
  DestinationToSource: 'Synchronizing to External System',
  BiDirectionalDestinationFirst: 'Synchronizing both ways, to External System first',
  BiDirectionalSourceFirst: 'Synchronizing both ways, from External System first',
};

/** A schedule in words, as the pages write them. */
export function describeSchedule({
  Configuration,
  Direction,
  Scope,
}: Pick<ScheduleInfo, 'Configuration' | 'Direction' | 'Scope'>): string {
  const scope = Scope === 'SynchronizeUpdated' ? 'Synchronize Updates' : 'Synchronize All';
  return `${describeTimes(Configuration)}; ${directions[Direction]}; ${scope}`;
}

/** Whether a synchronization of a schedule is under way. */
export function isRunning({ tasks }: World, scheduleId: string): boolean {
  return [...tasks].some(
    (task) =>
      task.Type === synchronizationType &&
      (task.Parameters as Synchronization).ScheduleId === scheduleId &&
      tasks.progress(task).FinishedAt === undefined,
  );
}

/** A schedule with what follows from the clock. */
export function scheduleNow(world: World, schedule: ScheduleInfo): ScheduleInfo {
  const { NextRun: _, ...stored } = schedule;
  const link = world.store.ExternalSystemLink.get(schedule.LinkId);
  const isUsed = schedule.Enabled && link && problemOfLink(world.store, link) === undefined;
  const next = isUsed ? nextRun(schedule.Configuration, world.clock.now(), schedule.LastRun) : undefined;
  return {
    ...stored,
    Description: describeSchedule(schedule),
    IsRunning: isRunning(world, schedule.Id),
    ...(next === undefined ? {} : { NextRun: next }),
  };
}

/** What has changed when a synchronization ends: incidents are made for tickets, and schedule, link and log tell of it. */
export function synchronize(
  store: WorldStore,
  { LinkId, ScheduleId, StartedAt }: Synchronization,
  context: EffectContext,
) {
  const schedule = store.SynchronizationScheduleInfo.get(ScheduleId);
  const link = store.ExternalSystemLink.get(LinkId);
  if (!schedule || !link) throw new EffectError('The schedule, or the link of it, is not there any more.');
  const problem = problemOfLink(store, link);
  if (problem !== undefined) throw new EffectError(problem);
  const { Direction, Condition } = schedule;
  const isInward = Direction === 'SourceToDestination' || Direction.startsWith('BiDirectional');
  const isOutward = Direction === 'DestinationToSource' || Direction.startsWith('BiDirectional');
  const now = context.now();
  const count = isInward && link.Type === 'Incident' ? readTickets(store, LinkId, Condition, context) : 0;
  store.SynchronizationScheduleInfo.update(ScheduleId, {
    LastRun: now,
    StatusMessage: `Synchronization Completed (Started At: ${StartedAt}, Duration: ${durationText(Date.parse(now) - Date.parse(StartedAt))})`,
  });
  store.ExternalSystemLink.update(LinkId, {
    LastSynchronizedAt: now,
    ...(isInward ? { LastSourceToDestinationSynchronizationAt: now } : {}),
    ...(isOutward ? { LastDestinationToSourceSynchronizationAt: now } : {}),
  });
  store.SystemEvent.insert({
    Id: context.newId(),
    OccurredAt: now,
    LinkId,
    SystemId: link.ExternalSystemId,
    ReferenceId: ScheduleId,
    DocumentId: null,
    Message: `Synchronization of ${link.Name} completed: ${count} of its tickets changed something.`,
    Type: 'Synchronization',
    Source: 'Synchronizer',
    EntityType: null,
    EntityId: null,
    Level: 'INFO',
  });
  return {};
}

/** Makes incidents for tickets that have none, unless only known ones are synchronized, and takes over what was changed. */
function readTickets(
  store: WorldStore,
  linkId: string,
  condition: ScheduleInfo['Condition'],
  context: EffectContext,
): number {
  let count = 0;
  for (const ticket of store.TicketSearchResult.where('ExternalSystemId', linkId)) {
    const incident = store.Incident.get(ticket.IncidentId ?? '');
    if (!incident && condition === 'AllEntities') linkTicket(store, ticket, undefined, context);
    else if (incident && incident.Summary !== ticket.Summary)
      store.Incident.update(incident.Id, {
        Summary: ticket.Summary,
        VersionNumber: incident.VersionNumber + 1,
        ...changedNow({ now: context.now, caller: () => context.author }),
      });
    else continue;
    count++;
  }
  return count;
}
