import type { Entities } from '../../../contract/entities.gen.ts';
import type { Schemas } from '../../../contract/operations.ts';
import type { WorldStore } from '../../../world/world.ts';
import { customFieldsOf, customWidget } from './custom-fields.ts';

type Widgets = Schemas['EntityTypeWidgets'];
type Widget = Schemas['AbstractWidget'];

/** The kinds of entity that have widgets, in the order in which they are printed. */
export const widgetKinds = ['Incident', 'Requirement', 'TestScript', 'AgileRun', 'ScriptRun'] as const;

/** The widgets of one kind of entity in a project: those that are stored, then those of the other custom fields. */
export function widgetsFor(
  store: WorldStore,
  projectId: string,
  kind: (typeof widgetKinds)[number],
): Schemas['AbstractWidget'][] {
  const all = store.EntityWidgets.where('ProjectId', projectId);
  const stored = all.find((it) => it.EntityType === kind)?.Widgets ?? [];
  const custom = customFieldsOf(store, kind, projectId).filter(
    ({ Name }) => !stored.some((it) => it.Name === Name),
  );
  return [...stored, ...custom.map((field, place) => customWidget(store, kind, field, place))];
}

/**
 * Writes stored widgets of a custom field again, which a recorded server may have printed without the id of the field.
 * @param after the field as it is; undefined when it is gone, and its widgets with it
 */
export function noteWidgets(
  store: WorldStore,
  before: Entities['CustomField'],
  after: Entities['CustomField'] | undefined,
): void {
  if (before.Name === after?.Name && before.Label === after.Label) return;
  for (const { Id, Widgets: stored } of store.EntityWidgets) {
    if (!stored.some((it) => isOf(it, before))) continue;
    const Widgets = stored.flatMap((it) => {
      if (!isOf(it, before)) return [it];
      return after ? [renamed(it, before, after)] : [];
    });
    store.EntityWidgets.update(Id, { Widgets });
  }
}

const isOf = ({ FieldCategory, Name }: Widget, field: Entities['CustomField']) =>
  FieldCategory === 'custom' && Name === field.Name;

function renamed(
  widget: Widget,
  before: Entities['CustomField'],
  { Name, Label }: Entities['CustomField'],
): Widget {
  const { FormName } = widget;
  const form = FormName?.endsWith(`.${before.Name}`) && FormName.slice(0, -before.Name.length) + Name;
  return {
    ...widget,
    Name,
    ...(widget.Label === before.Label ? { Label } : {}),
    ...(form ? { FormName: form } : {}),
  };
}

/** The widgets of a project: all kinds, or those that are asked for in their order. */
export function widgetsOf(
  store: WorldStore,
  project: Entities['Project'],
  kinds: readonly (typeof widgetKinds)[number][] = widgetKinds,
): Widgets {
  const printed = kinds.map((EntityType) => [
    EntityType,
    { EntityType, Widgets: widgetsFor(store, project.Id, EntityType) },
  ]);
  return { ProjectId: project.Id, ProjectName: project.Name, ...Object.fromEntries(printed) };
}
