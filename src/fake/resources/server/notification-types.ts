import { defineResource } from '../../resource/define.ts';

export default defineResource('notification-types', {
  operations: {
    getNotificationEntityTypes: ({ list, store }) => ({
      status: 200,
      body: list('NotificationEntityType', store.NotificationEntityType, { orderBy: 'Id' }),
    }),
    getEventTypes: ({ list, store }) => ({
      status: 200,
      body: list('EventType', store.EventType, { orderBy: 'Id' }),
    }),
  },
});
