import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { Collection } from '../../../world/store/collection.ts';
import type { Entity } from '../../../world/store/layers.ts';
import type { WorldStore } from '../../../world/world.ts';

type CustomField = Entities['CustomField'];

/** A kind of entity that has custom fields. */
export type FieldKind = Schemas['CustomFieldEntity'];

/** The custom field of a name, in any letter case: names are unique. */
export function customFieldNamed(store: WorldStore, name: string): CustomField | undefined {
  return store.CustomField.whereText('Name', name)[0];
}

/** The custom fields that a kind of entity has in a project: its own, those of its organisation, and those of all. */
export function customFieldsOf(store: WorldStore, kind: FieldKind, projectId: string): CustomField[] {
  const organisationId = store.Project.get(projectId)?.OrganisationId;
  return [...store.CustomField].filter(
    ({ Entities: kinds, Scopes }) =>
      kinds.includes(kind) &&
      (Scopes.length === 0 ||
        Scopes.some(({ Type, Id }) => Id === (Type === 'Project' ? projectId : organisationId))),
  );
}

/** The names of the custom fields of a kind of entity in any project, which its TQL knows. */
export function customFieldNames(store: WorldStore, kind: FieldKind) {
  return (): string[] =>
    [...store.CustomField].filter((it) => it.Entities.includes(kind)).map(({ Name }) => Name);
}

/** Whether values of a field are chosen among its options. */
export function hasOptions(store: WorldStore, { TypeId }: CustomField): boolean {
  const { ValueType } = store.CustomFieldType.getOrThrow(TypeId);
  return ValueType === 'Option' || ValueType === 'Options';
}

/** The project or organisation that a scope is. */
export function scopeRecord(
  store: WorldStore,
  { Type, Id }: Pick<Schemas['Scope'], 'Type' | 'Id'>,
): { readonly Id: string; readonly Name: string } | undefined {
  return (Type === 'Project' ? store.Project : store.Organisation).get(Id.toLowerCase());
}

/** A field with the scopes that there still are, by the names that they have now. */
export function withCurrentScopes(store: WorldStore, field: CustomField): CustomField {
  const Scopes = field.Scopes.flatMap((scope) => {
    const found = scopeRecord(store, scope);
    return found ? [{ ...scope, Name: found.Name }] : [];
  });
  return { ...field, Scopes };
}

/** How a custom field is edited. */
export function customWidget(
  store: WorldStore,
  kind: FieldKind,
  field: CustomField,
  place: number,
): Schemas['AbstractWidget'] {
  const { Id, Name, Label, CustomFieldTypeName, Required, Description } = field;
  return {
    FieldCategory: 'custom',
    Name,
    Label,
    WidgetType: CustomFieldTypeName,
    HandlerType: CustomFieldTypeName,
    ValueType: store.CustomFieldType.getOrThrow(field.TypeId).ValueType,
    ItemId: Id,
    Required,
    TabIndex: 1000 + 100 * place,
    FormName: `${kind.charAt(0).toLowerCase()}${kind.slice(1)}.${Name}`,
    ...(Description === null ? {} : { Description }),
  };
}

/**
 * Writes the values of a custom field anew, wherever there are some.
 * @param change what becomes of a value; nothing of it stays where that is undefined
 */
export function rewriteValues(
  store: WorldStore,
  { Name }: CustomField,
  change: (value: unknown) => unknown,
): void {
  rewrite(store.Requirement, Name, change);
  rewrite(store.Script, Name, change);
  rewrite(store.ScriptRun, Name, change);
  rewrite(store.Incident, Name, change);
}

interface HasFieldValues extends Entity {
  readonly FieldValues: Record<string, unknown>;
}

function rewrite<T extends HasFieldValues>(
  records: Collection<T>,
  name: string,
  change: (value: unknown) => unknown,
): void {
  for (const { Id, FieldValues } of records) {
    if (!Object.hasOwn(FieldValues, name)) continue;
    const { [name]: before, ...others } = FieldValues;
    const after = change(before);
    if (after === before) continue;
    const changed: Partial<HasFieldValues> = {
      FieldValues: after === undefined ? others : { ...FieldValues, [name]: after },
    };
    records.update(Id, changed as Partial<T>);
  }
}
