import type { LoggedRequest } from '../../node.ts';
import type { Io } from '../io.ts';

/** Prints a line for each request: to be read on a terminal, as JSON where a program may read it. */
export const logTo =
  ({ isTerminal, stderr }: Io) =>
  (logged: LoggedRequest): void =>
    stderr(`${isTerminal ? toText(logged) : JSON.stringify(logged)}\n`);

/** With the time of whoever reads it. */
function toText({ at, method, target, world, status, ms }: LoggedRequest): string {
  const time = new Date(at).toTimeString().slice(0, 8);
  const place = world === undefined ? '' : ` in ${printable(world)}`;
  return `${time} ${colored(status)} ${method} ${printable(target)}${place} ${ms} ms`;
}

/** What failed stands out. */
function colored(status: number): string {
  const color = status >= 500 || status === 0 ? 31 : status >= 400 ? 33 : 32;
  return `\u001b[${color}m${status === 0 ? 'cut' : status}\u001b[39m`;
}

/** Nothing that a client sends moves the cursor of the terminal. */
const printable = (text: string) => text.replaceAll(/\p{Cc}|\p{Cf}/gu, '\ufffd');
