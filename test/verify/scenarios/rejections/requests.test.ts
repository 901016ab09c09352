import { describe, expect, it } from 'vitest';
import { type OperationId, operationFacts } from '../../../../src/contract/operations.ts';
import type { Context } from '../../../../src/verify/engine/check.ts';
import { fileNamed } from '../../../../src/verify/fixtures/test-file.ts';
import { createPrng } from '../../../../src/verify/generation/random.ts';
import {
  type RejectedRequest,
  rejectedRequests,
  type Targets,
  unknownRequests,
} from '../../../../src/verify/scenarios/rejections/requests.ts';
import { all } from '../../queries/answering-server.ts';

const context = { sandbox: { name: (what: string) => `a new ${what}` } } as unknown as Context;
const guid = expect.stringMatching(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
const requests = () => all(unknownRequests(context, createPrng(1)));

describe('changes and deletions of what nobody has', () => {
  it('are of each operation that has a 404, does not read, and has an address that says of what', async () => {
    const wanted = (Object.keys(operationFacts) as OperationId[]).filter((id) => {
      const { method, statuses, path } = operationFacts[id];
      return method !== 'GET' && statuses.includes(404) && path.includes('{');
    });
    const sent = (await requests()).map(({ operation }) => operation);
    expect(sent).toEqual(wanted);
    // Without the name of a link, a server might delete the events of all of them.
    expect(sent).not.toContain('deleteSystemEventsForLink');
  });

  it.each<[OperationId, string, Partial<RejectedRequest>]>([
    [
      'updateScript',
      'the first change of its kind',
      {
        ask: { path: { id: guid }, body: { Name: 'a new nobody', Description: 'Changed by a verification' } },
        statuses: [403, 404],
      },
    ],
    [
      'updateScriptAssignment',
      'what nobody has, either',
      { ask: { path: { id: guid }, body: { PackageId: guid, ScriptId: guid, AssignedToId: guid } } },
    ],
    [
      'createRelationship',
      'some name',
      { ask: { path: { id: guid, key: '0' }, body: { Name: 'Not there' } }, statuses: [403, 404] },
    ],
    [
      'getGridWidgetData',
      'some name where its address is of no record',
      {
        ask: { path: { widgetType: '0', dataName: '0' }, body: { Name: 'Not there' } },
        statuses: [403, 404],
      },
    ],
    [
      'deleteScriptPackage',
      'nothing, and deletes what is in it, too',
      { ask: { path: { id: guid }, query: { deleteChildren: true } }, statuses: [403, 404] },
    ],
    [
      'createScriptAttachment',
      'a file',
      { ask: { path: { id: guid }, body: { fields: {}, files: [fileNamed('file', 'a new nobody')] } } },
    ],
    ['startScheduleSynchronizing', 'nothing', { ask: { path: { linkId: guid, id: guid } } }],
  ])('say where a body has to be: %s says %s', async (operation, _, expected) => {
    const found = (await requests()).filter((it) => it.operation === operation);
    expect(found).toEqual([{ operation, why: 'to an id that nothing has', ...expected }]);
  });

  it('have other ids each time', async () => {
    const ids = (await requests())
      .flatMap(({ ask }) => Object.values(ask.path ?? {}))
      .filter((it) => it !== '0');
    expect(new Set(ids).size).toBe(ids.length);
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
    const noted = { Outcome: 'Passed', ActualResult: 'Changed' };
    const start = { operation: 'updateExecutionPackage' };
    expect([...rejectedRequests(targets('result'), 'project', createPrng(1))]).toEqual([
      {
        operation: 'deleteExecutionPackage',
        ask: { path: { id: 'parent' } },
        statuses: [403],
        why: 'to the deletion of a package that is not empty, without deleteChildren',
      },
      {
        ...start,
        ask: { path: { id: 'child' }, body: { ParentId: 'child' } },
        why: 'to a move of a package below itself',
      },
      {
        ...start,
        ask: { path: { id: 'child' }, body: { ParentId: guid } },
        why: 'to a move below a package that nobody has',
      },
      {
        ...start,
        ask: { path: { id: 'child' }, body: { Id: 'parent', Name: 'Not renamed' } },
        why: 'to an update whose body has the Id of another package',
        optional: true,
      },
      {
        operation: 'createScriptRunForScriptAssignment',
        ask: { path: { id: 'assignment' }, body: { TesterId: guid } },
        why: 'to a run by a tester that nobody knows',
      },
      {
        operation: 'updateScriptRun',
        ask: { path: { id: 'run' }, body: { StepResults: [{ Id: guid, ...noted }] } },
        why: 'to the result of a step that nobody has',
      },
      {
        operation: 'updateScriptRun',
        ask: {
          path: { id: 'run' },
          body: { StepResults: [{ Id: 'result', ...noted, Outcome: 'Nonsense' }] },
        },
        why: 'to an Outcome that no step can have',
      },
      {
        operation: 'startBackgroundTask',
        ask: { body: { Type: 'NoSuchTask', Parameters: { ProjectId: 'project' } } },
        statuses: [400, 403, 500],
        why: 'to a task of a type that is not there',
      },
    ]);
  });

  it('are about a step that nobody has where none is known', () => {
    const [nonsense] = [...rejectedRequests(targets(), 'project', createPrng(1))].slice(-2);
    expect(nonsense?.ask.body).toMatchObject({ StepResults: [{ Id: guid, Outcome: 'Nonsense' }] });
  });
});
