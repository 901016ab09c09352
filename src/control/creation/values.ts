import { creationFacts } from '../../contract/creation.ts';
import type { EntityName } from '../../contract/operations.ts';
import { withArticle } from '../../contract/text/article.ts';
import { ended, suggest } from '../../contract/text/nearest.ts';
import { told } from '../../contract/text/told.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { describe } from '../../contract/validation/description.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { records } from '../../contract/validators.gen.ts';

/** What a new record is to have, taken apart. */
export interface ReadValues {
  readonly given: Record<string, unknown>;
  /** What belongs to it: what each of these is to have. */
  readonly children: readonly { readonly entity: EntityName; readonly list: readonly unknown[] }[];
}

const names = Object.keys(creationFacts) as EntityName[];

/**
 * Takes the values of a new record apart.
 * @throws UsageError that lists the names that are neither a field nor something that belongs to one
 */
export function readValues(entity: EntityName, values: unknown): ReadValues {
  const { fields, noun } = creationFacts[entity];
  const fail = (problems: readonly (() => string)[]): never => {
    const said = told(problems, (say) => say());
    throw new UsageError(ended(`Failed to create ${withArticle(entity)}: ${said.join('; ')}`));
  };
  if (values instanceof Promise)
    return fail([() => 'its values are a promise; await them first, and pass the result']);
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return fail([() => `its values must be an object, got ${shown(values)}`]);
  const below = new Map(
    names
      .filter((name) => creationFacts[name].within.includes(entity))
      .map((name) => [creationFacts[name].plural, name]),
  );
  const known = [...fields, ...below.keys()];
  const given: Record<string, unknown> = {};
  const children: { entity: EntityName; list: readonly unknown[] }[] = [];
  const problems: (() => string)[] = [];
  for (const [key, value] of Object.entries(values)) {
    const child = below.get(key);
    if (value === undefined) continue;
    if (fields.includes(key)) given[key] = value;
    else if (!child) problems.push(() => `/${key} is no field of ${withArticle(noun)}${suggest(key, known)}`);
    else if (Array.isArray(value)) children.push({ entity: child, list: value });
    else if (Number.isInteger(value) && value >= 0)
      children.push({ entity: child, list: Array.from({ length: value as number }, () => ({})) });
    else problems.push(() => `/${key} must be a number or an array of values, got ${shown(value)}`);
  }
  if (problems.length === 0) return { given, children };
  // Whoever mends names wants to know what is wrong with values, too.
  const wrong = records[entity].problems(given).filter(({ keyword }) => keyword !== 'required');
  return fail([...problems, ...wrong.map((error) => () => describe(error, given))]);
}
