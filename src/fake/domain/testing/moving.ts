import type { Entities } from '../../../contract/entities.gen.ts';
import type { Entity } from '../../../world/store/layers.ts';
import type { WorldStore } from '../../../world/world.ts';
import type { FieldKind } from '../projects/custom-fields.ts';
import { fittingValues } from '../projects/field-values.ts';
import { translatedPicks } from '../projects/picklists.ts';
import { isNumberTaken, nextNumber } from '../sequence.ts';

/** What has a number of its own in a project, and the kind of its custom fields. */
const numbered = {
  Script: 'TestScript',
  Requirement: 'Requirement',
  AgileRun: 'AgileRun',
} as const satisfies {
  [E in keyof Entities]?: FieldKind;
};

type Numbered = keyof typeof numbered;

interface Movable extends Entity {
  readonly ProjectId?: string;
  readonly Number?: number;
  readonly FieldValues?: Readonly<Record<string, unknown>>;
}

/**
 * What changes of a record that comes to another project: its picklist values become those of the project with the same text, a
 * number that is taken becomes the next free one, and of its custom fields it keeps the values that they can have there. Nothing
 * changes of a new one, or one that stays where it is.
 * @param sent the number that the request wants it to have, if it says any
 */
export function changesOfMove(
  store: WorldStore,
  entity: keyof Entities,
  record: Movable | undefined,
  projectId: string,
  sent?: number | null,
): { readonly Number?: number; readonly FieldValues?: Record<string, unknown> } {
  if (!record || record.ProjectId === projectId) return {};
  const picks = translatedPicks(store, record, projectId);
  if (!isNumbered(entity)) return picks;
  const { FieldValues: held = {} } = record;
  const number = sent ?? record.Number;
  const isTaken = isNumberTaken(store, entity, projectId, number);
  return {
    ...picks,
    ...(isTaken ? { Number: nextNumber(store, entity, projectId) } : {}),
    FieldValues: fittingValues(store, { kind: numbered[entity], projectId, held }),
  };
}

const isNumbered = (entity: keyof Entities): entity is Numbered => entity in numbered;

/** The runs of a script that was moved keep, of their custom fields, the values that they can have in its project. */
export function fitRunsOf(store: WorldStore, { Id, ProjectId }: Entities['Script']): void {
  for (const run of store.ScriptRun.where('ScriptId', Id)) {
    const place = { kind: 'ScriptRun', projectId: ProjectId, held: run.FieldValues } as const;
    store.ScriptRun.update(run.Id, { FieldValues: fittingValues(store, place) });
  }
}
