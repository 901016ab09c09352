import { describe, expect, it } from 'vitest';
import { type OperationId, operationFacts } from '../../../../src/contract/operations.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { createPrng } from '../../../../src/verify/generation/random.ts';
import {
  rejectedRequests,
  type Targets,
  unknownRequests,
} from '../../../../src/verify/scenarios/rejections/requests.ts';
import { all } from '../../queries/answering-server.ts';

const context = { sandbox: { name: (what: string) => `a new ${what}` } } as unknown as Context;
const requests = () => all(unknownRequests(context, createPrng(1)));

describe('changes and deletions of what nobody has', () => {
  it('are of each operation that has a 404 and does not read', async () => {
    const wanted = (Object.keys(operationFacts) as OperationId[]).filter(
      (id) => operationFacts[id].method !== 'GET' && operationFacts[id].statuses.includes(404),
    );
    expect((await requests()).map(({ operation }) => operation)).toEqual(wanted);
  });

  it('have no other fault: bodies where they have to be, with names that are none of nobody', async () => {
    for (const { operation, ask } of await requests()) {
      const isRequired = operationFacts[operation].body === 'required';
      expect([operation, ask.body !== undefined]).toEqual([operation, isRequired]);
      const texts = Object.values((ask.body ?? {}) as object).filter((it) => typeof it === 'string');
      expect([operation, texts.filter((it) => it.trim() === '')]).toEqual([operation, []]);
      expect(Object.values(ask.path ?? {}).every((it) => it !== '')).toBe(true);
    }
  });

  it('are refused with 404, or for want of a permission, where a source says so', async () => {
    const of = async (operation: OperationId) => (await requests()).find((it) => it.operation === operation);
    expect((await of('deleteScript'))?.statuses).toEqual([403, 404]);
    expect((await of('updateScript'))?.statuses).toEqual([403, 404]);
    expect((await of('deleteExecutionPackage'))?.ask.query).toEqual({ deleteChildren: true });
  });
});

describe('requests that the help refuses', () => {
  const record = (id: string) => ({ id }) as Targets['run'];
  const targets = (resultId?: string): Targets => ({
    parent: record('parent'),
    child: record('child'),
    scripts: record('scripts'),
    script: record('script'),
    assignment: record('assignment'),
    run: record('run'),
    resultId,
  });

  it('are each about something of the run', () => {
    const all = [...rejectedRequests(targets('result'), 'project', createPrng(1))];
    const [remove, below, nowhere, other, run, nobody, nonsense, task] = all.map(({ ask }) => ask);
    expect(all).toHaveLength(8);
    expect(remove).toEqual({ path: { id: 'parent' } });
    expect(below).toEqual({ path: { id: 'child' }, body: { ParentId: 'child' } });
    expect(nowhere).toMatchObject({
      path: { id: 'child' },
      body: { ParentId: expect.stringMatching(/^[\da-f-]{36}$/) },
    });
    expect(other).toMatchObject({ path: { id: 'child' }, body: { Id: 'parent' } });
    expect(run?.path).toEqual({ id: 'assignment' });
    expect(nobody).toMatchObject({ path: { id: 'run' }, body: { StepResults: [{ Outcome: 'Passed' }] } });
    expect(nonsense).toMatchObject({
      path: { id: 'run' },
      body: { StepResults: [{ Id: 'result', Outcome: 'Nonsense' }] },
    });
    expect(task).toMatchObject({ body: { Type: 'NoSuchTask', Parameters: { ProjectId: 'project' } } });
  });

  it('may be accepted in one case alone, in which it says what it is', () => {
    const all = [...rejectedRequests(targets(), 'project', createPrng(1))];
    expect(all.filter(({ optional }) => optional).map(({ why }) => why)).toEqual([
      'to an update whose body has the Id of another package',
    ]);
    expect(all.filter(({ statuses }) => statuses).map(({ statuses }) => statuses)).toEqual([
      [403],
      [400, 403, 500],
    ]);
    expect(all.map(({ why }) => why)).toEqual(
      expect.arrayContaining([
        'to a move of a package below itself',
        'to a move below a package that nobody has',
      ]),
    );
  });
});
