import { describe, expect, it } from 'vitest';
import { datesAndIds } from '../../../../src/verify/checks/exchanges/dates-and-ids.ts';
import { alter } from '../../../faulty-servers/sabotage.ts';
import { look } from './look.ts';

describe('a time', () => {
  it('of a zone has its distance from UTC, where the document says so', async () => {
    const zone = { operation: 'getTimezoneInformation', ask: { query: { id: 'Asia/Tokyo' } } } as const;
    expect(await look(datesAndIds, zone)).toEqual([]);
  });

  it('anywhere else is told in UTC', async () => {
    const [finding] = await look(datesAndIds, {
      operation: 'getScriptRun',
      ask: { path: { id: 'eb6b327c-df59-4f26-aa8d-a089009f0d1b' } },
      sabotage: alter('getScriptRun', (run) => {
        run.CreatedAt = '2012-01-01T14:04:05+01:00';
      }),
    });
    expect(finding?.message).toMatch(/CreatedAt as "2012-01-01T14:04:05\+01:00", which is not a time in UTC/);
  });
});
