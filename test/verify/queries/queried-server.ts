import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { compile } from '../../../src/query/evaluate.ts';
import { parseFilter, parseOrderBy } from '../../../src/query/odata.ts';
import { page } from '../../../src/query/page.ts';
import { readCollection } from '../../../src/verify/discovery/collections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { exchangeOf } from '../exchange.ts';
import { idOf, types } from './records.ts';

/* Collections of a server that does with a query what the fake does, and then something wrong. */

/** The options of a request. */
export type Query = Readonly<Record<string, string>>;
/** The body of a page. */
export interface Printed {
  Items: Item[];
  Total?: unknown;
  Skip?: unknown;
  Top?: unknown;
}
/** Makes of a response, and what was asked, another one, or a status. */
export type Fault = (printed: Printed, query: Query) => Printed | number;

/** The collection that is asked. */
export const operation = 'searchProjects' as const;
/** What is in it. */
export const records: readonly Item[] = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Omega', 'Kappa', 'Sigma'].map(
  (Name, at) => ({
    Id: idOf(at),
    Name,
    Number: at % 3,
  }),
);

/** A server with some records, and what is wrong with its responses; a number is a status. */
export function contextOf(fault: Fault = (it) => it, items = records) {
  const asked: Query[] = [];
  const client = {
    async send(to: OperationId, { query: given = {} }: { query?: Readonly<Record<string, unknown>> } = {}) {
      const query = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
      asked.push(query);
      const where = query.$filter === undefined ? undefined : parseFilter(query.$filter, types);
      const { items: chosen, total } = page(where ? items.filter(compile<Item>(where)) : items, {
        ...(query.$orderby === undefined ? {} : { orderBy: parseOrderBy(query.$orderby, types) }),
        skip: Number(query.$skip ?? 0),
        ...(query.$top === undefined ? {} : { top: Number(query.$top) }),
      });
      const counts =
        query.$inlinecount === 'allpages'
          ? { Skip: Number(query.$skip ?? 0), Top: Number(query.$top ?? total), Total: total }
          : {};
      const body = fault({ ...counts, Items: [...chosen] }, query);
      return typeof body === 'number' ? exchangeOf(to, {}, query, body) : exchangeOf(to, body, query);
    },
  };
  return { context: { client, sandbox: undefined } as unknown as Context, asked };
}
/** What is read of it where nothing is wrong. */
export const readingOf = (items = records) =>
  readCollection({ client: contextOf(undefined, items).context.client }, operation, {});
