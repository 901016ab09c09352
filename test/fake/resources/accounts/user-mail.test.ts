import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect, start } from '../../client.ts';
import { nowhere, users } from '../../known.ts';

const message = { Subject: 'Shutdown', Body: 'The server will be shut down in 30 minutes' };
const path = `/api/user/${users.joeb}/mailmessages`;
type Queue = { readonly Items: readonly Schemas['MailMessage'][] };

test('mail to a user is in the mail queue: 201 with nothing else', async () => {
  const { get, post, fails } = connect();
  const { status, headers, text } = await post(path, message);
  expect([status, headers.get('Location'), text]).toEqual([201, null, '']);
  const { body } = await get<Queue>('/api/mailqueue/messages?$top=100');
  expect(body.Items.at(-1)).toMatchObject({
    ...message,
    EnqueuedAt: start,
    To: [{ Address: 'joeb@unknown.net', Name: 'Joe Bloggs' }],
  });
  await fails(() => post(`/api/user/${nowhere}/mailmessages`, message), 404, /^No user has the id/);
  await fails(() => post(path, { Body: 'x' }), 403, /Subject/);
});

test('mail goes to other addresses where there are any', async () => {
  const { get, post } = connect();
  const To = [{ Address: 'team@unknown.net', Name: 'Team' }];
  await post(path, { ...message, To });
  await post(path, { ...message, To: [] });
  const { body } = await get<Queue>('/api/mailqueue/messages?$top=100');
  expect(body.Items.slice(-2).map((it) => it.To[0]?.Address)).toEqual([
    'team@unknown.net',
    'joeb@unknown.net',
  ]);
});
