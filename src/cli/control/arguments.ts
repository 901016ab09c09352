import { suggest } from '../../contract/text/nearest.ts';
import { UsageError } from '../../contract/usage-error.ts';
import type { ControlCommand } from './document.ts';
import type { Value } from './values.ts';

/** What a command is called with, by name. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Reads `name=value` arguments; a value that is valid JSON is JSON, any other one a text.
 * @throws UsageError when one is written otherwise, or a name is there twice
 */
export function readGiven(given: readonly string[]): Given {
  const values = new Map<string, unknown>();
  for (const text of given) {
    const sign = text.indexOf('=');
    if (sign < 1) throw new UsageError(`a value is written as name=value, got ${beforeSecret(text)}`);
    const name = text.slice(0, sign);
    if (values.has(name)) throw new UsageError(`${name}=… is given more than once`);
    values.set(name, readValue(text.slice(sign + 1)));
  }
  return Object.fromEntries(values);
}

/** What is behind the name may be a secret. */
const beforeSecret = (text: string) => /^=?[\w.-]*/.exec(text)?.[0] || 'nothing';

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Checks which values are given before anything is sent, so that nothing changes where one is wrong or missing.
 * @throws UsageError that names the value, and how the command is called
 */
export function checkGiven(it: ControlCommand, known: readonly Value[], given: Given) {
  const { name: command, body, needsBody } = it;
  const names = known.map(({ name }) => name);
  // What the body may have besides is known where the mock is.
  const isOpen = body !== undefined && body.additionalProperties !== false;
  const wrong = isOpen ? undefined : Object.keys(given).find((name) => !names.includes(name));
  if (wrong !== undefined)
    throw new UsageError(`${command} takes no ${wrong}${suggest(wrong, names) || `; ${knownOf(names)}`}`);
  const missing = known.filter(({ name, isRequired }) => isRequired && given[name] === undefined);
  if (missing.length > 0) throw new UsageError(`${command} needs ${wanted(missing)}`);
  // An empty part of a path, or one of dots, would make it the path of another command.
  const broken = known.find(({ name, isInPath }) => isInPath && /^\.{0,2}$/.test(String(given[name])));
  if (broken)
    throw new UsageError(
      `${broken.name} must not be ${String(given[broken.name]) || 'empty'}; give ${wanted([broken])}`,
    );
  const inPath = known.filter(({ isInPath }) => isInPath).map(({ name }) => name);
  if (isFile(it))
    throw new UsageError(`${command} needs a file as its body; send it with: ${curlFor(it, '<url>')}`);
  if (needsBody && Object.keys(given).every((name) => inPath.includes(name))) {
    const ofBody = names.filter((name) => !inPath.includes(name));
    const example = exampleOf(body?.examples?.[0]);
    throw new UsageError(
      `${command} needs a value${example ? `, for example ${example}` : `; ${knownOf(ofBody)}`}`,
    );
  }
}

const knownOf = (names: readonly string[]) =>
  names.length === 0 ? 'there are none' : `known: ${names.join(', ')}`;

/** Such as `ms=…, for example ms=60000`. */
function wanted(values: readonly Value[]): string {
  const call = values.map(({ name }) => `${name}=…`).join(' and ');
  if (values.some(({ schema }) => schema.examples === undefined)) return call;
  const example = Object.fromEntries(values.map(({ name, schema }) => [name, schema.examples?.[0]]));
  return `${call}, for example ${exampleOf(example)}`;
}

/** Whether the body of a command is more than somebody writes on a command line. */
export const isFile = ({ body, needsBody }: ControlCommand): boolean =>
  needsBody && body?.properties === undefined && body?.examples === undefined;

/** How a file is sent as the body of a command. */
export const curlFor = ({ method, path }: ControlCommand, url: string): string =>
  `curl -X ${method} --data-binary @<file> -H 'Content-Type: application/json' ${url}${path}`;

/** The properties of an object, as a command line has them. */
export const exampleOf = (example: unknown): string =>
  Object.entries(example ?? {})
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
