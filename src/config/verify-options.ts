import type { Options } from './option.ts';
import { configOption, credentialOptions, requestOptions } from './request-options.ts';

/** What `et-mock verify` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  mode: {
    type: 'string',
    words: ['read-only', 'sandbox', 'full'],
    value: 'mode',
    default: 'read-only',
    help: 'what it may do: read-only sends only GET and is safe on any server; sandbox creates a project, works in it and deletes it; full tries everything, on a disposable server',
  },
  ...credentialOptions,
  only: {
    type: 'string',
    multiple: true,
    names: ['check', 'operation', 'example'],
    value: 'name',
    help: 'limits the run to a check, operation or example',
  },
  shard: { type: 'string', value: 'i/n', help: 'runs the i-th of n parts' },
  'dry-run': { type: 'boolean', help: 'prints what would be asked, and how often at most; sends nothing' },
  seed: { type: 'number', value: 'number', default: '1', help: 'the random seed of generated requests' },
  'max-time': {
    type: 'number',
    value: 'minutes',
    default: '15',
    help: 'the longest that the run takes; what was found by then is reported',
  },
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
  'report-dir': {
    type: 'string',
    isPath: true,
    value: 'folder',
    help: 'the folder for reports; without it, one report is printed on stdout',
  },
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
  json: { type: 'boolean', help: 'the same as --report json' },
} as const satisfies Options;
