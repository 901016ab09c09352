import { describe, expect, it } from 'vitest';
import { createClock, createMock } from '../../src/index.ts';
import { command } from './control.ts';

const standing = () => createMock({ world: { clock: createClock({ at: '2015-06-01T09:00:00Z', rate: 0 }) } });

describe('the clock over HTTP', () => {
  it('says what time it is', async () => {
    const { body } = await command(standing(), 'getClock');
    expect(body).toEqual({ at: '2015-06-01T09:00:00Z', rate: 0, waiting: 0 });
  });

  it('is advanced, set and made faster, as the TypeScript one is', async () => {
    const mock = standing();
    expect((await command(mock, 'advanceClock', { body: { ms: 60_000 } })).body.at).toBe(
      '2015-06-01T09:01:00Z',
    );
    expect(mock.clock.now()).toBe(Date.parse('2015-06-01T09:01:00Z'));
    await command(mock, 'setClock', { body: { at: '2014-01-01T00:00:00', rate: 0 } });
    expect(mock.clock.now()).toBe(Date.parse('2014-01-01T00:00:00Z'));
    await command(mock, 'setClock', { body: { rate: 10 } });
    expect(mock.clock.rate).toBe(10);
  });

  it.each([
    { operation: 'advanceClock', body: { ms: -1 } },
    { operation: 'advanceClock', body: { ms: 1e300 } },
    { operation: 'advanceClock', body: { seconds: 1 } },
    { operation: 'setClock', body: {} },
    { operation: 'setClock', body: { at: 'yesterday', rate: 5 } },
    { operation: 'setClock', body: { rate: -1 } },
  ] as const)('refuses $body and changes nothing', async ({ operation, body }) => {
    const mock = standing();
    const answer = await command(mock, operation, { body });
    expect(answer.status).toBe(400);
    expect(answer.body.Message).toMatch(/^Failed to /);
    expect((await command(mock, 'getClock')).body).toEqual({
      at: '2015-06-01T09:00:00Z',
      rate: 0,
      waiting: 0,
    });
  });

  it('is that of the world that the request names', async () => {
    const mock = standing();
    const alpha = mock.worlds.get('alpha', { clock: createClock({ at: 0, rate: 0 }) });
    await command(alpha, 'advanceClock', { body: { ms: 1000 } });
    expect(alpha.clock.now()).toBe(1000);
    expect(mock.clock.now()).toBe(Date.parse('2015-06-01T09:00:00Z'));
  });
});

describe('the control API', () => {
  it('is found in front of an application path, whatever that is', async () => {
    const mock = createMock({ server: { basePath: '/EnterpriseTester' } });
    expect((await command(mock, 'getHealth')).body).toMatchObject({ status: 'ok', worlds: 1 });
  });

  it('describes itself', async () => {
    const { body } = await command(createMock(), 'getControlDocument');
    expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/_mock/clock/advance': expect.anything() } });
  });

  it('says what it has where there is nothing', async () => {
    const response = await createMock().fetch('/_mock/nothing');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ Message: expect.stringContaining('no GET /_mock/nothing') });
  });

  it('takes a world back to its seed', async () => {
    const mock = createMock();
    mock.store.removeTree('Project', 'eb06e5d8-f774-4b0f-a95c-a911c13527a9');
    expect((await command(mock, 'reset')).status).toBe(204);
    expect((await mock.fetch('/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9')).status).toBe(200);
  });
});
