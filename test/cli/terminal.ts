import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/program.ts';

type Surroundings = Partial<Pick<Io, 'isTerminal' | 'environment' | 'folder'>>;

/** Runs the program to its end, and answers what came of it. */
export const et = (...args: string[]) => etIn({}, ...args);

/** The same, on a terminal or in a place of its own. */
export async function etIn(surroundings: Surroundings, ...args: string[]) {
  const { io, result } = terminal(surroundings);
  return { code: await run(args, io), ...result };
}

/** Starts the program; `stop` is what Ctrl-C does. */
export function begin(args: readonly string[], options: Surroundings = {}) {
  const { io, result, stop } = terminal(options);
  return { ended: run(args, io), result, stop };
}

/**
 * Starts a server by the program.
 * @throws Error with what the program said when it ends instead
 */
export const serve = (...args: string[]) => serveIn({}, ...args);

/**
 * The same, on a terminal or in a place of its own.
 * @throws Error with what the program said when it ends instead
 */
export async function serveIn(surroundings: Surroundings, ...args: string[]) {
  const { io, result, printed, stop } = terminal(surroundings);
  const ended = run(['serve', '--port', '0', ...args], io);
  const url = await Promise.race([printed, ended.then(() => undefined)]);
  if (url === undefined) throw new Error(result.stderr);
  return {
    url: url.trimEnd(),
    result,
    /** Stops it, and answers the exit code. */
    stop() {
      stop();
      return ended;
    },
  };
}

/** What a program prints to. */
export function terminal(options: Surroundings = {}) {
  const result = { stdout: '', stderr: '' };
  const controller = new AbortController();
  let print: (text: string) => void;
  const printed = new Promise<string>((resolve) => {
    print = resolve;
  });
  const io: Io = {
    ...options,
    stdout(text) {
      result.stdout += text;
      print(text);
    },
    stderr(text) {
      result.stderr += text;
    },
    stop: controller.signal,
  };
  return { io, result, printed, stop: () => controller.abort() };
}
