import type { Options } from './option.ts';

/** Who a command is, to the server that it makes requests to. */
export const credentialOptions = {
  user: { type: 'string', value: 'name', help: 'the user for Basic authentication' },
  'password-env': { type: 'string', value: 'name', help: 'the environment variable with the password' },
} as const satisfies Options;

/** How a command makes requests. */
export const requestOptions = {
  timeout: { type: 'number', value: 'seconds', default: '30', help: 'the timeout of each request' },
  rate: {
    type: 'number',
    value: 'number',
    help: 'the maximum number of requests per second, 0 for no limit (default: no limit)',
  },
} as const satisfies Options;

export const configOption = {
  type: 'string',
  isPath: true,
  value: 'file',
  help: 'a configuration file (default: et-mock.config.mjs, .js, .mts, .ts or .json in the current folder, if there is one)',
} as const;
