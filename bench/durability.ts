import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Programs } from './bundle.ts';
import { type Child, startChild } from './child.ts';
import { type Client, createClient } from './client.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

const body = '{"Type":"Reindex","Parameters":{}}';
/** Each makes a record of its own: what is written to one record twice in a turn is written once. */
const request = `POST /api/backgroundtasks HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

interface Contender {
  readonly child: Child;
  readonly all: Client;
}

/** What it costs that changes outlive the process, against a server that forgets them. */
export async function durability(programs: Programs, rounds: number, count: number): Promise<Table> {
  const folder = await mkdtemp(join(tmpdir(), 'enterprise-tester-mock-bench-'));
  const fresh = await begin(programs.pathOf('servers/fake.ts'));
  const kept = await begin(programs.pathOf('servers/kept.ts'), join(folder, 'kept'));
  const flushed = await begin(programs.pathOf('servers/kept.ts'), join(folder, 'flushed'), 'flush');
  try {
    const rows: string[][] = [];
    for (const [what, one] of [
      ['changes that outlive the process', kept],
      ['changes that outlive a loss of power', flushed],
    ] as const) {
      const few = one === flushed ? Math.ceil(count / 8) : count;
      rows.push([
        `${what}: 64 clients, changes per second of processor time`,
        asRatio(await compare(rounds, rate(one, few), rate(fresh, few))),
      ]);
      const latency = (contender: Contender) => () => timed(() => start(contender.child), 20);
      rows.push([
        `${what}: one client, time for a response`,
        asRatio(await compare(rounds, latency(one), latency(fresh)), ' ms'),
      ]);
    }
    return { head: ['a task is started', 'with a state to without'], rows };
  } finally {
    for (const { child, all } of [fresh, kept, flushed]) {
      all.close();
      await child.stop();
    }
    await rm(folder, { recursive: true, force: true });
  }
}

async function begin(program: string, ...args: string[]): Promise<Contender> {
  const child = await startChild(program, ...args);
  const all = await createClient(child.port);
  const answer = await all.send(request, 640);
  if (!answer.startsWith('HTTP/1.1 2')) throw new Error(`The server refused the change: ${answer}`);
  return { child, all };
}

/** Not by the client above, which sleeps for longer than a response takes. */
async function start({ port }: Child): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  await (
    await fetch(`http://127.0.0.1:${port}/api/backgroundtasks`, { method: 'POST', headers, body })
  ).text();
}

function rate({ child, all }: Contender, count: number) {
  return async () => {
    const before = await child.cpu();
    await all.send(request, count);
    return (count * 1e6) / ((await child.cpu()) - before);
  };
}
