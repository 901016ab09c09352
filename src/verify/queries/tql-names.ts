import type { Item } from '../../contract/collections.ts';
import { type EntityName, type OperationId, operationFacts } from '../../contract/operations.ts';
import { entityVerification } from '../../contract/verification.ts';
import { bodyPropertiesOf } from '../contract/entity-properties.ts';
import { distinct, type FieldSpec } from './collation.ts';
import { about, agreed, type Truth } from './conditions.ts';
import { nonsense } from './nonsense.ts';
import { hasWord, type TqlCondition, wordOf } from './tql-conditions.ts';

/** The names that pages give to what a record belongs to: the record prints the id and the name of it. */
const owners = ['Project', 'Package'] as const;

/** Every search for words looks into what a record is called and what is said of it. */
const texts: readonly FieldSpec[] = ['Name', 'Summary', 'Description'].map((name) => ({
  name,
  type: 'string',
}));

/**
 * Conditions on the names of TQL that are no printed properties, but that pages use: what a record belongs to, and all its texts
 * together. No page says in which collections they are known, so that they can be refused.
 */
export function* namedQueries(operation: OperationId, items: readonly Item[]): Generator<TqlCondition> {
  const common = { undocumented: true, basic: true };
  for (const owner of owners) {
    const [id, name] = [`${owner}Id`, `${owner}Name`];
    if (!items.some((item) => typeof item[id] === 'string')) continue;
    const values = distinct(items, { name, type: 'string' })
      .map(String)
      .filter((value) => /^\w[\w .-]*$/.test(value));
    const named = values[Math.floor(values.length / 2)];
    const projects = projectsWith(items, name, named);
    if (named !== undefined)
      yield {
        ...common,
        ...about(
          `${owner} = '${named}'`,
          (item) => item,
          (item): Truth => {
            const isIt = isCalled(item[name], named);
            // What is in a package may be what is below it, too, but nothing of another project.
            return isIt === false && owner === 'Package' && projects.has(String(item.ProjectId))
              ? undefined
              : isIt;
          },
        ),
      };
    const none = about(
      `${owner} = '${nonsense.name}'`,
      (item) => item[id],
      () => false,
    );
    yield { ...common, ...none };
  }
  const own = ownTexts(operation);
  const field = own.find((it) => items.some((item) => typeof item[it.name] === 'string'));
  const word = field && wordOf(distinct(items, field).map(String));
  if (word !== undefined) {
    const has = (item: Item): Truth =>
      own.some(({ name }) => typeof item[name] === 'string' && hasWord(item[name], word) === true)
        ? true
        : // It may stand in something that is not printed.
          undefined;
    yield { ...common, text: `Text ~ '${word}'`, holds: has };
  }
  yield { ...common, text: `Text ~ '${nonsense.word}'`, holds: () => false };
}

/** The texts that a client can give to what a collection lists; none where it lists several kinds. */
function ownTexts(operation: OperationId): readonly FieldSpec[] {
  const { prints } = operationFacts[operation];
  if (prints === undefined) return [];
  const { make, update } = entityVerification[prints as EntityName];
  const sent = [make?.operation, update].flatMap((it) =>
    it ? Object.keys(bodyPropertiesOf(it).properties) : [],
  );
  return texts.filter(({ name }) => sent.includes(name));
}

function isCalled(value: unknown, name: string): Truth {
  if (typeof value !== 'string') return undefined;
  return agreed(value === name, value.toLowerCase() === name.toLowerCase());
}

/** The projects in which something belongs to what has a name. */
function projectsWith(items: readonly Item[], field: string, name: string | undefined): ReadonlySet<string> {
  const named = items.filter((item) => name !== undefined && isCalled(item[field], name) !== false);
  return new Set(named.map(({ ProjectId }) => String(ProjectId)));
}
