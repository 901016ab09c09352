import { fromBase64, toBase64 } from '../../contract/body/base64.ts';
import type { Entities } from '../../contract/entities.gen.ts';
import type { EntityName } from '../../contract/operations.ts';
import { withCopies } from '../../fake/domain/copied-names.ts';
import { picklistOf } from '../../fake/domain/projects/picklists.ts';
import { nextAfter, nextIn } from '../../fake/domain/sequence.ts';
import { idsOfOwners } from '../../fake/domain/testing/attachments.ts';
import { completeCurrentRun, notRun } from '../../fake/domain/testing/runs.ts';
import type { Entity } from '../../world/store/layers.ts';
import type { WorldStore } from '../../world/world.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What has to be done so that the operation can make a record. */
export const prepare: {
  readonly [E in EntityName]?: (store: WorldStore, owners: ReadonlyMap<EntityName, Entity>) => void;
} = {
  ScriptRun(store, owners) {
    const assignment = owners.get('ScriptAssignment');
    if (assignment) completeCurrentRun(store, assignment.Id);
  },
};

/**
 * The defaults of records that no operation makes, beyond the least that the document requires.
 * @param given what was said of it
 * @param blank with the least that is required
 */
const defaults: {
  readonly [E in EntityName]?: (
    store: WorldStore,
    given: Partial<Entities[E]>,
    blank: Entities[E],
  ) => Partial<Entities[E]>;
} = {
  AgileRunStep: (store, _, { AgileRunId }) => ({
    OrderNumber: nextIn(store.AgileRunStep, 'OrderNumber', 0, 'AgileRunId', AgileRunId),
  }),
  AutomatedTestRun: () => ({ Status: notRun }),
  Organisation: (store) => ({ OrderNumber: nextIn(store.Organisation, 'OrderNumber', 0) }),
  Picklist: (store, _, { ProjectId, Picklist }) => ({
    SortOrder: nextAfter(picklistOf(store, ProjectId, Picklist), 'SortOrder', 1),
  }),
  StepResult: () => ({ Outcome: 'NotRun' }),
  Attachment(store, given, blank) {
    const FileName = given.FileName ?? given.Name ?? `${blank.Name}.txt`;
    const isGiven = typeof given.Contents === 'string';
    const Contents = isGiven ? `${given.Contents}` : toBase64(new TextEncoder().encode(FileName));
    return {
      ...idsOfOwners(store, blank),
      Name: FileName,
      FileName,
      ContentType: isGiven ? 'application/octet-stream' : 'text/plain',
      Contents,
      Size: fromBase64(Contents).length,
    };
  },
};

/** Adds the defaults to a blank record, and the names of what it refers to. The caller puts what is given in last. */
export function withDefaults(store: WorldStore, entity: EntityName, given: Fields, blank: Fields): Fields {
  const record = { ...blank, ...defaults[entity]?.(store, given as never, blank as never) };
  const named = withCopies(store, entity, { ...idsIn(record), ...given });
  return { ...record, ...named };
}

/** Without names, which are copied anew. */
const idsIn = (record: Fields): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => /.Id$/.test(field)));
