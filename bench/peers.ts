import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../test/support/ports.ts';
import type { Programs } from './bundle.ts';
import { type Child, startChild } from './child.ts';
import { type Client, createClient } from './client.ts';
import { type Peer, peers } from './peer-programs.ts';
import { compare } from './rounds.ts';
import { asRatio, type Table } from './table.ts';
import { parse, rate, requestsTo } from './throughput.ts';

/**
 * Responses per second of processor time to one request, other mock servers against ours. They are installed in a temporary folder,
 * in the versions that are printed, and all but Prism, which reads the document, are told what to send: the very body that ours makes.
 * Of each process all threads count: a virtual machine compiles and collects garbage in threads of its own.
 * @throws Error where there is no `/proc`: what another program has used is not known there
 */
export async function comparePeers(programs: Programs, rounds: number, count: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'enterprise-tester-mock-peers-'));
  const ours = await startChild(programs.pathOf('servers/fake.ts'));
  const rows: string[][] = [];
  try {
    install(folder);
    const request = await connected(
      ours,
      async (client) => (await requestsTo(client))['GET a project'] ?? '',
    );
    const ask = (child: Child, times: number) => connected(child, (client) => client.send(request, times));
    const { body } = parse(await ask(ours, 1));
    for (const peer of peers) {
      const child = await startPeer(folder, peer, body);
      expectBody(peer, await ask(child, 1));
      // Programs that compile what they run often need a while.
      for (const each of [ours, child]) await ask(each, 10 * count);
      const measured = (server: Child) => () =>
        connected(server, (client) => rate({ child: server, client }, request, count)());
      const compared = await compare(rounds, measured(child), measured(ours));
      rows.push([`${peer.name} ${peer.version}`, asRatio(compared)]);
      await child.stop();
    }
  } finally {
    await ours.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { head: ['GET a project, answers per second of processor time', 'to ours'], rows };
}

/** With connections of its own: servers end those that have waited while a slower one had its turn. */
async function connected<T>({ port }: Child, use: (client: Client) => Promise<T>): Promise<T> {
  const client = await createClient(port);
  try {
    return await use(client);
  } finally {
    client.close();
  }
}

function install(folder: string): void {
  const packages = peers.map(({ package: name, version }) => `${name}@${version}`);
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...packages];
  execFileSync('npm', args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function startPeer(folder: string, peer: Peer, body: string): Promise<Child> {
  const port = await freePort();
  const [program = '', ...args] = peer.prepare({ folder, port, body });
  const child = spawn(program, args, { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const failed = ended.then(() => {
    throw new Error(`The server ${peer.name} has ended.`);
  });
  failed.catch(() => {});
  await Promise.race([listening(port), failed]);
  return {
    port,
    cpu: async () => processorTime(child.pid ?? 0),
    stop() {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

async function listening(port: number): Promise<void> {
  while (!(await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))) await setTimeout(100);
}

/** Microseconds that all threads of a process have used, as exact as the kernel counts: to a hundredth of a second. */
function processorTime(pid: number): number {
  const [user = 0, system = 0] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user + system) * 10_000;
}

function expectBody({ name }: Peer, answer: string): void {
  const { body } = parse(answer);
  if (!body.includes('"Name":"Test Project"')) throw new Error(`${name} sends something else:\n${answer}`);
}
