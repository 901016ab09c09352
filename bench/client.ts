import { connect, type Socket } from 'node:net';

/** Several connections that are kept open; on each, a request waits for the answer to the one before. */
export interface Client {
  /** Sends the same request many times, and returns one of the answers as it came. */
  send(request: string, count: number): Promise<string>;
  close(): void;
}

/** Connects to a server on this machine. It reads only what it must, so that the server is what is measured. */
export async function createClient(port: number, connections = 16): Promise<Client> {
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  return {
    async send(request, count) {
      const bytes = Buffer.from(request);
      let left = count;
      const takeOne = () => left-- > 0;
      const answers = await Promise.all(sockets.map((socket) => repeat(socket, bytes, takeOne)));
      return answers.find((answer) => answer !== '') ?? '';
    },
    close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.setNoDelay(true)));
    socket.once('error', reject);
  });
}

/** Sends while there is something to send; resolves with the last answer. */
function repeat(socket: Socket, request: Buffer, takeOne: () => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const next = () => {
      if (takeOne()) {
        received = Buffer.alloc(0);
        socket.write(request);
        return;
      }
      socket.off('data', read).off('close', hungUp);
      resolve(received.toString('latin1'));
    };
    const read = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      if (isWhole(received)) next();
    };
    const hungUp = () => reject(new Error('The server hung up.'));
    socket.on('data', read);
    socket.once('close', hungUp);
    next();
  });
}

function isWhole(received: Buffer): boolean {
  const head = received.indexOf('\r\n\r\n');
  if (head === -1) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, head))?.[1] ?? 0;
  return received.length >= head + 4 + Number(length);
}
