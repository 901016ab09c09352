import type { IncomingMessage } from 'node:http';
import type { Peer } from '../control/router/peer.ts';
import type { Received } from './front.ts';

/** What a mock is told of all that comes over one of its sockets. */
export interface Surroundings {
  readonly isLocalOnly: boolean;
  /** Whether what comes from an address may come from anywhere. */
  isProxy(address: string | undefined): boolean;
}

/** Who has sent a request. Headers are looked up in what Node's parser has made, which costs less than the request's own. */
export class SocketPeer implements Peer {
  readonly host: string | undefined;
  readonly ignoredHost: string | undefined;
  readonly mount: string;
  readonly #incoming: IncomingMessage;
  readonly #surroundings: Surroundings;

  constructor(incoming: IncomingMessage, { host, ignoredHost, mount }: Received, surroundings: Surroundings) {
    this.host = host;
    this.ignoredHost = ignoredHost;
    this.mount = mount;
    this.#incoming = incoming;
    this.#surroundings = surroundings;
  }

  get isLocalOnly(): boolean {
    return this.#surroundings.isLocalOnly;
  }

  get isProxy(): boolean {
    return this.#surroundings.isProxy(this.remote);
  }

  get remote(): string | undefined {
    return this.#incoming.socket.remoteAddress;
  }

  get rawHeaders(): readonly string[] {
    return this.#incoming.rawHeaders;
  }

  readonly header = (name: string): string | undefined => {
    const value = this.#incoming.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
}
