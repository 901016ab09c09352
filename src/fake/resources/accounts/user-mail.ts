import { defineResource } from '../../resource/define.ts';

export default defineResource('user-mail', {
  operations: {
    enqueueMailMessage: ({ path, body, world, store, fail }) => {
      const user = store.User.get(path.userId) ?? fail(404, `No user has the id ${path.userId}.`);
      const { FirstName, LastName, UserName, Email } = user;
      const Name = [FirstName, LastName].filter(Boolean).join(' ') || UserName;
      store.MailMessage.insert({
        Id: world.ids.next(),
        EnqueuedAt: world.now(),
        Subject: body.Subject,
        Body: body.Body,
        // What clients send for "not set" is an empty list.
        To: body.To?.length ? body.To : [{ Address: Email, Name }],
      });
      return { status: 201 };
    },
  },
});
