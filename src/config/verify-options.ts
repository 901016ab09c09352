import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';
import { maxTimeOption, reportOptions, runOptions } from './run-options.ts';

/** What `et-mock verify` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  mode: runOptions.mode,
  ...credentialOptions,
  only: runOptions.only,
  shard: { type: 'string', value: 'i/n', help: 'runs the i-th of n parts' },
  'dry-run': { type: 'boolean', help: 'prints what would be asked, and how often at most; sends nothing' },
  seed: { type: 'number', value: 'number', default: '1', help: 'the random seed of generated requests' },
  concurrency: {
    type: 'number',
    value: 'number',
    help: 'how many checks go on side by side (default: 4 on this machine and in full mode, 1 on a server that others may use)',
  },
  'max-time': maxTimeOption,
  'no-early-stop': {
    type: 'boolean',
    help: 'goes on when nearly everything is wrong, so that the server must be something else',
  },
  ...requestOptions,
  report: {
    type: 'string',
    value: 'kinds',
    help: 'text, json, junit, html, markdown, sarif, github (annotations of a job), separated by commas (default: text)',
  },
  'report-dir': reportOptions['report-dir'],
  'write-baseline': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes the differences that were found as known ones, and ends with 0',
  },
  baseline: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'accepts the known differences of a file: only new ones break the contract',
  },
  against: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'says what appeared and what went since an earlier report (--report json)',
  },
  config: configOption,
  json: reportOptions.json,
} as const satisfies Options;
