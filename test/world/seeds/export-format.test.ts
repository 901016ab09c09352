import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/contract/usage-error.ts';
import { createIds } from '../../../src/world/random/ids.ts';
import { checkExport, isExport } from '../../../src/world/seeds/export-format.ts';
import { documented, empty } from '../../../src/world/seeds.gen.ts';

const step = { at: 0, processed: 0, total: 1, message: null };
const task = { Id: 't', Type: 'Reindex', Parameters: {}, startedAt: 0, schedule: [step] };
const synchronization = {
  ...task,
  Type: 'Synchronization',
  Parameters: { LinkId: 'l', ScheduleId: 's', StartedAt: '2015-06-01T12:00:00Z' },
};
const exported = {
  clock: { at: '2015-06-01T12:00:00.000Z', rate: 0 },
  ids: createIds().save(),
  tasks: [],
  records: empty,
};
const guid = '11111111-2222-4333-8444-555555555555';
const ticketOf = (Id: string) => ({
  records: { ...documented, TicketSearchResult: [{ ...documented.TicketSearchResult?.[0], Id }] },
});

describe('an exported world', () => {
  test.each([
    {},
    { clock: { at: '0000-01-01T00:00:00Z', rate: 1.5 } },
    { ids: { words: [0, -1, 2 ** 31 - 1, -(2 ** 31)], preset: Array.from({ length: 10_000 }, () => guid) } },
    { tasks: [task, { ...task, Id: 'u' }, { ...synchronization, Id: 'v' }] },
    {
      tasks: [
        {
          ...task,
          AuthorId: 'a',
          schedule: [step, { at: 1.5, processed: 1, total: 1, message: 'Done', fraction: 0.7 }],
          moved: { at: 5, elapsed: 0.5 },
          held: true,
          outcomeOverride: 'never',
          endedAt: 9,
          outcome: { IncidentId: 'i' },
        },
      ],
    },
    { tasks: [{ ...task, outcomeOverride: { error: 'No.' }, outcome: { Error: 'No.' } }] },
    { tasks: [{ ...task, outcome: {} }] },
    { records: {} },
  ])('may say %j', (said) => {
    const value = { ...exported, ...said };
    expect(checkExport(value)).toBe(value);
  });

  test('is told from records alone by the records in it', () => {
    expect([exported, { records: {} }].map(isExport)).toEqual([true, true]);
    expect([empty, {}, null, undefined, 'records'].map(isExport)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('an exported world is refused', () => {
  const refuse = (value: unknown, message: string) => {
    expect(() => checkExport(value)).toThrow(UsageError);
    expect(() => checkExport(value)).toThrow(message);
  };

  test.each([
    [null, 'the value must be an object, got null.'],
    [[], 'the value must be an object, got [].'],
    ['world', 'the value must be an object, got "world".'],
  ])('when it is %j', (value, message) => refuse(value, `Failed to read the world: ${message}`));

  test.each([
    [{ clock: undefined }, 'clock must be an object.'],
    [{ ids: [] }, 'ids must be an object, got [].'],
    [{ tasks: {} }, 'tasks must be an array, got {}.'],
    [{ records: [] }, 'records must be an object, got [].'],
    [{ more: 1 }, 'more is not known; known are clock, ids, tasks, records.'],
    [{ clock: { ...exported.clock, zone: 'UTC' } }, 'clock.zone is not known; known are at, rate.'],
    [{ tasks: [5] }, 'tasks[0] must be an object, got 5.'],
  ])('when its parts are wrong: %j', (wrong, message) =>
    refuse({ ...exported, ...wrong }, `Failed to read the world: ${message}`),
  );

  test.each([
    { at: 'noon', rate: 1 },
    { at: 'noonZ', rate: 1 },
    { at: 0, rate: 1 },
    { at: '2015-06-01T12:00:00', rate: 1 },
    { at: '2015-06-01T12:00:00Z!', rate: 1 },
    { at: '2015-02-30T00:00:00.000Z', rate: 1 },
    { at: '+010000-01-01T00:00:00Z', rate: 1 },
  ])('when its clock shows no instant: %j', (clock) =>
    refuse(
      { ...exported, clock },
      `clock.at must be an instant such as 2015-06-01T12:00:00.000Z, got ${JSON.stringify(clock.at)}.`,
    ),
  );

  test.each([-1, Number.POSITIVE_INFINITY, '1'])('when its clock runs at the rate %j', (rate) =>
    refuse(
      { ...exported, clock: { ...exported.clock, rate } },
      `clock.rate must be a finite number of 0 or more, got ${JSON.stringify(rate)}.`,
    ),
  );

  test.each([[[1, 2, 3]], [[1, 2, 3, 4, 5]], [[1, 2, 3, 0.5]], [[1, 2, 3, 2 ** 31]], ['1234'], [{}]])(
    'when its source of identifiers stands at %j',
    (words) =>
      refuse(
        { ...exported, ids: { words, preset: [] } },
        `ids.words must be four whole numbers of 32 bits, got ${JSON.stringify(words)}.`,
      ),
  );

  test.each([[['first']], [[guid, 5]], [{}], [Array.from({ length: 10_001 }, () => guid)]])(
    'when what it presets are no identifiers, or too many',
    (preset) =>
      refuse(
        { ...exported, ids: { words: [1, 2, 3, 4], preset } },
        'ids.preset must be an array of at most 10000 GUIDs, got ',
      ),
  );

  test.each([
    ...[
      { Id: '' },
      { Id: 5 },
      { AuthorId: '' },
      { held: false },
      { endedAt: -1e14 },
      { endedAt: 0.5 },
      { startedAt: 'now' },
      { startedAt: 8.64e15 },
      { outcomeOverride: {} },
      { outcomeOverride: 'ever' },
      { outcomeOverride: null },
      { outcomeOverride: { error: 5 } },
      { moved: { at: 1 } },
      { moved: { at: 0.5, elapsed: 1 } },
      { moved: { elapsed: 1 } },
      { moved: null },
      { outcome: { IncidentId: 5 } },
      { outcome: { Error: '' } },
      { outcome: { Errors: 'No.' } },
      { outcome: { anError: 'No.' } },
      { outcome: [] },
      { outcome: null },
      { schedule: {} },
      { schedule: [null] },
      { schedule: [{}] },
      { schedule: [step, { ...step, at: '5' }] },
      { schedule: [{ ...step, message: undefined }] },
      { schedule: [{ ...step, message: 5 }] },
      { schedule: [{ ...step, fraction: '0.5' }] },
    ].map((wrong) => ({ name: Object.keys(wrong)[0] ?? '', wrong })),
  ])('when a task has $wrong', ({ name, wrong }) =>
    refuse({ ...exported, tasks: [{ ...task, ...wrong }] }, `tasks[0].${name} must be ${words[name]}, got `),
  );

  /** What each field of a task must be. */
  const words: Readonly<Record<string, string>> = {
    Id: 'a text that is not empty',
    AuthorId: 'a text that is not empty',
    held: 'true',
    endedAt: 'an instant of the years 0000 to 9999 in epoch milliseconds',
    startedAt: 'an instant of the years 0000 to 9999 in epoch milliseconds',
    outcomeOverride: 'never or an object with an error',
    moved: 'an object of instant and milliseconds',
    outcome: 'an object with the texts IncidentId or Error, or without',
    schedule: 'an array of steps with `at`, `message` and perhaps a `fraction`',
  };

  test.each([
    [{ Type: 'Nonsense' }, 'tasks[0].Type must be one of Reindex, '],
    [{ more: 1 }, 'tasks[0].more is not known; known are Id, Type, '],
    [{ Type: undefined }, 'tasks[0].Type must be one of '],
    [{ schedule: [{ ...step, total: 1e300 }] }, 'tasks[0].schedule: step 0 counts something else'],
    [{ schedule: [] }, 'the schedule of tasks[0].schedule: it has no step'],
    [
      { Type: 'DeleteProject', Parameters: { ProjectId: 1 } },
      'tasks[0].Parameters /ProjectId must be string.',
    ],
    [{ Type: 'Synchronization' }, 'tasks[0].Parameters /LinkId must be a text.'],
    [{ Type: 'Synchronization', Parameters: undefined }, 'tasks[0].Parameters /LinkId must be a text.'],
    [
      { ...synchronization, Parameters: { ...synchronization.Parameters, ScheduleId: 5 } },
      'tasks[0].Parameters /ScheduleId must be a text.',
    ],
    [
      { ...synchronization, Parameters: { ...synchronization.Parameters, StartedAt: 'soon' } },
      'tasks[0].Parameters /StartedAt must be an instant.',
    ],
  ])('when a task is not what its type needs: %j', (wrong, message) =>
    refuse({ ...exported, tasks: [{ ...task, ...wrong }] }, message),
  );

  test('when two tasks have one identifier', () =>
    refuse(
      { ...exported, tasks: [task, { ...task, Id: 'u' }, task] },
      'tasks[2].Id is that of another task, got "t".',
    ));

  test.each([
    [{ User: [] }, 'records.User must have somebody on whose behalf requests are made.'],
    [{ Nonsense: [] }, 'no entity is called Nonsense'],
    [{ Project: [{}] }, 'Project[0]'],
    [ticketOf('\ud800').records, 'TicketSearchResult[0]/Id cannot stand in an address, got "\\ud800"'],
    [ticketOf('..').records, 'TicketSearchResult[0]/Id cannot stand in an address, got ".."'],
  ])('when its records are no seed', (records, message) => refuse({ ...exported, records }, message));

  test('without all of a value that is very long', () => {
    const clock = { at: 'x'.repeat(1000), rate: 0 };
    expect(() => checkExport({ ...exported, clock })).toThrow(/got "x{79}…\.$/);
  });
});
