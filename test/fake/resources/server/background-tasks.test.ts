import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { createMock } from '../../../../src/index.ts';
import { clientOf, connect, start } from '../../client.ts';
import { links, nowhere, packages, projects, scripts, steps } from '../../known.ts';

type Task = Schemas['BackgroundTask'];
const tasks = '/api/backgroundtasks';
const begin = (Type: string, Parameters: unknown = {}, client = connect()) =>
  client.post<Task>(tasks, { Type, Parameters });

const agile = {
  AgileRunId: '161e7eed-2cd7-45cc-97d9-a00f010e3aa4',
  StepId: '79853241-febd-4f5d-93bf-4d380d024206',
};
const automated = {
  AutomatedTestRunId: 'ad3c8f9a-6959-4226-9b47-a0a601595de4',
  ResultNodeId: '3aaf3505-85ca-43c4-a822-fe468118aab7',
};

/** For each type: parameters, the prefix of its ids, how it starts and after how long it ends. */
const types = [
  ['Reindex', { Optimize: true }, 'reindex-', [1, 10, '0.1', 'Queuing index events'], 2000],
  [
    'LinkTicketToStepResult',
    { StepResultId: steps.first, Key: 'TST-123' },
    'linktickettostepresult_',
    [2, 3, '0.67', 'Creating link'],
    1000,
  ],
  [
    'LinkTicketToAgileRunStep',
    { ...agile, Key: 'TST-123' },
    'linktickettoagilerunstep_',
    [2, 3, '0.67', 'Creating link'],
    1000,
  ],
  [
    'LinkTicketToAutomatedTestRunResultNode',
    { ...automated, Key: 'STG-45' },
    'linktickettoautomatedtestrunresultnode_',
    [2, 3, '0.67', 'Creating link'],
    1000,
  ],
  [
    'CreateTicketLink',
    { TicketId: '12345', ExternalSystemLinkId: links.staging },
    'ticketlinking_',
    [1, 2, '0.34', 'Creating incident'],
    1000,
  ],
  [
    'DeleteProject',
    { ProjectId: projects.oldPortal },
    'deleteproject-',
    [5, 10, '0.5', 'Reticulating Splines'],
    1000,
  ],
  ['AutomatedTestImport', {}, 'automatedtestimport-', [5, 10, '0.5', 'Reticulating Splines'], 1000],
  [
    'bulkaction',
    {
      Action: 'Export',
      FileName: 'scripts.csv',
      Entities: [{ Type: 'TestScript', Id: '3503ada7-6f77-46ba-a083-a84747d53b2c' }],
    },
    'bulkaction-',
    [0, 1, '0.0', 'Reticulating Splines'],
    1000,
  ],
  [
    'DeleteOrganisation',
    { OrganisationId: '41930a0d-0d44-4a82-a9de-e2c25780130b' },
    'deleteorganisation-',
    [5, 10, '0.5', 'Reticulating Splines'],
    1000,
  ],
  ['GenerateTestProject', {}, 'generatetestproject-', [5, 10, '0.5', 'Reticulating Splines'], 1000],
  ['PerformanceTest', {}, 'performancetest-', [5, 10, '0.5', 'Reticulating Splines'], 1000],
] as const;

describe.each(types)(
  'a task of type %s',
  (Type, Parameters, prefix, [processed, total, percent, message], ends) => {
    test('is created with its address, at the time of the clock', async () => {
      const client = connect({ world: { ids: ['7bdba522-590a-4df4-b409-a2939851241b'] } });
      const { status, headers, body, text } = await begin(Type, Parameters, client);
      const Id = `${prefix}7bdba522-590a-4df4-b409-a2939851241b`;
      expect(status).toBe(202);
      expect(Object.entries(body)).toEqual([
        ['Complete', false],
        ['TotalElements', total],
        ['ProcessedElements', processed],
        ['StartedAt', start],
        ['ProgressInPercent', Number(percent)],
        ['Id', Id],
        ['Message', message],
        ['Self', `http://localhost/api/backgroundtask/${Id}`],
      ]);
      expect(text).toContain(`"ProgressInPercent":${percent},`);
      expect(headers.get('location')).toBe(body.Self);
      expect((await client.get(body.Self)).text).toBe(text);
      expect((await client.get(body.Self.toUpperCase().replace('HTTP://LOCALHOST', ''))).text).toBe(text);
    });

    test('ends when its time has come, and keeps the time of its end', async () => {
      const client = connect();
      const { body: task } = await begin(Type, Parameters, client);
      client.mock.clock.advance(ends - 1);
      expect((await client.get<Task>(task.Self)).body.Complete).toBe(false);
      client.mock.clock.advance(1);
      const { body, text } = await client.get<Task>(task.Self);
      expect(body).toMatchObject({
        Complete: true,
        ProcessedElements: total,
        TotalElements: total,
        Message: null,
      });
      expect(text).toContain('"ProgressInPercent":1.0,');
      expect(body.FinishedAt).toBe(`2015-06-01T12:00:0${ends / 1000}Z`);
      client.mock.clock.advance(60_000);
      expect((await client.get(task.Self)).text).toBe(text);
      const keys = Object.keys(body);
      expect(keys.slice(0, 5)).toEqual([
        'Complete',
        'TotalElements',
        'ProcessedElements',
        'StartedAt',
        'FinishedAt',
      ]);
    });

    test('is forgotten ten minutes after its end', async () => {
      const client = connect();
      const { body: task } = await begin(Type, Parameters, client);
      client.mock.clock.advance(ends + 599_999);
      expect((await client.get(task.Self)).status).toBe(200);
      client.mock.clock.advance(1);
      await client.fails(
        () => client.get(task.Self),
        404,
        /^No background task has the id .*, or it ended long ago/,
      );
    });
  },
);

describe('a reindex', () => {
  test('goes through what the page prints as a stream', async () => {
    const client = connect();
    const { body: task } = await begin('Reindex', {}, client);
    client.mock.clock.advance(1000);
    const { text } = await client.get(task.Self);
    expect(text).toContain('"TotalElements":10,"ProcessedElements":5,');
    expect(text).toContain('"ProgressInPercent":0.5,');
    expect(text).toContain('"Message":"Process queued events"');
  });

  test.each([
    { ProjectId: projects.inventory.toUpperCase() },
    { ExecutionPackageId: packages.inventory },
    { ScriptPackageId: packages.inventory, ClearCache: false },
    { RequirementPackageId: packages.inventory, IncidentsOnly: true, SkipRelationships: null },
    {
      ProjectId: null,
      ExecutionPackageId: null,
      ScriptPackageId: null,
      RequirementPackageId: null,
      Entities: null,
    },
    { Unknown: 'property' },
  ])('can be asked for with %j', async (parameters) => {
    expect((await begin('Reindex', parameters)).status).toBe(202);
  });

  test.each([
    [{ ProjectId: nowhere }, `No Project has the ProjectId ${nowhere}.`],
    [{ ExecutionPackageId: nowhere }, /^No ExecutionPackage has the ExecutionPackageId/],
    [{ ScriptPackageId: packages.regression }, /^No ScriptPackage has the ScriptPackageId/],
    [{ RequirementPackageId: nowhere }, /^No RequirementPackage has the RequirementPackageId/],
    [{ ProjectId: projects.test, ScriptPackageId: nowhere }, /^No ScriptPackage has the ScriptPackageId/],
    [
      { ProjectId: 'everything' },
      /^Failed to read the body: \/Parameters\/ProjectId must match format "uuid"/,
    ],
    [{ Optimize: 'yes' }, /\/Parameters\/Optimize must be boolean or null, got "yes"/],
    [{ Entities: [] }, 'Entities must name at least one entity.'],
    [{ Entities: [{ Id: scripts.search, Type: 'Wish' }] }, /Entities\/0\/Type must be Requirement or/],
    [{ Entities: [{ Id: scripts.search }] }, /Entities\/0\/Type is missing/],
  ])('of %j cannot be created: 500', async (parameters, message) => {
    const client = connect();
    await client.fails(() => begin('Reindex', parameters, client), 500, message);
  });

  test('of entities counts them, and knows no messages', async () => {
    const client = connect();
    const Entities = [
      { Id: 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9', Type: 'Requirement' },
      { Id: scripts.search, Type: 'TestScript' },
      { Id: 'f6b4fb38-b211-46f7-9a64-2fe3c10c3d59', Type: 'TestScriptAssignment' },
      { Id: 'c52aff95-42dc-4de9-8419-591ed959fd08', Type: 'Incident' },
    ];
    const { body } = await begin('Reindex', { Optimize: false, Entities }, client);
    expect(body).toMatchObject({
      TotalElements: 4,
      ProcessedElements: 1,
      ProgressInPercent: 0.1,
      Message: null,
    });
    client.mock.clock.advance(1000);
    expect((await client.get<Task>(body.Self)).body).toMatchObject({
      Complete: true,
      ProcessedElements: 4,
      ProgressInPercent: 1,
    });
    const { body: one } = await begin('Reindex', { Entities: Entities.slice(0, 1) }, client);
    expect(one).toMatchObject({ TotalElements: 1, ProcessedElements: 0, Complete: false });
  });

  test('changes nothing', async () => {
    const client = connect();
    const before = client.records();
    const { body: task } = await begin('Reindex', { ProjectId: projects.test }, client);
    client.mock.clock.advance(5000);
    await client.get(task.Self);
    expect({ ...client.records(), Task: '' }).toEqual({ ...before, Task: '' });
  });
});

describe('what is not a task', () => {
  test.each([
    [
      { Type: 'Nonsense', Parameters: {} },
      500,
      /^Failed to read the body: \/Type names no known type, got "Nonsense"/,
    ],
    [{ Type: 'reindex', Parameters: {} }, 500, /\/Type names no known type, got "reindex"/],
    [{ Type: 'constructor', Parameters: {} }, 500, /\/Type names no known type, got "constructor"/],
    [{ Type: 5, Parameters: {} }, 500, /\/Type must have a Type that is a string, got 5/],
    [{ Type: null, Parameters: {} }, 500, /\/Type/],
    [{ Type: 'Reindex', Parameters: null }, 500, /\/Parameters must be object, got null/],
    [{ Type: 'Reindex', Parameters: [] }, 500, /\/Parameters must be object, got \[\]/],
    [{ Type: 'bulkaction', Parameters: 'all' }, 500, /\/Parameters must be object, got "all"/],
    [{ Type: 'DeleteProject', Parameters: {} }, 500, /\/Parameters\/ProjectId is missing/],
    [{ Type: 'DeleteProject', Parameters: { ProjectId: nowhere } }, 500, /^No project has the ProjectId/],
    [
      { Type: 'LinkTicketToStepResult', Parameters: { StepResultId: steps.first, Key: '' } },
      500,
      /\/Parameters\/Key/,
    ],
    [{ Parameters: {} }, 403, /it must have a Type that is a string/],
    [{ Type: 'Reindex' }, 403, /\/Parameters is missing/],
    [
      { Type: 'Reindex', Parameters: {}, StreamProgress: 'yes' },
      403,
      /\/StreamProgress must be boolean or null/,
    ],
    [[], 403, /it must be object/],
    ['Reindex', 403, /it must be object/],
  ])('%j', async (body, status, message) => {
    const client = connect();
    await client.fails(() => client.post(tasks, body), status, message);
  });

  test.each([`reindex-${nowhere}`, 'nonsense', 'constructor', nowhere])('%s is 404', async (id) => {
    const client = connect();
    await client.fails(() => client.get(`/api/backgroundtask/${id}`), 404, /^No background task has the id/);
  });

  test('there is no list, and a task cannot be cancelled', async () => {
    const client = connect();
    const { body } = await begin('Reindex', {}, client);
    await client.fails(() => client.get(tasks), 405, 'GET is not possible here; POST is.');
    await client.fails(() => client.remove(body.Self), 405, 'DELETE is not possible here; GET and HEAD are.');
  });
});

test('the deletion of a project can be started here too, and takes its id in any letter case', async () => {
  const client = connect();
  await begin('DeleteProject', { ProjectId: projects.oldPortal.toUpperCase() }, client);
  expect((await client.get(`/api/project/${projects.oldPortal}`)).status).toBe(200);
  client.mock.clock.advance(1000);
  expect((await client.get(`/api/project/${projects.oldPortal}`)).status).toBe(404);
});

test('tasks of two mocks do not meet', async () => {
  const one = connect();
  const other = clientOf(createMock());
  const { body } = await begin('Reindex', {}, one);
  expect((await other.get(body.Self)).status).toBe(404);
});
