import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';

/** What `et-mock record` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  out: { type: 'string', isPath: true, value: 'file', help: 'the file for the seed (default: stdout)' },
  project: {
    type: 'string',
    multiple: true,
    value: 'name',
    help: 'only this project and its contents, by Id, Name or Slug',
  },
  since: {
    type: 'string',
    value: 'date',
    help: 'leaves out older runs, incidents, events and messages; a date such as 2027-01-31',
  },
  depth: {
    type: 'number',
    value: 'number',
    help: 'how many levels of requests for single records to follow (default: no limit); 0 reads only lists, which is quick',
  },
  most: { type: 'number', value: 'number', help: 'the maximum number of records of each kind' },
  keep: {
    type: 'string',
    multiple: true,
    value: 'property',
    help: 'keeps texts in clear: Project.Name, Project, Name, or * for all',
  },
  'key-env': {
    type: 'string',
    value: 'name',
    help: 'the environment variable with the key of the pseudonyms; the same key gives the same pseudonyms',
  },
  resume: { type: 'boolean', help: 'continues an interrupted recording of the same file' },
  ...credentialOptions,
  ...requestOptions,
  config: configOption,
} as const satisfies Options;
