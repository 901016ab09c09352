import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Adapter } from '../control/adapter.ts';
import { type MaybePromise, type RawResponse, toErrorResponse } from '../fake/http/response.ts';
import { type BodyBudget, createBodyBudget } from './body-budget.ts';
import type { createFront } from './front.ts';
import { SocketPeer, type Surroundings } from './peer.ts';
import { jsonType, messageOf } from './reject-connection.ts';
import { send } from './send.ts';
import { SocketRequest } from './socket-request.ts';

/**
 * Answers what comes over a socket from a mock. Whatever goes wrong costs one connection, and no other one.
 * @param receive finds out where a request goes
 * @param bodies what bodies of requests may take in memory together
 */
export function createListener(
  adapter: Pick<Adapter, 'answer'>,
  receive: ReturnType<typeof createFront>,
  surroundings: Surroundings,
  bodies: BodyBudget = createBodyBudget(),
): RequestListener {
  function respond(incoming: IncomingMessage, outgoing: ServerResponse): MaybePromise<RawResponse> {
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

  return (incoming, outgoing) => {
    const lose = (error: unknown) => {
      warn(error);
      outgoing.destroy();
    };
    try {
      const response = respond(incoming, outgoing);
      if (response instanceof Promise) response.then((it) => reply(it, incoming, outgoing)).catch(lose);
      else reply(response, incoming, outgoing)?.catch(lose);
    } catch (error) {
      lose(error);
    }
  };
}

function reply(response: RawResponse, incoming: IncomingMessage, outgoing: ServerResponse) {
  if (incoming.method !== 'GET' && !incoming.readableEnded) outgoing.once('finish', () => discard(incoming));
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
