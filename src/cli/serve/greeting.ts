import { quote } from '../../contract/body/shell.ts';
import type { Mock } from '../../index.ts';
import type { RunningServer } from '../../node.ts';
import { type DocumentedRequest, toCurl } from '../curl.ts';
import { readApplicationAddress } from '../server-options.ts';
import { curlOptions, describeTrust } from './https.ts';
import { isNamed, type ServeSettings, type Start } from './mock-options.ts';

/**
 * What is said when the server is ready: what it serves, how to try it, and what somebody should know who lets others in.
 * @param kept how many worlds there were before it started
 */
export function greet(
  { values }: ServeSettings,
  { example }: Start,
  mock: Mock,
  server: RunningServer,
  kept = 0,
): string {
  const tried = example ?? readsOne(mock);
  const caller = values.identity ? callerIn(mock) : undefined;
  const asked = caller && !caller.password ? onBehalf(tried, caller.name) : tried;
  const login = caller?.password ? ['-u', quote(`${caller.name}:${caller.password}`)] : [];
  const request = toCurl(asked, server.url, [...login, ...curlOptions(values)]);
  return [
    server.isLocalOnly ? undefined : warnOfOthers(values),
    describeTrust(values),
    describePublicUrl(values, mock),
    describeForwarding(values),
    `Serves ${kept > 0 ? `what ${values.state} keeps` : describeWorld(values)}. Try it:\n\n  ${request}\n`,
    `Look at it: ${new URL('/', server.url)}\n`,
    'Ctrl+C stops it.\n',
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}

type Values = ServeSettings['values'];

function warnOfOthers({ host, identity }: Values): string {
  const asks = identity ? 'accepts only the passwords of its seed' : 'requires no password';
  return `Warning: other machines can reach ${host}, and the mock ${asks}.`;
}

function describePublicUrl(
  { 'token-env': token }: Values,
  { adapter: { publicUrl } }: Mock,
): string | undefined {
  if (publicUrl === undefined) return undefined;
  const commands = token === undefined ? 'takes no commands without --token-env' : 'takes commands';
  return `Clients behind the proxy use ${publicUrl}; the mock ${commands} there.`;
}

function describeForwarding({
  proxy,
  'proxy-operation': operations = [],
  'proxy-writes': writes,
}: Values): string | undefined {
  if (proxy === undefined) return undefined;
  const named = operations.length > 0 ? `, and those to ${operations.join(', ')}` : '';
  const what = operations.includes('all') ? 'all requests' : `requests that match no operation${named}`;
  return `Forwards to ${readApplicationAddress('--proxy', proxy)}: ${what}${writes ? '' : '; only GET and HEAD'}.`;
}

function describeWorld({ example, seed = 'documented', given = [] }: Values): string {
  if (example !== undefined) return `the world of the example ${example}`;
  const world = isNamed(seed) ? `the ${seed} world` : `the world of ${seed}`;
  return given.length === 0 ? world : `${world}, where ${given.join(', and ')}`;
}

/** A request that this world can answer. */
function readsOne({ store }: Mock): DocumentedRequest {
  const [project] = store.Project;
  const path = project ? `/api/project/${project.Id}` : '/api/';
  return { method: 'GET', path, exchange: { request: {} } };
}

/** The administrator, or else the first user, with the password that users have who are given none; one of the seed is not printed. */
function callerIn({ store }: Mock): { name: string; password?: string } | undefined {
  const [first] = store.User;
  const user = store.User.whereText('UserName', 'Administrator')[0] ?? first;
  if (!user) return undefined;
  const hasOwn = store.Account.get(user.Id)?.Password !== undefined;
  return { name: user.UserName, ...(hasOwn ? {} : { password: 'password' }) };
}

/** A program of this machine may say who it is. */
function onBehalf({ exchange, ...rest }: DocumentedRequest, userName: string): DocumentedRequest {
  const headers = { ...exchange.request.headers, 'X-Mock-User': userName };
  return { ...rest, exchange: { request: { ...exchange.request, headers } } };
}
