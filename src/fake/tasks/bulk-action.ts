import { isPathSegment } from '../../contract/http/path-segment.ts';
import type { Schemas } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/store/records.ts';
import type { EffectContext } from '../../world/tasks/effects.ts';
import { removeRecord } from '../domain/removal.ts';
import { keepTable } from '../domain/server/export-files.ts';
import { childrenOf } from '../domain/testing/requirements.ts';

type Parameters = Schemas['BulkActionParameters'];

/** What can be acted on in bulk, by the names that a reindex has for it. */
export const bulkEntities = {
  Requirement: 'Requirement',
  TestScript: 'Script',
  TestScriptAssignment: 'ScriptAssignment',
  Incident: 'Incident',
  AgileRun: 'AgileRun',
} as const;

/** Why an action is not possible, if it is not. */
export function problemOfBulkAction(
  store: WorldStore,
  { Action, Entities, FileName }: Parameters,
): string | undefined {
  if (Action === 'Export' && !FileName) return 'An export needs a FileName.';
  if (FileName && !isPathSegment(FileName)) return 'The FileName cannot stand in an address.';
  const named = new Set(Entities.map(({ Id }) => Id.toLowerCase()));
  for (const { Id, Type } of Entities) {
    const id = Id.toLowerCase();
    if (!store[bulkEntities[Type]].has(id)) return `No ${Type} has the Id ${Id}.`;
    // What is below goes first where it is named, too.
    const isLeft = (child: { readonly Id: string }) => !named.has(child.Id);
    if (Action === 'Delete' && Type === 'Requirement' && childrenOf(store, id).some(isLeft))
      return `The requirement ${Id} has children.`;
  }
  return undefined;
}

/** Does to each of some things the same. */
export function actInBulk(
  store: WorldStore,
  { Action, Entities, FileName }: Parameters,
  context: Pick<EffectContext, 'author'>,
): void {
  if (Action === 'Delete') {
    for (const { Id, Type } of Entities) removeRecord(store, bulkEntities[Type], Id.toLowerCase());
    return;
  }
  const rows = Entities.flatMap(({ Id, Type }) => {
    const record: Readonly<Record<string, unknown>> | undefined = store[bulkEntities[Type]].get(
      Id.toLowerCase(),
    );
    return record ? [[Type, String(record.Id), String(record.Name ?? record.Summary ?? '')]] : [];
  });
  keepTable(store, FileName ?? 'export.csv', [['Type', 'Id', 'Name'], ...rows], context);
}
