import { describe, expect, it } from 'vitest';
import { createMock, type Mock, type Seed } from '../../src/index.ts';
import { type RecordOptions, record } from '../../src/record.ts';

/** A mock with a recording of a server. */
async function recorded(server: Mock, options: Partial<RecordOptions> = {}) {
  let text = '';
  const { clear } = await record({
    url: server.baseUrl,
    fetch: server.fetch,
    out: (piece) => {
      text += piece;
    },
    ...options,
  });
  return { mock: createMock({ world: { seed: JSON.parse(text) as Seed } }), clear };
}

const widgets = async (mock: Mock, project: string) => {
  const { ProjectName, ...kinds } = (await (await mock.fetch(`/api/project/${project}/widgets`)).json()) as {
    ProjectName: string;
  } & Record<string, { Widgets: { Name: string; FieldCategory: string; WidgetType: string }[] }>;
  return kinds;
};

describe('the editors of a project', () => {
  it('are in a recording', async () => {
    const server = createMock();
    const { mock } = await recorded(server, { keep: ['*'] });
    for (const { Id } of [...server.store.Project])
      expect(await widgets(mock, Id)).toEqual(await widgets(server, Id));
  });

  it('are in clear as far as the server has made them, and those of custom fields have pseudonyms', async () => {
    const server = createMock();
    const { mock, clear } = await recorded(server);
    const [{ Id = '' } = {}] = [...server.store.Project];
    const [before, after] = [await widgets(server, Id), await widgets(mock, Id)];
    expect(after.Incident).toEqual(before.Incident);
    expect(after.Requirement?.Widgets.map(({ Name }) => Name)).toContain('Name');
    expect(before.ScriptRun?.Widgets.map(({ Name }) => Name)).toContain('Note');
    expect(after.ScriptRun?.Widgets).toMatchObject([{ FieldCategory: 'custom', WidgetType: 'Text' }]);
    expect(JSON.stringify(after.ScriptRun)).not.toContain('Note');
    expect(clear).toContain('EntityWidgets.Widgets');
  });

  it.each(['a rename', 'a removal'])(
    'follow their custom field after %s, also without its id',
    async (what) => {
      const server = createMock();
      const { mock } = await recorded(server, { keep: ['*'] });
      for (const { Id, Widgets } of [...mock.store.EntityWidgets])
        mock.store.EntityWidgets.update(Id, { Widgets: Widgets.map(({ ItemId: _, ...it }) => it) });
      const [project] = [...mock.store.Project];
      const [field] = [...mock.store.CustomField].filter(({ Name }) => Name === 'Severity');
      const editors = async () => JSON.stringify(await widgets(mock, project?.Id ?? ''));
      mock.store.EntityWidgets.update([...mock.store.EntityWidgets][0]?.Id ?? '', {
        Widgets: [
          { FieldCategory: 'custom', Name: 'Severity', Label: 'Severity', FormName: 'incident.Severity' },
        ],
      } as never);
      expect(await editors()).toContain('"FormName":"incident.Severity"');
      if (what === 'a removal') mock.store.CustomField.remove(field?.Id ?? '');
      else mock.store.CustomField.update(field?.Id ?? '', { Name: 'Weight' });
      expect(await editors()).not.toContain('"Name":"Severity"');
      expect((await editors()).includes('"FormName":"incident.Weight"')).toBe(what === 'a rename');
    },
  );

  it('have one for each custom field, which goes with it', async () => {
    const server = createMock();
    const { mock } = await recorded(server, { keep: ['*'] });
    for (const { Id } of [...mock.store.Project])
      for (const { Widgets = [] } of Object.values(await widgets(mock, Id)))
        expect(new Set(Widgets.map(({ Name }) => Name)).size).toBe(Widgets.length);
    const [field] = [...mock.store.CustomField].filter(({ Name }) => Name === 'Severity');
    mock.store.CustomField.remove(field?.Id ?? '');
    for (const { Id } of [...mock.store.Project])
      expect(JSON.stringify(await widgets(mock, Id))).not.toContain('"Severity"');
  });
});
