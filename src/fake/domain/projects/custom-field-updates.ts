import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { nextAfter } from '../sequence.ts';
import { hasOptions, rewriteValues } from './custom-fields.ts';
import { optionIn } from './field-updates.ts';
import { fieldValue } from './field-values.ts';
import { noteWidgets } from './widgets.ts';

type CustomField = Entities['CustomField'];
type Option = CustomField['Choices'][number];
type Sent = NonNullable<Schemas['OperationValue']>;

interface UpdateCall {
  readonly body: Schemas['Operation'];
  readonly world: World;
  readonly store: WorldStore;
  fail(status: 403, message: string): never;
}

/** Makes the changes of an operation to a custom field, or none of them: texts of it, and options. */
export function updateDefinition({ body, world, store, fail }: UpdateCall, field: CustomField): void {
  let changed = field;
  for (const { add, set, remove } of body.update?.pickListValues ?? []) {
    for (const sent of [add, set, remove]) if (sent) rejectOtherOwner(changed, sent, fail);
    if (add && !hasOptions(store, field)) fail(403, `The custom field ${field.Name} has no options.`);
    if (add) changed = { ...changed, Choices: withNew(changed, add, world.ids.next(), fail) };
    if (set) changed = { ...changed, Choices: withChanged(changed, set, fail) };
    if (remove) {
      const { Id } = optionIn(changed, remove, fail);
      changed = { ...changed, Choices: changed.Choices.filter((it) => it.Id !== Id) };
    }
  }
  changed = { ...changed, DefaultValue: currentDefault(field, changed) };
  for (const { set } of body.update?.customFields ?? []) {
    if (set) changed = { ...changed, ...propertySet(store, changed, set, fail) };
  }
  store.CustomField.update(field.Id, changed);
  noteWidgets(store, field, changed);
  rewriteValues(store, field, (value) => withOptions(changed, value));
}

/** The default value by the text that its option has now; none where that option is gone. */
function currentDefault({ Choices, DefaultValue }: CustomField, changed: CustomField): string | null {
  const named = DefaultValue?.toLowerCase();
  const option = Choices.find(({ Id, Text }) => Id === named || Text.toLowerCase() === named);
  if (!option) return DefaultValue;
  return changed.Choices.find(({ Id }) => Id === option.Id)?.Text ?? null;
}

/** The property that an operation names; Name and type are for good, as are the kinds of entity and scopes. */
function propertySet(
  store: WorldStore,
  field: CustomField,
  { name, value }: Sent,
  fail: UpdateCall['fail'],
): Partial<CustomField> {
  if (value === null || value === undefined)
    return fail(403, `A custom field's ${name} that is set needs a value.`);
  switch (name?.toLowerCase()) {
    case 'label':
      return { Label: value };
    case 'description':
      return { Description: value };
    case 'required':
      if (!/^(true|false)$/i.test(value)) fail(403, 'Required is true or false.');
      return { Required: value.toLowerCase() === 'true' };
    case 'defaultvalue':
      if (value !== '' && fieldValue(store, field, value) === undefined)
        fail(403, `${value} cannot be a value of the custom field ${field.Name}.`);
      return { DefaultValue: value === '' ? null : value };
    default:
      return fail(403, `${name} is none of Label, Description, Required and DefaultValue.`);
  }
}

function withNew(
  field: CustomField,
  { text, sortOrder }: Sent,
  Id: string,
  fail: UpdateCall['fail'],
): Option[] {
  const SortOrder = sortOrder ?? nextAfter(field.Choices, 'SortOrder', 1);
  return [...field.Choices, { Id, Text: freeText(field, text, Id, fail), SortOrder }];
}

function withChanged(field: CustomField, sent: Sent, fail: UpdateCall['fail']): Option[] {
  const option = optionIn(field, sent, fail);
  const Text = freeText(field, sent.text ?? option.Text, option.Id, fail);
  const changed = { ...option, Text, SortOrder: sent.sortOrder ?? option.SortOrder };
  return field.Choices.map((it) => (it.Id === option.Id ? changed : it));
}

function freeText(
  { Name, Choices }: CustomField,
  text: string | null | undefined,
  id: string,
  fail: UpdateCall['fail'],
): string {
  if (!text) return fail(403, `An option of the custom field ${Name} needs a text.`);
  const isTaken = Choices.some((it) => it.Id !== id && it.Text.toLowerCase() === text.toLowerCase());
  return isTaken ? fail(403, `The custom field ${Name} has the option ${text} already.`) : text;
}

/** The owner of options that an operation names is the custom field of the address. */
function rejectOtherOwner({ Id, Name }: CustomField, { ownerId }: Sent, fail: UpdateCall['fail']): void {
  const asked = ownerId?.toLowerCase();
  if (asked && asked !== Id && asked !== Name.toLowerCase())
    fail(403, `The ownerId is ${ownerId}, the custom field in the address ${Name}.`);
}

/** A value with the options that there still are, by the texts that they have now. */
function withOptions({ Choices }: CustomField, value: unknown): unknown {
  const now = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return one;
    const option = Choices.find(({ Id }) => Id === (one as { readonly Id?: unknown }).Id);
    return option && { Id: option.Id, Text: option.Text };
  };
  if (!Array.isArray(value)) return now(value);
  const left = value.map(now).filter((it) => it !== undefined);
  return left.length > 0 ? left : undefined;
}
