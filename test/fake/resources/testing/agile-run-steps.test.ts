import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Attachment = Schemas['Attachment'];
type Link = Schemas['AgileRunStepIncident'];
interface Page<T> {
  readonly Items: readonly T[];
}

const run = '161e7eed-2cd7-45cc-97d9-a00f010e3aa4';
const step = '79853241-febd-4f5d-93bf-4d380d024206';
const incident = 'c52aff95-42dc-4de9-8419-591ed959fd08';
const at = `/api/agilerun/${run}/step/${step}`;

const stepOf = async (client: Client) =>
  (await client.get<Schemas['AgileRun']>(`/api/agilerun/${run}`)).body.Steps?.[0];

function upload(client: Client, address: string) {
  const form = new FormData();
  form.set('file', new Blob(['text'], { type: 'text/plain' }), 'seen.txt');
  return client.send<Attachment[]>(`${address}/attachments`, { method: 'POST', body: form });
}

test('files of a step say the run and the step, and are downloaded and deleted', async () => {
  const client = connect();
  const { body } = await upload(
    client,
    at.toUpperCase().replace('/API/AGILERUN', '/api/agilerun').replace('STEP', 'step'),
  );
  const [made] = body;
  expect(made).toMatchObject({ RunId: run, StepId: step, FileName: 'seen.txt', Size: 4 });
  expect(made?.Self).toBe(`http://localhost${at}/attachment/${made?.Id}`);
  expect((await client.send(`/api/attachment/${made?.Id}/contents`)).text).toBe('text');
  const listed = await client.get<Page<Attachment>>(`${at}/attachments?$orderby=Name`);
  expect(listed.body.Items.map(({ Name }) => Name)).toEqual(['screenshot 1', 'seen.txt']);
  for (const { Id } of listed.body.Items) await client.remove(`${at}/attachment/${Id}`);
  expect((await stepOf(client))?.HasAttachments).toBe(false);
});

test('an incident is linked once, is expanded with the run, and unlinked', async () => {
  const client = connect();
  const links = `${at}/incidents`;
  const first = await client.post<Link>(links, { IncidentId: incident.toUpperCase() });
  expect(first.status).toBe(201);
  expect(first.body).toEqual({
    ...{ StepId: step, RunId: run, IncidentId: incident, Expands: ['Incident', 'Run'] },
    ...{ Self: `http://localhost${at}/incident/${incident}`, Links: [] },
  });
  const again = await client.post(links, { IncidentId: incident });
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect((await stepOf(client))?.HasIncidents).toBe(true);
  const listed = await client.get<Page<Link>>(links);
  expect(listed.body.Items).toEqual([first.body]);
  const { body } = await client.get<Link>(`${at}/incident/${incident}?$expand=Run,Incident`);
  expect(body.Expands).toEqual([]);
  expect(body.Incident).toEqual((await client.get(`/api/incident/${incident}`)).body);
  expect(body.Run).toEqual((await client.get(`/api/agilerun/${run}`)).body);
  await client.remove(`${at}/incident/${incident}`);
  expect((await stepOf(client))?.HasIncidents).toBe(false);
  await client.fails(() => client.get(`${at}/incident/${incident}`), 404, /is not linked to the result/);
});

test('an incident that is deleted is linked no more', async () => {
  const client = connect();
  await client.post(`${at}/incidents`, { IncidentId: incident });
  await client.remove(`/api/incident/${incident}`);
  expect((await client.get<Page<Link>>(`${at}/incidents`)).body.Items).toEqual([]);
  expect((await stepOf(client))?.HasIncidents).toBe(false);
});

test('a step is found below its own run only', async () => {
  const client = connect();
  const { body: other } = await client.post<Schemas['AgileRun']>('/api/agileruns', {
    ...{ Name: 'Other', PackageId: '3c6e942f-d2a7-4340-a7a1-66473543dd8d', Steps: [{ Description: 'Look' }] },
  });
  const wrong = `/api/agilerun/${other.Id}/step/${step}`;
  for (const address of [`${wrong}/incidents`, `${wrong}/attachments`, `${wrong}/incident/${incident}`])
    await client.fails(() => client.get(address), 404, /^The agile run .* has no step with the id/);
  const unknown = `/api/agilerun/${nowhere}/step/${step}/incidents`;
  await client.fails(() => client.get(unknown), 404, `No agile run has the id ${nowhere}.`);
  await client.fails(
    () => client.post(`${at}/incidents`, { IncidentId: nowhere }),
    404,
    `No incident has the id ${nowhere}.`,
  );
});
