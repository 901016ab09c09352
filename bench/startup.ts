import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import type { Programs } from './bundle.ts';
import { type Comparison, compare, timed } from './rounds.ts';

/** Milliseconds from the start of the process to the first answer: the built program against a bare server in Hono. */
export async function startup(programs: Programs, rounds: number): Promise<Comparison> {
  const program = join(import.meta.dirname, '..', 'dist', 'et-mock.js');
  const ours = await freePort();
  const theirs = await freePort();
  return compare(
    rounds,
    () => untilAnswered(ours, program, 'serve', '--port', String(ours)),
    () => untilAnswered(theirs, programs.pathOf('servers/hono.ts'), String(theirs)),
  );
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
