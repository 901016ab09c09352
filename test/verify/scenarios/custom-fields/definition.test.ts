import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { RawFinding } from '../../../../src/verify/engine/check.ts';
import { createRecords } from '../../../../src/verify/fixtures/records.ts';
import { optionFindings, textFindings } from '../../../../src/verify/scenarios/custom-fields/definition.ts';
import { sandboxedAt } from '../../checks/sandboxed-server.ts';
import { type Asked, all, answersOf, type Faults, Responded } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

/* A custom field on a server that changes it as it is asked to, and then does something wrong. */

const [create, read, change] = ['addCustomField', 'getCustomField', 'updateCustomField'] as const;

interface Changes {
  readonly customFields?: readonly { readonly set: { readonly name: string; readonly value: string } }[];
  readonly pickListValues?: readonly {
    readonly add?: Item;
    readonly set?: Item;
    readonly remove?: Item;
  }[];
}

/** A field, and what is said of it. */
async function fieldAt(faults: Faults = {}) {
  let field: Item = {};
  let options: Item[] = [];
  let count = 0;
  const sent: unknown[] = [];
  const right: Faults = {
    [create](_, { body }) {
      const { DefaultValue, HandlerType, ...values } = body as Item;
      field = {
        Id: idOf(5),
        Self: `http://localhost/api/customfield/${values.Name}`,
        Label: null,
        Description: null,
        Required: false,
        CustomFieldTypeName: HandlerType,
        ...values,
      };
      sent.push(body);
      return new Responded(201, field);
    },
    [read]: (_, { query }) => ({
      ...field,
      ...(query.$expand?.includes('Options')
        ? { Options: options.toSorted((a, b) => Number(a.SortOrder) - Number(b.SortOrder)) }
        : {}),
      ...(query.$expand?.includes('Configuration') ? { Configuration: field.Configuration } : {}),
    }),
    [change](_, { body }) {
      sent.push(body);
      const { customFields = [], pickListValues = [] } = (body as { update: Changes }).update;
      for (const { set } of customFields)
        field =
          set.name === 'DefaultValue'
            ? { ...field, Configuration: { DefaultValue: set.value } }
            : { ...field, [set.name]: set.name === 'Required' ? set.value === 'true' : set.value };
      for (const { add, set, remove } of pickListValues) {
        if (add) options.push({ Id: idOf(6 + count++), Text: add.text, SortOrder: add.sortOrder });
        options = options.map((it) => (it.Id === set?.id ? { ...it, Text: set?.text } : it));
        options = options.filter(({ Id }) => Id !== remove?.id);
      }
      return 204;
    },
  };
  const { context, asked } = await sandboxedAt(answersOf(right, faults));
  Object.assign(context.client, { mode: 'full' });
  return { context, records: createRecords(context), asked, sent };
}

/** The names that the run has made up, without what makes them its own. */
const named = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/et-mock verify \S+ ([\w ]+?) \d+/g, '<$1>'));

const toldOf = (findings: readonly RawFinding[]) =>
  findings.map(({ operation, where, message }) => [operation, where, named(message)]);

describe('the texts of a field', () => {
  async function said(faults: Faults = {}) {
    const { context, records, asked, sent } = await fieldAt(faults);
    const field = await records.make('CustomField');
    [asked.length, sent.length] = [0, 0];
    const findings = await all(textFindings(context, records, 'CustomField', field));
    return { told: toldOf(findings), asked: asked.map(named), sent: named(sent) };
  }

  it('are changed together, and found where the field is read', async () => {
    const { told, asked, sent } = await said();
    expect(told).toEqual([]);
    expect(asked).toEqual([`${change} <custom field>`, `${read} <custom field> $expand=Configuration`]);
    const names = ['Label', 'Description', 'DefaultValue'];
    expect(sent).toEqual([
      { update: { customFields: names.map((name) => ({ set: { name, value: `<${name}>` } })) } },
    ]);
  });

  it('can be changed, or else nothing more is said', async () => {
    const { told, asked } = await said({ [change]: () => 404 });
    expect(told).toEqual([
      [
        change,
        '/status',
        `${change} responds with 404 instead of 204 to a change of its texts of a custom field.`,
      ],
    ]);
    expect(asked).toHaveLength(1);
  });

  it('are those that were sent', async () => {
    const { told } = await said({ [read]: (right) => ({ ...(right as Item), Label: 'Other' }) });
    expect(told).toEqual([
      [
        read,
        '/body/Label',
        `${read} answers other values of a custom field than a change of its texts has sent (Label): expected "<Label>", got "Other".`,
      ],
    ]);
  });

  it('are not looked for of what no operation makes', async () => {
    const { context, records } = await fieldAt();
    expect(await all(textFindings(context, records, 'StepResult', { Id: idOf(1) }))).toEqual([]);
  });
});

describe('the options of a field', () => {
  async function said(faults: Faults = {}) {
    const { context, records, asked, sent } = await fieldAt(faults);
    const findings = await all(optionFindings(context, records, 'CustomField'));
    return { told: toldOf(findings), asked: asked.map(named), sent: named(sent) };
  }
  /** Something else instead of one response of those of an operation. */
  const nth =
    (number: number, answer: (right: unknown) => unknown) =>
    (right: unknown, { before }: Asked) =>
      before === number ? answer(right) : right;
  const having = (more: Item) => (right: unknown) => ({ ...(right as Item), ...more });
  const expanded = `${read} <custom field> $expand=Options`;
  const plain = `${read} <custom field>`;
  const changed = `${change} <custom field>`;

  it('are added in their order, changed and taken away, of a field that is required first', async () => {
    const { told, asked, sent } = await said();
    expect(told).toEqual([]);
    expect(asked).toEqual([
      create,
      plain,
      changed,
      plain,
      ...[changed, expanded],
      ...[changed, expanded],
      ...[changed, expanded],
    ]);
    expect(sent).toEqual([
      {
        Name: '<custom field>',
        HandlerType: 'ComboBox',
        Entities: ['Requirement'],
        Required: true,
        Scopes: [{ Type: 'Project', Id: idOf(0) }],
      },
      { update: { customFields: [{ set: { name: 'Required', value: 'false' } }] } },
      {
        update: {
          pickListValues: [
            { add: { text: '<one>', sortOrder: 2 } },
            { add: { text: '<two>', sortOrder: 1 } },
          ],
        },
      },
      { update: { pickListValues: [{ set: { id: idOf(6), text: '<three>' } }] } },
      { update: { pickListValues: [{ remove: { id: idOf(6) } }] } },
    ]);
  });

  it('are of a field that is required until it is not', async () => {
    const other = (than: string, expected: boolean) => [
      read,
      '/body/Required',
      `${read} answers other values of a custom field than ${than} (Required): expected ${expected}, got ${!expected}.`,
    ];
    expect((await said({ [read]: nth(0, having({ Required: false })) })).told).toEqual([
      other('it was made with', true),
    ]);
    expect((await said({ [read]: nth(1, having({ Required: true })) })).told).toEqual([
      other('a change of Required has sent', false),
    ]);
  });

  it.each([
    [0, 'a change of Required', 8],
    [1, 'two new options', 5],
    [2, 'a change of an option', 7],
    [3, 'the end of an option', 9],
  ])(
    'are changed by request %i, or else nothing more is said of what it changes',
    async (at, what, count) => {
      const { told, asked } = await said({ [change]: nth(at, () => 403) });
      const message = `${change} responds with 403 instead of 204 to ${what} of a custom field: a permission may be missing.`;
      expect(told).toEqual([[change, '/status', message]]);
      expect(asked).toHaveLength(at === 0 ? 9 : count);
    },
  );

  it.each([
    [2, 'two were added', 6],
    [3, 'one of two was changed', 10],
    [4, 'one of two was taken away', 10],
  ])('are listed as they are by response %i', async (at, when, count) => {
    const turned = (right: unknown) => {
      const { Options } = right as { Options: Item[] };
      return { Options: [...Options, { Text: 'Other' }] };
    };
    const { told, asked } = await said({ [read]: nth(at, turned) });
    const place = at === 4 ? 1 : 2;
    expect(told).toEqual([
      [
        read,
        `/body/Options/${place}`,
        `${read} answers other options after ${when} (Options/${place}): expected nothing, got "Other".`,
      ],
    ]);
    expect(asked).toHaveLength(count);
  });

  it('are not told of where they cannot be read, and not changed then', async () => {
    const { told, asked } = await said({ [read]: nth(2, () => 403) });
    expect(told).toEqual([]);
    expect(asked).toHaveLength(6);
  });

  it('are in an order', async () => {
    const turned = (right: unknown) => ({ Options: (right as { Options: Item[] }).Options.toReversed() });
    expect((await said({ [read]: nth(2, turned) })).told).toEqual([
      [
        read,
        '/body/Options/0',
        `${read} answers other options after two were added (Options/0): expected "<two>", got "<one>".`,
      ],
    ]);
  });

  it('are not looked for of what adds no field', async () => {
    const { context, records, asked } = await fieldAt();
    expect(await all(optionFindings(context, records, 'Script'))).toEqual([]);
    expect(asked).toEqual([]);
  });
});
