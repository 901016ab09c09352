import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Page = Schemas['MailMessageResults'];

test('the queue is a page of messages, the oldest first, at the address that was asked', async () => {
  const { body } = await connect().get<Page>('/api/mailqueue/messages?$skip=0&$top=25');
  expect(body).toMatchObject({ Skip: 0, Top: 25, Total: 2 });
  expect(body.Items.map(({ EnqueuedAt }) => EnqueuedAt)).toEqual([
    '2013-01-01T14:04:05Z',
    '2013-01-01T14:04:06Z',
  ]);
  expect(body.Self).toBe('http://localhost/api/api/mailqueue/messages?$skip=0&$top=25');
  expect(body).not.toHaveProperty('Links');
});

test('what does not fit on a page is on the next one', async () => {
  const client = connect();
  const { body } = await client.get<Page>('/api/mailqueue/messages?$top=1');
  expect(body.Links?.map(({ Rel, Href }) => [Rel, Href])).toEqual([
    ['next', 'http://localhost/api/api/mailqueue/messages?$skip=1&$top=1'],
    ['last', 'http://localhost/api/api/mailqueue/messages?$skip=1&$top=1'],
  ]);
});

test('a message that comes into the queue is listed, and read at its own address', async () => {
  const client = connect({ world: { seed: 'empty' } });
  const message = {
    Id: nowhere,
    EnqueuedAt: '2015-06-01T12:00:00Z',
    Subject: 'Shutdown',
    Body: 'In 30 minutes',
    To: [{ Address: 'joeb@test.com', Name: 'Joe Bloggs' }],
  };
  client.mock.store.MailMessage.insert(message);
  const { body } = await client.get<Page>('/api/mailqueue/messages');
  expect(body.Items).toEqual([{ ...message, Self: `http://localhost/api/mailqueue/message/${nowhere}` }]);
  expect((await client.get(body.Items[0]?.Self ?? '')).body).toEqual(body.Items[0]);
});

test('a message that is not in the queue is 404', async () => {
  const client = connect();
  await client.fails(
    () => client.get(`/api/mailqueue/message/${nowhere}`),
    404,
    /^No message in the mail queue/,
  );
});
