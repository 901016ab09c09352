import type { options } from '../../config/serve-options.ts';
import { isLoopback } from '../../contract/http/server-url.ts';
import { operationFacts } from '../../contract/operations.ts';
import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import type { OverrideTable } from '../../index.ts';
import { type PassThroughOptions, passThrough } from '../../node.ts';
import { readCredentials } from '../arguments.ts';
import { readApplicationAddress } from '../server-options.ts';
import type { Settings } from '../settings/settings.ts';

const dependents = ['proxy-operation', 'proxy-writes', 'proxy-user', 'proxy-password-env'] as const;

/**
 * What is passed on to another server.
 * @throws UsageError when a setting lacks another one, or credentials would be lent to everybody
 */
export function readProxy(
  { values, nameOf }: Settings<typeof options>,
  onExchange: PassThroughOptions['onExchange'],
): OverrideTable {
  const { proxy: url, 'proxy-operation': operations = [], 'proxy-writes': writes } = values;
  const { 'proxy-user': user, 'proxy-password-env': variable } = values;
  if (url === undefined) {
    const alone = dependents.find((name) => ![undefined, false].includes(values[name] as undefined));
    if (alone === undefined) return {};
    throw new UsageError(`${nameOf(alone)} only goes together with --proxy`);
  }
  const credentials = readCredentials(
    { user, variable },
    { user: '--proxy-user', variable: '--proxy-password-env' },
  );
  if (credentials && (!isLoopback(values.host) || values['public-url'] !== undefined))
    throw new UsageError(
      `--proxy-user would let everybody who reaches the mock act as ${credentials.user}: leave out --host and --public-url, or let clients send credentials of their own`,
    );
  const handler = passThrough(readApplicationAddress(nameOf('proxy'), url), {
    credentials,
    writes,
    onExchange,
  });
  const unknown = operations.find((name) => name !== 'all' && !Object.hasOwn(operationFacts, name));
  if (unknown !== undefined)
    throw new UsageError(
      `${nameOf('proxy-operation')}: there is no operation ${unknown}${suggest(unknown, Object.keys(operationFacts))}`,
    );
  const chosen = operations.includes('all') ? Object.keys(operationFacts) : operations;
  return Object.fromEntries(['unhandled', ...chosen].map((name) => [name, handler]));
}
