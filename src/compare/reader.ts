import { greeting } from '../verify/engine/greet.ts';
import { type Client, createClient } from '../verify/http/client.ts';
import type { ComparedServer } from './options.ts';

/**
 * A client that can only read.
 * @param onLost told when the server is gone, in words after "because"; each request fails then with a NoVerdict
 */
export function createReader(
  server: ComparedServer,
  signal: AbortSignal | undefined,
  onLost: (message: string) => void = () => {},
): Client {
  return createClient({
    ...server,
    fetch: server.fetch ?? fetch,
    timeout: server.timeout ?? 30_000,
    mode: 'read-only',
    purpose: 'compare',
    signal,
    liveness: { greeting, patience: 1, onLost },
    onExchange() {},
  });
}
