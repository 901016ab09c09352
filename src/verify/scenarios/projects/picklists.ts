import { below, schemasOf } from '../../contract/schema-lookup.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { pick } from '../../findings/assertions.ts';
import { type Exchange, fieldsOf } from '../../http/exchange.ts';
import { offered } from '../../queries/expansion.ts';
import { projectOperations } from '../operations.ts';

const reading = projectOperations.read;

/** Whether an expansion of a project is one of its picklists. */
function isPicklist(name: string): boolean {
  const values = below(below(schemasOf(reading, 200), name, false), '0', true);
  return values.some(({ $ref }) => $ref?.endsWith('/Picklist'));
}

/**
 * A new project has values in its picklists. All of them without any is a fault; one without may be what the server's
 * own defaults are.
 */
export async function* picklistFindings({ client }: Context, read: Exchange): AsyncGenerator<RawFinding> {
  const names = offered(reading, fieldsOf(read)).filter(isPicklist);
  if (names.length === 0) return;
  const query = { $expand: names.join(',') };
  const exchange = await client.send(reading, { path: read.request.path, query });
  const lists = Object.entries(pick(fieldsOf(exchange), names)).filter(([, list]) => Array.isArray(list));
  const empty = lists.filter(([, list]) => (list as unknown[]).length === 0).map(([name]) => name);
  if (exchange.response.status !== 200 || empty.length === 0) return;
  const isAll = empty.length === lists.length;
  yield {
    operation: projectOperations.create,
    severity: isAll ? 'violation' : 'information',
    message: `A new project has no values in ${isAll ? 'any of its' : 'these'} picklists: ${empty.join(', ')}.`,
    exchanges: [read, exchange],
  };
}
