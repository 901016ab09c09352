import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';

test('the server tells its addresses, its time zone and how paths of packages are written', async () => {
  const client = connect({ server: { basePath: '/EnterpriseTester' } });
  const { body } = await client.get<Schemas['SystemInfo']>('/api/systeminfo');
  expect(body).toMatchObject({
    RootUrl: 'http://localhost/EnterpriseTester/',
    StaticContentRootUrl: 'http://localhost/EnterpriseTester/Content/',
    PackagePathSeparator: '|',
    TimeZoneId: 'UTC',
    UtcOffset: '00:00:00',
  });
  expect(body.Modules.__Plugins__).toMatchObject([{ Name: 'Activity Streams', State: 'Enabled' }]);
});

test('the kinds of things and of events that notifications know are there in every world', async () => {
  for (const seed of ['documented', 'empty'] as const) {
    const client = connect({ world: { seed } });
    const { body: kinds } = await client.get<Schemas['NotificationEntityType'][]>('/api/entitytypes');
    expect(kinds.map(({ Id }) => Id)).toContain('TestScript');
    const { body: events } = await client.get<Schemas['EventType'][]>('/api/eventtypes');
    expect(events.map(({ Id }) => Id)).toEqual(['Assigned', 'Commented', 'Created', 'Deleted', 'Updated']);
  }
});
