import { isPathSegment } from '../../contract/http/path-segment.ts';
import type { Schemas } from '../../contract/operations.ts';
import type { WorldStore } from '../../world/store/records.ts';
import { removeRecord } from '../domain/removal.ts';
import { keepTable } from '../domain/server/export-files.ts';

type Parameters = Schemas['BulkActionParameters'];

/** What can be acted on in bulk, by the names that a reindex has for it. */
const stores = {
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
  for (const { Id, Type } of Entities) {
    if (!store[stores[Type]].has(Id.toLowerCase())) return `No ${Type} has the Id ${Id}.`;
  }
  return undefined;
}

/** Does to each of some things the same. */
export function actInBulk(store: WorldStore, { Action, Entities, FileName }: Parameters): void {
  if (Action === 'Delete') {
    for (const { Id, Type } of Entities) removeRecord(store, stores[Type], Id.toLowerCase());
    return;
  }
  const rows = Entities.flatMap(({ Id, Type }) => {
    const record: Readonly<Record<string, unknown>> | undefined = store[stores[Type]].get(Id.toLowerCase());
    return record ? [[Type, String(record.Id), String(record.Name ?? record.Summary ?? '')]] : [];
  });
  keepTable(store, FileName ?? 'export.csv', [['Type', 'Id', 'Name'], ...rows]);
}
