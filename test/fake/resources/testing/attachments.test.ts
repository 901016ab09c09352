import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { createMock } from '../../../../src/index.ts';
import { type Client, connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Attachment = Schemas['Attachment'];
type List = { readonly Items: readonly Attachment[] };

const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
const library = 'c651ed19-5375-475a-a539-9f6401467130';

/** Every kind of thing that can have attachments: the address of one that is there. */
const owners: Readonly<Record<string, (client: Client) => string>> = {
  requirement: ({ mock }) => `/api/requirement/${idOf(mock.store.Requirement)}`,
  script: ({ mock }) => `/api/script/${idOf(mock.store.Script)}`,
  'step result': ({ mock }) => `/api/stepresult/${idOf(mock.store.StepResult)}`,
  'temporary attachment set': ({ mock }) =>
    `/api/temporaryattachmentset/${mock.store.TemporaryAttachmentSet.insert({ Id: nowhere }).Id}`,
};

function idOf(records: Iterable<{ readonly Id: string }>): string {
  const [first] = records;
  return first?.Id ?? '';
}

/** Where the attachments of one are: a temporary set is the list itself. */
const listOf = (path: string) => (path.includes('attachmentset') ? path : `${path}/attachments`);

function upload<T = Attachment[]>({ send }: Client, path: string, ...files: readonly File[]) {
  const body = new FormData();
  for (const file of files) body.append('fileupload', file);
  return send<T>(listOf(path), { method: 'POST', body });
}

async function download({ mock }: Client, { Content }: Attachment) {
  const response = await mock.fetch(Content);
  return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}

const picture = new File([bytes], 'screen shot.png', { type: 'image/png' });
const notes = new File(['seen'], 'notes.txt', { type: 'text/plain' });

test.each(Object.entries(owners))('a %s keeps files until they are deleted', async (_, address) => {
  const client = connect();
  const path = address(client);
  const before = (await client.get<List>(listOf(path))).body.Items;
  const { status, body: made } = await upload(client, path, picture, notes);
  expect(status).toBe(201);
  expect(made).toMatchObject([
    { FileName: 'screen shot.png', ContentType: 'image/png', Size: 256, CreatedAt: '2015-06-01T12:00:00Z' },
    { Name: 'notes.txt', ContentType: 'text/plain', Size: 4 },
  ]);
  expect((await client.get<List>(listOf(path))).body.Items).toEqual([...before, ...made]);

  const [first, second] = made as [Attachment, Attachment];
  const { headers, bytes: back } = await download(client, first);
  expect(back).toEqual(bytes);
  expect(headers.get('Content-Type')).toBe('image/png');
  expect(headers.get('Content-Disposition')).toContain('screen shot.png');

  const own = new URL(first.Self).pathname;
  expect(own.toLowerCase()).toContain(path.toLowerCase());
  expect((await client.remove(own)).status).toBe(200);
  expect((await client.get<List>(listOf(path))).body.Items).toEqual([...before, second]);
  await client.fails(() => client.get(new URL(first.Content).pathname), 404, /No attachment has the id/);
  await client.fails(() => client.remove(own), 404, /has no attachment with the id/);
});

test.each(Object.entries(owners))(
  'a %s takes nothing but a multipart body with a file',
  async (_, address) => {
    const client = connect();
    const path = address(client);
    const fields = new FormData();
    fields.append('comment', 'no file');
    await client.fails(() => client.send(listOf(path), { method: 'POST', body: fields }), 403, /file/);
    await client.fails(() => client.post(listOf(path), { a: 1 }), 415, /multipart/);
    const elsewhere = path.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000');
    await client.fails(() => upload(client, elsewhere, notes), 404, /has the id/);
  },
);

test('what can have attachments says whether it has some', async () => {
  const client = connect();
  const path = '/api/requirement/6d0f2a9c-3c67-4c37-9a55-0a8e9a7b1c20';
  const has = async () => (await client.get<Schemas['Requirement']>(path)).body.HasAttachments;
  expect(await has()).toBe(false);
  const { body: made } = await upload(client, path, notes);
  expect(await has()).toBe(true);
  await client.remove(new URL(made[0]?.Self ?? '').pathname);
  expect(await has()).toBe(false);
});

test('an attachment of something else is not found, and stays', async () => {
  const client = connect();
  const { body: made } = await upload(client, owners.script?.(client) ?? '', notes);
  const other = `${owners.requirement?.(client)}/attachment/${made[0]?.Id}`;
  await client.fails(() => client.remove(other), 404, /has no attachment with the id/);
});

test('files of a temporary set belong to what is created with its id, and the set is gone', async () => {
  const client = connect();
  const set = await client.post<Schemas['TemporaryAttachmentSet']>('/api/temporaryattachmentsets');
  expect(set.headers.get('Location')).toBe(set.body.Self);
  const path = new URL(set.body.Self).pathname;
  const { body: waiting } = await upload(client, path, picture);
  const { body: made } = await client.post<Schemas['Requirement']>('/api/requirements', {
    Name: 'With a picture',
    PackageId: library,
    TemporaryId: set.body.Id.toUpperCase(),
  });
  expect(made.HasAttachments).toBe(true);
  const { body } = await client.get<List>(`/api/requirement/${made.Id}/attachments`);
  expect(body.Items).toMatchObject([
    { Id: waiting[0]?.Id, RequirementId: made.Id, FileName: 'screen shot.png' },
  ]);
  expect(body.Items[0]).not.toHaveProperty('TemporaryId');
  expect((await download(client, body.Items[0] as Attachment)).bytes).toEqual(bytes);
  await client.fails(() => client.get(path), 404, /No temporary attachment set has the id/);
});

test('files go with what they belong to', async () => {
  const client = connect();
  const { body: made } = await upload(client, owners.script?.(client) ?? '', notes);
  await client.remove(owners.script?.(client) ?? '');
  await client.fails(() => client.get(new URL(made[0]?.Content ?? '').pathname), 404, /No attachment/);
});

test('files survive an export and an import', async () => {
  const client = connect();
  const { body: made } = await upload(client, owners.requirement?.(client) ?? '', picture);
  const other = createMock();
  other.import(JSON.parse(JSON.stringify(client.mock.export())));
  const response = await other.fetch(made[0]?.Content ?? '');
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});

test('the list understands the options of OData, and has no $expand', async () => {
  const client = connect();
  const path = owners.requirement?.(client) ?? '';
  await upload(client, path, picture, notes);
  const { body } = await client.get<List>(
    `${path}/attachments?$filter=Size gt 100&$inlinecount=allpages&$orderby=FileName`,
  );
  expect(body).toMatchObject({ Skip: 0, Total: 1, Items: [{ FileName: 'screen shot.png' }] });
  await client.fails(() => client.get(`${path}/attachments?$expand=Owner`), 400, /expand/);
});
