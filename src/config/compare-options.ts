import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';
import { maxTimeOption, reportOption, reportOptions, runOptions } from './run-options.ts';

/** What `et-mock compare` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  mode: runOptions.mode,
  ...credentialOptions,
  'fake-user': {
    type: 'string',
    value: 'name',
    help: 'the user for the second server; without one, it gets no credentials',
  },
  'fake-password-env': {
    type: 'string',
    value: 'name',
    help: 'the environment variable with the password of that user',
  },
  har: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'compares the traffic in an HTTP archive (HAR) with a mock; no server gets a request',
  },
  world: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: "the seed of the mock, instead of a new recording: a file that et-mock record --keep '*' has written",
  },
  only: runOptions.only,
  'max-time': { ...maxTimeOption, help: 'the maximum time for the checks of each server' },
  ...requestOptions,
  report: reportOption(['text', 'json', 'junit', 'html', 'markdown']),
  'report-dir': reportOptions['report-dir'],
  'write-overrides': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes a module that makes a mock respond like the real server, for GET requests where the mock is wrong or it is unclear which side is',
  },
  'write-discrepancies': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes the differences as entries for the register of discrepancies, which you can send to its authors',
  },
  config: configOption,
  json: reportOptions.json,
} as const satisfies Options;
