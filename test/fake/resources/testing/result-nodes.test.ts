import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Node = Schemas['ResultNode'];
type Attachment = Schemas['Attachment'];
type Link = Schemas['AutomatedTestRunIncident'];

const run = '/api/automatedtestrun/1459858c-9526-412e-afdd-09415593c2d3';
const root = 'a1d456c4-3713-4f5e-906b-8d56fd977aa2';
const leaf = 'b8166143-c269-4bd8-876e-d2584edc4e2e';
const incident = 'c52aff95-42dc-4de9-8419-591ed959fd08';
const zeros = '00000000-0000-0000-0000-000000000000';

test('a node is printed as the page has it', async () => {
  const { body } = await connect().get<Node>(`${run}/node/${root.toUpperCase()}?$expand=Metadata,Parameters`);
  expect(body).toEqual({
    HasAttachments: false,
    HasIncidents: false,
    HasChildren: true,
    Id: root,
    Name: 'Passing test run node',
    Description: 'A node that passes',
    Notes: null,
    Status: 'Passed',
    Iteration: 5,
    StartedAt: '2008-12-25T01:24:00Z',
    FinishedAt: '2008-12-25T01:29:00Z',
    DurationInSeconds: 300,
    Expands: ['Children'],
    Metadata: {
      ApplicationDir: 'C:\\Program Files (x86)\\HP\\QuickTest Professional',
      ApplicationPath: '\\samples\\flight\\app\\flight4a.exe',
    },
    Parameters: { Disp: 'OpenApplication [FlightLib] Summary' },
    Self: `http://localhost${run}/node/${root}`,
  });
});

test('the root nodes are those below the node of all zeros', async () => {
  const { get } = connect();
  const { body: roots } = await get<Node[]>(`${run}/nodes`);
  expect(roots.map(({ Id }) => Id)).toEqual([root]);
  expect((await get(`${run}/node/${zeros}/children`)).body).toEqual(roots);
  expect((await get<Node[]>(`${run}/node/${root}/children`)).body.map(({ Id }) => Id)).toEqual([leaf]);
});

test('children are filtered by status, and a word that is none is refused', async () => {
  const client = connect();
  const children = `${run}/node/${root}/children`;
  expect((await client.get(`${children}?statuses=Failed,NotRun`)).body).toEqual([]);
  expect((await client.get<Node[]>(`${children}?statuses=passed`)).body).toHaveLength(1);
  await client.fails(
    () => client.get(`${children}?statuses=Passed,Broken`),
    400,
    'Failed to read statuses: Broken is no status of a result.',
  );
});

test('notes of a node are changed; null changes nothing', async () => {
  const { send, get } = connect();
  const address = `${run}/node/${leaf}`;
  const patch = (body: object) =>
    send<Node>(address, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  const { status, body } = await patch({ Notes: 'seen' });
  expect({ status, notes: body.Notes }).toEqual({ status: 200, notes: 'seen' });
  await patch({ Notes: null });
  expect((await get<Node>(address)).body).toEqual(body);
});

test('a node of another run is not found', async () => {
  const client = connect();
  const other = '/api/automatedtestrun/ad3c8f9a-6959-4226-9b47-a0a601595de4';
  await client.fails(() => client.get(`${other}/node/${root}`), 404, /has no node with the id/);
  await client.fails(() => client.get(`${run}/node/${zeros}`), 404, /has no node with the id/);
  await client.fails(
    () => client.get(`/api/automatedtestrun/${nowhere}/node/${root}`),
    404,
    /No automated test run has the id/,
  );
});

test('an incident is linked to a node, read, and taken off again', async () => {
  const client = connect();
  const incidents = `${run}/node/${root}/incidents`;
  const { status, body: link } = await client.post<Link>(incidents, { IncidentId: incident.toUpperCase() });
  expect(status).toBe(201);
  expect(link).toEqual({
    RunId: '1459858c-9526-412e-afdd-09415593c2d3',
    NodeId: root,
    IncidentId: incident,
    Expands: ['Run', 'Node', 'Incident'],
    Self: `http://localhost${run}/node/${root}/incident/${incident}`,
  });
  expect((await client.post(incidents, { IncidentId: incident })).body).toEqual(link);
  expect((await client.get(incidents)).body).toEqual({ Items: [link] });
  expect((await client.get(`${run}/node/${root}`)).body).toMatchObject({ HasIncidents: true });
  const own = `${run}/node/${root}/incident/${incident}`;
  expect((await client.get(`${own}?$expand=Run,Node,Incident`)).body).toMatchObject({
    Expands: [],
    Run: { Status: 'Passed' },
    Node: { Name: 'Passing test run node', HasIncidents: true },
    Incident: { Id: incident },
  });
  expect((await client.remove(own)).status).toBe(200);
  expect((await client.get(`${run}/node/${root}`)).body).toMatchObject({ HasIncidents: false });
  await client.fails(() => client.get(own), 404, /has no incident with the id/);
  await client.fails(() => client.remove(own), 404, /has no incident with the id/);
});

test('an incident that is not there is 400', async () => {
  const client = connect();
  const incidents = `${run}/node/${leaf}/incidents`;
  await client.fails(() => client.post(incidents, { IncidentId: nowhere }), 400, /none has the IncidentId/);
  await client.fails(() => client.post(incidents, {}), 400, /needs an IncidentId/);
});

test.each([
  { what: 'a run', at: run },
  { what: 'a node', at: `${run}/node/${root}` },
])('files are attached to $what, and listed in a bare array', async ({ at }) => {
  const client = connect();
  const body = new FormData();
  body.append('fileupload', new File(['seen'], 'notes.txt', { type: 'text/plain' }));
  const { body: before } = await client.get<Attachment[]>(`${at}/attachments`);
  const made = await client.send<Attachment[]>(`${at}/attachments`, { method: 'POST', body });
  expect(made.status).toBe(201);
  const [attachment] = made.body as [Attachment];
  expect(attachment).toMatchObject({
    RunId: '1459858c-9526-412e-afdd-09415593c2d3',
    FileName: 'notes.txt',
    Size: 4,
    Self: `http://localhost${at}/attachment/${attachment.Id}`,
  });
  expect((await client.get(`${at}/attachments`)).body).toEqual([...before, attachment]);
  expect(await (await client.mock.fetch(attachment.Content)).text()).toBe('seen');
  expect((await client.remove(new URL(attachment.Self).pathname)).status).toBe(200);
  expect((await client.get(`${at}/attachments`)).body).toEqual(before);
});

test('a node says whether it has attachments, and a deleted run leaves none behind', async () => {
  const client = connect();
  const body = new FormData();
  body.append('fileupload', new File(['seen'], 'notes.txt'));
  const { body: made } = await client.send<Attachment[]>(`${run}/node/${root}/attachments`, {
    method: 'POST',
    body,
  });
  expect((await client.get(`${run}/node/${root}`)).body).toMatchObject({ HasAttachments: true });
  await client.remove(run);
  expect((await client.mock.fetch(made[0]?.Content ?? '')).status).toBe(404);
});

test('a run lists and deletes the attachments of its nodes, too', async () => {
  const client = connect();
  const { body: all } = await client.get<Attachment[]>(`${run}/attachments`);
  expect(all.map(({ FileName }) => FileName)).toEqual(['File 1.txt', 'File 2.txt']);
  const { body: ofNode } = await client.get<Attachment[]>(`${run}/node/${leaf}/attachments`);
  expect(ofNode).toEqual(all.slice(0, 1));
  const elsewhere = `${run}/node/${root}/attachment/${all[0]?.Id}`;
  await client.fails(() => client.remove(elsewhere), 404, /has no attachment with the id/);
  expect((await client.remove(`${run}/attachment/${all[0]?.Id}`)).status).toBe(200);
  expect((await client.get(`${run}/node/${leaf}`)).body).toMatchObject({ HasAttachments: false });
  await client.fails(() => client.remove(`${run}/attachment/${all[0]?.Id}`), 404, /has no attachment/);
});
