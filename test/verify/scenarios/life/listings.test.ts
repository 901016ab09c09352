import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { OperationId } from '../../../../src/contract/operations.ts';
import { createSettling } from '../../../../src/verify/engine/settling.ts';
import type { FixtureRecord } from '../../../../src/verify/fixtures/fixture-record.ts';
import {
  type Listing,
  listedFindings,
  listingsOf,
  readListing,
  unlistedFindings,
} from '../../../../src/verify/scenarios/life/listings.ts';
import type { Subject } from '../../../../src/verify/scenarios/life/subject.ts';
import { type Answer, type Asked, all, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const record = {
  Id: idOf(1),
  Name: 'One',
  Number: 5,
  ChangeComment: 'Kept',
  PackageId: idOf(3),
  ProjectId: idOf(4),
};
const subject = { entity: 'Script', record } as unknown as Subject;
const list: Listing = { operation: 'searchScripts', path: {} };
const page = (...Items: readonly Item[]) => ({ Items, Total: Items.length });
/** A server of which a list answers something. */
const at = (answer: Answer, operation: OperationId = 'searchScripts') => {
  let now = 0;
  const server = contextAt(
    { [operation]: answer },
    {
      settling: createSettling(),
      wait: async (ms) => {
        now += ms;
      },
    },
  );
  return { ...server, waited: () => now };
};

describe('a record is looked for', () => {
  const asked = async (operation: OperationId, answer: Answer = page(record)) => {
    const server = at(answer, operation);
    const { isSelected, isWhole } = await readListing(server.context, { operation, path: {} }, record);
    return { asked: server.asked, isSelected, isWhole };
  };

  it('by a query where there is one', async () => {
    const one = { isSelected: true, isWhole: true };
    expect(await asked('searchProjects')).toEqual({
      asked: [`searchProjects $filter=Id eq guid'${idOf(1)}'`],
      ...one,
    });
    expect(await asked('searchScripts')).toEqual({ asked: [`searchScripts tql=Id = '${idOf(1)}'`], ...one });
  });

  it('among all of them otherwise', async () => {
    expect(await asked('getAutomatedTestRunRootNodes', [record])).toEqual({
      asked: ['getAutomatedTestRunRootNodes'],
      isSelected: false,
      isWhole: true,
    });
  });

  it('below what it belongs to', async () => {
    const operation = 'getAutomatedTestRunRootNodes';
    const server = at([record], operation);
    const reading = await readListing(server.context, { operation, path: { runId: idOf(7) } }, record);
    expect([reading.items, server.asked]).toEqual([[record], [`${operation} ${idOf(7)}`]]);
  });

  it('in so much of a list as is read', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({ Id: `${index}`, Self: `${index}` }));
    const of = async (answer: Answer) => asked('searchTickets', answer);
    expect(await of(page(record))).toMatchObject({ isSelected: false, isWhole: true });
    expect(await of({ Items: many, Total: 200 })).toMatchObject({ isWhole: false });
    expect(await of({ Items: many, Total: 100 })).toMatchObject({ isWhole: true });
  });
});

describe('the lists in which a record has to be', () => {
  const listings = (more: Partial<Subject>) =>
    listingsOf({
      ...subject,
      owners: new Map(),
      path: {},
      recipe: { operation: 'createScript' },
      ...more,
    } as Subject);

  it('are that of all, and those below what it belongs to', () => {
    expect(listings({})).toContainEqual(list);
    expect(listings({ entity: 'ScriptPackage', record: { Id: idOf(1), ParentId: idOf(2) } })).toContainEqual({
      operation: 'getScriptPackagesChildren',
      path: { id: idOf(2) },
    });
    expect(
      listings({ entity: 'ScriptPackage', record: { Id: idOf(1), ParentId: null } }).map(
        ({ operation }) => operation,
      ),
    ).not.toContain('getScriptPackagesChildren');
  });

  it('are that which it was added to', () => {
    const operation = 'createScriptRunForScriptAssignment';
    const made = {
      entity: 'ScriptRun',
      recipe: { operation },
      record: { Id: idOf(1) },
    } as unknown as Subject;
    expect(listings({ ...made, path: { id: idOf(5) } })).toEqual([
      { operation: 'searchScriptRunsForScriptAssignment', path: { id: idOf(5) } },
      { operation: 'searchScriptRuns', path: {} },
    ]);
  });

  it('are below what is known by more than its Id where that is known', () => {
    const operation = 'getAgileRunStepAttachments';
    const file = { entity: 'Attachment', record: { Id: idOf(1), StepId: idOf(2) } } as const;
    const below = (owner?: FixtureRecord) =>
      listings({ ...file, owners: new Map(owner ? [['AgileRunStep', owner]] : []) });
    const step = { Id: idOf(2).toUpperCase(), AgileRunId: idOf(3) };
    expect(below(step)).toEqual([{ operation, path: { runId: idOf(3), stepId: step.Id } }]);
    expect([below({ ...step, Id: idOf(9) }), below()]).toEqual([[], []]);
  });

  it('are below what it was made with where it does not print that', () => {
    const operation = 'getAutomatedTestRunNodeChildren';
    const node = { entity: 'ResultNode', record: { Id: idOf(1), ParentId: idOf(9) } } as const;
    const owner = { Id: idOf(2), AutomatedTestRunId: idOf(3) };
    expect(listings({ ...node, owners: new Map([['ResultNode', owner]]) })).toEqual([
      { operation, path: { runId: idOf(3), nodeId: idOf(2) } },
    ]);
    expect(listings(node)).toEqual([]);
  });
});

describe('a record that is there', () => {
  const said = async (answer: Answer, permitted: readonly Listing[] = []) => {
    const server = at(answer);
    const findings = listedFindings(server.context, subject, [list], 'that was just made', permitted);
    const told: unknown[] = [];
    for (let step = await findings.next(); ; step = await findings.next()) {
      if (step.done) return { told, readable: step.value, waited: server.waited() };
      told.push([step.value.where, step.value.message]);
    }
  };

  it('is listed, as it is read', async () => {
    expect(await said(page(record))).toEqual({ told: [], readable: [list], waited: 0 });
    expect((await said(page({ ...record, Name: 'Two' }))).told).toEqual([
      ['/body/Name', 'searchScripts prints another script than is read (Name): expected "One", got "Two".'],
    ]);
  });

  it('may be listed with more, less, and other values of what is loose', async () => {
    expect((await said(page({ Id: idOf(1), Description: 'More' }))).told).toEqual([]);
    expect(await said(page({ ...record, ChangeComment: 'Another' }))).toMatchObject({ told: [], waited: 0 });
  });

  it('is listed alone where it was asked for', async () => {
    expect((await said(page(record, { Id: idOf(2) }))).told).toEqual([
      ['/body/Items', 'searchScripts lists 2 records to a query for one script.'],
    ]);
  });

  it('is listed in the end, and as it was changed', async () => {
    expect(await said(({ before }: Asked) => (before < 2 ? page() : page(record)))).toMatchObject({
      told: [],
      waited: 750,
    });
    expect(
      await said(({ before }: Asked) => page(before < 2 ? { ...record, Name: 'Two' } : record)),
    ).toMatchObject({ told: [], waited: 750 });
    expect(await said(page())).toEqual({
      told: [['/body/Items', `searchScripts does not list a script that was just made (${idOf(1)}).`]],
      readable: [list],
      waited: 3750,
    });
  });

  it('is not listed to who may not read the list, unless that was read before', async () => {
    const { told, readable, waited } = await said(403);
    expect([readable, waited]).toEqual([[], 0]);
    expect(told).toEqual([['/status', expect.stringMatching(/a permission may be missing\.$/)]]);
    expect((await said(403, [list])).told).toEqual([
      [
        '/status',
        expect.stringMatching(/403 instead of 200 to a collection with a script that was just made\.$/),
      ],
    ]);
  });
});

describe('a record that is deleted', () => {
  const said = async (answer: Answer) => {
    const server = at(answer);
    const findings = await all(unlistedFindings(server.context, subject, [list]));
    return { told: findings.map(({ where, message }) => [where, message]), waited: server.waited() };
  };

  it('is listed no more, in the end', async () => {
    expect(await said(page())).toEqual({ told: [], waited: 0 });
    expect(await said(({ before }: Asked) => (before < 2 ? page(record) : page()))).toEqual({
      told: [],
      waited: 750,
    });
    expect(await said(page(record))).toEqual({
      told: [['/body/Items', `searchScripts still lists a script that is deleted (${idOf(1)}).`]],
      waited: 3750,
    });
  });

  it('leaves a list that can be read', async () => {
    expect(await said(404)).toEqual({
      told: [
        [
          '/status',
          expect.stringMatching(/404 instead of 200 to a collection from which a script was deleted/),
        ],
      ],
      waited: 0,
    });
  });
});
