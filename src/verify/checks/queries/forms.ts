import { type OperationId, operationFacts } from '../../../contract/operations.ts';
import { entityVerification, operationVerification } from '../../../contract/verification.ts';
import { bodyPropertiesOf } from '../../contract/entity-properties.ts';
import type { Path } from '../../contract/openapi-links.ts';
import { pathParameters } from '../../contract/path-parameters.ts';
import { viewsOf } from '../../contract/schema-lookup.ts';
import { confirm, placesOf, usualPageSize } from '../../discovery/collections.ts';
import type { Check, Context, RawFinding } from '../../engine/check.ts';
import { eachApart } from '../../engine/parts.ts';
import { difference, shown } from '../../findings/assertions.ts';
import { asFarAsReached, createRecords, type Records } from '../../fixtures/records.ts';
import { itemsOf } from '../../http/exchange.ts';
import { nonsense } from '../../queries/nonsense.ts';

const all = Object.keys(operationFacts) as OperationId[];

const formType = 'application/x-www-form-urlencoded';

/** The searches that can be asked in the address and by a form, which has room for long queries. */
const pairs = all.flatMap((form) => {
  const { path, mediaTypes } = operationFacts[form];
  if (!mediaTypes.includes(formType)) return [];
  const asked = all.find((id) => operationFacts[id].path === path && operationFacts[id].method === 'GET');
  return asked ? [{ form, asked }] : [];
});
type Pair = (typeof pairs)[number];
type Question = Readonly<Record<string, string>>;

/** Sends the same questions in the address and as a form. */
export const forms: Check = {
  name: 'forms',
  description: 'What is asked for by a form is answered as it is when the address asks for it, page by page.',
  operations: pairs.flatMap(({ form, asked }) => [form, asked]),
  mode: 'sandbox',
  effect: 'changes',
  needs: 'contents',
  most: 400,
  async *run(context) {
    const records = createRecords(context);
    yield* eachApart(pairs, (pair) =>
      asFarAsReached(context, [pair.form], pairFindings(context, records, pair)),
    );
  },
};

async function* pairFindings(context: Context, records: Records, pair: Pair): AsyncGenerator<RawFinding> {
  const [found] = await placesOf(context, pair.asked, 1);
  const isWhole = pathParameters(pair.asked).every(({ name }) => found?.[name]);
  const path = found && isWhole ? found : await placeOf(records, pair.asked);
  for (const question of await questionsOf(context, pair, path)) {
    for (const page of pagesOf(pair)) {
      const finding = await confirm(
        context,
        () => formFinding(context, pair, path, question, page),
        async () => itemsOf(await context.client.send(pair.asked, { path, query: question })),
      );
      if (finding) yield { operation: pair.form, ...finding };
    }
  }
}

/**
 * An address that no response prints: what its parameters name, and of those that have a few words the first.
 * @throws Unreachable when nothing is there that it could be about
 */
async function placeOf(records: Records, asked: OperationId): Promise<Path> {
  const { path, enums } = operationFacts[asked];
  const { about } = operationVerification[asked];
  const filled: Record<string, string> = {};
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const field = about?.path[name] ?? 'Id';
    const entity =
      about && field !== 'Id' ? entityVerification[about.entity].references[field] : about?.entity;
    filled[name] = enums[name]?.[0] ?? (entity ? (await records.shared(entity)).Id : '');
  }
  return filled;
}

/** What is asked: for everything, for some of it, for nothing, and of a search over several kinds in other forms, too. */
async function questionsOf({ client }: Context, { form, asked }: Pair, path: Path): Promise<Question[]> {
  const { searches = {}, kinds } = operationVerification[asked];
  const found = await client.send(asked, { path });
  const [item = {}] = itemsOf(found);
  const texts = Object.entries(searches).flatMap(([option, fields]): Question[] => {
    const [field = ''] = [fields].flat();
    const text = item[field];
    // What is around a text is lost where a server trims.
    const some = typeof text === 'string' && text !== '' && text === text.trim() ? [{ [option]: text }] : [];
    return [...some, { [option]: nonsense.word }];
  });
  const has = (option: string) => operationFacts[asked].query.includes(option);
  const values =
    has('valuesqry') && typeof item.Id === 'string' ? [{ query: item.Id, valuesqry: 'true' }] : [];
  const other = has('query') && !('query' in searches) ? [{ query: nonsense.word }] : [];
  const tql = kinds === undefined ? [] : [`${kinds} = ${item[kinds]}`, `GROUP BY ${kinds} { Count }`];
  const index = kinds !== undefined && has('indexName') ? [{ indexName: String(item[kinds]) }] : [];
  const words = Object.entries(bodyPropertiesOf(form, formType).properties).flatMap(([option, schema]) => {
    const all = viewsOf(schema).flatMap((it) => it.enum ?? []);
    return has(option) ? all.map((word) => ({ tql: tql[0] ?? '', [option]: String(word) })) : [];
  });
  return [{}, ...texts, ...values, ...other, ...tql.map((it) => ({ tql: it })), ...index, ...words];
}

/** How the results are cut, where both can be: in the address of the form, too. */
function pagesOf(pair: Pair): readonly Readonly<Record<string, number>>[] {
  return isPaged(pair) ? [{}, { $top: 1, $skip: 1 }] : [{}];
}

const isPaged = ({ form, asked }: Pair) =>
  [form, asked].every((id) => operationFacts[id].query.includes('$top'));

async function formFinding(
  { client }: Context,
  pair: Pair,
  path: Path,
  question: Question,
  page: Readonly<Record<string, number>>,
): Promise<RawFinding | undefined> {
  const { form, asked } = pair;
  const plain = await client.send(asked, { path, query: { ...question, ...page } });
  const sent = await client.send(form, { path, query: page, body: question });
  const [expected, actual] = [plain.response, sent.response];
  const said = `${form} with ${shown(question)}${'$top' in page ? ' and one on a page' : ''}`;
  const exchanges = [plain, sent];
  if (expected.status !== 200 || actual.status === 403) return undefined;
  // No page of the help says whether a form that cannot be cut is.
  if (!isPaged(pair) && itemsOf(plain).length >= usualPageSize) return undefined;
  if (actual.status !== 200) {
    const message = `${said} responds with ${actual.status}, where ${asked} responds with 200.`;
    return { where: '/status', message, expected: 200, actual: actual.status, exchanges };
  }
  // The address of a page is that of the request.
  const found = difference(expected.body, actual.body, ['Self', 'Links']);
  if (!found) return undefined;
  const message = `${said} answers something else than ${asked} (${found.where.slice(1)}): expected ${shown(found.expected)}, got ${shown(found.actual)}.`;
  return { where: `/body${found.where}`, message, exchanges };
}
