import accounts from './nouns/accounts.ts';
import clock from './nouns/clock.ts';
import events from './nouns/events.ts';
import faults from './nouns/faults.ts';
import journal from './nouns/journal.ts';
import server from './nouns/server.ts';
import tasks from './nouns/tasks.ts';
import worlds from './nouns/worlds.ts';
import type { ControlHandler, ControlOperationId } from './operations.ts';

/** What each operation of the control API does. */
export const controlHandlers: { readonly [K in ControlOperationId]: ControlHandler<K> } = {
  ...accounts,
  ...clock,
  ...events,
  ...faults,
  ...journal,
  ...server,
  ...tasks,
  ...worlds,
};
