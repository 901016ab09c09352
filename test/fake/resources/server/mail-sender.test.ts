import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';

type Settings = Schemas['MailSenderSettings'];
const address = '/api/mailsender/default/settings';

test('settings that are changed are read so, and the others stay', async () => {
  const client = connect();
  const before = (await client.get<Settings>(address)).body;
  const sent = { HostName: 'mail.corp.com', Port: 2525, UserName: null };
  const { status, body } = await client.put<Settings>(address, sent);
  expect(status).toBe(200);
  expect(body).toEqual({
    ...before,
    HostName: 'mail.corp.com',
    Port: 2525,
    IsValid: true,
    ErrorMessage: null,
  });
  const { IsValid, ErrorMessage, ...after } = body;
  expect((await client.get(address)).body).toEqual(after);
});

test('a port of null is the usual one again', async () => {
  const client = connect();
  await client.put(address, { Port: 2525 });
  expect((await client.put<Settings>(address, { Port: null })).body.Port).toBeNull();
});

test('a server that nobody has set up sends nothing, and says what is missing when it should', async () => {
  const client = connect({ world: { seed: 'empty' } });
  expect((await client.get<Settings>(address)).body).toMatchObject({ Enabled: false, HostName: '' });
  const { body } = await client.put<Settings>(address, { Enabled: true });
  expect(body).toMatchObject({ IsValid: false, ErrorMessage: 'Mail needs HostName and FromAddress.' });
});

test('a value of another kind is refused', async () => {
  const client = connect();
  await client.fails(() => client.put(address, { Port: 0 }), 403, /Port/);
  await client.fails(() => client.put(address, { Enabled: 'yes' }), 403, /Enabled/);
});
