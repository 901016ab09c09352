import { UsageError } from '../../contract/usage-error.ts';
import { isCheck, isOperation } from '../../verify/engine/selection.ts';
import type { VerifyOptions } from '../../verify.ts';
import { isObject } from '../is-object.ts';
import type { ConfigSection } from './config-file.ts';

/** A place of the configuration and what is wrong there; undefined when nothing is. */
type Rule = (value: unknown, place: string) => string | undefined;

const text: Rule = (value, place) =>
  typeof value === 'string' && value !== '' ? undefined : `${place} is not a text`;

const operation: Rule = (value, place) =>
  isOperation(String(value)) ? undefined : `${place}: there is no operation ${value}`;

const check: Rule = (value, place) =>
  isCheck(String(value)) ? undefined : `${place}: there is no check ${value}`;

const day: Rule = (value, place) => {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  // 31 February becomes a day of March.
  const isReal = isDay && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  return isReal ? undefined : `${place} is not a date such as 2027-01-31`;
};

const listOf =
  (rule: Rule): Rule =>
  (value, place) =>
    Array.isArray(value)
      ? value.map((it, index) => rule(it, `${place}[${index}]`)).find((it) => it !== undefined)
      : `${place} is not a list`;

const objectOf =
  (rules: Readonly<Record<string, Rule>>, required: readonly string[] = []): Rule =>
  (value, place) => {
    if (!isObject(value)) return `${place || 'it'} is not an object`;
    const inside = (name: string) => (place === '' ? name : `${place}.${name}`);
    const missing = required.find((name) => !Object.hasOwn(value, name));
    if (missing !== undefined) return `${place || 'it'} has no ${missing}`;
    for (const [name, it] of Object.entries(value)) {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
      const wrong = rule
        ? rule(it, inside(name))
        : `${place || 'it'} has ${name}; known are ${Object.keys(rules).join(', ')}`;
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  };

const rules = {
  pathParameters: listOf(objectOf({ operation, path: mapOf(text) }, ['operation', 'path'])),
  baseline: listOf(
    objectOf({ check, operation, message: text, reason: text, expires: day }, ['check', 'reason', 'expires']),
  ),
};

/** What the section of verifying may have beside options. */
export const listNames = ['pathParameters', 'baseline'] as const;

type Lists = Pick<VerifyOptions, (typeof listNames)[number]>;

function mapOf(values: Rule): Rule {
  return (value, place) =>
    isObject(value)
      ? Object.entries(value)
          .map(([name, it]) => values(it, `${place}.${name}`))
          .find((it) => it !== undefined)
      : `${place} is not an object`;
}

/**
 * Reads what the configuration file says of verifying that is no option.
 * @throws UsageError that names the file, the place in it and what is wrong there
 */
export function readLists(section: ConfigSection | undefined): Lists {
  const { pathParameters, baseline } = section?.settings ?? {};
  // A text is the name of a file, which is an option.
  const lists = { pathParameters, baseline: typeof baseline === 'string' ? undefined : baseline };
  for (const name of listNames) {
    const wrong = lists[name] === undefined ? undefined : rules[name](lists[name], name);
    if (wrong !== undefined)
      throw new UsageError(`Failed to read the configuration ${section?.name}: in verify, ${wrong}`);
  }
  return lists as Lists;
}
