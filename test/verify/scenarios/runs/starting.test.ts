import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/contract/collections.ts';
import { listFindings, startRun } from '../../../../src/verify/scenarios/runs/starting.ts';
import { made, sandboxedAt } from '../../checks/sandboxed-server.ts';
import { exchangeOf } from '../../exchange.ts';
import type { Answers, Asked } from '../../queries/answering-server.ts';
import { idOf } from '../../queries/records.ts';

const [start, list] = ['createScriptRunForScriptAssignment', 'searchScriptRunsForScriptAssignment'] as const;
const assignment = { id: idOf(2), self: '', record: {}, exchange: exchangeOf('getScriptAssignment', {}) };
const users = [idOf(7), idOf(8)];
const self = `http://localhost/api/scriptrun/${idOf(5)}`;

/** What a run is started with. */
async function started(answers: Answers = {}, unlike?: unknown, isPermitted?: boolean) {
  const bodies: unknown[] = [];
  const right: Answers = {
    searchProjectAssignees: { Items: users.map((Id) => ({ Id })) },
    [start]: (asked: Asked) => {
      bodies.push(asked.body);
      const { TesterId = users[0] } = asked.body as Item;
      return made('scriptrun', 5, { RunById: TesterId })({ ...asked, body: {} });
    },
  };
  const { context, asked } = await sandboxedAt({ ...right, ...answers });
  const claim = startRun(context, assignment, 'to a run', unlike, isPermitted);
  const told: unknown[] = [];
  for (;;) {
    const { done, value } = await claim.next();
    if (done) return { told, run: value, asked, bodies };
    told.push([value.operation, value.where, value.message]);
  }
}

describe('a run that is started', () => {
  it('is of the last one of the users, with its results', async () => {
    const { told, run, asked, bodies } = await started();
    expect([told, bodies]).toEqual([[], [{ TesterId: users[1] }]]);
    expect(run).toMatchObject({ id: idOf(5), self, record: { Id: idOf(5), RunById: users[1] } });
    expect(run?.exchange.operation).toBe(start);
    expect(asked).toEqual([expect.stringContaining(idOf(0)), `${start} ${idOf(2)} $expand=StepResults`]);
  });

  it('is of somebody else than who is named, where there is anybody', async () => {
    expect((await started({}, users[1])).bodies).toEqual([{ TesterId: users[0] }]);
    const alone = { searchProjectAssignees: { Items: [{ Id: users[1] }] } };
    expect((await started(alone, users[1])).bodies).toEqual([{ TesterId: users[1] }]);
  });

  it('is of nobody who is named where nobody is known', async () => {
    const { told, bodies, run } = await started({ searchProjectAssignees: 403 });
    expect([told, bodies, run?.id]).toEqual([[], [{}], idOf(5)]);
  });

  it('is of who was named', async () => {
    const other = (asked: Asked) => made('scriptrun', 5, { RunById: users[0] })({ ...asked, body: {} });
    const { told, run } = await started({ [start]: other });
    expect(told).toEqual([
      [
        start,
        '/body',
        `${start} answers another RunById than the TesterId that was sent: expected "${users[1]}", got "${users[0]}".`,
      ],
    ]);
    expect(run?.id).toBe(idOf(5));
  });

  it('is started', async () => {
    const refused = (status: number, more = '') => [
      [start, '/status', `${start} responds with ${status} instead of 201 to a run${more}.`],
    ];
    const { told, run } = await started({ [start]: 200 });
    expect([told, run]).toEqual([refused(200), undefined]);
    expect((await started({ [start]: 403 })).told).toEqual(refused(403, ': a permission may be missing'));
    expect((await started({ [start]: 403 }, undefined, true)).told).toEqual(refused(403));
  });

  it('cannot be worked with where it has no id or no address', async () => {
    for (const lost of [{ Id: undefined }, { Self: undefined }]) {
      const answer = (asked: Asked) => made('scriptrun', 5, lost)({ ...asked, body: {} });
      const { told, run } = await started({ [start]: answer });
      expect([told, run]).toEqual([[], undefined]);
    }
  });
});

describe('the runs of an assignment', () => {
  const [first, second, other] = [idOf(5), idOf(6), idOf(9)];
  const at = (hour: number) => `2015-06-01T0${hour}:00:00Z`;
  const runs = [second, first].map((Id, index) => ({
    Id,
    AssignmentId: assignment.id,
    CreatedAt: at(9 - index),
  }));

  /** What is said of what is listed. */
  async function said(answer: unknown = { Items: runs }, expected = [second, first], isPermitted?: boolean) {
    const { context, asked } = await sandboxedAt({ [list]: answer });
    const claim = listFindings(context, assignment, expected, isPermitted);
    const told: unknown[] = [];
    for (;;) {
      const { done, value } = await claim.next();
      if (done) return { told, isListed: value, asked };
      const of = value.exchanges?.map(({ operation }) => operation);
      told.push([value.operation, value.where, value.message, of]);
    }
  }
  const finding = (message: string) => [list, '/body/Items', `${list} ${message}`, [list]];

  it('are listed, the newest first', async () => {
    const { told, isListed, asked } = await said();
    expect([told, isListed]).toEqual([[], true]);
    expect(asked).toEqual([`${list} ${assignment.id} $orderby=CreatedAt desc $top=100`]);
    const upper = runs.map((it) => ({ ...it, Id: it.Id.toUpperCase() }));
    expect((await said({ Items: upper })).told).toEqual([]);
    const together = runs.map((it) => ({ ...it, CreatedAt: at(9) }));
    expect((await said({ Items: together })).told).toEqual([]);
    expect((await said({ Items: runs.slice(0, 1) }, [second])).told).toEqual([]);
    expect((await said({ Items: [] }, [])).told).toEqual([]);
  });

  it('are listed in the order that was asked for', async () => {
    const { told, isListed } = await said({ Items: runs.toReversed() });
    expect(told).toEqual([finding('lists the older run first for $orderby=CreatedAt desc.')]);
    expect(isListed).toBe(true);
  });

  it('are all listed', async () => {
    const { told, isListed } = await said({ Items: runs.slice(1) });
    expect(told).toEqual([finding(`does not list the run ${second}, which was made for this assignment.`)]);
    expect(isListed).toBe(true);
  });

  it('are no others', async () => {
    const lists = (id: string, of: string) =>
      finding(
        `lists the run ${id} of the assignment ${of}, which is not among the runs of ${assignment.id}.`,
      );
    expect((await said({ Items: runs }, [first])).told).toEqual([lists(second, assignment.id)]);
    const strange = runs.map((it) => ({ ...it, AssignmentId: other }));
    expect((await said({ Items: strange })).told).toEqual([lists(second, other)]);
  });

  it('can be listed, by whoever has listed them before', async () => {
    const refused = (more = '') => [
      list,
      '/status',
      `${list} responds with 403 instead of 200 to the runs of an assignment${more}.`,
      [list],
    ];
    expect(await said(403)).toMatchObject({
      told: [refused(': a permission may be missing')],
      isListed: false,
    });
    expect((await said(403, [], true)).told).toEqual([refused()]);
  });

  it('may be listed late', async () => {
    const late = ({ before }: Asked) => ({ Items: before < 2 ? [] : runs });
    const { told, asked } = await said(late);
    expect([told, asked.length]).toEqual([[], 3]);
  });
});
