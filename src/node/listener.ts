import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Adapter } from '../control/adapter.ts';
import { type MaybePromise, type RawResponse, toErrorResponse } from '../fake/http/response.ts';
import { createBatch } from './batch.ts';
import { type BodyBudget, createBodyBudget } from './body-budget.ts';
import type { Connections } from './connections.ts';
import type { createFront } from './front.ts';
import { SocketPeer, type Surroundings } from './peer.ts';
import { jsonType, messageOf } from './reject-connection.ts';
import { send } from './send.ts';
import { SocketRequest } from './socket-request.ts';

/** Answers requests of sockets. */
export interface Listener {
  /** Answers a request, at the end of this turn of the event loop where others may come in it. */
  add(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /** Answers at once what has come in this turn: a connection is about to end. */
  answerNow(): void;
}

/** A request and where its response goes. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/**
 * Answers what comes over a socket from a mock. Whatever goes wrong costs one connection, and no other one.
 *
 * All requests of one turn of the event loop are answered, and then all responses are written: the kernel takes a processor's
 * caches each time it is called, and a response that is made right after another one costs half as much as one that is made
 * right after a system call.
 * @param receive finds out where a request goes
 * @param connections those that are open
 * @param bodies what bodies of requests may take in memory together
 */
export function createListener(
  adapter: Pick<Adapter, 'answer'>,
  receive: ReturnType<typeof createFront>,
  surroundings: Surroundings,
  connections: Pick<Connections, 'count'>,
  bodies: BodyBudget = createBodyBudget(),
): Listener {
  function respond({ incoming, outgoing }: Exchange): MaybePromise<RawResponse> {
    let received: ReturnType<typeof receive>;
    try {
      received = receive(incoming);
    } catch (error) {
      return { status: 400, headers: { 'Content-Type': jsonType }, content: messageOf(error as Error) };
    }
    try {
      const request = new SocketRequest(received.url, incoming, outgoing, bodies);
      const response = adapter.answer(request, new SocketPeer(incoming, received, surroundings));
      return response instanceof Promise ? response.catch(failed) : response;
    } catch (error) {
      return failed(error);
    }
  }

  const batch = createBatch<Exchange>((exchanges) => {
    const responses = exchanges.map(respond);
    for (const [at, response] of responses.entries()) write(response, exchanges[at] as Exchange);
  });
  return {
    add(incoming, outgoing) {
      const exchange = { incoming, outgoing };
      if (connections.count > 1) return batch.add(exchange);
      // A client that sends one request after the other need not wait for the end of the turn.
      batch.handOver();
      write(respond(exchange), exchange);
    },
    answerNow: batch.handOver,
  };
}

function write(response: MaybePromise<RawResponse>, exchange: Exchange): void {
  const lose = (error: unknown) => {
    warn(error);
    exchange.outgoing.destroy();
  };
  try {
    if (response instanceof Promise) response.then((it) => reply(it, exchange)).catch(lose);
    else reply(response, exchange)?.catch(lose);
  } catch (error) {
    lose(error);
  }
}

function reply(response: RawResponse, { incoming, outgoing }: Exchange) {
  const isRead = incoming.complete && incoming.readableLength === 0;
  if (!isRead) outgoing.once('finish', () => discard(incoming));
  return send(response, incoming, outgoing);
}

/** A fault of the mock itself. */
const failed = (error: unknown): RawResponse => toErrorResponse(error, warn);
const warn = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error));

/**
 * Lets a client that sends more than was wanted finish, and keeps nothing of it: many clients read a response only when
 * they have sent everything.
 */
function discard(incoming: IncomingMessage): void {
  if (!incoming.readableEnded) incoming.removeAllListeners('data').resume();
}
