import { Agent, type IncomingMessage, request } from 'node:http';

/** A response that has come whole. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** What is sent besides method and path. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Sends requests on connections that are kept open. */
export interface Http {
  /** How many requests were sent. */
  readonly count: number;
  send(method: string, path: string, sent?: Sent): Promise<Answered>;
  /** Reads the first piece of a response, and hangs up. */
  glimpse(method: string, path: string, sent?: Sent): Promise<string>;
  close(): void;
}

/** Makes a client for a server on this machine. */
export function createHttp(port: number, connections: number): Http {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  let count = 0;

  function start(method: string, path: string, { headers, body }: Sent = {}): Promise<IncomingMessage> {
    count++;
    const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const typed = { ...headers, ...(text === undefined ? {} : { 'Content-Type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, agent, method, path, headers: typed })
        .once('response', resolve)
        .once('error', reject)
        .end(text);
    });
  }

  return {
    get count() {
      return count;
    },
    async send(method, path, sent) {
      const response = await start(method, path, sent);
      response.setEncoding('utf8');
      let body = '';
      for await (const chunk of response) body += chunk;
      return { status: response.statusCode ?? 0, body };
    },
    async glimpse(method, path, sent) {
      const response = await start(method, path, sent);
      for await (const chunk of response) return String(chunk);
      return '';
    },
    close: () => agent.destroy(),
  };
}
