import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/index.ts';
import { guarded } from './setup.ts';

const still = () => createClock({ at: '2015-06-01T12:00:00Z', rate: 0 });

describe('what users do', () => {
  it('has them as its author, also when a background task does it later', async () => {
    const mock = guarded({}, { world: { clock: still() } });
    const ticket = mock.store.TicketSearchResult.find(({ IncidentId }) => IncidentId === null);
    const path = `/api/externalsystemlink/${ticket?.ExternalSystemId}/ticket/${ticket?.Id}/link`;
    expect((await mock.as('janedoe').fetch(path, { method: 'POST' })).status).toBe(202);
    mock.clock.advance(10_000);
    const id = mock.store.TicketSearchResult.getOrThrow(ticket?.Id ?? '').IncidentId ?? '';
    expect([...mock.store.User][0]?.UserName).toBe('joeb');
    expect(mock.store.Incident.getOrThrow(id)).toMatchObject({ CreatedBy: 'janedoe' });
  });
});

describe('accounts, sessions and the authors of tasks', () => {
  it('go with an export to another mock, and back with a snapshot', async () => {
    const mock = guarded({}, { world: { clock: still() } });
    mock.accounts.setGroup('testers', ['TestManagement']);
    mock.accounts.set('joeb', { password: 'of-joe', groups: ['testers'] });
    const Cookie = mock.accounts.logIn('joeb');
    await mock.as('janedoe').fetch('/api/backgroundtasks', {
      method: 'POST',
      body: '{"Type":"Reindex","Parameters":{}}',
      headers: { 'Content-Type': 'application/json' },
    });
    const other = guarded({}, { world: { seed: JSON.parse(JSON.stringify(mock.export())) } });
    expect(other.accounts.list()).toEqual(mock.accounts.list());
    const read = async () => (await other.fetch('/api/scripts', { headers: { Cookie } })).status;
    expect(await read()).toBe(200);
    other.snapshots.save('before');
    other.accounts.revoke();
    expect(await read()).toBe(401);
    other.snapshots.restore('before');
    expect(await read()).toBe(200);
    expect(other.export().tasks.map(({ AuthorId }) => AuthorId)).toEqual([
      mock.store.User.find(({ UserName }) => UserName === 'janedoe')?.Id,
    ]);
  });
});
