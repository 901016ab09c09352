import { describe, expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere, projects } from '../../known.ts';

type Organisation = Schemas['Organisation'];
type Organisations = { readonly Items: readonly Organisation[] };
type Project = Schemas['Project'];
type Task = Schemas['BackgroundTask'];

const acme = '41930a0d-0d44-4a82-a9de-e2c25780130b';

describe('organisations', () => {
  test('are listed with what can be expanded of them', async () => {
    const { body } = await connect().get<Organisations>('/api/organisations');
    expect(body.Items).toHaveLength(1);
    expect(body.Items[0]).toEqual({
      Id: acme,
      Name: 'Acme Inc',
      OrderNumber: 1,
      ShortDescription: 'Acme Inc make products',
      LongDescription: 'Acme Inc make products large and small, for many verticals and horizontals',
      IndustryType: 'Generics',
      Expands: [
        ...['Components', 'IncidentResolutions', 'IncidentStatuses', 'IncidentTypes', 'Priorities'],
        ...[
          'ProjectCategories',
          'Projects',
          'RelationshipTypes',
          'RequirementDifficulties',
          'RequirementStatuses',
        ],
        ...['RequirementTypes', 'Statuses', 'TestTypes', 'Versions'],
      ],
      Self: `http://localhost/api/organisation/${acme}`,
    });
  });

  test('expand to their projects, categories and the values of the projects, each text once', async () => {
    const { get, mock } = connect();
    const names = 'Projects,ProjectCategories,Priorities';
    const { body } = await get<Organisation>(`/api/organisation/${acme}?$expand=${names}`);
    expect(body.Projects).toHaveLength(mock.store.Project.size);
    expect(body.ProjectCategories?.map(({ Name }) => Name)).toEqual([
      'Archived Projects',
      'Active',
      'Archived',
    ]);
    const texts = body.Priorities?.map(({ Text }) => Text) ?? [];
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toEqual(expect.arrayContaining(['Low', 'High']));
  });

  test('are made, filtered and changed', async () => {
    const { get, post, put } = connect();
    const made = await post<Organisation>('/api/organisations', { Name: 'Globex', IndustryType: 'Energy' });
    expect(made.status).toBe(201);
    expect(made.headers.get('Location')).toBe(made.body.Self);
    expect(made.body).toMatchObject({ Name: 'Globex', OrderNumber: 2, ShortDescription: null });
    const found = await get<Organisations>("/api/organisations?$filter=IndustryType eq 'Energy'");
    expect(found.body.Items.map(({ Id }) => Id)).toEqual([made.body.Id]);
    const path = `/api/organisation/${made.body.Id}`;
    const changed = await put<Organisation>(path, { Name: 'Globex Ltd', LongDescription: null, Links: [] });
    expect(changed.body).toMatchObject({ Name: 'Globex Ltd', IndustryType: 'Energy', LongDescription: null });
    expect((await get<Organisation>(path)).body).toEqual(changed.body);
  });

  test('show their new name in projects and categories', async () => {
    const { get, put, mock } = connect();
    await put(`/api/organisation/${acme}`, { Name: 'Acme Ltd' });
    const { body } = await get<Project>(`/api/project/${projects.test}`);
    expect(body.OrganisationName).toBe('Acme Ltd');
    expect(new Set(Array.from(mock.store.ProjectCategory, (it) => it.OrganisationName))).toEqual(
      new Set(['Acme Ltd', null]),
    );
  });

  test('have a name of their own', async () => {
    const client = connect();
    const { fails, post, put } = client;
    await post('/api/organisations', { Name: 'Globex' });
    await fails(
      () => post('/api/organisations', { Name: 'acme inc' }),
      403,
      /^Another organisation has the name/,
    );
    await fails(() => put(`/api/organisation/${acme}`, { Name: 'GLOBEX' }), 403, /^Another organisation/);
    await fails(() => put(`/api/organisation/${acme}`, { Id: nowhere }), 403, /^The Id in the body/);
  });

  test('are 404 where there is none', async () => {
    const { fails, get, put, remove } = connect();
    const path = `/api/organisation/${nowhere}`;
    for (const request of [() => get(path), () => put(path, { Name: 'x' }), () => remove(path)]) {
      await fails(request, 404, /^No organisation has the id/);
    }
  });

  test('are deleted by a task, with their categories and projects and all that is in those', async () => {
    const { get, post, remove, mock } = connect();
    const { Id } = (await post<Organisation>('/api/organisations', { Name: 'Globex' })).body;
    const project = await post<Project>('/api/projects', { Name: 'Reactor', OrganisationId: Id });
    expect(project.body.OrganisationName).toBe('Globex');
    const started = await remove<Task>(`/api/organisation/${acme}`);
    expect(started.status).toBe(202);
    expect(started.headers.get('Location')).toBe(started.body.Self);
    expect(started.body.Id).toMatch(/^deleteorganisation-/);
    expect((await get(`/api/project/${projects.test}`)).status).toBe(200);
    mock.clock.advance(1000);
    expect((await get<Task>(started.body.Self.slice('http://localhost'.length))).body.Complete).toBe(true);
    expect((await get(`/api/organisation/${acme}`)).status).toBe(404);
    expect(Array.from(mock.store.Project, ({ Name }) => Name)).toEqual(['Reactor']);
    expect(mock.store.ProjectCategory.size + mock.store.ScriptRun.size).toBe(0);
  });

  test('are deleted by a task that is asked for, too', async () => {
    const { post, fails, mock } = connect();
    const task = (OrganisationId: string) => ({ Type: 'DeleteOrganisation', Parameters: { OrganisationId } });
    await fails(() => post('/api/backgroundtasks', task(nowhere)), 500, /^No organisation has/);
    await post('/api/backgroundtasks', task(acme));
    mock.clock.advance(1000);
    mock.tasks.list();
    expect(mock.store.Organisation.size).toBe(0);
    await fails(() => post('/api/projects', { Name: 'Homeless' }), 403, 'There is no organisation.');
  });
});
