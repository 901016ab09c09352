import { isGuid } from '../../contract/text/guid.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { isObject } from '../../contract/validation/check.ts';
import { shown } from '../../contract/validation/schema-error.ts';
import { atOnce, type Work } from '../../contract/work.ts';
import type { IdsState } from '../random/ids.ts';
import type { TaskRecord } from '../tasks/record.ts';
import { checkSchedule, type Step } from '../tasks/schedule.ts';
import { isRealDay, isWithinYears } from '../time/instant.ts';
import { checkingSeed, type Seed } from './seed.ts';
import { allTaskTypes, flawOfParameters } from './task-parameters.ts';

/** A whole world as JSON that people can read: where its clock stands, and everything that it keeps. */
export interface WorldExport {
  /** The time of the world, and how fast it passes. */
  readonly clock: {
    /** ISO 8601, with milliseconds. */
    readonly at: string;
    /** Simulated milliseconds per real millisecond. */
    readonly rate: number;
  };
  /** Where the source of identifiers stands. */
  readonly ids: IdsState;
  /** Background tasks, in the order of their starts. */
  readonly tasks: readonly TaskRecord[];
  /** Its records, by entity. */
  readonly records: Seed;
}

/**
 * Whether a value is meant as an exported world (clock, tasks and records), and not as a seed, which has records alone. It does
 * not check the world: `checkExport` does.
 * @param value what was read, such as parsed JSON
 * @example
 * isExport({ Project: [] }); // false: a seed
 */
export function isExport(value: unknown): value is WorldExport {
  return typeof value === 'object' && value !== null && 'records' in value;
}

/**
 * Checks that a value is an exported world, so that it can be the `seed` of a mock.
 * @param value what was read, such as parsed JSON
 * @returns the same value, typed
 * @throws UsageError that says which place is wrong, and what must be there
 * @example
 * const world = checkExport(JSON.parse(await readFile('world.json', 'utf8')));
 * const mock = createMock({ world: { seed: world } });
 */
export const checkExport = (value: unknown): WorldExport => atOnce(checkingExport(value));

/** The same in steps. */
export function* checkingExport(value: unknown): Work<WorldExport> {
  const { clock, ids, tasks } = checkFields('', value, parts) as unknown as WorldExport;
  checkFields('clock', clock, clockFields);
  checkFields('ids', ids, idsFields);
  const seen = new Set<string>();
  for (const [index, task] of tasks.entries()) {
    yield;
    const place = `tasks[${index}]`;
    checkFields(place, task, taskFields);
    checkSchedule(`${place}.schedule`, task.schedule);
    const flaw = flawOfParameters(task.Type, task.Parameters);
    if (flaw) reject(`${place}.Parameters`, flaw.trim());
    if (seen.has(task.Id)) reject(`${place}.Id`, 'is that of another task', task.Id);
    seen.add(task.Id);
  }
  const { User } = yield* checkingSeed((value as WorldExport).records);
  if (User?.length === 0) reject('records.User', 'must have somebody on whose behalf requests are made');
  return value as WorldExport;
}

/** What a value must be, in words, and whether it is. */
type Kind = readonly [words: string, fits: (value: never) => boolean];

const isInstant = (value: unknown) => Number.isInteger(value) && isWithinYears(value as number);
const isText = (value: unknown) => typeof value === 'string' && value !== '';

const object: Kind = ['an object', isObject];
const list: Kind = ['an array', Array.isArray];
const text: Kind = ['a text that is not empty', isText];
const instant: Kind = ['an instant of the years 0000 to 9999 in epoch milliseconds', isInstant];

const parts: Fields<WorldExport> = { clock: object, ids: object, tasks: list, records: object };

const clockFields: Fields<WorldExport['clock']> = {
  at: [
    'an instant such as 2015-06-01T12:00:00.000Z',
    (value: unknown) =>
      typeof value === 'string' && /Z$/.test(value) && isRealDay(value) && isWithinYears(Date.parse(value)),
  ],
  rate: ['a finite number of 0 or more', (value: number) => Number.isFinite(value) && value >= 0],
};

const maxPreset = 10_000;

const idsFields: Fields<IdsState> = {
  words: [
    'four whole numbers of 32 bits',
    (value: unknown) =>
      Array.isArray(value) && value.length === 4 && value.every((word) => word === (word | 0)),
  ],
  preset: [
    `an array of at most ${maxPreset} GUIDs`,
    (value: unknown) => Array.isArray(value) && value.length <= maxPreset && value.every(isGuid),
  ],
};

/** The rest is `checkSchedule`'s to say. */
const isStep = (step: unknown) => {
  const { at, message, fraction = 0 } = Object(step) as Partial<Step>;
  return (
    Number.isFinite(at) && Number.isFinite(fraction) && (message === null || typeof message === 'string')
  );
};

const taskFields: Fields<TaskRecord> = {
  Id: text,
  Type: [`one of ${allTaskTypes.join(', ')}`, (value: never) => allTaskTypes.includes(value)],
  Parameters: ['what the type needs', () => true],
  AuthorId: optional(text),
  startedAt: instant,
  schedule: [
    'an array of steps with `at`, `message` and perhaps a `fraction`',
    (value: unknown) => Array.isArray(value) && value.every(isStep),
  ],
  moved: optional([
    'an object of instant and milliseconds',
    (value: TaskRecord['moved']) => isInstant(value?.at) && Number.isFinite(value?.elapsed),
  ]),
  held: optional(['true', (value: unknown) => value === true]),
  outcomeOverride: optional([
    'never or an object with an error',
    (value: unknown) => value === 'never' || typeof Object(value).error === 'string',
  ]),
  endedAt: optional(instant),
  outcome: optional([
    'an object with the texts IncidentId or Error, or without',
    (value: unknown) =>
      isObject(value) &&
      Object.entries(value as object).every(([name, it]) => /^(IncidentId|Error)$/.test(name) && isText(it)),
  ]),
};

type Fields<T> = { readonly [K in keyof T]-?: Kind };

function optional([words, fits]: Kind): Kind {
  return [words, (value: never) => value === undefined || fits(value)];
}

/** All fields are there that must be, each is what it must be, and there are no others. */
function checkFields<T>(place: string, value: unknown, fields: Fields<T>): Record<string, unknown> {
  if (!isObject(value)) reject(place || 'the value', 'must be an object', value);
  const given = value as Record<string, unknown>;
  const at = (name: string) => (place ? `${place}.${name}` : name);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(fields, name))
      reject(at(name), `is not known; known are ${Object.keys(fields).join(', ')}`);
  }
  for (const [name, [words, fits]] of Object.entries<Kind>(fields)) {
    if (!fits(given[name] as never)) reject(at(name), `must be ${words}`, given[name]);
  }
  return given;
}

/** The longest value that is repeated, in characters. */
const maxLength = 80;

function reject(place: string, problem: string, value?: unknown): never {
  const got = value === undefined ? '' : `, got ${shown(value, maxLength)}`;
  throw new UsageError(`Failed to read the world: ${place} ${problem}${got}.`);
}
