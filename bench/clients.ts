import { connect, type Socket } from 'node:net';
import { createHistogram } from 'node:perf_hooks';
import type { Programs } from './bundle.ts';
import { startChild } from './child.ts';
import { isWhole } from './client.ts';
import { short, type Table } from './table.ts';

const project = 'eb06e5d8-f774-4b0f-a95c-a911c13527a9';

/** What a crowd of clients has met. */
interface Crowd {
  readonly answers: number;
  /** Connections that were refused or cut, and answers that were not 200. */
  readonly errors: number;
  /** Milliseconds of the middle one, and of all but the slowest hundredth. */
  readonly p50: number;
  readonly p99: number;
}

/**
 * How a server fares that many clients use at once, each on a connection that stays open and in one of a hundred worlds,
 * and each asking again when it has thought for a while: with a server and these clients on the same cores.
 * @param seconds for each size of the crowd
 */
export async function clients(
  programs: Programs,
  sizes: readonly number[],
  { seconds, thinking = 1000 }: { readonly seconds: number; readonly thinking?: number },
): Promise<Table> {
  const rows: string[][] = [];
  for (const size of sizes) {
    const server = await startChild(programs.pathOf('servers/fake.ts'));
    const { answers, errors, p50, p99 } = await crowd(server.port, size, { seconds, thinking });
    const rate = short(answers / seconds);
    rows.push([
      `${size.toLocaleString('en')} connections`,
      `${errors}`,
      rate,
      `${short(p50)} ms`,
      `${short(p99)} ms`,
    ]);
    await server.stop();
  }
  const pause = thinking === 0 ? 'at once' : `after ${thinking / 1000} s`;
  return { head: [`clients that ask again ${pause}`, 'errors', 'answers per second', 'p50', 'p99'], rows };
}

async function crowd(
  port: number,
  size: number,
  { seconds, thinking }: { readonly seconds: number; readonly thinking: number },
): Promise<Crowd> {
  const times = createHistogram();
  const counts = { answers: 0, errors: 0 };
  const sockets = Array.from({ length: size }, () => connect(port, '127.0.0.1'));
  const requests = sockets.map(
    (_, index) => `GET /@crowd-${index % 100}/api/project/${project} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  );
  // Connections that stay open are measured, not how long they take to be made.
  const ready = await Promise.all(
    sockets.map(async (socket, index) => {
      await connected(socket);
      return exchange(socket, requests[index] ?? '');
    }),
  );
  counts.errors = ready.filter((isReady) => !isReady).length;
  const end = performance.now() + seconds * 1000;
  await Promise.all(
    sockets.map(async (socket, index) => {
      // They do not all begin at once.
      await pause((thinking * index) / size);
      while (performance.now() < end) {
        const start = performance.now();
        const isAnswered = await exchange(socket, requests[index] ?? '');
        counts[isAnswered ? 'answers' : 'errors']++;
        if (!isAnswered) return;
        times.record(Math.max(1, Math.round((performance.now() - start) * 1000)));
        await pause(thinking);
      }
    }),
  );
  for (const socket of sockets) socket.destroy();
  return { ...counts, p50: times.percentile(50) / 1000, p99: times.percentile(99) / 1000 };
}

const pause = (ms: number) => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined);

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.setNoDelay(true).once('connect', resolve);
    // It is destroyed then, which its next request finds out.
    socket.once('error', () => resolve());
  });
}

/** Whether a request got its response, whole and with 200. */
function exchange(socket: Socket, request: string): Promise<boolean> {
  return new Promise((resolve) => {
    let received = '';
    const done = (isAnswered: boolean) => {
      socket.off('data', read).off('close', lost);
      resolve(isAnswered);
    };
    const lost = () => done(false);
    const read = (chunk: Buffer) => {
      received += chunk.toString('latin1');
      if (isWhole(received)) done(received.startsWith('HTTP/1.1 200 '));
    };
    if (socket.destroyed) return resolve(false);
    socket.on('data', read).once('close', lost);
    socket.write(request);
  });
}
