import { describe, expect, it } from 'vitest';
import { createMock } from '../../../src/index.ts';
import { command } from '../control.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

describe('faults over HTTP', () => {
  it('are added, listed with what they have done, and removed', async () => {
    const mock = createMock();
    const fault = { operation: 'getProject', status: 403, first: 1 };
    const { status, body: added } = await command(mock, 'addFault', { body: fault });
    expect({ status, added }).toMatchObject({ status: 201, added: { fault, matched: 0, hits: 0 } });
    expect((await mock.fetch(project)).status).toBe(403);
    expect((await mock.fetch(project)).status).toBe(200);
    const { body: listed } = await command(mock, 'listFaults');
    expect(listed).toMatchObject([{ id: added.id, fault, matched: 2, hits: 1 }]);
    expect((await command(mock, 'removeFault', { path: { id: added.id } })).status).toBe(204);
    expect((await command(mock, 'removeFault', { path: { id: added.id } })).status).toBe(404);
  });

  it('are those of one world, and are cleared', async () => {
    const mock = createMock();
    const alpha = mock.worlds.get('alpha');
    await command(alpha, 'addFault', { body: { status: 403 } });
    expect((await mock.fetch(project)).status).toBe(200);
    expect((await alpha.fetch(project)).status).toBe(403);
    expect((await command(alpha, 'clearFaults')).status).toBe(204);
    expect((await alpha.fetch(project)).status).toBe(200);
  });

  it.each([
    { operation: 'getProjekt', status: 404 },
    { operation: 'getProject', status: 418 },
    { operation: 'getProject' },
    { status: 200 },
    { cut: 'off' },
    { speed: 5 },
  ])('are refused when they are none: %j', async (body) => {
    const mock = createMock();
    const answer = await command(mock, 'addFault', { body });
    expect(answer).toMatchObject({ status: 400, body: { Message: expect.stringMatching(/^Failed to /) } });
    expect((await command(mock, 'listFaults')).body).toEqual([]);
  });
});
