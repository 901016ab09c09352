import type { Schemas } from '../../../contract/operations.ts';

/** The version of the service that the document describes: that of the vendor's own description of the API. */
export const serverVersion = '6.1.0.0';

/** Stands between the names of packages in a path. */
export const packagePathSeparator = '|';

/** The part of the server that the pages print in full; they leave out the others. */
const activityStreams: Schemas['ModuleInfo'] = {
  TypeName:
    'EnterpriseTester.Plugins.ActivityStream.ActivityStreamsPluginInstaller, EnterpriseTester Plugins.ActivityStream, Version=4.3.0.0, Culture=neutral, PublicKeyToken=null',
  Description: 'Provides support for Activity Streams',
  LoadStatus: 'Loaded',
  Name: 'Activity Streams',
  State: 'Enabled',
  SupportsStateChange: true,
  VendorName: 'Catch Limited',
  VendorUrl: 'http://www.catchlimited.com/',
  Version: '4.3.0.0',
};

/** What is installed, by group. */
export const modules: Schemas['SystemInfo']['Modules'] = { __Plugins__: [activityStreams] };
