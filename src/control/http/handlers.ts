import type { ControlHandler, ControlOperationId } from './operations.ts';
import accounts from './resources/accounts.ts';
import clock from './resources/clock.ts';
import events from './resources/events.ts';
import faults from './resources/faults.ts';
import journal from './resources/journal.ts';
import records from './resources/records.ts';
import server from './resources/server.ts';
import tasks from './resources/tasks.ts';
import worlds from './resources/worlds.ts';

/** What each operation of the control API does. */
export const controlHandlers: { readonly [K in ControlOperationId]: ControlHandler<K> } = {
  ...accounts,
  ...clock,
  ...events,
  ...faults,
  ...journal,
  ...records,
  ...server,
  ...tasks,
  ...worlds,
};
