import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import { fieldValues } from '../../../src/verify/checks/field-values.ts';
import { type Asked, all, type Faults, findingOf, Responded } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { made, sandboxedAt } from './sandboxed-server.ts';

/* Custom fields of scripts that are there, on a server that keeps their values, and then does something wrong. */

const field = (Name: string, more: Item = {}) => ({
  Id: `of ${Name}`,
  Name,
  Entities: ['TestScript'],
  ...more,
});
const editor = (Name: string, more: Item = {}) => ({ Name, ValueType: 'String', ...more });
const [create, read, update] = ['createScript', 'getScript', 'updateScript'] as const;

/** What is said of it, and what values were sent. */
async function said(
  faults: Faults = {},
  editors: readonly Item[] = [editor('Note'), editor('Size', { ValueType: 'Number' })],
) {
  let script: Item = {};
  const sent: unknown[] = [];
  const right: Faults = {
    createScriptPackage: (_, asked) => made('scriptpackage', 3)(asked),
    getCustomField: () => 404,
    searchCustomFields: () => ({ Items: editors.map(({ Name }) => field(String(Name))) }),
    getWidgetsForProject: () => ({ TestScript: { Widgets: editors } }),
    [create](_, asked) {
      const response = made('script', 5)(asked);
      script = response.body as Item;
      return response;
    },
    [read]: () => ({ ...script, Widgets: editors }),
    [update](_, { body }) {
      script = { ...script, ...(body as Item) };
      return script;
    },
  };
  const answers = Object.fromEntries(
    (Object.keys(right) as OperationId[]).map((operation) => [
      operation,
      (asked: Asked) => {
        const { FieldValues } = (asked.body ?? {}) as Item;
        if (FieldValues !== undefined) sent.push(FieldValues);
        const answer = right[operation]?.(undefined, asked);
        return faults[operation]?.(answer, asked) ?? answer;
      },
    ]),
  );
  const { context, asked } = await sandboxedAt(answers);
  // What the project of the run is filled with is nothing that is looked for here.
  sent.length = 0;
  const findings = await all(fieldValues.run(context));
  const told = findings.map(findingOf);
  return {
    told: told.map(({ operation, severity, message }) => [operation, severity, message]),
    sent,
    asked,
  };
}
const told = async (...it: Parameters<typeof said>) => (await said(...it)).told;
const first = { Note: 'Seen by a verification', Size: 7 };
const second = { Note: 'Seen again', Size: 12 };
/** Refuses what names a field. */
const refusing =
  (name: string) =>
  (right: unknown, { body }: Asked) =>
    name in ((body as { FieldValues?: Item }).FieldValues ?? {}) ? 400 : right;
const refused = (operation: OperationId, names: string) => [
  operation,
  'information',
  `${operation} responds with 400 to values of ${names}: whether they are kept could not be exercised.`,
];

describe('the values of custom fields that are there', () => {
  it('are kept by a new record, and changed by an update', async () => {
    expect(await said()).toMatchObject({ told: [], sent: [first, second] });
  });

  it('are kept', async () => {
    const other = (right: unknown) => ({
      ...(right as Item),
      FieldValues: { note: 'Seen by a verification', Size: 8 },
    });
    expect(await told({ [read]: other })).toEqual([
      [
        read,
        undefined,
        'getScript answers another value of the field Size of a new script: expected 7, got 8.',
      ],
      [
        read,
        undefined,
        'getScript answers another value of the field Note of a script after an update: expected "Seen again", got "Seen by a verification".',
      ],
    ]);
    const none = (right: unknown) => ({ ...(right as Item), FieldValues: null });
    expect(await said({ [read]: none })).toMatchObject({
      told: [expect.anything(), expect.anything()],
      sent: [first],
    });
  });

  it('are changed', async () => {
    const stays = (right: unknown, { before }: Asked) =>
      before > 0 ? { ...(right as Item), FieldValues: first } : right;
    expect((await told({ [read]: stays })).map(([, , message]) => message)).toEqual([
      'getScript answers another value of the field Note of a script after an update: expected "Seen again", got "Seen by a verification".',
      'getScript answers another value of the field Size of a script after an update: expected 12, got 7.',
    ]);
  });

  it('may be refused together, and then each is sent alone', async () => {
    const { told: findings, sent } = await said({ [create]: refusing('Size') });
    expect(findings).toEqual([refused(create, 'Note, Size'), refused(create, 'Size')]);
    expect(sent).toEqual([first, { Note: first.Note }, { Note: second.Note }, { Size: first.Size }]);
  });

  it('may be refused by an update', async () => {
    expect(await told({ [update]: refusing('Size') })).toEqual([refused(update, 'Note, Size')]);
  });

  it('are sent with those that are required', async () => {
    const editors = [
      editor('Note', { Required: true }),
      editor('Size', { ValueType: 'Number' }),
      editor('Mark'),
    ];
    const { sent } = await said({ [create]: refusing('Size') }, editors);
    expect(sent.map((it) => Object.keys(it as Item).join())).toEqual([
      'Note,Size,Mark',
      'Note,Size',
      'Note,Mark',
      'Note,Mark',
    ]);
  });

  it('are not sent where nobody may write them, or nobody knows what they take', async () => {
    const none = [
      editor('Read', { ReadOnly: true }),
      editor('Hidden', { Hidden: true }),
      editor('Strange', { ValueType: 'Strange' }),
      editor('Short', { MaxLength: 12 }),
      editor('Long', { MinLength: 30 }),
    ];
    expect(await said({}, none)).toMatchObject({ told: [], sent: [] });
    const fitting = [editor('Exact', { MaxLength: 22, MinLength: 10 })];
    expect((await said({}, fitting)).sent).toEqual([{ Exact: first.Note }, { Exact: second.Note }]);
  });

  it('are not sent where no field of the kind has the name, or the editors are not told', async () => {
    const ofOthers = () => ({ Items: [field('Note', { Entities: ['Incident'] }), field('Other')] });
    expect((await said({ searchCustomFields: ofOthers })).sent).toEqual([]);
    expect((await said({ searchCustomFields: () => ({ Items: [] }) })).asked).not.toContain(
      `getWidgetsForProject ${idOf(0)}`,
    );
    expect((await said({ getWidgetsForProject: () => 403 })).sent).toEqual([]);
  });

  it('are not judged where the record says that they may not be written, or is not read', async () => {
    const lost = (more: Item) => (right: unknown) => ({ ...(right as Item), FieldValues: {}, ...more });
    expect(await told({ [read]: lost({ Widgets: [] }) })).toEqual([]);
    expect(await told({ [read]: lost({ Widgets: [editor('Note', { ReadOnly: true })] }) })).toEqual([]);
    expect(await told({ [read]: lost({ Widgets: [editor('NOTE')] }) })).toHaveLength(1);
    expect(await told({ [read]: () => 403 })).toEqual([]);
  });

  it('are not judged where nobody can tell which record was made', async () => {
    const { told: findings, asked } = await said({ [create]: () => new Responded(201, {}) });
    expect(findings).toEqual([]);
    expect(asked.filter((it) => it.includes(update))).toEqual([]);
  });

  it('are options where a field has some', async () => {
    const chosen = [editor('Level', { ValueType: 'Option' })];
    const options = async (Options: unknown) =>
      (await said({ getCustomField: () => ({ Options }) }, chosen)).sent;
    expect(await options([{ Text: 'Low' }, { Text: 'High' }])).toEqual([{ Level: 'Low' }, { Level: 'High' }]);
    expect(await options([{ Text: 7 }, { Text: 'High' }])).toEqual([{ Level: 'High' }, { Level: 'High' }]);
    expect(await options([])).toEqual([]);
    expect((await said({ getCustomField: () => 403 }, chosen)).sent).toEqual([]);
  });
});
