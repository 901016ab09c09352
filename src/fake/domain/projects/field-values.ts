import type { Entities } from '../../../contract/entities.gen.ts';
import { printedInstant } from '../../../query/dates.ts';
import type { WorldStore } from '../../../world/world.ts';
import { customFieldsOf, type FieldKind } from './custom-fields.ts';

type CustomField = Entities['CustomField'];
type ValueType = Entities['CustomFieldType']['ValueType'];
type Values = Record<string, unknown>;

/** Where values are: the kind of entity, its project, and what the record has, unless it is a new one. */
export interface FieldPlace {
  readonly kind: FieldKind;
  readonly projectId: string;
  readonly held?: Readonly<Values> | undefined;
}

interface FieldRequest {
  readonly body: { readonly FieldValues?: Readonly<Values> | null };
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/**
 * What a request says of the custom fields of a record: those that it does not name keep their values, and null says
 * nothing of a custom field. An empty text or list clears a field. A new record has the default values, and needs those that are
 * required, except for a run, whose fields are filled in while it runs. A name that no custom field has is kept as it is sent.
 * @returns nothing where the request changes nothing
 */
export function fieldValues(
  { body, store, fail }: FieldRequest,
  { kind, projectId, held }: FieldPlace,
): { FieldValues?: Values } {
  const sent = Object.entries(body.FieldValues ?? {});
  if (held && sent.length === 0) return {};
  const declared = customFieldsOf(store, kind, projectId);
  const byName = fieldsByName(declared);
  const values = new Map(Object.entries(held ?? defaultsOf(store, declared)));
  for (const [name, value] of sent) {
    const field = byName.get(name.toLowerCase());
    if (!field) values.set(name, value);
    else if (value === null) continue;
    else if (!isEmpty(value)) values.set(field.Name, checked(store, field, value, fail));
    else if (field.Required) fail(403, `The custom field ${field.Name} is required.`);
    else values.delete(field.Name);
  }
  const missing = declared.find(({ Required, Name }) => Required && !values.has(Name));
  if (!held && kind !== 'ScriptRun' && missing) fail(403, `The custom field ${missing.Name} is required.`);
  return { FieldValues: Object.fromEntries(values) };
}

/** Those of the values of a record that its custom fields can have, as they print them; what no field is called stays as it is. */
export function fittingValues(store: WorldStore, { kind, projectId, held = {} }: FieldPlace): Values {
  const byName = fieldsByName(customFieldsOf(store, kind, projectId));
  const fitting = Object.entries(held).map(([name, value]) => {
    const field = byName.get(name.toLowerCase());
    return field ? [field.Name, fieldValue(store, field, value)] : [name, value];
  });
  return Object.fromEntries(fitting.filter(([, value]) => value !== undefined));
}

/** Custom fields by their names, in lower case. */
const fieldsByName = (fields: readonly CustomField[]) =>
  new Map(fields.map((field) => [field.Name.toLowerCase(), field]));

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

function defaultsOf(store: WorldStore, declared: readonly CustomField[]): Values {
  const values = declared.flatMap((field) => {
    const value = field.DefaultValue ? fieldValue(store, field, field.DefaultValue) : undefined;
    return value === undefined ? [] : [[field.Name, value]];
  });
  return Object.fromEntries(values);
}

/** What each type of value is called in an error response. */
const nouns: Readonly<Record<ValueType, string>> = {
  String: 'a text',
  Number: 'a number',
  Boolean: 'true or false',
  Date: 'a date',
  Url: 'an address with http:// or https://',
  TimeSpan: 'a duration such as 4d,2h',
  Option: 'one of its options',
  Options: 'a list of its options',
};

function checked(store: WorldStore, field: CustomField, sent: unknown, fail: FieldRequest['fail']): unknown {
  const { ValueType } = store.CustomFieldType.getOrThrow(field.TypeId);
  return (
    fieldValue(store, field, sent) ??
    fail(403, `The value of the custom field ${field.Name} must be ${nouns[ValueType]}.`)
  );
}

/** A value as the field prints it; undefined for one that it cannot have. Numbers and switches may come as texts. */
export function fieldValue(store: WorldStore, field: CustomField, sent: unknown): unknown {
  switch (store.CustomFieldType.getOrThrow(field.TypeId).ValueType) {
    case 'String':
      return typeof sent === 'string' ? sent : undefined;
    case 'Number':
      return numberOf(sent);
    case 'Boolean':
      return booleanOf(sent);
    case 'Date':
      return dateOf(sent);
    case 'Url':
      return typeof sent === 'string' && /^https?:\/\/[^\s/]/i.test(sent) ? sent : undefined;
    case 'TimeSpan':
      return typeof sent === 'string' && /^\d{1,9}[wdhm](?:[,\s]+\d{1,9}[wdhm]){0,9}$/i.test(sent)
        ? sent
        : undefined;
    case 'Option':
      return optionOf(field, sent);
    case 'Options':
      return optionsOf(field, sent);
  }
}

function numberOf(sent: unknown): number | undefined {
  const number = typeof sent === 'string' && sent.trim() !== '' ? Number(sent) : sent;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function booleanOf(sent: unknown): boolean | undefined {
  if (typeof sent === 'boolean') return sent;
  const text = typeof sent === 'string' ? sent.toLowerCase() : '';
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** One moment, as the service prints moments; a day is the beginning of it. */
function dateOf(sent: unknown): string | undefined {
  if (typeof sent !== 'string') return undefined;
  return printedInstant(sent.length === 10 ? `${sent}T00:00:00Z` : sent);
}

/** An option is named by its Id or its Text, alone or in an object. */
function optionOf({ Choices }: CustomField, sent: unknown): { Id: string; Text: string } | undefined {
  const { Id = null, Text = null } =
    typeof sent === 'object' && sent !== null
      ? (sent as { readonly Id?: unknown; readonly Text?: unknown })
      : { Id: null, Text: sent };
  const named = String(Id ?? Text ?? '').toLowerCase();
  const found =
    Choices.find((it) => it.Id === named) ??
    (Id === null ? Choices.find((it) => it.Text.toLowerCase() === named) : undefined);
  return found && { Id: found.Id, Text: found.Text };
}

function optionsOf(field: CustomField, sent: unknown): unknown {
  const chosen = new Map<string, object>();
  for (const one of [sent].flat()) {
    const option = optionOf(field, one);
    if (!option) return undefined;
    chosen.set(option.Id, option);
  }
  return [...chosen.values()];
}
