import { constants } from 'node:os';
import { exit } from './io.ts';
import { run, wordFault } from './program.ts';

const stop = new AbortController();
// SIGHUP comes when the terminal is closed, from the system and from the shell, too: that is not somebody who asks again.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Asked again, it does not wait for anything; as the first process of a container it would not even be killed.
    if (stop.signal.aborted && signal !== 'SIGHUP') process.exit(128 + constants.signals[signal]);
    stop.abort();
  });
}
// A reader that has seen enough, such as head, is not a fault, and neither is a terminal that is closed: what was begun is ended
// all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (stop.signal.aborted || error.code === 'EIO') return;
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.stderr.on('error', () => {});
// The code of a fault is that of no result: Node itself would end with 1, which says that something was found.
process.on('uncaughtException', (error) => {
  process.stderr.write(wordFault(error));
  process.exit(exit.cannot);
});

run(process.argv.slice(2), {
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  stop: stop.signal,
}).then((code) => {
  process.exitCode = code;
});
