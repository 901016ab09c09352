import { fork } from 'node:child_process';
import { once } from 'node:events';
import { bundle } from '../bundle.ts';
import { createHttp, type Http } from './http.ts';
import { session } from './session.ts';

/** The state of the server at a moment when it has nothing to do. */
export interface Sample {
  /** Requests that it was sent so far. */
  readonly requests: number;
  /** Bytes in use after garbage was collected: the heap, and buffers outside of it. */
  readonly used: number;
  /** Bytes that the system has given to the process. */
  readonly rss: number;
  readonly worlds: number;
  /** How many streams still wait. */
  readonly waiting: number;
}

/** How long to soak. */
export interface SoakOptions {
  /** The minimum number of requests. */
  readonly requests: number;
  /** How often to look at the memory. */
  readonly samples?: number;
  readonly onSample?: (sample: Sample) => void;
}

const clients = 64;

/**
 * Sends requests to a server in a process of its own, and looks at its memory in between.
 * @returns the samples; the first one when its part of the requests was sent: then the code is compiled and journals are full
 * @throws Error when a response is not the one that was to come
 */
export async function soak({ requests, samples = 5, onSample }: SoakOptions): Promise<Sample[]> {
  const programs = await bundle('servers/soak.ts');
  const child = fork(programs.pathOf('servers/soak.ts'), { execArgv: ['--expose-gc'] });
  const reply = async () => (await once(child, 'message'))[0];
  const http = createHttp(Number(await reply()), clients);
  const taken: Sample[] = [];
  let next = 0;
  try {
    for (let index = 1; index <= samples; index++) {
      const until = (requests * index) / samples;
      await Promise.all(Array.from({ length: clients }, () => sessionsUntil(http, until, () => ++next)));
      const answer = reply();
      child.send('measure');
      const sample = { requests: http.count, ...((await answer) as Omit<Sample, 'requests'>) };
      onSample?.(sample);
      taken.push(sample);
    }
    return taken;
  } finally {
    http.close();
    child.kill();
    await programs.remove();
  }
}

async function sessionsUntil(http: Http, requests: number, next: () => number): Promise<void> {
  while (http.count < requests) await session(http, next());
}

/** How many bytes more than at first may be in use at the end: a tenth, and what garbage collection leaves to chance. */
export function allowance(first: Sample): number {
  return first.used / 10 + 2 * 1024 * 1024;
}
