import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName } from '../../../../src/contract/operations.ts';
import { expandedListFindings } from '../../../../src/verify/scenarios/life/expanded-lists.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import {
  type Answer,
  type Answers,
  type Asked,
  all,
  contextAt,
  Responded,
} from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';
import { inFull } from './keeping-server.ts';

/* An assignment of a script, which a package and the script expand. */

const [inPackage, ofScript] = ['getExecutionPackage', 'getScript'] as const;
const record = { Id: idOf(1), PackageId: idOf(2), ScriptId: idOf(3), AssignedToId: idOf(4) };

async function said(
  answers: Answers,
  isThere = true,
  entity: EntityName = 'ScriptAssignment',
  of: Item = record,
) {
  const { context, asked } = contextAt(answers);
  const subject = { entity, record: of } as unknown as Subject;
  const findings = await all(expandedListFindings(context, subject, isThere, 'that was just made'));
  return { told: findings.map(inFull), asked };
}
/** What each of both expands. */
const listing = (inOne: Answer, inOther: Answer = inOne): Answers => ({
  [inPackage]: { ScriptAssignments: inOne },
  [ofScript]: { Assignments: inOther },
});
const asked = [
  `${inPackage} ${idOf(2)} $expand=ScriptAssignments`,
  `${ofScript} ${idOf(3)} $expand=Assignments`,
];
const finding = (does: string) => ({
  operation: ofScript,
  where: '/body/Assignments',
  message: `${ofScript} ${does} a script assignment that was just made when Assignments is expanded (${idOf(1)}).`,
  exchanges: [`${ofScript} ${idOf(3)} 200`],
});

describe('a list that a record expands', () => {
  it('has what belongs to the record, in each letter case and beside others', async () => {
    const here = [{ Id: idOf(9) }, null, { Id: idOf(1).toUpperCase() }];
    expect(await said(listing(here))).toEqual({ told: [], asked });
    expect((await said(listing(here, [{ Id: idOf(9) }]))).told).toEqual([finding('does not list')]);
  });

  it('has it no more when it is deleted', async () => {
    expect(await said(listing([]), false)).toEqual({ told: [], asked });
    expect((await said(listing([], [{ Id: idOf(1) }]), false)).told).toEqual([finding('still lists')]);
  });

  it('may be behind', async () => {
    const late = ({ before }: Asked) => ({ Assignments: before === 0 ? [] : [{ Id: idOf(1) }] });
    const { told, asked: again } = await said({ ...listing([{ Id: idOf(1) }]), [ofScript]: late });
    expect([told, again]).toEqual([[], [...asked, ...asked]]);
  });

  it('says nothing where it is not shown', async () => {
    expect(
      (await said({ [inPackage]: 403, [ofScript]: new Responded(403, { Assignments: [] }) })).told,
    ).toEqual([]);
    expect((await said(listing(undefined, 'none'))).told).toEqual([]);
  });

  it('is one of what the record names', async () => {
    const { told, asked: some } = await said(listing([]), true, 'ScriptAssignment', {
      Id: idOf(1),
      PackageId: null,
      ScriptId: idOf(3),
    });
    expect([told, some]).toEqual([[finding('does not list')], Array(5).fill(asked[1])]);
    expect(await said({}, true, 'Permission', { Id: idOf(1), ParentId: idOf(2) })).toEqual({
      told: [],
      asked: [],
    });
    expect(await said({}, true, 'Attachment', { Id: idOf(1), TemporaryId: idOf(2) })).toEqual({
      told: [],
      asked: [],
    });
  });
});
