import type { Programs } from './bundle.ts';
import { type Child, startChild } from './child.ts';
import { type Client, createClient } from './client.ts';
import { compare } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const requirement = 'f2a5fcee-3811-4672-abe1-2e26b7ebf8f9';
const assignment = '2264a622-2869-4ef8-8183-a0040106ca9d';
const reindex = JSON.stringify({ Type: 'Reindex', Parameters: { ProjectId: project } });

/**
 * Answers per second of the server's processor time, ours against `node:http` that reads the request and sends the same
 * bytes. The processor's time, because a machine that does other things too gives each server less of its own.
 */
export async function throughput(programs: Programs, rounds: number, count: number): Promise<Table> {
  const ours = await startChild(programs.pathOf('servers/fake.ts'));
  const client = await createClient(ours.port);
  const rows: string[][] = [];
  for (const [what, request] of Object.entries(await requestsTo(client))) {
    const answer = await client.send(request, 1);
    const bare = await startChild(programs.pathOf('servers/bare.ts'), JSON.stringify(parse(answer)));
    const rival = await createClient(bare.port);
    expectSameBytes(answer, await rival.send(request, 1));
    // So that both run compiled code.
    for (const each of [client, rival]) await each.send(request, 3 * count);
    const compared = await compare(
      rounds,
      rate({ child: ours, client }, request, count),
      rate({ child: bare, client: rival }, request, count),
    );
    rows.push([what, asRatio(compared)]);
    rival.close();
    await bare.stop();
  }
  client.close();
  await ours.stop();
  return { head: ['answers per second of processor time', 'ours to `node:http`'], rows };
}

/** The requests that are measured, by what they are: one of them is to a task that is started for it. */
export async function requestsTo(client: Client): Promise<Readonly<Record<string, string>>> {
  const task = /"Id":"([^"]+)"/.exec(await client.send(post('/api/backgroundtasks', reindex), 1))?.[1];
  return {
    'GET a project': get(`/api/project/${project}`),
    'GET a requirement': get(`/api/requirement/${requirement}`),
    'GET the runs of an assignment': get(`/api/scriptassignment/${assignment}/runs`),
    'GET a task': get(`/api/backgroundtask/${task}`),
    'POST a task': post('/api/backgroundtasks', reindex),
  };
}

interface Contender {
  readonly child: Child;
  readonly client: Client;
}

/** Measures responses per second of the server's processor time. */
export function rate({ child, client }: Contender, request: string, count: number): () => Promise<number> {
  return async () => {
    const before = await child.cpu();
    await client.send(request, count);
    return (count * 1e6) / ((await child.cpu()) - before);
  };
}

function get(path: string): string {
  return `GET ${path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n\r\n`;
}

function post(path: string, body: string): string {
  return `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

interface ParsedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const connection = /^(date|connection|keep-alive): .*\r\n/gim;

/** A response without what only its connection is about. */
export function parse(answer: string): ParsedAnswer {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const [first = '', ...lines] = `${head}\r\n`.replace(connection, '').trimEnd().split('\r\n');
  const status = Number(first.split(' ')[1]);
  if (!(status < 300)) throw new Error(`The server refused the request: ${answer}`);
  return { status, headers: Object.fromEntries(lines.map((line) => line.split(': '))), body };
}

function expectSameBytes(one: string, other: string): void {
  if (one.replace(connection, '') !== other.replace(connection, ''))
    throw new Error(`The answers differ:\n${one}\n${other}`);
}
