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

/** What is done before the operation makes a record, for it to make one. */
export const beforehand: {
  readonly [E in EntityName]?: (store: WorldStore, owners: ReadonlyMap<EntityName, Entity>) => void;
} = {
  ScriptRun(store, owners) {
    const assignment = owners.get('ScriptAssignment');
    if (assignment) completeCurrentRun(store, assignment.Id);
  },
};

/**
 * What a record that no operation makes usually has, as far as that is more than the least that the document requires.
 * @param given what was said of it
 * @param blank with the least that is required
 */
const usual: {
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

/** Adds what a blank record usually has, and the names of what it refers to. What is given is for the caller to say last. */
export function withUsual(store: WorldStore, entity: EntityName, given: Fields, blank: Fields): Fields {
  const record = { ...blank, ...usual[entity]?.(store, given as never, blank as never) };
  const named = withCopies(store, entity, { ...idsIn(record), ...given });
  return { ...record, ...named };
}

/** Without names, which are copied anew. */
const idsIn = (record: Fields): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => /.Id$/.test(field)));
