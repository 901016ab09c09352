import { timeIn, zoneFor } from '../../domain/server/time-zones.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('time-zones', {
  operations: {
    getTimezoneInformation: ({ query, world, fail }) => {
      const id = query.id || fail(403, 'Say which time zone is meant, by id.');
      const { zone, isResolved } = zoneFor(id);
      return {
        status: 200,
        body: {
          UnresolvedTimeZoneId: id,
          Resolved: isResolved,
          TimeZoneId: zone.id,
          ...timeIn(zone, world.clock.now()),
        },
      };
    },
  },
});
