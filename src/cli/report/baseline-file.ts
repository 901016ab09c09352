import { UsageError } from '../../contract/usage-error.ts';
import type { Difference, SeenDifference } from '../../verify/findings/difference.ts';
import { isObject } from '../is-object.ts';
import { readText } from '../read-text.ts';
import { parseJson } from '../settings/parse-json.ts';
import { writeFile } from '../write-file.ts';
import type { EarlierReport } from './changes.ts';
import type { Report } from './report.ts';

/** What such a file says it is, and in which form. */
const form = { kind: 'et-mock baseline', version: 1 } as const;

/**
 * Reads the known differences of a file.
 * @throws UsageError that names the file and what is wrong with it
 */
export async function readBaseline(file: string): Promise<readonly Difference[]> {
  const fail = failOf('--baseline', file);
  const { kind, version, differences } = await readObject(file, fail);
  if (kind !== form.kind) throw fail('it is no baseline: --write-baseline writes one');
  if (version !== form.version)
    throw fail(`it is of version ${version}, and this et-mock reads ${form.version}`);
  return checked(differences, 'differences', fail);
}

/** Writes what a run has found, so that the next one accepts it. */
export async function writeBaseline(file: string, report: Report): Promise<number> {
  const all = report.summary.differences.map(({ isKnown: _, ...difference }) => difference);
  const sorted = all
    .map((difference) => ({ difference, line: JSON.stringify(difference) }))
    .sort((a, b) => (a.line < b.line ? -1 : 1))
    .map(({ difference }) => difference);
  const { kind, version } = form;
  const content = { kind, version, url: report.url, mode: report.summary.mode, differences: sorted };
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
  return sorted.length;
}

/**
 * Reads a report that `--report json` has written.
 * @throws UsageError that names the file and what is wrong with it
 */
export async function readEarlierReport(file: string): Promise<EarlierReport> {
  const fail = failOf('--against', file);
  const { startedAt, summary } = await readObject(file, fail);
  const differences = isObject(summary) ? summary.differences : undefined;
  if (typeof startedAt !== 'string' || differences === undefined)
    throw fail('it is no report of et-mock verify: --report json writes one');
  return { startedAt, differences: checked(differences, 'summary.differences', fail) };
}

type Fail = (reason: string) => UsageError;

const failOf =
  (option: string, file: string): Fail =>
  (reason) =>
    new UsageError(`Failed to read ${option} ${file}: ${reason}`);

async function readObject(file: string, fail: Fail): Promise<Readonly<Record<string, unknown>>> {
  let text: string;
  try {
    text = await readText(file);
  } catch (error) {
    throw fail((error as Error).message);
  }
  let value: unknown;
  try {
    value = await parseJson(text);
  } catch (error) {
    throw fail(`it is not JSON: ${(error as Error).message}`);
  }
  if (!isObject(value)) throw fail('it is not an object');
  return value;
}

const fields = [
  'check',
  'operation',
  'clause',
  'property',
] as const satisfies readonly (keyof SeenDifference)[];

function checked(list: unknown, place: string, fail: Fail): readonly Difference[] {
  if (!Array.isArray(list)) throw fail(`${place} is not a list`);
  for (const [index, it] of list.entries()) {
    if (!isObject(it)) throw fail(`${place}[${index}] is not an object`);
    const wrong = fields.find((name) =>
      it[name] === undefined ? name === 'check' : typeof it[name] !== 'string',
    );
    if (wrong !== undefined) throw fail(`${place}[${index}].${wrong} is not a text`);
  }
  return list as Difference[];
}
