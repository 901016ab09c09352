import { describe, expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';
import { command } from './control.ts';

const id = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describe('records, over HTTP', () => {
  it('are made as by the builders of TypeScript', async () => {
    const [mock, other] = [createMock(), createMock()];
    const { body } = await command(mock, 'createRecords', {
      body: { entity: 'project', values: { Name: 'Mine', scripts: 2 } },
    });
    const { CreatedAt, LastUpdatedAt, ...project } = other.create.project({
      Name: 'Mine',
      scripts: 2,
    }) as never as Record<string, unknown>;
    expect(body).toMatchObject([project]);
    expect(mock.store.Script.where('ProjectId', String(project.Id))).toHaveLength(2);
  });

  it('are made in numbers, all or none', async () => {
    const mock = createMock();
    const { status, body } = await command(mock, 'createRecords', { body: { entity: 'User', count: 3 } });
    expect([status, body]).toMatchObject([201, [{}, {}, {}]]);
    const size = mock.store.User.size;
    const refused = await command(mock, 'createRecords', {
      body: { entity: 'user', count: 2, values: { UserName: 'twice', Email: 5 } },
    });
    expect([refused.status, refused.body]).toMatchObject([
      400,
      { Message: expect.stringContaining('/Email must be string') },
    ]);
    expect(mock.store.User.size).toBe(size);
  });

  it.each([
    [{ entity: 'projekt' }, 'no entity is called projekt; did you mean project?'],
    [{ entity: 'project', values: { scripts: 100 } }, 'one command makes at most 100'],
    [
      { entity: 'project', values: { scripts: -1 } },
      '/scripts must be a number or an array of values, got -1',
    ],
  ])('are refused with the reason: %j', async (body, reason) => {
    const mock = createMock();
    const refused = await command(mock, 'createRecords', { body });
    expect([refused.status, refused.body]).toMatchObject([400, { Message: expect.stringContaining(reason) }]);
    expect(mock.store.changed()).toEqual({});
  });
});

/** Names that are nearly those of fields, as many as a body may have. */
const nearNames = Object.fromEntries(Array.from({ length: 9000 }, (_, at) => [`OrganisationI${at}`, 1]));
const nearNamesTold =
  /(\/OrganisationI\d is no field of a project; did you mean OrganisationId\?; ){10}and 8,990 more\.$/;

describe('records with very many wrong names', () => {
  it('are refused with the first of the names, when they are made and when they are changed', async () => {
    const mock = createMock();
    const made = await command(mock, 'createRecords', { body: { entity: 'project', values: nearNames } });
    const changed = await command(mock, 'updateRecord', { path: { entity: 'project', id }, body: nearNames });
    for (const refused of [made, changed])
      expect(refused).toMatchObject({
        status: 400,
        body: { Message: expect.stringMatching(nearNamesTold) },
      });
  });
});

describe('overrides, over HTTP', () => {
  it('are added, listed, used and removed', async () => {
    const mock = createMock();
    const response = { status: 503, body: { Message: 'Down.' } };
    const added = await command(mock, 'addOverride', {
      body: { operation: 'getProject', times: 2, response },
    });
    expect([added.status, added.body]).toEqual([
      201,
      { id: 'override-1', operation: 'getProject', response, times: 2, used: 0 },
    ]);
    expect((await mock.fetch(`/api/project/${id}`)).status).toBe(503);
    expect((await command(mock, 'listOverrides')).body).toMatchObject([{ used: 1 }]);
    expect((await command(mock, 'removeOverride', { path: { id: 'override-1' } })).status).toBe(204);
    expect((await command(mock, 'removeOverride', { path: { id: 'override-1' } })).status).toBe(404);
    expect((await mock.fetch(`/api/project/${id}`)).status).toBe(200);
    expect((await command(mock, 'clearOverrides')).status).toBe(204);
  });
});

describe('stored records, over HTTP', () => {
  it('are counted, listed in pages, changed and deleted with what belongs to them', async () => {
    const mock = createMock();
    const entities = await command(mock, 'listEntities', {});
    expect(entities.body).toContainEqual({
      entity: 'project',
      count: mock.store.Project.size,
      canCreate: true,
      required: ['Name'],
      fields: expect.arrayContaining(['Id', 'Name', 'OrganisationId', 'HoursPerDay']),
    });
    const path = { entity: 'project' };
    const page = await command(mock, 'listRecords', { path, query: { skip: '1', top: '2' } });
    expect(page.body).toEqual({
      total: mock.store.Project.size,
      records: [...mock.store.Project].slice(1, 3),
    });
    const changed = await command(mock, 'updateRecord', { path: { ...path, id }, body: { Name: 'Mine' } });
    expect([changed.status, changed.body]).toMatchObject([200, { Id: id, Name: 'Mine' }]);
    const scripts = mock.store.Script.where('ProjectId', id).length;
    const removed = await command(mock, 'removeRecord', { path: { ...path, id } });
    expect(removed.body).toEqual({ removed: expect.any(Number) });
    expect((removed.body as { removed: number }).removed).toBeGreaterThan(scripts);
    expect(mock.store.Script.where('ProjectId', id)).toEqual([]);
  });

  it.each([
    [{ Name: 5 }, 400, '/Name must be string'],
    [{ Id: '11111111-2222-4333-8444-555555555555' }, 400, 'its Id cannot change'],
    [{ OrganisationId: '11111111-2222-4333-8444-555555555555' }, 400, 'OrganisationId'],
  ])('are not changed into what the document does not allow: %j', async (body, wanted, reason) => {
    const mock = createMock();
    const { status, body: said } = await command(mock, 'updateRecord', {
      path: { entity: 'project', id },
      body,
    });
    expect([status, said]).toMatchObject([wanted, { Message: expect.stringContaining(reason) }]);
    expect(mock.store.changed()).toEqual({});
  });

  it('say what is not there', async () => {
    const mock = createMock();
    const none = await command(mock, 'removeRecord', { path: { entity: 'project', id: 'nobody' } });
    expect([none.status, none.body]).toEqual([404, { Message: 'No project has the Id nobody.' }]);
    const unknown = await command(mock, 'listRecords', { path: { entity: 'projekt' } });
    expect([unknown.status, unknown.body]).toMatchObject([
      404,
      { Message: 'No entity is called projekt; did you mean project?' },
    ]);
  });

  it('cut the text of a large file', async () => {
    const mock = createMock();
    const [attachment] = mock.store.Attachment;
    if (!attachment) throw new Error('The documented world has an attachment.');
    mock.store.Attachment.update(attachment.Id, { Contents: 'AAAA'.repeat(5000) });
    const { body } = await command(mock, 'listRecords', { path: { entity: 'attachment' } });
    const listed = (body as unknown as { records: { Id: string; Contents: string }[] }).records;
    expect(listed.find(({ Id }) => Id === attachment.Id)?.Contents).toHaveLength(10_001);
  });

  it('that are removed are linked to nothing any more', async () => {
    const mock = createMock();
    const [step] = [...mock.store.StepResult];
    const { Id: IncidentId } = mock.create.incident({});
    const linked = await mock.fetch(`/api/stepresult/${step?.Id}/incidents`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ IncidentId }),
    });
    expect(linked.status).toBe(201);
    await command(mock, 'removeRecord', { path: { entity: 'incident', id: IncidentId } });
    expect(mock.store.StepResult.get(step?.Id ?? '')).toMatchObject({ HasIncidents: false });
  });

  it('that are renamed are called so where others print them', async () => {
    const mock = createMock();
    const rename = async (entity: string, id: string, body: object) =>
      expect((await command(mock, 'updateRecord', { path: { entity, id }, body })).status).toBe(200);
    const [user] = mock.store.User.where('UserName', 'joeb');
    const [organisation] = mock.store.Organisation;
    const [link] = mock.store.ExternalSystemLink;
    await rename('user', user?.Id ?? '', { UserName: 'zed' });
    await rename('organisation', organisation?.Id ?? '', { Name: 'Renamed' });
    await rename('externalSystem', link?.ExternalSystemId ?? '', {
      Name: 'Tracker',
      ConnectionType: 'Https',
    });
    expect(mock.store.ScriptAssignment.where('AssignedToId', user?.Id ?? '')[0]).toMatchObject({
      AssignedTo: 'zed',
    });
    expect(mock.store.Project.get(id)).toMatchObject({ OrganisationName: 'Renamed' });
    expect(mock.store.ExternalSystemLink.get(link?.Id ?? '')).toMatchObject({
      ExternalSystemName: 'Tracker',
      ExternalSystemConnectionType: 'Https',
    });
  });

  it('of which there is always one are not removed', async () => {
    const mock = createMock({ world: { seed: 'empty' } });
    const refusal = async (entity: string, id: string) =>
      expect(await command(mock, 'removeRecord', { path: { entity, id } })).toMatchObject({
        status: 400,
        body: { Message: expect.stringContaining('there is always one') },
      });
    await refusal('mailSenderSettings', 'default');
    const [, ...others] = [...mock.store.User];
    for (const { Id } of others) await command(mock, 'removeRecord', { path: { entity: 'user', id: Id } });
    await refusal('user', [...mock.store.User][0]?.Id ?? '');
    const state = mock.export();
    mock.import(state);
    expect((await mock.fetch('/api/mailsender/default/settings')).status).toBe(200);
  });
});

it('a command with a body that is too large gets 413', async () => {
  const mock = createMock();
  const long = 'x'.repeat(1_200_000);
  for (const body of [{ entity: 'project', values: { Name: long } }, { entity: long }])
    expect((await command(mock, 'createRecords', { body })).status).toBe(413);
  expect((await command(mock, 'importWorld', { body: { long } })).status).toBe(413);
  expect(
    (await command(mock, 'addOverride', { body: { operation: 'getProject', response: { body: long } } }))
      .status,
  ).toBe(413);
});
