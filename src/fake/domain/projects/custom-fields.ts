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
  return [...store.CustomField].filter((field) => isFieldOf(store, field, kind, projectId));
}

/** Whether a kind of entity has a custom field in a project. */
function isFieldOf(
  store: WorldStore,
  { Entities: kinds, Scopes }: CustomField,
  kind: FieldKind,
  projectId: string,
): boolean {
  const organisationId = store.Project.get(projectId)?.OrganisationId;
  return (
    kinds.includes(kind) &&
    (Scopes.length === 0 ||
      Scopes.some(({ Type, Id }) => Id === (Type === 'Project' ? projectId : organisationId)))
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

/** The project whose custom fields a run has: that of its script. */
export function projectOfRun(
  store: WorldStore,
  { AssignmentId }: Pick<Entities['ScriptRun'], 'AssignmentId'>,
): string {
  return store.Script.getOrThrow(store.ScriptAssignment.getOrThrow(AssignmentId).ScriptId).ProjectId;
}

/**
 * Writes the values of a custom field anew, wherever there are some.
 * @param change what becomes of a value, of a record that has the field or only a value of its name; nothing of it stays where that is
 * undefined
 */
export function rewriteValues(
  store: WorldStore,
  field: CustomField,
  change: (value: unknown, isOfField: boolean) => unknown,
): void {
  const rewriteOf = <T extends HasFieldValues>(
    kind: FieldKind,
    records: Collection<T>,
    projectIdOf: (record: T) => string,
  ) => rewrite(records, field.Name, (record) => isFieldOf(store, field, kind, projectIdOf(record)), change);
  rewriteOf('Requirement', store.Requirement, ({ ProjectId }) => ProjectId);
  rewriteOf('TestScript', store.Script, ({ ProjectId }) => ProjectId);
  rewriteOf('ScriptRun', store.ScriptRun, (run) => projectOfRun(store, run));
  rewriteOf('Incident', store.Incident, ({ ProjectId }) => ProjectId);
  rewriteOf('AgileRun', store.AgileRun, ({ ProjectId }) => ProjectId);
}

interface HasFieldValues extends Entity {
  readonly FieldValues: Record<string, unknown>;
}

function rewrite<T extends HasFieldValues>(
  records: Collection<T>,
  name: string,
  hasField: (record: T) => boolean,
  change: (value: unknown, isOfField: boolean) => unknown,
): void {
  for (const record of records) {
    const { Id, FieldValues } = record;
    const held = Object.keys(FieldValues).find((it) => it.toLowerCase() === name.toLowerCase());
    if (held === undefined) continue;
    const { [held]: before, ...others } = FieldValues;
    const isOfField = hasField(record);
    const after = change(before, isOfField);
    const key = isOfField ? name : held;
    if (after === before && key === held) continue;
    const kept = key === held ? FieldValues : others;
    const changed: Partial<HasFieldValues> = {
      FieldValues: after === undefined ? others : { ...kept, [key]: after },
    };
    records.update(Id, changed as Partial<T>);
  }
}
