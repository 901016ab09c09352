import type { FaultyServer } from '../../faulty-server.ts';
import { alter, at, saying } from '../../sabotage.ts';

const made = { mode: 'full', caughtBy: ['life'] } as const;

/** Notifications that do not reach whom they are for, or stay for ever. */
export const notifications: readonly FaultyServer[] = [
  {
    name: 'a notification is not listed',
    ...made,
    sabotage: alter('getNotificationsMessagesForUser', (found) => ({ ...found, Items: [] })),
    message: /getNotificationsMessagesForUser does not list a notification/,
  },
  {
    name: 'a notification that is marked as seen is not',
    ...made,
    sabotage: saying('patchNotificationMessage', () => ({ Viewed: false })),
    message: /patchNotificationMessage answers .*Viewed/,
  },
  {
    name: 'a notification that is deleted stays',
    ...made,
    sabotage: at('deleteNotificationMessage', async (call) => {
      const notification = await call.ask(call.url.pathname);
      return notification.status === 200 ? new Response(null, { status: 200 }) : call.forward();
    }),
    message: /getNotificationMessage responds with 200 instead of 404/,
  },
];
