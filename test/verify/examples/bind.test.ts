import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import { made } from '../checks/sandboxed-server.ts';
import { exchangeOf } from '../exchange.ts';
import { reason, sampleOf } from '../fixtures/records-at.ts';
import type { Asked } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';
import { bindingOf, bound, example } from './bound.ts';

/* What stands at a server for the values that a documented example has. */

const runs = (more: Item = {}) => ({ createScriptRunForScriptAssignment: made('scriptrun', 700, more) });

describe('an example that cannot be exercised', () => {
  it('says why: the mode, a record that nobody makes, or a request that is refused', async () => {
    const why = async (...it: Parameters<typeof bound>) => reason((await bound(...it)).work);
    expect(await why('queueMail')).toBe('Somebody would get mail.');
    expect(await why('reindexAllProjects')).toBe('it would reindex every project of the server');
    expect(await why('renamePackage', {}, 'read-only')).toBe(
      'it needs something to be made, and the mode is read-only',
    );
    expect(await why('getPackage', {}, 'read-only')).toBe(
      'the sample has no execution package with ParentId',
    );
    expect(await why('createRunForTester', runs())).toBe('the server does not say CreatedById of ScriptRun');
    expect(await why('reindexScriptPackage', { createScriptPackage: 400 })).toBe(
      'what it needs cannot be made: createScriptPackage responds with 400',
    );
  });

  it('asks for nothing where the mode does not do', async () => {
    const { work, asked } = await bound('queueMail');
    await reason(work);
    expect(asked).toEqual([]);
    await expect(bindingOf('reindexAllProjects', {}, 'full')).resolves.toMatchObject({ ids: {} });
  });

  it('needs requests before it that may be refused', async () => {
    const agileRun = { createAgileRun: made('agilerun', 800, { Steps: [{ Id: 'one' }, { Id: 'two' }] }) };
    const link = 'createAgileRunStepIncidentLink';
    const refused = await bound('unlinkIncidentFromStep', { ...agileRun, [link]: 409 });
    expect(await reason(refused.work)).toBe(`what it needs cannot be made: ${link} responds with 409`);
    const { work, asked, bodies } = await bound('unlinkIncidentFromStep', { ...agileRun, [link]: 201 });
    const ids = (await work).ids ?? {};
    const incident = ids['15759d66-ae69-476e-be2a-d1a5eb59ab5e'];
    expect(ids).toEqual({
      '15759d66-ae69-476e-be2a-d1a5eb59ab5e': idOf(600),
      'b716ac5e-61a3-4394-9b50-a13014129864': idOf(800),
      'cbd88178-5e33-43b4-8172-01beaf5bdb75': 'two',
    });
    expect(asked.at(-1)).toBe(`${link} ${idOf(800)} two`);
    expect(bodies.at(-1)).toEqual([link, { IncidentId: incident }]);
  });
});

describe('a record that is answered', () => {
  it('stands for its own id and for those that it names', async () => {
    const sample = sampleOf('getExecutionPackage', { id: 'own' });
    const answers = { getExecutionPackage: ({ path }: Asked) => ({ Id: path.id, ParentId: 'parent' }) };
    const { work, asked } = await bound('getPackage', answers, 'read-only', sample);
    const { ids, ...others } = await work;
    expect(ids).toEqual({
      '4bb709c2-e0e7-4af3-9f60-a045016a9610': 'own',
      'cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6': 'parent',
    });
    expect(others).toMatchObject({ query: {}, determined: {} });
    expect('body' in others || 'uncertain' in others || 'waits' in others).toBe(false);
    expect(asked).toEqual(['getExecutionPackage own']);
  });

  it('stays as it was made in what was not changed, and need not have before what an update sets', async () => {
    const { work } = await bound('renamePackage');
    const { ids, body, determined } = await work;
    expect(ids).toEqual({
      '4bb709c2-e0e7-4af3-9f60-a045016a9610': idOf(100),
      '944aa658-8067-42cf-a6a6-ce71535a73bc': idOf(0),
    });
    expect(body).toBeUndefined();
    expect(determined).toEqual({});
    const ordered = {
      createExecutionPackage: made('executionpackage', 100, { OrderNumber: 3, Stereotype: null }),
    };
    expect((await bindingOf('renamePackage', ordered)).determined).toEqual({ '/OrderNumber': 3 });
    // An update that sets it says itself what it is to be.
    expect((await bindingOf('updatePackage', ordered)).determined).toEqual({});
    const moved = await bound('movePackage', ordered);
    expect((await moved.work).ids).toEqual({
      '4bb709c2-e0e7-4af3-9f60-a045016a9610': idOf(100),
      'cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6': idOf(101),
    });
  });
});

describe('the record that a path leads to', () => {
  it('is made for what is changed, and is another project than that of the run where it is deleted', async () => {
    const { work, asked } = await bound('deleteProject', { createProject: made('project', 900) });
    expect(await work).toMatchObject({
      ids: { '4bb709c2-e0e7-4af3-9f60-a045016a9610': idOf(901) },
      waits: true,
    });
    expect(asked).toEqual(['createProject']);
    const updated = await bound('updateProject', { searchProjectAssignees: { Items: [] } });
    await updated.work;
    expect(updated.asked[0]).toBe(`getProject ${idOf(0)}`);
  });

  it('stands for every id of the path, and what is no id stays', async () => {
    const sample = sampleOf('getExternalSystemLink', { id: 'link' });
    const answers = {
      getExternalSystemLink: ({ path }: Asked) => ({ Id: path.id }),
      getOptionsForExternalSystemLinksField: ({ path }: Asked) => ({
        Items: path.linkId === 'link' && path.fieldName === 'Priority' ? [{ Identifier: '1' }] : [],
      }),
    };
    const work = bound('listFieldValues', answers, 'read-only', {
      sample: {
        places: (operation: string) =>
          operation === 'getOptionsForExternalSystemLinksField'
            ? [{ path: { linkId: 'link', fieldName: 'Priority' } }]
            : sample.sample.places(operation as never),
      } as unknown as Context['sample'],
    });
    expect((await (await work).work).ids).toEqual({
      'df463cbf-32c9-4295-8b6c-55aae7b640b9': 'link',
      priority: 'Priority',
    });
  });

  it('has in it what the example needs', async () => {
    const { work, bodies } = await bound('deletePackageWithChildren');
    await work;
    expect(bodies).toEqual([
      ['createExecutionPackage', { Name: expect.any(String), ProjectId: idOf(0) }],
      ['createExecutionPackage', { Name: expect.any(String), ParentId: idOf(100) }],
    ]);
    const alone = await bound('deleteEmptyPackage');
    await alone.work;
    expect(alone.bodies).toHaveLength(1);
  });

  it('is bound once, where the document says what stands for it', async () => {
    const { work, asked } = await bound('getUserPermissionsInProject', {
      getUser: ({ path }: Asked) => ({ Id: path.id }),
      searchProjectAssignees: { Items: [{ Id: 'user' }] },
    });
    expect((await work).ids).toMatchObject({ '9ee7ac7b-1fa9-4af6-91f2-cc59408b84d7': idOf(0) });
    expect(asked.filter((it) => it.startsWith('createProject'))).toEqual([]);
  });
});

describe('the body of an example', () => {
  const users = { searchProjectAssignees: { Items: [{ Id: 'user', UserName: 'somebody' }] } };

  it('names records of the run, of objects in it, too', async () => {
    const { work, asked } = await bound('reindexProject');
    expect((await work).ids).toEqual({ 'c651ed19-5375-475a-a539-9f6401467130': idOf(0) });
    expect(asked).toEqual([`getProject ${idOf(0)}`]);
    const packages = await bound('reindexScriptPackage');
    expect((await packages.work).ids).toEqual({ 'c651ed19-5375-475a-a539-9f6401467130': idOf(200) });
    expect(packages.asked).toContain('createScriptPackage');
    expect('body' in (await packages.work)).toBe(false);
  });

  it('names nothing by a text that is no id, whatever records have there', async () => {
    const places = (of: string) =>
      of === 'getExecutionPackage'
        ? [{ path: { id: 'a' }, record: { Id: 'a', Name: 'Found', Stereotype: 'b' } }]
        : [];
    const sample = { places } as unknown as Context['sample'];
    const { ids } = await bindingOf('updatePackage', {}, 'sandbox', { sample });
    expect(Object.keys(ids ?? {})).toEqual([
      '4bb709c2-e0e7-4af3-9f60-a045016a9610',
      'cc91ec0b-a9f2-44fe-bf86-97ecb98cecc6',
    ]);
  });

  it('is without what nothing stands for, where the document says that it may be', async () => {
    const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
    const { work } = await bound('updateProject', users);
    const { ids, body, determined } = await work;
    expect(ids).toEqual({
      [id]: idOf(0),
      '41930a0d-0d44-4a82-a9de-e2c25780130b': idOf(1),
      '1409a902-9d1b-4afb-aa92-082ebe8eb3bf': 'user',
    });
    expect(body).toEqual({
      Name: expect.stringMatching(/^et-mock verify .* record \d+$/),
      Id: idOf(0),
      Description: 'Updated description',
      EstimatedEndDate: '2012-12-31T11:00:00Z',
      ManagerId: 'user',
      AutoNumberRequirements: true,
      AutoNumberScripts: false,
      Independent: true,
      RequirementNumberReadOnly: true,
      ScriptNumberReadOnly: false,
      OrderNumber: 2,
      StartDate: '2011-12-31T11:00:00Z',
    });
    expect(determined).toEqual({ '/ManagerUserName': 'somebody' });
    const nobody = await bindingOf('updateProject', { searchProjectAssignees: { Items: [] } });
    expect(nobody.body).not.toHaveProperty('ManagerId');
    expect(nobody.determined).toEqual({});
  });

  it('has values of records that were found, of things that no operation reads', async () => {
    const testers = { ...runs({ CreatedById: 'creator' }), ...users };
    const { work } = await bound('createRunForTester', testers);
    const { ids, determined } = await work;
    expect(ids?.['e7157154-5f93-4ec4-bde3-0a3e5c66b04a']).toBe('creator');
    expect(determined).toMatchObject({ '/Status': 'In Progress', '/StepResults/*/Outcome': 'NotRun' });
  });
});

describe('a collection', () => {
  const list = 'searchScriptRunsForScriptAssignment';
  const items = [
    { Id: 'a', CreatedAt: '2014-05-01T00:00:00Z' },
    { Id: 'b', CreatedAt: '2013-05-01T00:00:00Z' },
  ];
  const filled = (name: string, all: readonly Item[] = items) =>
    bindingOf(name, { [list]: { Items: all } }, 'read-only', sampleOf(list, { id: 'assignment' }));
  const said = (binding: Awaited<ReturnType<typeof filled>>, printed: readonly Item[]) =>
    [...(binding.inspect?.(exchangeOf(list, { Items: printed })) ?? [])].map(({ message }) => message);

  it('has something in it, each once', async () => {
    const binding = await filled('listRuns');
    expect(binding.ids).toEqual({ '2264a622-2869-4ef8-8183-a0040106ca9d': 'assignment' });
    expect(binding.query).toEqual({});
    expect(said(binding, items)).toEqual([]);
    expect(said(binding, [])).toEqual(['there are no Items, although there is a script run']);
  });

  it('is asked for what is of its first year', async () => {
    const binding = await filled('filterRunsByYear');
    expect(binding.query).toEqual({ $filter: 'year(CreatedAt) eq 2013' });
    expect(said(binding, items)).toEqual(['an item of 2014-05-01T00:00:00Z is not of the year 2013']);
    expect(said(binding, [])).toEqual(['there are no Items, although there is a script run']);
  });
});

describe('what else is said of a response', () => {
  it('is how far a task is, and what the document names', async () => {
    const said = async (name: string, body: Item) => {
      const { operationId } = example(name);
      const { inspect } = await bindingOf(name, {
        ...runs(),
        searchProjectAssignees: { Items: [{ Id: 'user' }] },
      });
      return [...(inspect?.(exchangeOf(operationId, body, {}, 201)) ?? [])].map(({ where }) => where);
    };
    const task = { Complete: false, TotalElements: 10, ProcessedElements: 20, ProgressInPercent: 2 };
    expect(await said('reindexProject', task)).not.toEqual([]);
    expect(await said('createRun', { ...task, CreatedById: 'a', LastUpdatedById: 'b' })).toEqual([
      '/body/LastUpdatedById',
    ]);
    expect(await said('returnRunInProgress', { ...task, CreatedById: 'a', LastUpdatedById: 'b' })).toEqual(
      [],
    );
  });
});

describe('what nobody can read', () => {
  const id = '161e7eed-2cd7-45cc-97d9-a00f010e3aa4';

  it('is there where the documented things are, and the server may refuse all the same', async () => {
    const { work, asked } = await bound(
      'linkTicketToAgileRunStep',
      { getAgileRun: ({ path }: Asked) => ({ Id: path.id }) },
      'full',
    );
    const { ids, uncertain, waits } = await work;
    expect(ids?.[id]).toBe(id);
    expect(uncertain).toBe('it cannot be read whether a step without this ticket is there and can be used');
    expect(waits).toBe(true);
    expect(asked).toContain(`getAgileRun ${id}`);
  });

  it('is not reached elsewhere', async () => {
    const { work } = await bound('linkTicketToAgileRunStep', {}, 'full');
    expect(await reason(work)).toBe(
      'no documented operation reads a step without this ticket, and the server does not have the documented things',
    );
  });
});
