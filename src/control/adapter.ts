import type { ServiceRequest } from '../fake/http/request.ts';
import type { MaybePromise, RawResponse } from '../fake/http/response.ts';
import type { Peer } from './router/peer.ts';

/** What puts a mock behind a server of its own: for those who write an adapter, not for those who write tests. */
export interface Adapter {
  /** The option `server.publicUrl`, without a slash at its end: addresses of requests and responses are made of it. */
  readonly publicUrl?: string | undefined;
  /**
   * Answers a request, at once where no body has to be read.
   * @param peer who is at the other end of the socket, who may not belong there; absent for requests of this process
   */
  respond(request: Request, peer?: Peer): MaybePromise<Response>;
  /**
   * Answers a request of this process that is for something that the mock has: the service, its own commands, or a route of its
   * owner. What is for anything else leaves no trace.
   * @returns undefined for a request that others may answer
   */
  respondIfKnown(request: Request): MaybePromise<Response | undefined>;
  /** {@link Adapter.respond} as plain data, for a server that writes to a socket itself: no `Request` and no `Response` is made. */
  answer(request: ServiceRequest, peer?: Peer): MaybePromise<RawResponse>;
  /** Ends the open streams of all worlds of the server in good order, each as an array that is whole: it is about to stop. */
  endStreams(): void;
}
