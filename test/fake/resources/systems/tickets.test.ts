import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { documented } from '../../../../src/index.ts';
import { connect, start } from '../../client.ts';
import { links, nowhere, projects, steps } from '../../known.ts';

type Ticket = Schemas['TicketSearchResult'];
type Tickets = Schemas['TicketSearchResults'];
type Task = Schemas['BackgroundTask'];
const inProject = `/api/project/${projects.desktopClient}/tickets`;
const ticket = `/api/externalsystemlink/${links.desktopClient}/ticket/18759`;
const rels = ({ Links }: Ticket) => Links.map(({ Rel }) => Rel);

describe('searching the tickets of a project', () => {
  test.each([
    ['', ['TST-4629', 'TST-2222', 'TST-3871']],
    ['?q=tst', ['TST-4629', 'TST-2222', 'TST-3871']],
    ['?q=4629', ['TST-4629']],
    ['?q=SELENIUM', ['TST-2222']],
    ['?q=TST-123', []],
    ['?q=%0A', []],
    ['?$top=1&$skip=1', ['TST-2222']],
  ])('%s finds %j', async (query, expected) => {
    const { status, body } = await connect().get<Tickets>(inProject + query);
    expect(status).toBe(200);
    expect(body.Items.map(({ Key }) => Key)).toEqual(expected);
  });

  test('looks into every tracker of the project', async () => {
    const { body } = await connect().get<Tickets>(`/api/project/${projects.test}/tickets`);
    expect(body.Items.map(({ Key }) => Key)).toEqual(['TST-123', 'STG-45']);
  });

  test('always says what part of the whole it answers', async () => {
    const { body } = await connect().get<Tickets>(`${inProject}?$top=1`);
    expect(Object.keys(body)).toEqual(['Skip', 'Top', 'Total', 'Items']);
    expect(body).toMatchObject({ Skip: 0, Top: 1, Total: 3 });
    const none = await connect().get<Tickets>(`/api/project/${projects.reporting}/tickets`);
    expect(none.body).toEqual({ Skip: 0, Top: 25, Total: 0, Items: [] });
  });

  test('prints each as reading it does, expanded or not', async () => {
    const client = connect();
    const { body } = await client.get<Tickets>(`${inProject}?$expand=ExternalSystem&q=4629`);
    expect(body.Items).toEqual([(await client.get(`${ticket}?$expand=ExternalSystem`)).body]);
    expect(body.Items[0]?.ExternalSystem).toMatchObject({ Id: links.desktopClient, Name: 'TST' });
  });

  test('is 404 for an unknown project', async () => {
    const client = connect();
    await client.fails(() => client.get(`/api/project/${nowhere}/tickets`), 404, /^No project has the id/);
  });
});

describe('a ticket', () => {
  test('links to its tracker, and to the start of its incident while it has none', async () => {
    const { body } = await connect().get<Ticket>(ticket);
    expect(body).toMatchObject({ Id: '18759', IncidentId: null, Self: `http://localhost${ticket}` });
    expect(body.Links).toEqual([
      { Href: `http://localhost${ticket}/link`, Rel: 'StartCreateIncident' },
      { Href: `http://localhost/api/externalsystemlink/${links.desktopClient}`, Rel: 'ExternalSystemLink' },
    ]);
  });

  test('is found by what its tracker calls it, in any letter case and with any character', async () => {
    const [first] = documented.TicketSearchResult ?? [];
    if (!first) throw new Error('The documented world has lost its tickets.');
    const odd = { ...first, Id: 'Ärger/50% & Mehr?#' };
    const client = connect({ world: { seed: { ...documented, TicketSearchResult: [odd] } } });
    const address = `/api/externalsystemlink/${links.prod}/ticket/${encodeURIComponent(odd.Id)}`;
    const { body } = await client.get<Ticket>(address);
    expect(body).toMatchObject({ Id: odd.Id, Self: `http://localhost${address}` });
    expect((await client.get(address.toUpperCase())).body).toEqual(body);
    const { status } = await client.post(`${body.Self}/link`);
    expect(status).toBe(202);
  });

  test.each([
    `/api/externalsystemlink/${links.prod}/ticket/18759`,
    `/api/externalsystemlink/${nowhere}/ticket/18759`,
    `/api/externalsystemlink/${links.desktopClient}/ticket/TST-4629`,
  ])('is 404 at %s, to be read and to be linked', async (address) => {
    const client = connect();
    await client.fails(() => client.get(address), 404, /^The external system link .* has no ticket/);
    await client.fails(
      () => client.post(`${address}/link`),
      404,
      /^The external system link .* has no ticket/,
    );
  });
});

describe('making an incident of a ticket', () => {
  test('starts a task that has counted nothing yet, and makes it at the end', async () => {
    const client = connect();
    const { status, headers, body, text } = await client.post<Task>(`${ticket}/link`);
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(body.Self);
    expect(body).toEqual({
      Complete: false,
      TotalElements: 0,
      ProcessedElements: 0,
      StartedAt: start,
      ProgressInPercent: 0,
      Id: expect.stringMatching(/^ticketlinking_[0-9a-f-]{36}$/),
      Message: null,
      Self: `http://localhost/api/backgroundtask/${body.Id}`,
    });
    expect(text).toContain('"ProgressInPercent":0.0,');
    client.mock.clock.advance(1000);
    const { body: halfway } = await client.get<Task>(body.Self);
    expect(halfway).toMatchObject({
      ProcessedElements: 1,
      TotalElements: 2,
      ProgressInPercent: 0.34,
      Message: 'Creating incident',
    });
    expect((await client.get<Ticket>(ticket)).body.IncidentId).toBeNull();
    client.mock.clock.advance(1000);
    const { body: done } = await client.get<Task>(body.Self);
    expect(done).toMatchObject({ Complete: true, ProgressInPercent: 1, FinishedAt: '2015-06-01T12:00:02Z' });
    const { body: linked } = await client.get<Ticket>(ticket);
    expect(linked.IncidentId).toBe(done.IncidentId);
    expect(rels(linked)).toEqual(['ExternalSystemLink']);
  });

  test('gives the incident the summary, the tracker, the next number of the project and the end of the task', async () => {
    const client = connect();
    const first = await client.post<Task>(`/api/externalsystemlink/${links.prod}/ticket/10123/link`);
    client.mock.clock.advance(300_000);
    const { body: task } = await client.get<Task>(first.body.Self);
    const { body } = await client.get<Schemas['Incident']>(`/api/incident/${task.IncidentId}`);
    expect(body).toMatchObject({
      Summary: 'Discount is subtracted twice',
      ProjectId: projects.test,
      IncidentNumber: 2,
      ExternalSystemLinkIds: [links.prod],
      CreatedBy: 'joeb',
      CreatedAt: task.FinishedAt,
      LastUpdatedAt: '2015-06-01T12:00:02Z',
    });
  });

  test('gives the incident the type and the status of the ticket, where the project has them', async () => {
    const client = connect();
    await client.post(`/api/externalsystemlink/${links.prod}/ticket/10123/link`);
    const other = `/api/externalsystemlink/${links.staging}/ticket/12345`;
    client.mock.store.TicketSearchResult.update('12345', { Type: 'Epic', Status: 'OPEN' });
    const { body: second } = await client.post<Task>(`${other}/link`);
    client.mock.clock.advance(300_000);
    const incidents = [...client.mock.store.Incident];
    const textOf = (id: string | null | undefined) => client.mock.store.Picklist.get(id ?? '')?.Text ?? null;
    const ofTicket = (id: string) => {
      const incident = incidents.find(
        ({ Id }) => Id === client.mock.store.TicketSearchResult.get(id)?.IncidentId,
      );
      return [textOf(incident?.TypeId), textOf(incident?.StatusId), textOf(incident?.PriorityId)];
    };
    expect(second.Self).toBeDefined();
    expect(ofTicket('10123')).toEqual(['Bug', 'Open', null]);
    expect(ofTicket('12345')).toEqual([null, 'Open', null]);
  });

  test('is refused for a ticket that has one', async () => {
    const client = connect();
    await client.post(`${ticket}/link`);
    client.mock.clock.advance(2000);
    await client.fails(
      () => client.post(`${ticket}/link`),
      403,
      'The ticket with the id 18759 already has an incident.',
    );
  });

  test('twice at once makes one; the second task fails', async () => {
    const client = connect();
    const first = await client.post<Task>(`${ticket}/link`);
    client.mock.clock.advance(500);
    const second = await client.post<Task>(`${ticket}/link`);
    client.mock.clock.advance(5000);
    const { body: done } = await client.get<Task>(first.body.Self);
    const { body: failed } = await client.get<Task>(second.body.Self);
    expect(done.Complete).toBe(true);
    expect(failed).toMatchObject({
      Complete: false,
      Error: expect.stringMatching(/already has an incident/),
    });
    expect(failed).not.toHaveProperty('IncidentId');
    expect((await client.get<Ticket>(ticket)).body.IncidentId).toBe(done.IncidentId);
    expect(client.mock.store.Incident.size).toBe(3);
  });

  test('is possible for a ticket that a result was linked to only if that made no incident, so never', async () => {
    const client = connect();
    await client.post('/api/backgroundtasks', {
      Type: 'LinkTicketToStepResult',
      Parameters: { StepResultId: steps.first, Key: 'TST-123' },
    });
    client.mock.clock.advance(1000);
    const address = `/api/externalsystemlink/${links.prod}/ticket/10123/link`;
    await client.fails(() => client.post(address), 403, /already has an incident/);
  });
});
