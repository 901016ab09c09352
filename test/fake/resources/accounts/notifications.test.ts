import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect, start } from '../../client.ts';
import { nowhere, users } from '../../known.ts';

type Message = Schemas['NotificationMessage'];
type Messages = Schemas['NotificationMessageResults'];

const address = `/api/user/${users.joeb}/notifications`;

describe('notifications', () => {
  test('are made, listed with the newest first, seen and deleted', async () => {
    const { get, post, send, remove, mock } = connect();
    const made = await post<Message>(address, { HtmlSummary: 'One', UserId: users.joeb });
    expect(made).toMatchObject({
      status: 200,
      body: { OccurredAt: start, HtmlSummary: 'One', Viewed: false },
    });
    mock.clock.advance(60_000);
    await post(address, { HtmlSummary: 'Two' });
    const { body } = await get<Messages>(address);
    expect(body.Items.map(({ HtmlSummary }) => HtmlSummary)).toEqual(['Two', 'One']);
    expect(Object.keys(body)).toEqual(['Items']);
    const at = new URL(made.body.Self).pathname;
    const patch = {
      method: 'PATCH',
      body: '{"Viewed":true}',
      headers: { 'Content-Type': 'application/json' },
    };
    expect((await send<Message>(at, patch)).body).toEqual({ ...made.body, Viewed: true });
    expect((await get<Message>(at)).body.Viewed).toBe(true);
    expect(await remove(at)).toMatchObject({ status: 200, text: '' });
    expect((await get(at)).status).toBe(404);
    await remove(address);
    expect((await get<Messages>(address)).body.Items).toEqual([]);
  });

  test('are of one user', async () => {
    const { fails, get, post, remove, mock } = connect();
    const [other] = mock.store.NotificationMessage;
    const at = `/api/user/${users.joeb}/notification/`;
    await fails(() => get(at + other?.Id), 404, /^The user joeb has no notification with the id/);
    await fails(() => get(at + nowhere), 404, /^The user joeb has no notification/);
    const body = { HtmlSummary: 'For another', UserId: users.janedoe };
    await fails(() => post(address, body), 403, /^The UserId in the body/);
    await remove(address);
    expect(mock.store.NotificationMessage.size).toBe(2);
  });
});

test('the newest is the first, of those of one moment, too', async () => {
  const client = connect();
  for (const HtmlSummary of ['first', 'second']) await client.post(address, { HtmlSummary });
  const { body } = await client.get<{ Items: { HtmlSummary: string }[] }>(address);
  expect(body.Items.map(({ HtmlSummary }) => HtmlSummary)).toEqual(['second', 'first']);
});
