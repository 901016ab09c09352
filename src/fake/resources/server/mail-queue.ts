import { defineResource } from '../../resource/define.ts';

export default defineResource('mail-queue', {
  operations: {
    getQueuedMailMessages: ({ list, store }) => ({
      status: 200,
      body: list('MailMessage', store.MailMessage, { orderBy: 'EnqueuedAt' }),
    }),

    getQueuedMailMessage: ({ path, store, serialize, fail }) => {
      const message =
        store.MailMessage.get(path.id) ?? fail(404, `No message in the mail queue has the id ${path.id}.`);
      return { status: 200, body: serialize('MailMessage', message) };
    },
  },
});
