import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { nextRun } from '../../../../src/fake/domain/systems/schedules.ts';
import { createClock } from '../../../../src/index.ts';
import { connect } from '../../client.ts';
import { links, nowhere } from '../../known.ts';

type Schedule = Schemas['SynchronizationScheduleInfo'];

const made = {
  Configuration: { Type: 'Daily', HourOfDay: 3, MinuteOfDay: 30 },
  Direction: 'SourceToDestination',
  Scope: 'SynchronizeAll',
  Condition: 'AllEntities',
  Enabled: true,
};
const schedules = `/api/synchronizer/${links.prod}/schedules`;

async function scheduled() {
  const client = connect();
  const { status, headers, body } = await client.post<Schedule>(schedules, made);
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(body.Self);
  return { client, schedule: body };
}

test('a schedule is made, read, listed, changed, switched off, and deleted', async () => {
  const { client, schedule } = await scheduled();
  expect(schedule).toMatchObject({
    ...made,
    LinkId: links.prod,
    Description: 'Daily (at 03:30); Synchronizing from External System; Synchronize All',
    IsRunning: false,
    NextRun: '2015-06-02T03:30:00Z',
  });
  expect((await client.get<{ Items: Schedule[] }>(schedules.toUpperCase())).body.Items).toEqual([schedule]);
  const { body: changed } = await client.put<Schedule>(schedule.Self, {
    Configuration: { Type: 'Manual' },
    Scope: null,
  });
  expect(changed).toMatchObject({ Configuration: { Type: 'Manual' }, Scope: 'SynchronizeAll' });
  expect(changed).not.toHaveProperty('NextRun');
  const { body: off } = await client.patch<Schedule>(schedule.Self, {
    Enabled: false,
    Scope: 'SynchronizeUpdated',
  });
  expect(off).toEqual({ ...changed, Enabled: false });
  expect((await client.remove(schedule.Self)).status).toBe(200);
  expect((await client.get(schedule.Self)).status).toBe(404);
});

test('one that is run now takes its time, makes incidents for tickets, and leaves an event', async () => {
  const { client, schedule } = await scheduled();
  const tickets = () => client.mock.store.TicketSearchResult.where('ExternalSystemId', links.prod);
  expect(tickets().some(({ IncidentId }) => IncidentId === null)).toBe(true);
  const { status, headers, text } = await client.post(`${schedule.Self}/run`);
  expect({ status, text }).toEqual({ status: 202, text: '' });
  const task = headers.get('location') ?? '';
  expect((await client.get<Schemas['BackgroundTask']>(task)).body).toMatchObject({ Complete: false });
  expect((await client.get<Schedule>(schedule.Self)).body.IsRunning).toBe(true);
  await client.fails(() => client.post(`${schedule.Self}/run`), 403, /under way already/);
  client.mock.clock.advance(2000);
  expect((await client.get<Schemas['BackgroundTask']>(task)).body).toMatchObject({ Complete: true });
  expect((await client.get<Schedule>(schedule.Self)).body).toMatchObject({
    IsRunning: false,
    LastRun: '2015-06-01T12:00:02Z',
    StatusMessage: 'Synchronization Completed (Started At: 2015-06-01T12:00:00Z, Duration: 00:00:02)',
  });
  expect(tickets().every(({ IncidentId }) => IncidentId !== null)).toBe(true);
  const { body: link } = await client.get<Schemas['ExternalSystemLink']>(
    `/api/externalsystemlink/${links.prod}`,
  );
  expect(link).toMatchObject({
    LastSynchronizedAt: '2015-06-01T12:00:02Z',
    LastDestinationToSourceSynchronizationAt: '2012-01-01T14:04:05Z',
  });
  const { body: events } = await client.get<Schemas['SystemEventResults']>('/api/systemevents?$top=1');
  expect(events.Items).toMatchObject([
    { LinkId: links.prod, Type: 'Synchronization', ReferenceId: schedule.Id },
  ]);
});

test('one that goes with its link fails what is under way', async () => {
  const { client, schedule } = await scheduled();
  const { headers } = await client.post(`${schedule.Self}/run`);
  await client.remove(`/api/externalsystemlink/${links.prod}`);
  client.mock.clock.advance(2000);
  const { body } = await client.get<Schemas['BackgroundTask']>(headers.get('location') ?? '');
  expect(body.Error).toMatch(/not there any more/);
});

test('the documented one comes every fifteen minutes', async () => {
  const clock = createClock({ at: '2012-10-04T23:40:00Z', rate: 0 });
  const client = connect({ world: { clock } });
  const { body } = await client.get<{ Items: Schedule[] }>(
    '/api/synchronizer/91c059b3-f0d8-4507-9d02-b80aa3df50f2/schedules',
  );
  expect(body.Items[0]).toMatchObject({ LastRun: '2012-10-04T23:36:00Z', NextRun: '2012-10-04T23:51:00Z' });
});

test.each([
  ['Daily', '2015-06-02T00:00:00Z'],
  ['Weekly', '2015-06-08T00:00:00Z'],
  ['Monthly', '2015-07-01T00:00:00Z'],
  ['OnChange', undefined],
  ['AdHoc', undefined],
  ['Manual', undefined],
] as const)('%s comes next at %s', (Type, next) => {
  expect(nextRun({ Type }, Date.parse('2015-06-01T12:00:00Z'), undefined)).toBe(next);
});

test('what is missing or unknown is refused', async () => {
  const { client, schedule } = await scheduled();
  await client.fails(() => client.post(schedules, { ...made, Scope: 'Everything' }), 403, /Scope/);
  await client.fails(() => client.post(schedules, { Enabled: true }), 403, /Direction/);
  await client.fails(
    () => client.get(`/api/synchronizer/${nowhere}/schedules`),
    404,
    /^No external system link/,
  );
  await client.fails(
    () => client.get(`/api/synchronizer/${links.staging}/schedule/${schedule.Id}`),
    404,
    /has no schedule/,
  );
  await client.fails(() => client.put(schedule.Self, { LinkId: nowhere }), 403, /^The LinkId in the body/);
});

test('one that changes an incident makes a version of it, of now', async () => {
  const { client, schedule } = await scheduled();
  const { store, clock } = client.mock;
  const run = async () => {
    await client.post(`${schedule.Self}/run`);
    clock.advance(2000);
  };
  await run();
  const [ticket] = store.TicketSearchResult.where('ExternalSystemId', links.prod);
  const address = `/api/incident/${ticket?.IncidentId}`;
  const { body: before } = await client.put<Schemas['Incident']>(address, { Summary: 'Mine' });
  clock.advance(60_000);
  await run();
  const { body: after } = await client.get<Schemas['Incident']>(address);
  expect(after).toMatchObject({ Summary: ticket?.Summary, VersionNumber: before.VersionNumber + 1 });
  expect(Date.parse(after.LastUpdatedAt)).toBeGreaterThan(Date.parse(before.LastUpdatedAt));
});

test('the next run of a periodic one that was never run is the same, asked again', () => {
  const at = (time: string) =>
    nextRun({ Type: 'Periodic', PeriodInMinutes: 30 }, Date.parse(time), undefined);
  expect(at('2015-06-01T10:20:30Z')).toBe('2015-06-01T10:30:00Z');
  expect(at('2015-06-01T10:29:00Z')).toBe('2015-06-01T10:30:00Z');
  expect(at('2015-06-01T10:30:00Z')).toBe('2015-06-01T11:00:00Z');
});
