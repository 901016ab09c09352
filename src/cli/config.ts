import type { VerifyConfig } from '../config/verify-config.ts';
import { UsageError } from '../contract/usage-error.ts';
import { isCheck, isOperation, selectionProblem } from '../verify/engine/selection.ts';
import { modes } from '../verify.ts';
import { readConfigFile } from './settings/config-file.ts';

/** A place of the configuration and what is wrong there; undefined when nothing is. */
type Rule = (value: unknown, place: string) => string | undefined;

const text: Rule = (value, place) =>
  typeof value === 'string' && value !== '' ? undefined : `${place} is not a text`;

const mode: Rule = (value, place) =>
  modes.some((it) => it === value) ? undefined : `${place} is not one of ${modes.join(', ')}`;

const selected: Rule = (value, place) => {
  const problem = text(value, place) ?? selectionProblem(String(value));
  return problem && `${place}: ${problem}`;
};

const operation: Rule = (value, place) =>
  isOperation(String(value)) ? undefined : `${place}: there is no operation ${value}`;

const check: Rule = (value, place) =>
  isCheck(String(value)) ? undefined : `${place}: there is no check ${value}`;

const number: Rule = (value, place) =>
  typeof value === 'number' && value >= 0 && Number.isFinite(value)
    ? undefined
    : `${place} is not a number of 0 or more`;

const whole: Rule = (value, place) =>
  Number.isSafeInteger(value) && Number(value) >= 0
    ? undefined
    : `${place} is not a whole number of 0 or more`;

const yesOrNo: Rule = (value, place) =>
  typeof value === 'boolean' ? undefined : `${place} is neither true nor false`;

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
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${place || 'it'} is not an object`;
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

const rule = objectOf({
  mode,
  only: listOf(selected),
  seed: whole,
  timeout: number,
  maxTime: number,
  rate: number,
  noEarlyStop: yesOrNo,
  pathParameters: listOf(objectOf({ operation, path: mapOf(text) }, ['operation', 'path'])),
  baseline: listOf(
    objectOf({ check, operation, message: text, reason: text, expires: day }, ['check', 'reason', 'expires']),
  ),
  user: text,
  passwordEnv: text,
} satisfies Record<keyof VerifyConfig, Rule>);

function mapOf(values: Rule): Rule {
  return (value, place) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
          .map(([name, it]) => values(it, `${place}.${name}`))
          .find((it) => it !== undefined)
      : `${place} is not an object`;
}

/**
 * Reads what a configuration file says of verifying.
 * @param file the file; when absent `et-mock.config.*` of the folder, if there is one
 * @throws UsageError that names the file, the place in it and what is wrong there
 */
export async function readConfig(file: string | undefined, folder: string): Promise<VerifyConfig> {
  const section = await readConfigFile('verify', file, folder);
  if (!section) return {};
  const wrong = rule(section.settings, '');
  if (wrong !== undefined)
    throw new UsageError(`failed to read the configuration ${section.name}: in verify, ${wrong}`);
  return section.settings as VerifyConfig;
}
