import { type Client, createClient } from '../verify/http/client.ts';
import type { ComparedServer } from './options.ts';

/** A client that can only read. */
export function createReader(server: ComparedServer, signal: AbortSignal | undefined): Client {
  return createClient({
    ...server,
    fetch: server.fetch ?? fetch,
    timeout: server.timeout ?? 30_000,
    mode: 'read-only',
    purpose: 'compare',
    signal,
    onExchange() {},
  });
}
