import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import type { EntityName, OperationId } from '../../../../src/contract/operations.ts';
import { pickedFrom, picklistsOf, picksOf, severalOf } from '../../../../src/verify/scenarios/life/picks.ts';
import { type Answer, contextAt } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const list = 'getProjectPicklistValues';
const values = { Items: [{ Id: idOf(1) }, { Name: 'Nothing' }, { Id: 5 }, { Id: idOf(2) }], Total: 4 };

describe('the picklists of an entity', () => {
  it('are those of properties with one value, and of properties with several', () => {
    expect(picklistsOf('Script')).toEqual({ PriorityId: 'priority', StatusId: 'status', TypeId: 'testtype' });
    expect(severalOf('Incident')).toEqual({
      AffectedVersionIds: 'version',
      FixedVersionIds: 'version',
      ComponentIds: 'component',
    });
    expect([picklistsOf('Group'), severalOf('Group')]).toEqual([{}, {}]);
  });
});

describe('the values of a picklist', () => {
  const picked = async (project: unknown, answer: Answer = values) => {
    const { context, asked } = contextAt({ [list]: answer });
    return { items: await pickedFrom(context, project, 'priority'), asked };
  };

  it('are what the project lists with an id', async () => {
    expect(await picked(idOf(0))).toEqual({
      items: [{ Id: idOf(1) }, { Id: idOf(2) }],
      asked: [expect.stringMatching(`^${list} ${idOf(0)} priority`)],
    });
    expect((await picked(idOf(0), 403)).items).toEqual([]);
  });

  it('are none where the project is not known', async () => {
    expect(await picked(undefined)).toEqual({ items: [], asked: [] });
  });
});

describe('what is picked for an update', () => {
  const picks = async (record: Item, entity: EntityName = 'Script', update: OperationId = 'updateScript') => {
    const { context, asked } = contextAt({
      [list]: ({ path }: { path: Item }) =>
        path.type === 'status' ? { Items: [{ Id: idOf(3) }], Total: 1 } : values,
    });
    const subject = { entity, record: { Id: idOf(9), ProjectId: idOf(0), ...record } };
    return { picks: await picksOf(context, subject, update), asked: asked.length };
  };

  it('is the first value of each list that the record does not have', async () => {
    expect(await picks({ PriorityId: idOf(1).toUpperCase(), StatusId: null, TypeId: idOf(2) })).toEqual({
      picks: { PriorityId: idOf(2), StatusId: idOf(3), TypeId: idOf(1) },
      asked: 3,
    });
  });

  it('is nothing where there is no other value', async () => {
    expect((await picks({ StatusId: idOf(3) })).picks).toEqual({ PriorityId: idOf(1), TypeId: idOf(1) });
  });

  it('is nothing that the update does not take', async () => {
    expect(await picks({}, 'Script', 'updateScriptPackage')).toEqual({ picks: {}, asked: 0 });
    expect(await picks({}, 'Group', 'updateGroup')).toEqual({ picks: {}, asked: 0 });
  });
});
