import type { Programs } from './bundle.ts';
import { startChild } from './child.ts';
import { createClient } from './client.ts';
import { compare } from './rounds.ts';
import { asRatio, type Table } from './table.ts';
import { rate } from './throughput.ts';

const request = [
  'GET /api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9 HTTP/1.1',
  'Host: localhost',
  `Authorization: Basic ${btoa('joeb:password')}`,
  '\r\n',
].join('\r\n');

/** What it costs to tell users apart: responses per second of processor time, with Basic credentials, to a server that asks nobody. */
export async function identities(programs: Programs, rounds: number, count: number): Promise<Table> {
  const asking = await begin(programs, 'identity');
  const open = await begin(programs);
  try {
    for (const { client } of [asking, open]) {
      const answer = await client.send(request, 3 * count);
      if (!answer.startsWith('HTTP/1.1 200')) throw new Error(`The server refused the request: ${answer}`);
    }
    const compared = await compare(rounds, rate(asking, request, count), rate(open, request, count));
    const row = ['GET a project', asRatio(compared)];
    return { head: ['answers per second of processor time', 'with identity to without'], rows: [row] };
  } finally {
    for (const { child, client } of [asking, open]) {
      client.close();
      await child.stop();
    }
  }
}

async function begin(programs: Programs, ...args: string[]) {
  const child = await startChild(programs.pathOf('servers/fake.ts'), ...args);
  return { child, client: await createClient(child.port) };
}
