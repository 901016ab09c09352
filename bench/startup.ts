import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Programs } from './bundle.ts';
import { growProject } from './clones/project.ts';
import { type Comparison, median, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

/** A program at its first response. */
interface Start {
  /** Since the start of the process. */
  readonly milliseconds: number;
  /** Resident memory. */
  readonly megabytes: number;
}

/** How many operations the whole API has, about. */
const wholeApi = 297;

/**
 * From the start of the process to the first response: the program with the document as it is, and with one that is as
 * large as that of the whole API will be, against a server in Hono of one line. Three by turns, compared in each round.
 */
export async function startup(programs: Programs, rounds: number, operations = wholeApi): Promise<Table> {
  const project = join(import.meta.dirname, '..');
  const large = growProject(operations);
  try {
    const { code, stderr } = await large.generate();
    if (code !== 0) throw new Error(`Failed to grow the project: ${stderr}`);
    for (const folder of [project, large.folder]) buildProgram(folder);
    const bare = [programs.pathOf('servers/hono.ts')];
    const serve = (folder: string) => [join(folder, 'dist', 'et-mock.js'), 'serve', '--port'];
    const starts = await takeTurns(rounds, [bare, serve(project), serve(large.folder)]);
    const against = (ours: number, theirs: number, unit: keyof Start): Comparison => {
      const of = (rival: number) => starts.map((round) => round[rival]?.[unit] ?? Number.NaN);
      const ratio = median(of(ours).map((it, round) => it / (of(theirs)[round] ?? Number.NaN)));
      return { ratio, ours: median(of(ours)), theirs: median(of(theirs)) };
    };
    return {
      head: [
        '`et-mock serve` to the first response',
        'time to Hono',
        'memory to Hono',
        'memory to the document as it is',
      ],
      rows: [
        [
          'the document as it is',
          asRatio(against(1, 0, 'milliseconds'), ' ms'),
          asRatio(against(1, 0, 'megabytes'), ' MB'),
          '',
        ],
        [
          `${large.operations} operations in ${large.resources} resources`,
          asRatio(against(2, 0, 'milliseconds'), ' ms'),
          asRatio(against(2, 0, 'megabytes'), ' MB'),
          asRatio(against(2, 1, 'megabytes'), ' MB'),
        ],
      ],
    };
  } finally {
    large.remove();
  }
}

function buildProgram(folder: string): void {
  const args = ['--import', 'tsx', 'scripts/build.ts', '--program'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Each round begins with another of the rivals. */
async function takeTurns(rounds: number, rivals: readonly (readonly string[])[]): Promise<Start[][]> {
  const all: Start[][] = [];
  for (let round = 0; round < rounds; round++) {
    const starts: Start[] = [];
    for (let turn = 0; turn < rivals.length; turn++) {
      const rival = (round + turn) % rivals.length;
      const port = await freePort();
      starts[rival] = await startOf(port, ...(rivals[rival] ?? []), String(port));
    }
    all.push(starts);
  }
  return all;
}

async function startOf(port: number, ...args: string[]): Promise<Start> {
  let child: ReturnType<typeof spawn> | undefined;
  const milliseconds = await timed(async () => {
    child = spawn(process.execPath, args, { stdio: 'ignore' });
    while (!(await isAnswered(port)));
  });
  const megabytes = residentMemory(child?.pid ?? 0);
  await new Promise((resolve) => {
    child?.once('exit', resolve);
    child?.kill('SIGKILL');
  });
  return { milliseconds, megabytes };
}

function residentMemory(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}

/** Asks once; false when nobody listens yet. */
function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write('GET /api/ HTTP/1.1\r\nHost: localhost\r\n\r\n'),
    );
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString('latin1').startsWith('HTTP/1.1 200'));
    });
    // Not at once: the asking would slow the start that is measured.
    socket.once('error', () => setTimeout(() => resolve(false), 2));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
