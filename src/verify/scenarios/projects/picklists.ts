import { type EntityName, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, sandboxEntity } from '../../../contract/verification.ts';
import { below, schemasOf } from '../../contract/schema-lookup.ts';
import type { Context, RawFinding } from '../../engine/check.ts';
import { pick, shown } from '../../findings/assertions.ts';
import { settledFindings } from '../../findings/settled-findings.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { type Exchange, fieldsOf, recordsIn } from '../../http/exchange.ts';
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
export async function* picklistFindings(context: Context, read: Exchange): AsyncGenerator<RawFinding> {
  const names = offered(reading, fieldsOf(read)).filter(isPicklist);
  if (names.length === 0) return;
  const query = { $expand: names.join(',') };
  const exchange = await context.client.send(reading, { path: read.request.path, query });
  if (exchange.response.status === 200) yield* copyFindings(context, exchange, names);
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

/** A new project begins with copies of values of its organisation: of each list there is at least one of them. */
async function* copyFindings(
  context: Context,
  project: Exchange,
  names: readonly string[],
): AsyncGenerator<RawFinding> {
  const { copies, references } = entityVerification[sandboxEntity];
  const record = fieldsOf(project);
  for (const [field, property] of Object.entries(copies)) {
    const { read, noun } = entityVerification[references[field] as EntityName];
    const { [field]: Id } = record;
    if (!read || typeof Id !== 'string') continue;
    const shared = names.filter((name) => operationFacts[read].expansions.includes(name));
    const textsOf = (list: unknown) => recordsIn(list).map((it) => String(it[property]).toLowerCase());
    yield* settledFindings(context, async function* () {
      const exchange = await context.client.send(read, {
        path: pathTo(read, { Id }),
        query: { $expand: shared.join(',') },
      });
      const { response } = exchange;
      for (const name of response.status === 200 ? shared : []) {
        const { [name]: list } = fieldsOf(exchange);
        const [own, theirs] = [textsOf(record[name]), textsOf(list)];
        // A project can have values of its own besides.
        if (!Array.isArray(list) || own.length === 0 || own.some((it) => theirs.includes(it))) continue;
        const message = `${read} expands none of the values in ${name} that a new project of the ${noun} has: ${shown(own)}.`;
        yield { operation: read, where: `/body/${name}`, message, exchanges: [project, exchange] };
      }
    });
  }
}
