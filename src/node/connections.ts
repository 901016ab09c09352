import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createClock } from '../world/time/clock.ts';

/** The open connections of a server, and how they end. */
export interface Connections {
  /** How many are open. */
  readonly count: number;
  /** What is being answered on a connection, or was last. */
  answerOn(socket: object): ServerResponse | undefined;
  /**
   * Frees the port, ends at once the connections on which nothing is asked, and each other one when it has its response.
   * @param grace milliseconds after which those that are left are cut; 0 cuts all at once, also when some are given time
   */
  end(grace: number): Promise<void>;
}

/**
 * Watches the connections of a server.
 * @param answerNow answers what has come before: called when a client has said all that it wants to say
 */
export function watchConnections(server: Server, answerNow: () => void): Connections {
  const sockets = new Set<Socket>();
  /** On which a client has not agreed yet how to encrypt. */
  const handshakes = new Map<string, Socket>();
  const answers = new WeakMap<object, ServerResponse>();
  let ended: Promise<void> | undefined;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    // In front of Node's own, which ends the connection.
    socket.prependOnceListener('end', answerNow);
    socket.once('close', () => sockets.delete(socket));
  };
  if ('setSecureContext' in server) {
    server.on('connection', (socket: Socket) => {
      const client = clientOf(socket);
      handshakes.set(client, socket);
      socket.once('close', () => handshakes.delete(client));
    });
    server.on('secureConnection', (socket: Socket) => {
      handshakes.delete(clientOf(socket));
      keep(socket);
    });
    // In front of what would answer it in HTTP, which nobody could read.
    server.prependListener('tlsClientError', (_, socket: Socket) => void socket.destroy());
  } else {
    server.on('connection', keep);
  }
  server.on('request', (incoming, outgoing) => {
    answers.set(incoming.socket, outgoing);
    if (ended) endWith(outgoing, incoming.socket);
  });

  function cut(): void {
    for (const socket of [...handshakes.values(), ...sockets]) socket.destroy();
  }

  async function endWithin(grace: number): Promise<void> {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of handshakes.values()) socket.destroy();
    for (const socket of sockets) {
      const last = answers.get(socket);
      if (last === undefined || last.closed) socket.destroy();
      else endWith(last, socket);
    }
    const clock = createClock();
    const isOver = new AbortController();
    const late = clock.until(clock.now() + grace, isOver.signal).then(cut, () => {});
    await closed;
    isOver.abort();
    await late;
  }

  return {
    get count() {
      return sockets.size;
    },
    answerOn: (socket) => answers.get(socket),
    end(grace) {
      ended ??= endWithin(grace);
      if (grace === 0) cut();
      return ended;
    },
  };
}

const clientOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`;

/** Lets a connection end with the response that is on its way. */
function endWith(answer: ServerResponse, socket: Socket): void {
  if (!answer.headersSent) answer.shouldKeepAlive = false;
  answer.once('close', () => socket.destroySoon());
}
