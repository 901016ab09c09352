import { type Item, isSearched } from '../../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../../contract/operations.ts';
import { withArticle } from '../../../contract/text/article.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import { propertiesOf } from '../../contract/entity-properties.ts';
import { pagedOperations } from '../../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { isSame } from '../../examples/value-formats.ts';
import { difference, expectEqual, pick } from '../../findings/assertions.ts';
import { ignoringFindings } from '../../fixtures/factories.ts';
import type { FixtureRecord } from '../../fixtures/fixture-record.ts';
import { entryOf } from '../../fixtures/ledger.ts';
import { pathTo } from '../../fixtures/paths.ts';
import { eachReached, type Records } from '../../fixtures/records.ts';
import { type Exchange, fieldsOf, itemsOf, whereItemsAre } from '../../http/exchange.ts';
import { readSubject } from '../../scenarios/life/subject.ts';
import { pollTask } from '../../scenarios/tasks/polling.ts';

/** A way to ask a search over several kinds: in the address, or by a form. */
interface Way {
  readonly operation: OperationId;
  readonly isForm: boolean;
}

/** A kind of record that is searched among others. */
interface Searched {
  readonly ways: readonly Way[];
  /** The field that says of what kind an item is. */
  readonly kinds: string;
  readonly entity: EntityName;
  /** Its own collection. */
  readonly collection: OperationId;
}

const all = Object.keys(operationVerification) as OperationId[];

const searched: readonly Searched[] = all.flatMap((asked) => {
  const { kinds } = operationVerification[asked];
  if (kinds === undefined) return [];
  const forms = all.filter((id) => operationFacts[id].path === operationFacts[asked].path && id !== asked);
  const ways = [asked, ...forms].map((operation) => ({ operation, isForm: operation !== asked }));
  return pagedOperations
    .filter((id) => isSearched(operationFacts[id]))
    .map((collection) => ({
      ways,
      kinds,
      entity: operationFacts[collection].prints as EntityName,
      collection,
    }))
    .filter(({ entity }) => entityVerification[entity].make && entityVerification[entity].remove);
});

/** Makes, changes and deletes a record of each kind that is searched among others, and searches it each time. */
export const searchedKinds: Check = {
  name: 'searched',
  description:
    'What is made is found by those who look for several kinds, as it is read after a change, and is not found when it is deleted.',
  operations: [...new Set(searched.flatMap(({ ways }) => ways.map(({ operation }) => operation)))],
  mode: 'sandbox',
  effect: 'changes',
  most: 600,
  run: eachReached(searched, ({ ways }) => ways.map(({ operation }) => operation), searchFindings),
};

async function* searchFindings(
  context: Context,
  records: Records,
  one: Searched,
): AsyncGenerator<RawFinding> {
  const { entity, ways } = one;
  const { noun, update, change, loose } = entityVerification[entity];
  const record = await records.make(entity);
  const finding: string[] = [];
  for (const way of ways) {
    const found = await ask(context, one, way, record, (item) => item !== undefined);
    if (found.exchange.response.status !== 200) continue;
    if (found.item) finding.push(way.operation);
    else if (await isListed(context, one, record))
      yield faultOf(found, `does not find ${withArticle(noun)} that was just made`, one);
  }
  if (finding.length === 0) return;

  const [template] = change;
  if (update && template) {
    const body = await records.fill(template, record);
    await context.client.send(update, { path: pathTo(update, record), body });
    const read = await readSubject(context, { entity, record });
    const names = propertiesOf(entity).plain.filter(
      (name) => read && name in fieldsOf(read) && !loose.includes(name),
    );
    const wanted = read?.response.status === 200 ? pick(fieldsOf(read), names) : undefined;
    for (const way of wanted ? ways.filter(({ operation }) => finding.includes(operation)) : []) {
      const isAsRead = (item: Item | undefined) =>
        item !== undefined && !differs(wanted as Item, item, names);
      const { exchange, item = {} } = await ask(context, one, way, record, isAsRead);
      if (exchange.response.status !== 200) continue;
      const printed = names.filter((name) => name in item);
      const what = `${way.operation} finds another ${noun} than is read after an update`;
      yield* expectEqual(exchange, pick(wanted as Item, printed), pick(item, printed), what);
    }
  }

  if (!(await removed(context, record))) return;
  for (const way of ways.filter(({ operation }) => finding.includes(operation))) {
    const found = await ask(context, one, way, record, (item) => item === undefined);
    if (found.item) yield faultOf(found, `still finds ${withArticle(noun)} that is deleted`, one);
  }
}

interface Answer {
  readonly exchange: Exchange;
  readonly item: Item | undefined;
}

/** Searches one record, and again after a while when it is not as it has to be: a search may learn of changes late. */
async function ask(
  { client, settling, wait }: Context,
  one: Searched,
  { operation, isForm }: Way,
  { Id }: FixtureRecord,
  isRight: (item: Item | undefined) => boolean,
): Promise<Answer> {
  const query = { tql: queryFor(one, Id) };
  const search = async (): Promise<Answer> => {
    const exchange = await client.send(operation, isForm ? { body: query } : { query });
    return { exchange, item: itemsOf(exchange).find((item) => isSame(item.Id, Id)) };
  };
  const isLate = ({ exchange, item }: Answer) => exchange.response.status === 200 && !isRight(item);
  return settling.until(search, isLate, wait);
}

const queryFor = ({ kinds, entity }: Searched, id: string) => `${kinds} = ${entity} AND Id = '${id}'`;

/** Whether the collection of a record finds it by a query. */
async function isListed(
  { client }: Context,
  { collection }: Searched,
  { Id }: FixtureRecord,
): Promise<boolean> {
  const listed = await client.send(collection, { query: { tql: `Id = '${Id}'` } });
  return itemsOf(listed).some((item) => isSame(item.Id, Id));
}

function differs(wanted: Item, item: Item, names: readonly string[]): boolean {
  const printed = names.filter((name) => name in item);
  return difference(pick(wanted, printed), pick(item, printed)) !== undefined;
}

/** Deletes a record of the run, and waits until it is gone. */
async function removed(context: Context, record: FixtureRecord): Promise<boolean> {
  const { sandbox } = context;
  const entry = sandbox && entryOf(sandbox.ledger, record);
  if (!sandbox || !entry) return false;
  const deleted = await sandbox.remove(entry.self);
  if (deleted.response.status >= 300) return false;
  if (operationVerification[deleted.operation].startsTask !== true) return true;
  // What is wrong with the task is told where tasks are looked at.
  return (await ignoringFindings(pollTask(context, deleted))).ended;
}

function faultOf({ exchange, item }: Answer, what: string, { kinds, entity }: Searched): RawFinding {
  const { operation } = exchange;
  const id = item === undefined ? '' : ` (${item.Id})`;
  const message = `${operation} ${what}${id}, for tql=${kinds} = ${entity} AND its Id.`;
  return { operation, where: whereItemsAre(exchange), message, exchanges: [exchange] };
}
