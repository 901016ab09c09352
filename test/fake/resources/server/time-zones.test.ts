import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { createClock } from '../../../../src/index.ts';
import { connect } from '../../client.ts';

type Zone = Schemas['TimeZoneInfo'];

const at = (instant: string) => {
  const client = connect({ world: { clock: createClock({ at: instant, rate: 0 }) } });
  return async (id: string) => (await client.get<Zone>(`/api/timezone?id=${encodeURIComponent(id)}`)).body;
};

test('a zone is known by the names of Windows and of the IANA, in any letter case', async () => {
  const ask = at('2015-06-01T12:00:00Z');
  const berlin = { TimeZoneId: 'W. Europe Standard Time', UtcOffset: '02:00:00', Resolved: true };
  for (const name of [
    'W. Europe Standard Time',
    'Europe/Berlin',
    'europe/vienna',
    'w. europe standard time',
  ]) {
    expect(await ask(name)).toEqual({
      ...berlin,
      UnresolvedTimeZoneId: name,
      CurrentTimeInZone: '2015-06-01T14:00:00+02:00',
    });
  }
});

test('its time follows the clock of the mock, summer time included', async () => {
  expect(await at('2015-01-01T12:00:00Z')('Europe/Berlin')).toMatchObject({ UtcOffset: '01:00:00' });
  const newfoundland = await at('2015-01-01T01:00:00Z')('America/St_Johns');
  expect(newfoundland).toMatchObject({
    TimeZoneId: 'Newfoundland Standard Time',
    UtcOffset: '-03:30:00',
    CurrentTimeInZone: '2014-12-31T21:30:00-03:30',
  });
});

test('zones that were renamed are found by both names', async () => {
  const ask = at('2015-06-01T12:00:00Z');
  for (const name of ['Asia/Kolkata', 'Asia/Calcutta'])
    expect(await ask(name)).toMatchObject({ TimeZoneId: 'India Standard Time', UtcOffset: '05:30:00' });
});

test('an unknown name gets the zone of the server, and says so', async () => {
  expect(await at('2015-06-01T12:00:00Z')('Middle/Earth')).toEqual({
    UnresolvedTimeZoneId: 'Middle/Earth',
    Resolved: false,
    TimeZoneId: 'UTC',
    UtcOffset: '00:00:00',
    CurrentTimeInZone: '2015-06-01T12:00:00Z',
  });
});

test('without a name it is 403', async () => {
  const client = connect();
  for (const path of ['/api/timezone', '/api/timezone?id='])
    await client.fails(() => client.get(path), 403, 'Say which time zone is meant, by id.');
});
