import type { Options } from './option.ts';
import { configOption } from './request-options.ts';

/** What `et-mock serve` can be told, on the command line, by environment variables and in a configuration file. */
export const options = {
  port: {
    type: 'number',
    short: 'p',
    default: '8080',
    help: 'the port, 0 for any free port',
  },
  host: {
    type: 'string',
    value: 'name',
    default: '127.0.0.1',
    help: 'the host name or address to listen on',
  },
  'base-path': {
    type: 'string',
    mayBeEmpty: true,
    value: 'path',
    help: 'the application path in front of /api, such as /EnterpriseTester',
  },
  seed: {
    type: 'string',
    isPath: true,
    words: ['documented', 'empty'],
    value: 'seed',
    help: 'the initial data: documented (default), empty, or a JSON file with records or with an exported world',
  },
  watch: {
    type: 'boolean',
    help: 'deletes all worlds and reloads the --seed file whenever it changes',
  },
  given: {
    type: 'string',
    multiple: true,
    names: 'state',
    value: 'state',
    help: 'a provider state to apply to the seed',
  },
  example: {
    type: 'string',
    names: 'example',
    value: 'name',
    help: 'starts with the state, time and ids of a documented example, so that the response is the documented one; the clock is stopped until the first request that is not GET',
  },
  speed: {
    type: 'number',
    help: 'the speed of the clock: 1 is real time (default), 0 stops it; an exported world has its own speed',
  },
  log: {
    type: 'boolean',
    help: 'prints a line for each request on stderr: as text on a terminal, otherwise as JSON',
  },
  open: {
    type: 'boolean',
    help: 'opens the page of the mock in the browser',
  },
  unhandled: {
    type: 'string',
    words: ['ignore', 'warn', 'error'],
    value: 'how',
    help: 'what to do with requests below /api that match no operation: ignore (default), warn, or error, which closes the connection without a response',
  },
  'coverage-dir': {
    type: 'string',
    isPath: true,
    value: 'folder',
    help: 'writes the API coverage to this folder when the server stops: coverage.txt, coverage.json and coverage.xml (JUnit)',
  },
  'fail-under': {
    type: 'number',
    help: 'exits with code 1 if less than this percentage of the API was used',
  },
  proxy: {
    type: 'string',
    value: 'url',
    help: 'forwards requests that match no operation to this server, such as https://et.example.org/EnterpriseTester; forwarded responses have the header Via: 1.1 et-mock',
  },
  'proxy-operation': {
    type: 'string',
    multiple: true,
    words: ['all'],
    names: 'operation',
    value: 'name',
    help: 'with --proxy: also forwards the requests to this operation; all for every operation',
  },
  'proxy-writes': {
    type: 'boolean',
    help: 'with --proxy: also forwards requests that may change the server, not only GET and HEAD',
  },
  'proxy-user': {
    type: 'string',
    value: 'name',
    help: 'with --proxy: the user for Basic authentication at that server',
  },
  'proxy-password-env': {
    type: 'string',
    value: 'name',
    help: 'with --proxy: the environment variable with the password of that user',
  },
  'proxy-compare': {
    type: 'boolean',
    help: 'with --proxy-operation: compares forwarded responses with those of the mock; the differences are in the journal, on the page, in getComparison of the control API, and on stderr when the server stops. To compare values, use --seed with a recording of that server in clear',
  },
  record: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'with --proxy-operation: writes the forwarded responses as a seed, every ten seconds and when the server stops; texts are replaced as by et-mock record',
  },
  'record-keep': {
    type: 'string',
    multiple: true,
    value: 'property',
    help: 'with --record: a property whose texts stay in clear, such as Project.Name, Project or Name; * for all',
  },
  'record-key-env': {
    type: 'string',
    value: 'name',
    help: 'with --record: the environment variable with the key of the pseudonyms; the same key gives the same pseudonyms',
  },
  identity: {
    type: 'boolean',
    help: 'requires authentication (Basic, OAuth 1.0a or a session) and permissions; users, accounts and OAuth consumers come from the seed; the password is "password" unless an account has its own',
  },
  'max-worlds': { type: 'number', default: '10000', help: 'the maximum number of worlds' },
  'world-idle': {
    type: 'number',
    value: 'seconds',
    default: '3600',
    help: 'the seconds after which an unused world is deleted',
  },
  'max-memory': {
    type: 'number',
    value: 'mib',
    help: 'the memory limit of all worlds in MiB: records, snapshots and journals (default: 256, or half of the heap if that is less)',
  },
  'token-env': {
    type: 'string',
    value: 'name',
    help: 'the environment variable with the token for the control API (default: ET_MOCK_TOKEN, if it is set); without a token, the control API only accepts requests from this machine',
  },
  'allow-host': {
    type: 'string',
    multiple: true,
    value: 'name',
    help: 'another allowed host name, such as that of a proxy',
  },
  'public-url': {
    type: 'string',
    value: 'url',
    help: 'the URL that clients behind a proxy use, such as https://mock.example.org/tools; URLs in responses start with it, and the control API needs the token',
  },
  'trust-proxy': {
    type: 'string',
    multiple: true,
    value: 'ip',
    help: 'an address, or a range such as 10.0.0.0/8, from which Forwarded and X-Forwarded-Proto, -Host and -Prefix are trusted (default: this machine)',
  },
  https: { type: 'boolean', help: 'serves HTTPS, with a certificate that is created at the start' },
  cert: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'with --https: the certificate, as PEM; needs --key',
  },
  key: {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'with --https: the private key of the certificate, as PEM',
  },
  'write-cert': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'with --https: writes the certificate to this file, so that clients can trust it, such as Node with NODE_EXTRA_CA_CERTS',
  },
  state: {
    type: 'string',
    isPath: true,
    value: 'folder',
    help: 'stores all worlds in this folder, so that they survive a restart, even after a kill; --seed, --given, --example and --speed only apply to new worlds',
  },
  'port-file': {
    type: 'string',
    isPath: true,
    value: 'file',
    help: 'writes the URL to this file when the server is ready, and removes the file when it stops; an old file goes at the start',
  },
  grace: {
    type: 'number',
    value: 'seconds',
    default: '5',
    help: 'how long running requests may take when the server stops; a second signal stops it at once',
  },
  config: configOption,
} as const satisfies Options;
