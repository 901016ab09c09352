import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../../state/folder.ts';
import { et, serve } from '../terminal.ts';

const json = { 'Content-Type': 'application/json' };

async function create(url: string, Name: string): Promise<string> {
  const response = await fetch(`${url}/api/projects`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ Name }),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { Id: string }).Id;
}

describe('et-mock serve --state', () => {
  it('goes on where it was stopped, whatever it is told to start with', async () => {
    const path = await folder();
    const first = await serve('--state', path, '--seed', 'empty');
    expect(first.result.stderr).toContain('Serves the empty world.');
    const id = await create(first.url, 'Kept');
    expect(await first.stop()).toBe(0);

    const second = await serve('--state', path, '--seed', 'documented');
    expect(second.result.stderr).toContain(`Serves what ${path} keeps.`);
    const { Items } = (await (await fetch(`${second.url}/api/projects`)).json()) as {
      Items: { Id: string }[];
    };
    expect(Items.map(({ Id }) => Id)).toEqual([id]);
    await second.stop();
  });

  it('waits, after a restart too, for the first change before the time of an example passes', async () => {
    const path = await folder();
    const args = ['--state', path, '--example', 'deleteProject', '--speed', '100'];
    const clock = async (url: string) =>
      (await (await fetch(`${url}/_mock/clock`)).json()) as { rate: number };
    await (await serve(...args)).stop();
    const again = await serve(...args);
    expect(await clock(again.url)).toMatchObject({ rate: 0 });
    await create(again.url, 'First change');
    expect(await clock(again.url)).toMatchObject({ rate: 100 });
    await again.stop();
  });

  it('ends with 3 where it cannot keep anything, and says what to do', async () => {
    const file = join(await folder(), 'file');
    await writeFile(file, '');
    const { code, stdout, stderr } = await et('serve', '--port', '0', '--state', file);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toBe(`et-mock: Failed to open the state ${file}: it is a file; give a folder.\n`);
  });

  it('ends with 3 while another process uses the folder', async () => {
    const path = await folder();
    const first = await serve('--state', path);
    const { code, stderr } = await et('serve', '--port', '0', '--state', path);
    expect(code).toBe(3);
    expect(stderr).toContain('another process uses it; stop that one, or give another folder.');
    await create(first.url, 'Still there');
    await first.stop();
  });

  it('leaves the folder free when it refuses what it is given', async () => {
    const path = await folder();
    expect((await et('serve', '--state', path, '--given', 'nothing')).code).toBe(2);
    await (await serve('--state', path)).stop();
  });
});

describe('et-mock serve', () => {
  it('leaves the rate alone that a client has set', async () => {
    const server = await serve();
    const set = { method: 'PUT', headers: json, body: '{"rate":0}' };
    expect((await fetch(`${server.url}/_mock/clock`, set)).status).toBe(200);
    await create(server.url, 'A change');
    expect(await (await fetch(`${server.url}/_mock/clock`)).json()).toMatchObject({ rate: 0 });
    await server.stop();
  });
});
