import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { buildLibrary } from '../scripts/build/library.ts';
import { project } from '../scripts/build/modules.ts';
import { freePort } from '../test/support/ports.ts';
import type { Programs } from './bundle.ts';
import { type Comparison, median, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

/** A program at its first response, or a module that is loaded. */
interface Start {
  /** Since the start of the process. */
  readonly milliseconds: number;
  /** Resident memory. */
  readonly megabytes: number;
}

/** Starts a process, and ends it again. */
type Launch = () => Promise<Start>;

/**
 * From the start of a process to the first response of the program, or to the end of an import, against Hono: a server of
 * one line, or an import of it. Both by turns, and compared in each round.
 */
export async function startup(programs: Programs, rounds: number): Promise<Table> {
  await buildLibrary();
  const rivals: [string, Launch, Launch][] = [
    [
      '`et-mock serve` to the first response',
      serving(buildProgram()),
      serving([programs.pathOf('servers/hono.ts')]),
    ],
    ['`import` of the library', importing('enterprise-tester-mock'), importing('hono')],
    ['`import` of `verify`', importing('enterprise-tester-mock/verify'), importing('hono')],
  ];
  const rows: string[][] = [];
  for (const [what, ours, theirs] of rivals) {
    const { time, memory } = await compareStarts(rounds, ours, theirs);
    rows.push([what, asRatio(time, ' ms'), asRatio(memory, ' MB')]);
  }
  return { head: ['from the start of a process', 'time to Hono', 'memory to Hono'], rows };
}

/** A command to which a port is added, that starts a server on it. */
type Command = readonly string[];

/** Lets two processes start by turns, and compares them in each round. */
export async function compareStarts(
  rounds: number,
  ours: Launch,
  theirs: Launch,
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
export function buildProgram(folder: string = project): Command {
  const args = ['--import', 'tsx', 'scripts/build.ts', '--program'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const { bin }: { bin: { 'et-mock': string } } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return [join(folder, bin['et-mock']), 'serve', '--port'];
}

/** Each round begins with another of the rivals. */
async function takeTurns(rounds: number, rivals: readonly Launch[]): Promise<Start[][]> {
  const all: Start[][] = [];
  for (let round = 0; round < rounds; round++) {
    const starts: Start[] = [];
    for (let turn = 0; turn < rivals.length; turn++) {
      const rival = (round + turn) % rivals.length;
      const launch = rivals[rival];
      if (launch) starts[rival] = await launch();
    }
    all.push(starts);
  }
  return all;
}

/** A server, up to its first response. */
export const serving =
  (command: Command): Launch =>
  async () => {
    const port = await freePort();
    return startOf(port, ...command, String(port));
  };

async function startOf(port: number, ...args: string[]): Promise<Start> {
  let child: ReturnType<typeof spawn> | undefined;
  const milliseconds = await timed(async () => {
    child = spawn(process.execPath, args, { stdio: 'ignore' });
    while (!(await isAnswered(port)));
  });
  const megabytes = residentMemory(child?.pid ?? 0);
  await new Promise((resolve) => {
    child?.once('exit', resolve);
    // Not by force: the program keeps what was compiled when it ends.
    child?.kill();
  });
  return { milliseconds, megabytes };
}

/** An import of a package, or of this one by its name, up to the end of its process. */
const importing =
  (name: string): Launch =>
  async () => {
    const code = `await import('${name}'); process.stdout.write(String(process.memoryUsage.rss()));`;
    let bytes = '';
    const milliseconds = await timed(() => {
      const args = ['--input-type=module', '--eval', code];
      bytes = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    });
    return { milliseconds, megabytes: Number(bytes) / 1024 / 1024 };
  };

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
