import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';

/** Connections that are kept open. */
export interface Client {
  /** Sends the same request many times, on all connections at once, and returns one of the responses as it came. */
  send(request: string, count: number): Promise<string>;
  close(): void;
}

/**
 * Connects to a server on this machine.
 *
 * While the server answers the client sleeps, and not on its sockets: to wake a waiting client is work that the kernel
 * charges to the server, and a quick server, whose client is never done, would have less of it than a slow one.
 */
export async function createClient(port: number, connections = 64): Promise<Client> {
  const lines = await Promise.all(Array.from({ length: connections }, () => createLine(port)));
  return {
    async send(request, count) {
      const bytes = Buffer.from(request);
      for (let left = count; left > 0; left -= connections) {
        const asked = lines.slice(0, left);
        for (const line of asked) line.ask(bytes);
        while (asked.some((line) => line.answer() === undefined)) {
          sleep(1);
          await setImmediate();
        }
      }
      return lines[0]?.answer() ?? '';
    },
    close() {
      for (const line of lines) line.close();
    },
  };
}

interface Line {
  ask(request: Buffer): void;
  /** The response to what was asked last, when it is there. */
  answer(): string | undefined;
  close(): void;
}

async function createLine(port: number): Promise<Line> {
  const socket = await open(port);
  let received = '';
  let lost = false;
  socket.on('data', (chunk) => {
    received += chunk.toString('latin1');
  });
  socket.on('close', () => {
    lost = true;
  });
  return {
    ask(request) {
      received = '';
      socket.write(request);
    },
    answer() {
      if (lost) throw new Error('The server hung up.');
      return isWhole(received) ? received : undefined;
    },
    close: () => socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Whether a response has come to its end. */
export function isWhole(received: string): boolean {
  const head = received.indexOf('\r\n\r\n');
  if (head === -1) return false;
  const [, length = 0] = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, head)) ?? [];
  return received.length >= head + 4 + Number(length);
}

const nothing = new Int32Array(new SharedArrayBuffer(4));

function sleep(milliseconds: number): void {
  Atomics.wait(nothing, 0, 0, milliseconds);
}
