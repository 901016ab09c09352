import { modules, packagePathSeparator, serverVersion } from '../../domain/server/server.ts';
import { serverZone, timeIn } from '../../domain/server/time-zones.ts';
import { defineResource } from '../../resource/define.ts';

export default defineResource('system-info', {
  operations: {
    getSystemInformation: ({ absoluteUrl, world }) => ({
      status: 200,
      body: {
        Version: serverVersion,
        RootUrl: absoluteUrl('/'),
        StaticContentRootUrl: absoluteUrl('/Content/'),
        PackagePathSeparator: packagePathSeparator,
        TimeZoneId: serverZone.id,
        UtcOffset: timeIn(serverZone, world.clock.now()).UtcOffset,
        Modules: modules,
      },
    }),
  },
});
