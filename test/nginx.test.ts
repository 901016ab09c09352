import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { createClock, createMock, type Mock } from '../src/index.ts';
import { listen, type RunningServer } from '../src/node.ts';
import { describeWith } from './support/programs.ts';
import type { FrontProxy } from './support/proxies/front-proxy.ts';
import { nginxProgram, shippedConfiguration, startNginx } from './support/proxies/nginx.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const token = 'open-sesame';

interface Replica {
  readonly mock: Mock;
  server: RunningServer;
}

let replicas: Replica[];
let balancer: FrontProxy;
let url: string;

async function startReplica(): Promise<Replica> {
  const mock = createMock({ world: { clock: createClock({ rate: 0 }) }, server: { controlToken: token } });
  return { mock, server: await listen(mock) };
}

/** The replicas that have a world, each with the number of requests it was asked there. */
function homesOf(world: string): { replica: Replica; asked: number }[] {
  return replicas
    .filter(({ mock }) => mock.worlds.has(world))
    .map((replica) => ({ replica, asked: replica.mock.worlds.get(world).journal.latest }));
}

async function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const response = await fetch(url + path, { headers });
  await response.arrayBuffer();
  return response.status;
}

describeWith(nginxProgram, 'two replicas behind nginx, with the configuration that is shipped,', () => {
  beforeAll(async () => {
    replicas = [await startReplica(), await startReplica()];
    balancer = await startNginx(shippedConfiguration(replicas.map(({ server }) => server)));
    url = `http://127.0.0.1:${balancer.port}`;
  });

  afterAll(async () => {
    await balancer?.stop();
    for (const { server } of replicas ?? []) await server.close();
  });

  it('have each world in one place, however a client names it', async () => {
    for (let index = 0; index < 20; index++) {
      const world = `named-${index}`;
      const authorization = `Basic ${btoa(`${world}/alice:secret`)}`;
      expect(await statusOf(`/@${world}${project}`)).toBe(200);
      expect(await statusOf(`/%40${world}${project}?$expand=CustomFields`)).not.toBe(502);
      expect(await statusOf(project, { 'X-Mock-World': world })).toBe(200);
      expect(await statusOf(project, { Authorization: authorization })).toBe(200);
      expect(
        await statusOf(`/@${world}${project}`, { 'X-Mock-World': 'another', Authorization: authorization }),
      ).toBe(200);
      expect(
        await statusOf(project, { 'X-Mock-World': world, Authorization: `Basic ${btoa('another/bob:x')}` }),
      ).toBe(200);
      expect(homesOf(world).map(({ asked }) => asked)).toEqual([6]);
    }
    expect(homesOf('another')).toEqual([]);
  });

  it('have the default world in one place, whether it is named or not', async () => {
    await Promise.all([
      statusOf(project),
      statusOf(`/@default${project}`),
      statusOf(project, { 'X-Mock-World': 'default' }),
      statusOf(project, { Authorization: `Basic ${btoa('alice:secret')}` }),
    ]);
    expect(replicas.map(({ mock }) => mock.journal.latest).sort()).toEqual([0, 4]);
  });

  it('share the worlds between them', async () => {
    const worlds = Array.from({ length: 200 }, (_, index) => `shared-${index}`);
    await Promise.all(worlds.map((world) => statusOf(project, { 'X-Mock-World': world })));
    const [first, second] = replicas.map(({ mock }) => worlds.filter((world) => mock.worlds.has(world)));
    expect(first).toHaveLength(200 - (second?.length ?? 0));
    expect(Math.min(first?.length ?? 0, second?.length ?? 0)).toBeGreaterThan(40);
  });

  it('keep a family of worlds together, so that each can be a fork of another', async () => {
    for (let index = 0; index < 20; index++) {
      const family = `family-${index}`;
      await statusOf(`/@${family}${project}`);
      const [home] = homesOf(family);
      home?.replica.mock.worlds.get(family).fork(`${family}.fork`);
      await statusOf(`/@${family}.fork${project}`);
      expect(homesOf(`${family}.fork`)).toEqual([{ replica: home?.replica, asked: 1 }]);
    }
  });

  it('give addresses in responses that lead to the balancer', async () => {
    const answer = await (await fetch(`${url}/@links${project}`)).json();
    expect(answer).toHaveProperty('Self', `${url}/@links${project}`);
  });

  it('stream each element as it comes', async () => {
    const response = await fetch(`${url}/@streams/api/backgroundtasks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Type: 'Reindex', Parameters: {}, StreamProgress: true }),
    });
    const [home] = homesOf('streams');
    const clock = home?.replica.mock.worlds.get('streams').clock;
    let text = '';
    let chunks = 0;
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (++chunks === 1) expect(text).toMatch(/^\[\{.*"Complete":false.*\}$/s);
      clock?.advance(1000);
    }
    expect(chunks).toBeGreaterThan(2);
    expect(JSON.parse(text).at(-1)).toMatchObject({ Complete: true });
  });

  it('let the control API in by its token alone, to the world that is meant', async () => {
    const clock = (world: string, headers = {}) => fetch(`${url}/@${world}/_mock/clock`, { headers });
    expect((await clock('ruled')).status).toBe(401);
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    const moved = await fetch(`${url}/_mock/clock/advance`, {
      method: 'POST',
      headers: { ...headers, 'X-Mock-World': 'ruled' },
      body: JSON.stringify({ ms: 86_400_000 }),
    });
    expect(moved.status).toBe(200);
    const { at } = (await (await clock('ruled', headers)).json()) as { at: string };
    const [home] = homesOf('ruled');
    const ruled = home?.replica.mock.worlds.get('ruled').clock.now() ?? 0;
    expect(Math.abs(Date.parse(at) - ruled)).toBeLessThan(1000);
    expect(ruled - (home?.replica.mock.clock.now() ?? 0)).toBeGreaterThan(80_000_000);
    expect(homesOf('ruled')).toHaveLength(1);
  });

  it('refuse a body that is too large in the words of the API', async () => {
    const response = await fetch(`${url}/@large/api/backgroundtasks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ Type: 'x'.repeat(2_000_000) }),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toHaveProperty('Message');
  });

  it('are missed one by one: worlds of the one that is down are refused, and do not begin anew elsewhere', async () => {
    const worlds = Array.from({ length: 40 }, (_, index) => `outage-${index}`);
    const ask = () => Promise.all(worlds.map((world) => statusOf(`/@${world}${project}`)));
    await ask();
    const [lost, kept] = replicas as [Replica, Replica];
    const { port } = lost.server;
    await lost.server.close();
    onTestFinished(async () => {
      await lost.server.close();
      lost.server = await listen(lost.mock, { port });
    });
    const expected = worlds.map((world) => (kept.mock.worlds.has(world) ? 200 : 502));
    expect(new Set(expected)).toEqual(new Set([200, 502]));
    expect(await ask()).toEqual(expected);
    expect(await ask()).toEqual(expected);
    const gone = worlds[expected.indexOf(502)];
    const refused = await fetch(`${url}/@${gone}${project}`);
    expect(refused.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(await refused.json()).toEqual({
      Message: 'Failed to answer: the replica of the mock that has this world cannot be reached.',
    });
    expect(kept.mock.worlds.has(`${gone}`)).toBe(false);

    lost.server = await listen(lost.mock, { port });
    expect(await ask()).toEqual(worlds.map(() => 200));
  });
});
