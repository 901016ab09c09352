import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection of which every byte is our own. */
export interface Dialled {
  readonly socket: Socket;
  /** Reads until the text has come, and takes it off. */
  until(pattern: RegExp): Promise<string>;
  /** Reads until the server has ended the connection. */
  toEnd(): Promise<string>;
  close(): void;
}

/** Connects to a server on this machine. */
export async function dial({ port }: { readonly port: number }): Promise<Dialled> {
  const socket = connect(port, '127.0.0.1');
  socket.setEncoding('utf8');
  await once(socket, 'connect');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  return {
    socket,
    async until(pattern) {
      while (!pattern.test(text)) await once(socket, 'data');
      const read = text;
      text = '';
      return read;
    },
    async toEnd() {
      if (!socket.readableEnded) await once(socket, 'end');
      return text;
    },
    close: () => void socket.destroy(),
  };
}

/** Sends a request by hand, and reads what comes until the server has ended the connection. */
export async function exchange(server: { readonly port: number }, ...lines: string[]): Promise<string> {
  const { socket, toEnd, close } = await dial(server);
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const text = await toEnd();
  close();
  return text;
}
