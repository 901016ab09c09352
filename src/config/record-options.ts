import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';

/** What `et-mock record` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  out: { type: 'string', isPath: true, value: 'file', help: 'the file for the seed (default: stdout)' },
  project: {
    type: 'string',
    multiple: true,
    value: 'name',
    help: 'only this project and what is in it, by Id, Name or Slug',
  },
  since: {
    type: 'string',
    value: 'date',
    help: 'leaves out runs, incidents, events and messages that are older, such as 2027-01-31',
  },
  depth: {
    type: 'number',
    value: 'number',
    help: 'how many requests may lead to a record, each for one record of those before (default: no limit); 0 reads only what is listed, which is quick',
  },
  most: { type: 'number', value: 'number', help: 'at most so many records of each kind' },
  keep: {
    type: 'string',
    multiple: true,
    value: 'property',
    help: 'keeps texts in clear: Project.Name, Project, Name, or * for all',
  },
  'key-env': {
    type: 'string',
    value: 'name',
    help: 'the environment variable with the key of the stand-ins: the same key gives the same ones',
  },
  resume: { type: 'boolean', help: 'goes on with a recording of the same file that was interrupted' },
  ...credentialOptions,
  ...requestOptions,
  config: configOption,
} as const satisfies Options;
