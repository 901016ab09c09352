import type { Entities } from '../../contract/entities.gen.ts';
import type { Schemas } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/world.ts';
import type { Serializer } from '../resource/define.ts';

type Widgets = Schemas['EntityTypeWidgets'];

/** The kinds of entity that have widgets, in the order in which they are printed. */
export const widgetKinds = ['Incident', 'Requirement', 'TestScript', 'AgileRun', 'ScriptRun'] as const;

/** The widgets of one kind of entity in a project. */
export function widgetsFor(
  store: WorldStore,
  projectId: string,
  kind: (typeof widgetKinds)[number],
): Schemas['AbstractWidget'][] {
  const all = store.EntityWidgets.where('ProjectId', projectId);
  return [...(all.find((it) => it.EntityType === kind)?.Widgets ?? [])];
}

/** The widgets of a project: all kinds, or those that are asked for in their order. */
export function widgetsOf(
  store: WorldStore,
  project: Entities['Project'],
  serialize: Serializer['serialize'],
  kinds: readonly string[] = widgetKinds,
): Widgets {
  const all = store.EntityWidgets.where('ProjectId', project.Id);
  const printed = kinds.flatMap((kind) => {
    const found = all.find((it) => it.EntityType === kind);
    return found ? [[kind, serialize('EntityWidgets', found)]] : [];
  });
  return { ProjectId: project.Id, ProjectName: project.Name, ...Object.fromEntries(printed) };
}
