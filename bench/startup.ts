import { execFileSync, spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Programs } from './bundle.ts';
import { compare, timed } from './rounds.ts';
import { asRatio, type Table } from './table.ts';

/** Milliseconds from the start of the process to the first answer: the program against a server in Hono of one line. */
export async function startup(programs: Programs, rounds: number): Promise<Table> {
  const project = join(import.meta.dirname, '..');
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--program'], { cwd: project });
  const program = join(project, 'dist', 'et-mock.js');
  const ours = await freePort();
  const theirs = await freePort();
  const compared = await compare(
    rounds,
    () => untilAnswered(ours, program, 'serve', '--port', String(ours)),
    () => untilAnswered(theirs, programs.pathOf('servers/hono.ts'), String(theirs)),
  );
  return {
    head: ['time to start', 'ours to Hono'],
    rows: [['`et-mock serve`, from the start of the process to the first answer', asRatio(compared, ' ms')]],
  };
}

async function untilAnswered(port: number, ...args: string[]): Promise<number> {
  let child: ReturnType<typeof spawn> | undefined;
  const took = await timed(async () => {
    child = spawn(process.execPath, args, { stdio: 'ignore' });
    while (!(await isAnswered(port)));
  });
  await new Promise((resolve) => {
    child?.once('exit', resolve);
    child?.kill('SIGKILL');
  });
  return took;
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
