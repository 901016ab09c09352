import type { Io } from './io.ts';

/** How far a run is: what is done now, and how many requests were made. */
interface Progress {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
  readonly requests: number;
}

/** Shows on one line of a terminal how far a run is; elsewhere it says nothing, so that a log stays readable. */
export function createProgressLine({ isTerminal, stderr }: Io) {
  let shown = '';
  const show = (line: string) => {
    if (!isTerminal || line === shown) return;
    shown = line;
    // Back to the start of the line, and everything behind it away.
    stderr(`\r\u001b[K${line}`);
  };
  return {
    update({ doing, done, of, requests }: Progress): void {
      const step = of > 0 ? `[${Math.min(done + 1, of)}/${of}] ` : '';
      // More often than this nobody can read it.
      show(`${step}${doing} … ${requests - (requests % 10)} requests`);
    },
    clear: () => show(''),
  };
}
