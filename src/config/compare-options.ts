import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';
import { maxTimeOption, reportOptions, runOptions } from './run-options.ts';

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
    help: 'compares what an HTTP archive has of a server, instead of asking one; only the mock is asked, for the same',
  },
  world: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: "what the mock starts with that stands in for a second server, instead of a recording that is made now: a file of et-mock record --keep '*'",
  },
  only: runOptions.only,
  'max-time': { ...maxTimeOption, help: 'the longest that the checks of each server take' },
  ...requestOptions,
  report: {
    type: 'string',
    value: 'kinds',
    help: 'text, json, junit, html, markdown, separated by commas (default: text)',
  },
  'report-dir': reportOptions['report-dir'],
  'write-overrides': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes a module with which a mock responds as the real server, where the mock was wrong or nobody knows',
  },
  'write-discrepancies': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes the differences as entries for the register of the document, to be sent to its authors',
  },
  config: configOption,
  json: reportOptions.json,
} as const satisfies Options;
