import { expect, test } from 'vitest';
import type { Schemas } from '../../../../src/contract/operations.ts';
import { connect } from '../../client.ts';
import { nowhere } from '../../known.ts';

type Templates = { readonly Items: readonly Schemas['ProjectTemplate'][]; readonly Total?: number };

test('project templates are listed, counted and filtered', async () => {
  const { get } = connect();
  const { body } = await get<Templates>('/api/projecttemplates?$inlinecount=allpages');
  expect(body).toMatchObject({ Total: 1, Items: [{ Title: 'Agile' }] });
  expect(Object.keys(body.Items[0] ?? {})).toEqual(['Id', 'Title']);
  expect((await get<Templates>("/api/projecttemplates?$filter=Title eq 'x'")).body.Items).toEqual([]);
});

test('a project that is made of a template begins with its values, and with the usual ones in other lists', async () => {
  const { get, post, fails } = connect();
  const [template] = (await get<Templates>('/api/projecttemplates')).body.Items;
  const path = '/api/projects?$expand=Statuses,Priorities';
  const { body } = await post<Schemas['Project']>(path, { Name: 'Sprint', TemplateId: template?.Id });
  expect(body.Statuses?.map(({ Text }) => Text)).toEqual(['To Do', 'In Progress', 'Done']);
  expect(body.Priorities?.map(({ Text }) => Text)).toEqual(['Low', 'Medium', 'High']);
  const unknown = { Name: 'Other', TemplateId: nowhere };
  await fails(() => post('/api/projects', unknown), 403, /^No project template has the TemplateId/);
});
