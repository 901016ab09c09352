import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect, start } from '../../client.ts';
import { links, nowhere } from '../../known.ts';

type Event = Schemas['SystemEvent'];
type Events = Schemas['SystemEventResults'];

const made = { Type: 'Note', Message: 'Tracker moved', Source: 'Test', Level: 'INFO' };
const ofDeletedLink = 'faa5dcca-1ce4-428f-9508-9f961affe895';

test('an event is added, read, listed first, found by its level, and deleted', async () => {
  const client = connect();
  const { status, headers, body } = await client.post<Event>('/api/systemevents', {
    ...made,
    LinkId: links.prod.toUpperCase(),
  });
  expect(status).toBe(201);
  expect(body).toMatchObject({ ...made, OccurredAt: start, LinkId: links.prod });
  expect(headers.get('location')).toBe(body.Self);
  expect((await client.get(body.Self)).body).toEqual(body);
  expect((await client.get<Events>('/api/systemevents')).body.Items[0]).toEqual(body);
  const filtered = await client.get<Events>(
    "/api/systemevents?$filter=Level eq 'INFO'&$inlinecount=allpages",
  );
  expect(filtered.body).toEqual({ Skip: 0, Top: 25, Total: 1, Items: [body] });
  expect((await client.remove(body.Self)).status).toBe(200);
  expect((await client.get(body.Self)).status).toBe(404);
  expect((await client.remove(body.Self)).status).toBe(404);
});

test('the events of a link are deleted together, those of others stay', async () => {
  const client = connect();
  await client.post('/api/systemevents', { ...made, LinkId: links.prod });
  await client.post('/api/systemevents', { ...made, LinkId: links.staging });
  expect((await client.remove(`/api/systemevents?linkId=${links.prod.toUpperCase()}`)).status).toBe(200);
  const { body } = await client.get<Events>('/api/systemevents');
  expect(body.Items.map(({ LinkId }) => LinkId)).toEqual([links.staging, ofDeletedLink]);
});

test('the events of a document are deleted together', async () => {
  const client = connect();
  const { body } = await client.post<Event>('/api/systemevents', { ...made, DocumentId: nowhere });
  expect((await client.remove(`/api/systemevents?documentId=${nowhere}`)).status).toBe(200);
  expect((await client.get(body.Self)).status).toBe(404);
});

test('the list is kept as a file when the request names one', async () => {
  const client = connect();
  const { headers } = await client.get('/api/systemevents?fileName=events.json');
  expect(headers.get('content-disposition')).toBe('attachment; filename="events.json"');
  expect((await client.get('/api/systemevents')).headers.get('content-disposition')).toBeNull();
});

test('what is missing or unknown is refused', async () => {
  const client = connect();
  await client.fails(() => client.post('/api/systemevents', { ...made, Level: 'LOUD' }), 403, /Level/);
  await client.fails(
    () => client.post('/api/systemevents', { ...made, LinkId: nowhere }),
    404,
    /^No external system/,
  );
  await client.fails(() => client.remove('/api/systemevents'), 403, /linkId or documentId/);
  await client.fails(
    () => client.remove(`/api/systemevents?linkId=${nowhere}`),
    404,
    /^No external system link/,
  );
  await client.fails(() => client.get(`/api/systemevent/${nowhere}`), 404, /^No system event/);
});

test('of events of one moment the one that came last is the first', async () => {
  const client = connect();
  for (const Message of ['first', 'second', 'third'])
    await client.post('/api/systemevents', { ...made, Message });
  const { body } = await client.get<{ Items: { Message: string }[] }>('/api/systemevents?$top=3');
  expect(body.Items.map(({ Message }) => Message)).toEqual(['third', 'second', 'first']);
});
