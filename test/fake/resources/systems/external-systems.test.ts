import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { links, nowhere, projects } from '../../known.ts';

type System = Schemas['ExternalSystem'];
type Link = Schemas['ExternalSystemLink'];

const prod = 'b5ee119f-bc44-4b3c-befe-919f2fe3f4f7';
const made = {
  Type: 'jira',
  Name: 'Tracker',
  FieldValues: { ConnectionString: 'https://jira.test', Password: 'x' },
};

/** A client with a system and a link of its project. */
async function linked() {
  const client = connect();
  const { body: system } = await client.post<System>('/api/externalsystems', made);
  const { status, body: link } = await client.post<Link>('/api/externalsystemlinks', {
    Source: { Key: 'incident', FieldValues: { ProjectId: projects.test.toUpperCase() } },
    Destination: { Key: 'Jira', Id: system.Id },
    Name: 'TRK',
  });
  expect(status).toBe(201);
  return { client, system, link };
}

describe('an external system', () => {
  test('is made of its type, read, listed, changed, and deleted', async () => {
    const client = connect();
    const { status, headers, body } = await client.post<System>('/api/externalsystems', made);
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(body.Self);
    expect(body).toMatchObject({
      Type: 'Jira',
      QualifiedName: 'Tracker (Jira)',
      Categories: ['DefectTracker'],
      Enabled: true,
      HasPassword: true,
      ConfigurationComplete: true,
      NumberOfLinks: 0,
    });
    expect(body).not.toHaveProperty('Password');
    const { body: found } = await client.get<System[]>("/api/externalsystems?$filter=Name eq 'Tracker'");
    expect(found).toEqual([body]);
    const { body: changed } = await client.put<System>(body.Self, {
      Name: 'Other',
      FieldValues: { UserName: 'me' },
    });
    expect(changed).toMatchObject({ Name: 'Other', UserName: 'me', ConnectionString: 'https://jira.test' });
    await client.patch(body.Self, { Enabled: false, Name: 'Ignored' });
    expect((await client.get(body.Self)).body).toEqual({ ...changed, Enabled: false });
    await client.fails(
      () => client.patch(body.Self, { Enable: true }),
      403,
      /Enable.*did you mean Enabled\?/,
    );
    expect((await client.remove(body.Self)).status).toBe(200);
    expect((await client.get(body.Self)).status).toBe(404);
  });

  test('says what is missing in its configuration', async () => {
    const { body } = await connect().post<System>('/api/externalsystems', { Type: 'TFS2010', Name: 'T' });
    expect(body).toMatchObject({ ConfigurationComplete: false, ConfigurationProblems: [expect.any(String)] });
  });

  test('prints its links, and how it is configured without its password', async () => {
    const client = connect();
    const all = 'Configuration,ExternalSystemLinks,FieldValues,Widgets,AdditionalConfigurationLinks';
    const { body } = await client.get<System>(`/api/externalsystem/${prod}?$expand=${all}`);
    expect(body.ExternalSystemLinks).toHaveLength(body.NumberOfLinks ?? -1);
    expect(body.FieldValues).toMatchObject({ UserName: 'remote' });
    expect(JSON.stringify([body.Configuration, body.FieldValues])).not.toContain('secret');
    const { body: listed } = await client.get<Link[]>(`/api/externalsystem/${prod.toUpperCase()}/links`);
    expect(listed).toEqual(body.ExternalSystemLinks);
  });

  test('that is renamed is called so by its links', async () => {
    const { client, system, link } = await linked();
    await client.put(system.Self, { Name: 'Renamed' });
    expect((await client.get<Link>(link.Self)).body.ExternalSystemName).toBe('Renamed');
  });

  test('goes with its links', async () => {
    const { client, system, link } = await linked();
    await client.remove(system.Self);
    expect((await client.get(link.Self)).status).toBe(404);
  });

  test('of an unknown type, or nobody knows, is refused', async () => {
    const client = connect();
    await client.fails(
      () => client.post('/api/externalsystems', { ...made, Type: 'Zilla' }),
      403,
      /there are Jira, TFS2010/,
    );
    await client.fails(() => client.post('/api/externalsystems', { Type: 'Jira' }), 403, /Name/);
    await client.fails(
      () => client.put(`/api/externalsystem/${prod}`, { Type: 'TFS2010' }),
      403,
      /which stays/,
    );
    await client.fails(() => client.get(`/api/externalsystem/${nowhere}`), 404, /^No external system/);
    await client.fails(() => client.get(`/api/externalsystem/${nowhere}/links`), 404, /^No external system/);
  });
});

describe('a link', () => {
  test('is made of a kind of thing and a system, listed with both, switched off, and deleted', async () => {
    const { client, system, link } = await linked();
    expect(link).toMatchObject({
      ProjectId: projects.test,
      ProjectName: 'Test Project',
      ExternalSystemId: system.Id,
      ExternalSystemName: 'Tracker',
      Type: 'Incident',
      AutoSelect: 'NotApplicable',
      Enabled: true,
    });
    expect((await client.get<System>(system.Self)).body.NumberOfLinks).toBe(1);
    const { body: page } = await client.get<Schemas['ExternalSystemLinkResults']>(
      "/api/externalsystemlinks?$filter=Name eq 'TRK'",
    );
    expect(page).toMatchObject({ Total: 1, Items: [link] });
    const { body: off } = await client.patch<Link>(link.Self, { Enabled: false });
    expect(off).toEqual({ ...link, Enabled: false });
    const { body: expanded } = await client.get<Link>(`${link.Self}?$expand=ExternalSystem`);
    expect(expanded.ExternalSystem).toMatchObject({ Id: system.Id, NumberOfLinks: 1 });
    expect((await client.remove(link.Self)).status).toBe(200);
    expect((await client.get(link.Self)).status).toBe(404);
  });

  test('is copied with its values under another name', async () => {
    const { client, link } = await linked();
    const { status, body } = await client.post<Link>(`${link.Self}/copy`, { Name: 'Copy' });
    expect(status).toBe(201);
    expect(body).toEqual({ ...link, Id: body.Id, Self: body.Self, Name: 'Copy' });
    expect((await client.get<{ Total: number }>(`${body.Self}/field/priority`)).body.Total).toBe(3);
    await client.fails(
      () => client.post(`${link.Self}/copy`, { Name: 'Copy', CopyFromLinkId: nowhere }),
      403,
      /^The CopyFromLinkId is/,
    );
  });

  test('finds the values of a field by their beginning, and by identifier when asked to', async () => {
    const { client, link } = await linked();
    const values = async (query: string) =>
      (await client.get<Schemas['IValueResults']>(`${link.Self}/field/Priority?${query}`)).body.Items.map(
        ({ Text }) => Text,
      );
    expect(await values('query=h')).toEqual(['High']);
    expect(await values('query=2')).toEqual([]);
    expect(await values('query=2&valuesqry=true')).toEqual(['Medium']);
    await client.fails(() => client.get(`${link.Self}/field/Colour`), 404, /has no field colour/);
  });

  test('that is deleted leaves what was made of its tickets, unless it is told not to', async () => {
    const { client, link } = await linked();
    const references = async (keep: string) => {
      const again = connect();
      const parameters = { TicketId: '10123', ExternalSystemLinkId: links.prod };
      await again.post('/api/backgroundtasks', { Type: 'CreateTicketLink', Parameters: parameters });
      again.mock.clock.advance(10_000);
      await again.post('/api/systemevents', {
        Type: 'Note',
        Message: 'M',
        Source: 'S',
        Level: 'INFO',
        LinkId: links.prod,
      });
      await again.remove(`/api/externalsystemlink/${links.prod}${keep}`);
      const [incident] = again.mock.store.Incident.where('ProjectId', projects.test).slice(-1);
      const events = [...again.mock.store.SystemEvent].filter(({ LinkId }) => LinkId === links.prod);
      return { ids: incident?.ExternalSystemLinkIds, events: events.length };
    };
    expect(await references('')).toEqual({ ids: [links.prod], events: 1 });
    expect(await references('?keepReferences=false')).toEqual({ ids: [], events: 0 });
    expect((await client.remove(`${link.Self}?keepReferences=false`)).status).toBe(200);
  });

  test('needs a project, a system of the named type and a kind of thing', async () => {
    const { client, system } = await linked();
    const source = { Key: 'Incident', FieldValues: { ProjectId: projects.test } };
    const send = (Source: object, Destination: object) => () =>
      client.post('/api/externalsystemlinks', { Source, Destination, Name: 'X' });
    await client.fails(
      send({ Key: 'Incident', FieldValues: {} }, { Key: 'Jira', Id: system.Id }),
      403,
      /^No project/,
    );
    await client.fails(send(source, { Key: 'Jira', Id: nowhere }), 403, /^No external system/);
    await client.fails(send(source, { Key: 'TFS2010', Id: system.Id }), 403, /is of the type Jira/);
    await client.fails(send(source, source), 403, /^Both ends/);
    await client.fails(
      send({ Key: 'Jira', Id: system.Id, FieldValues: { ProjectId: projects.test } }, {}),
      403,
      /Key/,
    );
  });
});

describe('the ends of links', () => {
  test('are kinds of things and systems, each with what it goes with', async () => {
    const client = connect();
    const list = async (query: string) =>
      (await client.get<Schemas['ExternalSourceMetadataResults']>(`/api/externalsourcesmetadata?${query}`))
        .body.Items;
    expect((await list('end=source')).map(({ Key, Id }) => [Key, Id])).toEqual([
      ['Requirement', null],
      ['Incident', null],
    ]);
    const systems = await list('compatibleWithKey=Incident');
    expect(systems.length).toBeGreaterThan(3);
    expect(new Set(systems.map(({ End }) => End))).toEqual(new Set(['Destination']));
    const { body } = await client.get<Schemas['ExternalSourceMetadata']>(
      `/api/externalsourcemetadata?end=Source&key=Requirement&projectId=${projects.test}&$expand=Widgets,InitialFieldValues`,
    );
    expect(body).toMatchObject({
      Name: 'Requirements',
      Id: null,
      InitialFieldValues: { ProjectId: projects.test },
      Widgets: { ProjectId: { Required: true } },
    });
    await client.fails(() => client.get('/api/externalsourcemetadata'), 403, /by key or id/);
    await client.fails(() => client.get('/api/externalsourcemetadata?key=Zilla'), 404, /^Nothing/);
  });

  test('are of the types that the server has, in every world', async () => {
    const client = connect({ world: { seed: 'empty' } });
    const { body } = await client.get<Schemas['ExternalSystemTypeResults']>('/api/externalsystemtypes');
    expect(body.Items.map(({ Id }) => Id)).toEqual(['Jira', 'TFS2010', 'EnterpriseArchitect']);
    expect((await client.get('/api/externalsystemtype/jira')).body).toEqual(body.Items[0]);
    await client.fails(() => client.get('/api/externalsystemtype/zilla'), 404, /zilla/);
  });
});
