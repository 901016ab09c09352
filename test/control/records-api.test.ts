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
    const { status, body } = await command(mock, 'createRecords', { body: { entity: 'user', count: 3 } });
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
