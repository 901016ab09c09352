import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';
import { maxTimeOption, reportOption, reportOptions, runOptions } from './run-options.ts';

/** What `et-mock verify` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  mode: runOptions.mode,
  ...credentialOptions,
  only: runOptions.only,
  shard: { type: 'string', value: 'i/n', help: 'runs the i-th of n parts' },
  'dry-run': {
    type: 'boolean',
    help: 'prints the requests of the run and their maximum number; sends nothing',
  },
  seed: { type: 'number', value: 'number', default: '1', help: 'the random seed of generated requests' },
  concurrency: {
    type: 'number',
    value: 'number',
    help: 'how many checks run in parallel (default: 4 on this machine and in full mode, 1 on a server that others may use)',
  },
  'max-time': maxTimeOption,
  'all-permissions': {
    type: 'boolean',
    help: 'the user has every permission: a 403 for a missing one breaks the contract',
  },
  'no-early-stop': {
    type: 'boolean',
    help: 'continues even if nearly everything is wrong, so that the server cannot be Enterprise Tester',
  },
  ...requestOptions,
  report: reportOption(['text', 'json', 'junit', 'html', 'markdown', 'sarif', 'github'], {
    github: 'annotations of a job',
  }),
  'report-dir': reportOptions['report-dir'],
  'write-baseline': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes all differences to this file as known ones, and exits with code 0',
  },
  baseline: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'accepts the known differences in this file: only new ones break the contract',
  },
  against: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'lists what is new and what is gone since an earlier report (--report json)',
  },
  config: configOption,
  json: reportOptions.json,
} as const satisfies Options;
