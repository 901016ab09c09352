import { spawn } from 'node:child_process';

/** What a program has said when it ended; without a code when it had to be stopped. */
export interface Said {
  readonly code: number | undefined;
  readonly text: string;
}

/** Runs a program to its end, or until time is up. */
export async function run(command: readonly string[], folder: string, seconds: number): Promise<Said> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
  let isStopped = false;
  const timer = setTimeout(() => {
    isStopped = true;
    child.kill('SIGKILL');
  }, seconds * 1000);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearTimeout(timer);
  return { code: isStopped ? undefined : (code ?? undefined), text: Buffer.concat(parts).toString() };
}
