import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { links, nowhere, packages, projects, runs, steps } from '../../known.ts';

type Task = Schemas['BackgroundTask'];
type Ticket = Schemas['TicketSearchResult'];
const tasks = '/api/backgroundtasks';
const prodTicket = `/api/externalsystemlink/${links.prod}/ticket/10123`;
const agile = {
  AgileRunId: '161e7eed-2cd7-45cc-97d9-a00f010e3aa4',
  StepId: '79853241-febd-4f5d-93bf-4d380d024206',
};
const automated = {
  AutomatedTestRunId: 'ad3c8f9a-6959-4226-9b47-a0a601595de4',
  ResultNodeId: '3aaf3505-85ca-43c4-a822-fe468118aab7',
};

/** The kinds of result: the parameters that name one, and whether it shows an incident. */
const targets = [
  [
    'StepResult',
    { StepResultId: steps.first },
    ({ store }: World) => store.StepResult.getOrThrow(steps.first).HasIncidents,
  ],
  ['AgileRunStep', agile, ({ store }: World) => store.AgileRunStep.getOrThrow(agile.StepId).HasIncidents],
  [
    'AutomatedTestRunResultNode',
    automated,
    ({ store }: World) => store.ResultNode.getOrThrow(automated.ResultNodeId).HasIncidents,
  ],
] as const;
type World = Client['mock'];

const begin = (client: Client, kind: string, parameters: object) =>
  client.post<Task>(tasks, { Type: `LinkTicketTo${kind}`, Parameters: parameters });

/** Starts a task, lets it end, and says how. */
async function run(client: Client, kind: string, parameters: object): Promise<Task> {
  const { status, body, text } = await begin(client, kind, parameters);
  expect(status, text).toBe(202);
  client.mock.clock.advance(1000);
  return (await client.get<Task>(body.Self)).body;
}

describe.each(targets)('linking a ticket to a %s', (kind, target, hasIncidents) => {
  test('does nothing before its end', async () => {
    const client = connect();
    const before = client.records();
    const { body: task } = await begin(client, kind, { ...target, Key: 'TST-123' });
    client.mock.clock.advance(999);
    const { body } = await client.get<Task>(task.Self);
    expect(body).not.toHaveProperty('IncidentId');
    expect(body).not.toHaveProperty('Links');
    expect({ ...client.records(), Task: '' }).toEqual({ ...before, Task: '' });
  });

  test('makes an incident that task, ticket and result tell of', async () => {
    const client = connect();
    const task = await run(client, kind, { ...target, Key: 'TST-123' });
    expect(task.Complete).toBe(true);
    const address = `http://localhost/api/incident/${task.IncidentId}`;
    expect(task.Links).toEqual([{ Href: address, Rel: 'Incident' }]);
    const { body: incident } = await client.get<Schemas['Incident']>(address);
    expect(incident).toMatchObject({
      Summary: 'Discount is subtracted twice',
      ProjectId: projects.test,
      IncidentNumber: 2,
      ExternalSystemLinkIds: [links.prod],
      CreatedAt: task.FinishedAt,
    });
    const { body: ticket } = await client.get<Ticket>(prodTicket);
    expect(ticket.IncidentId).toBe(task.IncidentId);
    expect(ticket.Links.map(({ Rel }) => Rel)).toEqual(['ExternalSystemLink']);
    expect(hasIncidents(client.mock)).toBe(true);
  });

  test('changes nothing but ticket, result, incidents and the task', async () => {
    const client = connect();
    const before = client.records();
    await run(client, kind, { ...target, Key: 'TST-123' });
    const after = client.records();
    const entity = kind === 'AutomatedTestRunResultNode' ? 'ResultNode' : kind;
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(
      Object.keys(after).filter((name) =>
        [entity, 'Incident', 'IncidentLink', 'TicketSearchResult', 'Task'].includes(name),
      ),
    );
  });

  test('takes ids in any letter case', async () => {
    const upper = Object.fromEntries(Object.entries(target).map(([key, id]) => [key, id.toUpperCase()]));
    const client = connect();
    const parameters = { ...upper, Key: 'TST-123', ExternalSystemLinkId: links.prod.toUpperCase() };
    expect((await run(client, kind, parameters)).Complete).toBe(true);
  });

  test('is refused with 500 for a ticket that is unknown, of another project, or linked already', async () => {
    const client = connect();
    const refuses = (parameters: object, message: RegExp) =>
      client.fails(() => begin(client, kind, { ...target, ...parameters }), 500, message);
    await refuses({ Key: 'TST-999' }, /^No ticket with the key TST-999 can be found/);
    await refuses({ Key: 'tst-123' }, /^No ticket with the key tst-123 can be found/);
    await refuses({ Key: '10123' }, /^No ticket with the key 10123 can be found/);
    await refuses({ Key: 'TST-4629' }, /^No ticket with the key TST-4629 can be found/);
    await refuses({ Key: 'TST-123', ExternalSystemLinkId: links.staging }, /^No ticket with the key TST-123/);
    await refuses({ Key: 'TST-123', ExternalSystemLinkId: nowhere }, /^No ticket with the key TST-123/);
    await run(client, kind, { ...target, Key: 'TST-123' });
    await refuses({ Key: 'TST-123' }, /^The ticket with the key TST-123 is already linked to/);
  });

  test('is refused with 500 for a result that is unknown', async () => {
    const client = connect();
    for (const key of Object.keys(target)) {
      const parameters = { ...target, [key]: nowhere, Key: 'TST-123' };
      await client.fails(() => begin(client, kind, parameters), 500, new RegExp(`^(No|The) .*${nowhere}`));
      const { [key]: _, ...rest } = parameters as Record<string, string>;
      await client.fails(() => begin(client, kind, rest), 500, new RegExp(`/${key} is missing`));
    }
  });

  test('needs the link when two trackers have the key', async () => {
    const client = connect({ world: { states: ['two trackers have a ticket with the key'] } });
    const parameters = { ...target, Key: 'TST-123' };
    const refused = 'More than one ticket has the key TST-123; say which with ExternalSystemLinkId.';
    await client.fails(() => begin(client, kind, parameters), 500, refused);
    await client.fails(
      () => begin(client, kind, { ...parameters, ExternalSystemLinkId: null }),
      500,
      refused,
    );
    const task = await run(client, kind, { ...parameters, ExternalSystemLinkId: links.staging });
    expect((await client.get<Ticket>(prodTicket)).body.IncidentId).toBeNull();
    const { body } = await client.get<Ticket>(`/api/externalsystemlink/${links.staging}/ticket/20123`);
    expect(body.IncidentId).toBe(task.IncidentId);
    const other = await run(client, kind, { ...parameters, ExternalSystemLinkId: links.prod });
    expect(other.IncidentId).not.toBe(task.IncidentId);
  });
});

describe('a ticket that has an incident', () => {
  test('is linked to further results through the same incident', async () => {
    const client = connect();
    const first = await run(client, 'StepResult', { StepResultId: steps.first, Key: 'TST-123' });
    const second = await run(client, 'StepResult', { StepResultId: steps.second, Key: 'TST-123' });
    const third = await run(client, 'AgileRunStep', { ...agile, Key: 'TST-123' });
    expect([second.IncidentId, third.IncidentId]).toEqual([first.IncidentId, first.IncidentId]);
    expect(client.mock.store.Incident.size).toBe(3);
    expect(client.mock.store.IncidentLink.size).toBe(3);
  });

  test('is linked through the one that was made for it alone', async () => {
    const client = connect();
    const { body } = await client.post<Task>(`${prodTicket}/link`);
    client.mock.clock.advance(2000);
    const { body: made } = await client.get<Task>(body.Self);
    const linked = await run(client, 'StepResult', { StepResultId: steps.first, Key: 'TST-123' });
    expect(linked.IncidentId).toBe(made.IncidentId);
  });
});

describe('a task that can no longer do its work', () => {
  const failsWith = async (client: Client, task: Task, message: RegExp) => {
    const { status, body } = await client.get<Task>(task.Self);
    expect(status).toBe(200);
    expect(body).toMatchObject({ Complete: false, Error: expect.stringMatching(message) });
    expect(body.FinishedAt).toBeDefined();
    expect(body).not.toHaveProperty('IncidentId');
    expect(Object.keys(body).slice(0, 2)).toEqual(['Complete', 'Error']);
  };

  test('ends with an Error when its result was deleted meanwhile, and makes no incident', async () => {
    const client = connect();
    const { body: task } = await begin(client, 'StepResult', { StepResultId: steps.first, Key: 'TST-123' });
    await client.remove(`/api/executionpackage/${packages.release}?deleteChildren=true`);
    client.mock.clock.advance(1000);
    await failsWith(client, task, /^No step result has the StepResultId/);
    expect(client.mock.store.Incident.size).toBe(2);
    expect((await client.get<Ticket>(prodTicket)).body.IncidentId).toBeNull();
  });

  test('ends with an Error when its project was deleted meanwhile', async () => {
    const client = connect();
    await client.remove(`/api/project/${projects.test}`);
    client.mock.clock.advance(500);
    const { body: linking } = await begin(client, 'AgileRunStep', { ...agile, Key: 'TST-123' });
    const { body: making } = await client.post<Task>(`${prodTicket}/link`);
    client.mock.clock.advance(60_000);
    await failsWith(client, linking, /^The agile run .* has no step/);
    await failsWith(client, making, /^No ticket with the id 10123/);
  });

  test('ends with an Error when another was quicker', async () => {
    const client = connect();
    const parameters = { StepResultId: steps.first, Key: 'TST-123' };
    const { body: first } = await begin(client, 'StepResult', parameters);
    const { body: second } = await begin(client, 'StepResult', parameters);
    client.mock.clock.advance(1000);
    expect((await client.get<Task>(first.Self)).body.Complete).toBe(true);
    await failsWith(client, second, /is already linked/);
    expect(client.mock.store.IncidentLink.size).toBe(1);
  });

  test('stays as it ended', async () => {
    const client = connect();
    const { body: task } = await begin(client, 'StepResult', { StepResultId: steps.first, Key: 'TST-123' });
    client.mock.store.removeTree('ScriptRun', runs.open);
    client.mock.clock.advance(1000);
    const { text } = await client.get(task.Self);
    client.mock.clock.advance(60_000);
    expect((await client.get(task.Self)).text).toBe(text);
  });
});

test('an incident is removed from its results with them, not from its ticket', async () => {
  const client = connect();
  const task = await run(client, 'StepResult', { StepResultId: steps.first, Key: 'TST-123' });
  await client.remove(`/api/executionpackage/${packages.release}?deleteChildren=true`);
  expect(client.mock.store.IncidentLink.size).toBe(0);
  expect((await client.get(`/api/incident/${task.IncidentId}`)).status).toBe(200);
  expect((await client.get<Ticket>(prodTicket)).body.IncidentId).toBe(task.IncidentId);
});
