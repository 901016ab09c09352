import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { Entity } from '../../../world/store/layers.ts';
import type { World, WorldStore } from '../../../world/world.ts';
import { changedNow } from '../audit.ts';
import { differs } from '../patch.ts';
import { customFieldsOf, type FieldKind } from './custom-fields.ts';
import { fieldValues } from './field-values.ts';

type CustomField = Entities['CustomField'];
type Values = Record<string, unknown>;
type Sent = NonNullable<Schemas['OperationValue']>;

interface HasFields extends Entity {
  readonly FieldValues: Values;
}

interface UpdateCall {
  readonly path: { readonly id: string };
  readonly body: Schemas['Operation'];
  readonly world: World;
  readonly store: WorldStore;
  fail(status: 403 | 404, message: string): never;
}

type Fail = UpdateCall['fail'];

/** The changes that are written to a record: its values, and who made them when. */
type FieldChanges = { FieldValues?: Values } & ReturnType<typeof changedNow>;

/**
 * Answers the PATCH of a kind of entity: changes of single custom fields.
 * @param noun what error responses call one of the kind
 */
export function fieldUpdates<T extends HasFields>(what: {
  readonly kind: FieldKind;
  readonly noun: string;
  records(store: WorldStore): Collection<T>;
  projectIdOf(record: T, store: WorldStore): string;
  write(store: WorldStore, record: T, changes: FieldChanges): void;
}) {
  return ({ path, body, world, store, fail }: UpdateCall) => {
    const record = what.records(store).get(path.id) ?? fail(404, `No ${what.noun} has the id ${path.id}.`);
    const held = record.FieldValues;
    const projectId = what.projectIdOf(record, store);
    const fields = customFieldsOf(store, what.kind, projectId);
    const FieldValues = { ...held };
    for (const { set } of body.update?.customFields ?? []) {
      if (set) Object.assign(FieldValues, valueSet(fields, set, fail));
    }
    for (const change of body.update?.pickListValues ?? []) {
      Object.assign(FieldValues, optionsSet(store, fields, FieldValues, change, fail));
    }
    const named = Object.entries(FieldValues).filter(([name, value]) => value !== held[name]);
    const changes = fieldValues(
      { body: { FieldValues: Object.fromEntries(named) }, store, fail },
      { kind: what.kind, projectId, held },
    );
    if (differs<HasFields>(record, changes)) what.write(store, record, { ...changes, ...changedNow(world) });
    return { status: 204 as const };
  };
}

/** A value of a field by its name, or by the Id or name of the custom field that owns it. */
function valueSet(fields: readonly CustomField[], set: Sent, fail: Fail): Values {
  const field = ownerOf(fields, set.ownerId ?? set.name);
  const name = field?.Name ?? set.name ?? fail(403, 'A custom field that is set needs a name.');
  const value = set.value ?? set.id ?? set.text;
  if (value === null || value === undefined)
    return fail(403, `The custom field ${name} that is set needs a value.`);
  return { [name]: field ? value : typedAs(set.valueType, value) };
}

/** Options that are chosen (set), chosen too (add) or not any more (remove). */
function optionsSet(
  store: WorldStore,
  fields: readonly CustomField[],
  values: Readonly<Values>,
  {
    add,
    set,
    remove,
  }: { readonly add?: Sent | null; readonly set?: Sent | null; readonly remove?: Sent | null },
  fail: Fail,
): Values {
  const sent = set ?? add ?? remove;
  if (!sent) return {};
  const field =
    ownerOf(fields, sent.ownerId ?? sent.name) ??
    fail(403, `No custom field has the ownerId ${sent.ownerId}.`);
  const option = optionIn(field, sent, fail);
  const others = [values[field.Name] ?? []].flat().filter((it) => (it as Partial<Entity>).Id !== option.Id);
  const { ValueType } = store.CustomFieldType.getOrThrow(field.TypeId);
  const chosen = remove ? others : set || ValueType === 'Option' ? [option] : [...others, option];
  return { [field.Name]: ValueType === 'Option' ? (chosen[0] ?? '') : chosen };
}

/** The custom field that an operation means: by its Id or its name, in any letter case. */
function ownerOf(fields: readonly CustomField[], owner: string | null | undefined): CustomField | undefined {
  const asked = owner?.toLowerCase();
  return fields.find((it) => it.Id === asked || it.Name.toLowerCase() === asked);
}

/** The option that an operation means: by its id, or else by its text. */
export function optionIn(
  { Name, Choices }: CustomField,
  { id, text }: Sent,
  fail: Fail,
): CustomField['Choices'][number] {
  const asked = (id ?? text ?? '').toLowerCase();
  const found = Choices.find((it) => (id ? it.Id : it.Text.toLowerCase()) === asked);
  return found ?? fail(403, `The custom field ${Name} has no option ${id ?? text}.`);
}

/** A value of a field that is not declared: the operation says what it is. */
function typedAs(type: string | null | undefined, value: string | null | undefined): unknown {
  const named = type?.toLowerCase() ?? '';
  if (/^(number|integer|int|decimal|double)$/.test(named) && value && Number.isFinite(Number(value)))
    return Number(value);
  return /^bool(ean)?$/.test(named) && value ? value.toLowerCase() === 'true' : value;
}
