import { afterEach, describe, expect, it } from 'vitest';
import { examples } from '../../../src/contract/document.ts';
import { exampleVerification } from '../../../src/contract/verification.ts';
import { extraAssertions } from '../../../src/verify/examples/assertions.ts';
import { setups } from '../../../src/verify/examples/setups.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { alter, answer, at, everything, header, objects, swap } from '../../faulty-servers/sabotage.ts';
import { closeAll, replay, set, unlessStreamed } from './replay.ts';

const names = examples().map(({ name }) => name);
afterEach(closeAll);

describe('examples', () => {
  it('name setups and judges that there are', () => {
    const notes = Object.values(exampleVerification);
    expect(new Set(notes.flatMap(({ setup = [] }) => setup))).toEqual(new Set(Object.keys(setups)));
    expect(new Set(notes.flatMap((note) => note.judges ?? []))).toEqual(
      new Set(Object.keys(extraAssertions)),
    );
  });

  it('hold on the fake in full mode, all of them, and again after that', async () => {
    const server = set();
    const first = await replay(server, 'full');
    expect(first.found).toEqual([]);
    // No response leads to the widgets that somebody has put on a page.
    const reached = names.filter((it) => !it.startsWith('getGridWidget'));
    expect(first.exercised.sort()).toEqual(reached.sort());
    expect(first.failed).toEqual([]);
    const second = await replay(server, 'full');
    expect(second.found).toEqual([]);
    expect(Object.keys(second.excused).filter((it) => reached.includes(it))).toEqual([]);
  });

  it('hold on the fake in read-only mode: those that read', async () => {
    const { found, exercised, excused } = await replay(set(), 'read-only');
    expect(found).toEqual([]);
    expect(exercised.sort()).toEqual([
      'byName',
      'countByStatus',
      'filterRunsByYear',
      'getExternalSystem',
      'getExternalSystemLink',
      'getGroupPermissions',
      'getPackage',
      'getPermission',
      'getProject',
      'getProjectWithExpansions',
      'getUserPermissions',
      'listExternalSystemTypes',
      'listExternalSystems',
      'listQueuedMail',
      'listRuns',
      'readMailSettings',
      'searchByName',
      'searchGroups',
    ]);
    expect(Object.keys(excused)).toHaveLength(names.length - exercised.length);
  });

  it('hold on the fake in sandbox mode: those that can be prepared, and nothing is left', async () => {
    const server = set();
    const before = JSON.stringify(server.mock.store.toJSON());
    const { found, exercised, excused, left } = await replay(server, 'sandbox');
    expect(found).toEqual([]);
    expect(exercised).toHaveLength(names.length - Object.keys(excused).length);
    expect(Object.keys(excused)).toEqual([
      'deleteGroup',
      'queueMail',
      'deleteUserWithoutData',
      'setPassword',
      'deleteCategory',
      'reindexAllProjects',
      'reindexEntities',
      'linkTicketToStepResult',
      'linkTicketToStepResultOfExternalSystem',
      'linkTicketToAgileRunStep',
      'linkTicketToAutomatedTestRunResultNode',
      'createTicketLink',
      'getGridWidgetState',
      'getGridWidgetStatesForHost',
      'deleteEventsOfLink',
      'deleteEventsOfDocument',
      'getExternalSystemLink',
      'deleteExternalSystemLink',
      'deleteExternalSystemLinkAndReferences',
      'listFieldValues',
      'getExternalSystem',
      'deleteExternalSystem',
      'deleteExternalSystemAndReferences',
      'deleteSynchronizerSchedule',
      'runSynchronizerSchedule',
      'runTestSchedule',
    ]);
    expect(left).toBe(0);
    const { tasks: _, ...after } = JSON.parse(JSON.stringify(server.mock.store.toJSON()));
    const { tasks: __, ...untouched } = JSON.parse(before);
    expect(after.Project).toEqual(untouched.Project);
    expect(after.ExecutionPackage).toEqual(untouched.ExecutionPackage);
    expect(after.ScriptRun).toEqual(untouched.ScriptRun);
  });

  it.each(['read-only', 'sandbox', 'full'] as const)(
    'are excused on an empty server in %s mode',
    async (mode) => {
      const { found, exercised, excused } = await replay(set(undefined, { world: { seed: 'empty' } }), mode);
      expect(found).toEqual([]);
      expect(exercised.length + Object.keys(excused).length).toBe(names.length);
      expect(exercised).toHaveLength({ 'read-only': 10, sandbox: 41, full: 59 }[mode]);
    },
  );

  it('can be chosen by name', async () => {
    const { exercised } = await replay(set(), 'full', ['createRun', 'deleteExecutionPackage']);
    expect(exercised).toEqual([
      'deleteEmptyPackage',
      'deletePackageWithChildren',
      'refuseToDeletePackageWithChildren',
      'createRun',
    ]);
  });
});

describe('a server is not accused that', () => {
  it.each<[string, Sabotage]>([
    ['responds with 200 when a deletion is started', swap('startProjectDelete', 202, 200)],
    [
      'keeps the switches of a project as they were sent',
      alter('updateProject', (it, { body }) => ({
        ...it,
        Independent: body.Independent ?? it.Independent,
        RequirementNumberReadOnly: body.RequirementNumberReadOnly ?? it.RequirementNumberReadOnly,
      })),
    ],
    [
      'says of the steps of a new run which run is theirs',
      alter('createScriptRunForScriptAssignment', (it) => {
        for (const step of it.StepResults ?? []) step.RunId = it.Id;
        if (it.StepResults) it.Expands = it.Expands.filter((name: string) => name !== 'StepResults');
      }),
    ],
    [
      'prints times with fractions',
      unlessStreamed(
        everything((json) => {
          for (const record of objects(json)) {
            for (const key of ['CreatedAt', 'LastUpdatedAt', 'StartDate', 'EstimatedEndDate']) {
              if (typeof record[key] === 'string') record[key] = record[key].replace('Z', '.000Z');
            }
          }
        }),
      ),
    ],
    [
      'prints addresses with another host and prefix',
      alter(['getProject', 'getExecutionPackage', 'updateExecutionPackage', 'updateProject'], (json) => {
        for (const record of objects(json)) {
          if (record.Self) record.Self = record.Self.replace('http://localhost', 'https://et.test/a');
          if (record.Href) record.Href = record.Href.replace('http://localhost', 'https://et.test/a');
        }
      }),
    ],
    [
      'has 14 names in Expands, as another page does',
      alter(['getProject', 'updateProject', 'createProject'], (it) => ({
        ...it,
        Expands: it.Expands.filter((name: string) => name !== 'TimeTrackingConfiguration'),
      })),
    ],
    [
      'does not let the caller update',
      at(['updateExecutionPackage', 'startBackgroundTask'], async () => answer(403, { Message: 'Nein.' })),
    ],
  ])('%s', async (_, sabotage) => {
    const { found } = await replay(set(sabotage), 'full');
    expect(found).toEqual([]);
  });

  it('completes its tasks at once', async () => {
    const step = [{ at: 0, processed: 1, total: 1, message: null }];
    const schedules = { Reindex: step, DeleteProject: step, LinkTicketToStepResult: step };
    const { found, exercised } = await replay(set(undefined, { world: { schedules } }), 'full');
    expect(found).toEqual([]);
    expect(exercised).toHaveLength(names.length - 2);
  });

  it('prints the Location of ticket tasks as the pages do', async () => {
    const sabotage = unlessStreamed(
      header('startBackgroundTask', 'Location', (_, given) =>
        given.includes('reindex') ? given : given.replace('/backgroundtask/', '/'),
      ),
    );
    const { found, failed } = await replay(set(sabotage), 'full');
    expect(failed).toEqual([]);
    expect(found).toEqual([]);
  });

  it('finds a run without Location: that is a doubt of the documentation', async () => {
    const sabotage = at('createScriptRunForScriptAssignment', async (call) => {
      const response = await call.forward();
      const headers = new Headers(response.headers);
      if (response.status === 200) headers.delete('Location');
      return new Response(response.body, { status: response.status, headers });
    });
    const { found, failed } = await replay(set(sabotage), 'full');
    expect(failed).toEqual([]);
    expect(new Set(found.flatMap(({ discrepancies }) => discrepancies))).toEqual(
      new Set(['A Location although nothing was created']),
    );
  });
});
