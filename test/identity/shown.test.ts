import { describe, expect, it } from 'vitest';
import { guarded, messageOf, project } from './setup.ts';

interface Named {
  readonly Id: string;
  readonly UserName: string;
}
interface Expanded {
  readonly Projects: readonly Named[];
}

describe('what is shown of others', () => {
  it('the assignees of a project are those who may do something there', async () => {
    const mock = guarded();
    const other = [...mock.store.Project].find(({ Id }) => Id !== project)?.Id ?? '';
    mock.accounts.set('joeb', { permissions: [{ Key: 'TestManagement', ProjectId: project }] });
    mock.accounts.set('janedoe', { permissions: [] });
    const assignees = async (id: string) => {
      const response = await mock.as('administrator').fetch(`/api/project/${id}/assignees`);
      const { Items } = (await response.json()) as { Items: Named[] };
      return Items.map(({ UserName }) => UserName);
    };
    expect(await assignees(project)).toContain('joeb');
    expect(await assignees(project)).not.toContain('janedoe');
    expect(await assignees(other)).not.toContain('joeb');
    mock.accounts.setGroup('people', [{ Key: 'TestManagement/ManageScripts', ProjectId: other }]);
    mock.accounts.set('janedoe', { permissions: [], groups: ['people'] });
    expect(await assignees(other)).toContain('janedoe');
  });

  it('an organisation and a category show those of their projects that the user may see', async () => {
    const mock = guarded();
    const { OrganisationId = '' } = mock.store.Project.get(project) ?? {};
    const [category] = mock.store.ProjectCategory;
    for (const { Id } of mock.store.Project)
      mock.store.Project.update(Id, { ProjectCategoryId: category?.Id ?? null });
    mock.accounts.set('joeb', { permissions: [{ Key: 'TestManagement', ProjectId: project }] });
    const ids = (projects: readonly Named[]) => projects.map(({ Id }) => Id);
    const read = async <T>(path: string) => (await (await mock.as('joeb').fetch(path)).json()) as T;
    const all = await read<{ Items: Expanded[] }>('/api/organisations?$expand=Projects');
    expect(all.Items.flatMap(({ Projects }) => ids(Projects))).toEqual([project]);
    const one = await read<Expanded>(`/api/organisation/${OrganisationId}?$expand=Projects`);
    expect(ids(one.Projects)).toEqual([project]);
    const inCategory = await read<Expanded>(`/api/projectcategory/${category?.Id}?$expand=Projects`);
    expect(ids(inCategory.Projects)).toEqual([project]);
  });

  it('an organisation expands the same values of picklists as it lists: those of projects that the user may see', async () => {
    const mock = guarded();
    const { OrganisationId = '' } = mock.store.Project.get(project) ?? {};
    mock.accounts.set('joeb', { permissions: [{ Key: 'TestManagement', ProjectId: project }] });
    const read = async <T>(user: string, path: string) =>
      (await (await mock.as(user).fetch(path)).json()) as T;
    const valuesFor = async (user: string) => {
      const organisation = `/api/organisation/${OrganisationId}`;
      const { Priorities } = await read<{ Priorities: Named[] }>(user, `${organisation}?$expand=Priorities`);
      const listed = await read<{ Items: Named[] }>(user, `${organisation}/picklist/priority`);
      return [Priorities, listed.Items].map((values) => values.map(({ Id }) => Id));
    };
    const [expanded, listed] = await valuesFor('joeb');
    expect(expanded).toEqual(listed);
    const [all, allListed] = await valuesFor('administrator');
    expect(all).toEqual(allListed);
    expect(all?.length).toBeGreaterThan(expanded?.length ?? 0);
  });

  it('a user is not deleted while a task is under way on behalf of that user', async () => {
    const mock = guarded();
    const user = mock.create.user({ UserName: 'uploader' });
    mock.accounts.set('uploader', { permissions: ['TestManagement'] });
    const [assignment] = mock.store.AutomatedTestAssignment;
    const report = new FormData();
    report.set('report', new File(['<testsuite name="a"><testcase name="b"/></testsuite>'], 'a.xml'));
    const path = `/api/automatedtestassignment/${assignment?.Id}/runs`;
    expect((await mock.as('uploader').fetch(path, { method: 'POST', body: report })).status).toBe(202);
    const remove = await mock.as('administrator').fetch(`/api/user/${user.Id}`, { method: 'DELETE' });
    expect(remove.status).toBe(403);
    expect(await messageOf(remove)).toBe('A background task of the user uploader is under way.');
  });
});
