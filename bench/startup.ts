import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Programs } from './bundle.ts';
import { type Comparison, median, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

/** A program at its first response. */
interface Start {
  /** Since the start of the process. */
  readonly milliseconds: number;
  /** Resident memory. */
  readonly megabytes: number;
}

/**
 * From the start of the process to the first response: the program against a server in Hono of one line, by turns, and
 * compared in each round.
 */
export async function startup(programs: Programs, rounds: number): Promise<Table> {
  const { time, memory } = await compareStarts(rounds, buildProgram(), [programs.pathOf('servers/hono.ts')]);
  return {
    head: ['`et-mock serve` to the first response', 'time to Hono', 'memory to Hono'],
    rows: [['the document as it is', asRatio(time, ' ms'), asRatio(memory, ' MB')]],
  };
}

/** A command to which a port is added, that starts a server on it. */
type Command = readonly string[];

/** Lets two servers start by turns, and compares them in each round. */
export async function compareStarts(
  rounds: number,
  ours: Command,
  theirs: Command,
): Promise<{ readonly time: Comparison; readonly memory: Comparison }> {
  const starts = await takeTurns(rounds, [theirs, ours]);
  const compared = (unit: keyof Start): Comparison => {
    const of = (rival: number) => starts.map((round) => round[rival]?.[unit] ?? Number.NaN);
    const [their, our] = [of(0), of(1)];
    const ratio = median(our.map((it, round) => it / (their[round] ?? Number.NaN)));
    return { ratio, ours: median(our), theirs: median(their) };
  };
  return { time: compared('milliseconds'), memory: compared('megabytes') };
}

/**
 * Builds the program as it is published.
 * @param folder of the project, or of another state of it
 * @returns the command that serves
 */
export function buildProgram(folder: string = join(import.meta.dirname, '..')): Command {
  const args = ['--import', 'tsx', 'scripts/build.ts', '--program'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  return [join(folder, 'dist', 'et-mock.js'), 'serve', '--port'];
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

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
