import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createClock, createMock } from '../../../src/index.ts';
import { et, serve } from '../terminal.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

function fileOf(value: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

test('et-mock serve goes on from a world that was exported, tasks under way and standing clock included', async () => {
  const mock = createMock({ world: { clock: createClock({ at: '2015-06-01T12:00:00Z', rate: 0 }) } });
  const task = (await (await mock.fetch(project, { method: 'DELETE' })).json()) as { Self: string };
  mock.clock.advance(400);
  const path = new URL(task.Self).pathname;
  const server = await serve('--seed', fileOf(mock.export()));
  try {
    const answer = await (await fetch(server.url + path)).text();
    expect(answer.replaceAll(server.url, 'http://localhost')).toBe(await (await mock.fetch(path)).text());
  } finally {
    expect(await server.stop()).toBe(0);
  }
});

test('et-mock serve names the place in such a file that is wrong', async () => {
  const file = fileOf({ ...createMock().export(), ids: 7 });
  const { code, stderr } = await et('serve', '--seed', file);
  expect(code).toBe(2);
  expect(stderr).toContain(`Failed to read the seed ${file}: ids must be an object, got 7.`);
});

test('et-mock serve has no more worlds than it was told', async () => {
  const server = await serve('--max-worlds', '2', '--world-idle', '60');
  try {
    expect((await fetch(`${server.url}/@alpha${project}`)).status).toBe(200);
    expect((await fetch(`${server.url}/@beta${project}`)).status).toBe(503);
  } finally {
    expect(await server.stop()).toBe(0);
  }
});
