import type { WorldStore } from '../../../world/world.ts';
import { defineResource } from '../../resource/define.ts';

interface Call {
  readonly path: { readonly userId: string };
  readonly store: WorldStore;
  fail(status: 404, message: string): never;
}

function userOf({ path, store, fail }: Call) {
  return store.User.get(path.userId) ?? fail(404, `No user has the id ${path.userId}.`);
}

function notificationOf(call: Call & { readonly path: { readonly notificationId: string } }) {
  const { path, store, fail } = call;
  const user = userOf(call);
  const found = store.NotificationMessage.get(path.notificationId);
  if (found?.UserId === user.Id) return found;
  return fail(404, `The user ${user.UserName} has no notification with the id ${path.notificationId}.`);
}

export default defineResource('notifications', {
  operations: {
    getNotificationsMessagesForUser: (call) => {
      const messages = call.store.NotificationMessage.where('UserId', userOf(call).Id).toReversed();
      return {
        status: 200,
        body: call.list('NotificationMessage', messages, { orderBy: 'OccurredAt desc' }),
      };
    },

    createNotificationMessage: (call) => {
      const { body, world, store, serialize, fail } = call;
      const { Id: UserId } = userOf(call);
      if (body.UserId && body.UserId.toLowerCase() !== UserId) {
        fail(403, `The UserId in the body is ${body.UserId}, the one in the address ${UserId}.`);
      }
      const message = store.NotificationMessage.insert({
        OccurredAt: world.now(),
        Id: world.ids.next(),
        HtmlSummary: body.HtmlSummary,
        Viewed: false,
        IconClass: 'notification-information',
        IconTitle: 'Information',
        UserId,
      });
      return { status: 200, body: serialize('NotificationMessage', message) };
    },

    clearNotificationMessagesForUser: (call) => {
      for (const { Id } of [...call.store.NotificationMessage.where('UserId', userOf(call).Id)]) {
        call.store.NotificationMessage.remove(Id);
      }
      return { status: 200 };
    },

    getNotificationMessage: (call) => ({
      status: 200,
      body: call.serialize('NotificationMessage', notificationOf(call)),
    }),

    patchNotificationMessage: (call) => {
      const { Id } = notificationOf(call);
      const changed = call.store.NotificationMessage.update(Id, { Viewed: call.body.Viewed });
      return { status: 200, body: call.serialize('NotificationMessage', changed) };
    },

    deleteNotificationMessage: (call) => {
      call.store.NotificationMessage.remove(notificationOf(call).Id);
      return { status: 200 };
    },
  },
});
