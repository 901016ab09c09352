import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/contract/collections.ts';
import type { OperationId } from '../../../src/contract/operations.ts';
import type { ExampleVerification } from '../../../src/contract/verification.ts';
import type { Context } from '../../../src/verify/engine/check.ts';
import {
  filledCollection,
  type SubjectRequest,
  subjectOf,
  yearOf,
} from '../../../src/verify/examples/subjects.ts';
import type { Mode } from '../../../src/verify/http/client.ts';
import { made } from '../checks/sandboxed-server.ts';
import { makers, reason, recordsAt, sampleOf } from '../fixtures/records-at.ts';
import type { Answers, Asked } from '../queries/answering-server.ts';
import { idOf } from '../queries/records.ts';

/* What stands for what an example is about: a documented record, one of the run's own, or one that was found. */

const owners = makers('ExecutionPackage', 'ScriptPackage', 'Script', 'ScriptAssignment');
const note = (where: ExampleVerification['where']) => ({ where }) as ExampleVerification;

/** The record that stands for a subject, and what was asked for it. */
async function subject(
  request: Partial<SubjectRequest>,
  answers: Answers,
  mode: Mode,
  sample?: Partial<Context>,
) {
  const { context, records, asked, bodies } = await recordsAt({ ...owners, ...answers }, mode, sample);
  const work = subjectOf(context, records, {
    entity: 'ExecutionPackage',
    documented: {},
    isChanged: false,
    note: {} as ExampleVerification,
    ...request,
  });
  return { work, asked, bodies };
}
const read = (more: Item = {}) => ({
  getExecutionPackage: ({ path }: Asked) => ({ Id: path.id, ...more }),
});

describe('a record that is documented', () => {
  const documented = { Id: 'documented', ParentId: 'parent' };

  it('stands for itself where everything may be changed, and it has what the example needs', async () => {
    const { work, asked } = await subject({ documented }, read({ ParentId: 'p' }), 'full');
    expect(await work).toEqual({ Id: 'documented', ParentId: 'p' });
    expect(asked).toEqual(['getExecutionPackage documented']);
    const without = await subject({ documented }, read(), 'full');
    expect(await without.work).toMatchObject({ Id: idOf(101) });
    const none = await subject({ documented }, { getExecutionPackage: 404 }, 'full');
    expect(await none.work).toMatchObject({ Id: idOf(101) });
  });

  it('does not where it is to be changed and another one can be made, or in another mode', async () => {
    for (const [isChanged, mode] of [
      [true, 'full'],
      [false, 'sandbox'],
    ] as const) {
      const { work, asked } = await subject({ documented, isChanged }, read({ ParentId: 'p' }), mode);
      expect(await work).toMatchObject({ Id: idOf(101) });
      expect(asked).not.toContain('getExecutionPackage documented');
    }
  });

  it('is changed itself where none can be made', async () => {
    const it = { entity: 'ExternalSystemType', documented: { Id: 'Jira' }, isChanged: true } as const;
    const types = { getExternalSystemType: ({ path }: Asked) => ({ Id: path.id }) };
    expect(await (await subject(it, types, 'full')).work).toEqual({ Id: 'Jira' });
    const { work, asked } = await subject(it, types, 'sandbox');
    expect(await reason(work)).toBe('no documented operation makes an external system type');
    expect(asked).toEqual([]);
  });

  it('is not asked for where the example does not print its Id', async () => {
    const { work, asked } = await subject(
      { documented: { ParentId: 'parent' } },
      read({ ParentId: 'p' }),
      'full',
    );
    await work;
    expect(asked.filter((it) => it.startsWith('getExecutionPackage'))).toEqual([]);
  });
});

describe('a record of the run', () => {
  it('is shared where nothing is asked of it, and made for what is changed', async () => {
    const shared = async (request: Partial<SubjectRequest>) => {
      const { context, records } = await recordsAt(owners);
      const it = { entity: 'ExecutionPackage', documented: {}, isChanged: false, note: note({}) } as const;
      const first = await subjectOf(context, records, { ...it, ...request });
      return (await subjectOf(context, records, { ...it, ...request })) === first;
    };
    expect(await shared({})).toBe(true);
    expect(await shared({ isChanged: true })).toBe(false);
    expect(await shared({ documented: { ProjectId: 'p' } })).toBe(true);
    expect(await shared({ documented: { ParentId: 'p' } })).toBe(false);
    expect(await shared({ note: note({ ExecutionPackage: { Stereotype: 'Plan' } }) })).toBe(false);
    expect(await shared({ note: note({ Script: { Name: 'a' } }) })).toBe(true);
  });

  it('is in the place that the documentation prints', async () => {
    const { work, bodies } = await subject({ documented: { ParentId: 'p', ProjectId: null } }, {}, 'sandbox');
    await work;
    expect(bodies.map(([, body]) => body)).toEqual([
      { Name: expect.any(String), ProjectId: idOf(0) },
      { Name: expect.any(String), ParentId: idOf(100) },
    ]);
  });

  it('is the project of the run, even where that is changed', async () => {
    const { work, asked } = await subject({ entity: 'Project', isChanged: true }, {}, 'sandbox');
    expect(await work).toMatchObject({ Id: idOf(0) });
    expect(asked).toEqual([`getProject ${idOf(0)}`]);
  });

  it('is made where a request about what the documentation prints makes it', async () => {
    const { context, records, asked } = await recordsAt({
      ...owners,
      ...makers('Requirement', 'RequirementPackage'),
      createScriptAttachment: ({ path }: Asked) => [{ Id: 'file', ScriptId: path.id }],
    });
    const documented = { Id: 'a', ScriptId: 'b' };
    const request = { entity: 'Attachment', documented, isChanged: true, note: note({}) } as const;
    expect(await subjectOf(context, records, request)).toEqual({ Id: 'file', ScriptId: idOf(300) });
    expect(asked.at(-1)).toBe(`createScriptAttachment ${idOf(300)}`);
  });

  it('is made, and fails to be, where the run has no project', async () => {
    const { work, asked } = await subject({ isChanged: true }, {}, 'read-only');
    expect(await reason(work)).toBe('it needs something to be made, and the mode is read-only');
    expect(asked).toEqual([]);
  });
});

describe('a record that was found', () => {
  const found = sampleOf('getExecutionPackage', { id: 'a' }, { id: 'b' });

  it('is the first that has what the example prints and needs', async () => {
    const answers = {
      getExecutionPackage: ({ path }: Asked) => ({
        Id: path.id,
        ...(path.id === 'b' ? { ParentId: 'p', Stereotype: 'Plan' } : { Stereotype: null }),
      }),
    };
    expect(await (await subject({}, answers, 'read-only', found)).work).toMatchObject({ Id: 'a' });
    const documented = { ParentId: 'any', ProjectId: null };
    expect(await (await subject({ documented }, answers, 'read-only', found)).work).toMatchObject({
      Id: 'b',
    });
    const where = note({ ExecutionPackage: { Stereotype: 'Plan' } });
    expect(await (await subject({ note: where }, answers, 'read-only', found)).work).toMatchObject({
      Id: 'b',
    });
  });

  it('is missing where none is so', async () => {
    const without = await subject({}, { getExecutionPackage: 404 }, 'read-only', found);
    expect(await reason(without.work)).toBe('the sample has no execution package');
    const documented = { ParentId: 'any', Name: 'any', ProjectId: 'p' };
    const where = note({ ExecutionPackage: { Stereotype: 'Plan' } });
    const { work } = await subject({ documented, note: where }, read(), 'read-only', found);
    expect(await reason(work)).toBe(
      'the sample has no execution package with ParentId and ProjectId and Stereotype Plan',
    );
  });
});

describe('a collection with something in it', () => {
  const list = 'searchScriptRunsForScriptAssignment' as const;
  const run = (Id: string, CreatedAt: string) => ({ Id, CreatedAt });
  const each = { each: { field: 'CreatedAt', part: 'year' } } as unknown as ExampleVerification;

  /** What is found where assignments have some runs. */
  async function filled(
    runs: Readonly<Record<string, readonly Item[]>>,
    mode: Mode,
    verification = {} as ExampleVerification,
    known: readonly (readonly [OperationId, string, Item?])[] = Object.keys(runs).map((id) => [list, id]),
  ) {
    const places = (of: OperationId) =>
      known.filter(([operation]) => operation === of).map(([, id, record]) => ({ path: { id }, record }));
    const { context, records, asked } = await recordsAt(
      {
        ...owners,
        [list]: ({ path }: Asked) => ({ Items: runs[path.id ?? ''] ?? [] }),
        createScriptRunForScriptAssignment: () => 409,
      },
      mode,
      { sample: { places } as unknown as Context['sample'] },
    );
    return { work: filledCollection(context, records, list, { id: 'documented' }, verification), asked };
  }

  it('is the first of a few, or the first of several years', async () => {
    const runs = {
      empty: [],
      one: [run('1', '2011-01-01T00:00:00Z'), run('2', '2011-05-01T00:00:00Z')],
      two: [run('3', '2011-01-01T00:00:00Z'), run('4', '2012-01-01T00:00:00Z')],
    };
    const { work, asked } = await filled(runs, 'read-only');
    expect(await work).toEqual({ path: { id: 'one' }, items: runs.one });
    expect(asked).toEqual([`${list} empty`, `${list} one`]);
    expect((await (await filled(runs, 'read-only', each)).work).path).toEqual({ id: 'two' });
    const { empty, one } = runs;
    expect((await (await filled({ empty, one }, 'read-only', each)).work).path).toEqual({ id: 'one' });
  });

  it('is the documented one where everything may be changed, unless several years are needed', async () => {
    const runs = {
      documented: [run('1', '2011-01-01T00:00:00Z')],
      other: [run('2', '2011-01-01T00:00:00Z')],
    };
    const full = await filled(runs, 'full', undefined, [[list, 'other']]);
    expect((await full.work).path).toEqual({ id: 'documented' });
    expect((await (await filled(runs, 'full', each, [[list, 'other']])).work).path).toEqual({ id: 'other' });
    expect((await (await filled(runs, 'read-only', undefined, [[list, 'other']])).work).path).toEqual({
      id: 'other',
    });
  });

  it('is looked for where records of its kind belong, and then where it was found, five times', async () => {
    const { work, asked } = await filled({}, 'read-only', undefined, [
      ['getScriptRun', 'r1', { AssignmentId: 'a' }],
      ['getScriptRun', 'r2', { AssignmentId: 'b' }],
      ['getScriptRun', 'r3', { AssignmentId: 'b' }],
      ['getScriptRun', 'r4', { AssignmentId: 7 }],
      ['getScriptRun', 'r5'],
      [list, 'b'],
      [list, 'c'],
      [list, 'd'],
      [list, 'e'],
      [list, 'f'],
    ]);
    expect(await reason(work)).toBe('the sample has no script run');
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e'].map((id) => `${list} ${id}`));
  });

  it('is one of the run otherwise', async () => {
    const children = 'getExecutionPackageChildren';
    const { context, records, asked, bodies } = await recordsAt({
      ...owners,
      createScriptRunForScriptAssignment: made('scriptrun', 500),
    });
    const of = (operation: OperationId) =>
      filledCollection(context, records, operation, { id: 'documented' }, {} as ExampleVerification);
    expect(await of(list)).toEqual({
      path: { id: idOf(400) },
      items: [expect.objectContaining({ Id: idOf(500), AssignmentId: idOf(400) })],
    });
    const { path, items } = await of(children);
    expect(path).toEqual({ id: idOf(100) });
    expect(items).toMatchObject([{ Id: idOf(101), ParentId: idOf(100) }]);
    expect(bodies.at(-1)).toEqual([
      'createExecutionPackage',
      { Name: expect.any(String), ParentId: idOf(100) },
    ]);
    expect(asked.filter((it) => it.startsWith(list) || it.startsWith(children))).toEqual([]);
    expect(await reason(of('searchTickets'))).toBe('the sample has no ticket');
  });

  it('is one of the run in full mode where none was found', async () => {
    const { context, records, asked } = await recordsAt(
      { ...owners, createScriptRunForScriptAssignment: made('scriptrun', 500), [list]: { Items: [] } },
      'full',
    );
    const work = filledCollection(context, records, list, { id: 'documented' }, {} as ExampleVerification);
    expect((await work).path).toEqual({ id: idOf(400) });
    expect(asked[0]).toBe(`${list} documented`);
  });

  it('is none of what is no collection', async () => {
    const { context, records } = await recordsAt({});
    const work = filledCollection(context, records, 'getProject', {}, {} as ExampleVerification);
    expect(await reason(work)).toBe('getProject is not a collection');
  });
});

it('the year of a time is that in UTC', () => {
  expect(yearOf('2011-12-31T23:59:59Z')).toBe(2011);
  expect(yearOf('2012-01-01T00:30:00+01:00')).toBe(2011);
});
