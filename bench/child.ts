import { fork } from 'node:child_process';

/** A server in a process of its own. */
export interface Child {
  readonly port: number;
  /** Microseconds of processor time that the process has used so far. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a bundled program of `bench/servers/` and waits until it listens. */
export async function startChild(file: string, ...args: string[]): Promise<Child> {
  const child = fork(file, args, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const report = () =>
    new Promise<number>((resolve, reject) => {
      const failed = () => reject(new Error(`The server ${file} has ended.`));
      child.once('exit', failed);
      child.once('message', (message) => {
        child.off('exit', failed);
        resolve(Number(message));
      });
    });
  return {
    port: await report(),
    async cpu() {
      const answer = report();
      child.send('cpu');
      return answer;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}
