import { type ClientOptions, createClient } from '../../../src/verify/http/client.ts';
import type { Exchange } from '../../../src/verify/http/exchange.ts';

/** A client, and the requests that it has made. */
export function watched(options: Partial<ClientOptions> = {}) {
  const requests: { readonly url: string; readonly init: RequestInit | undefined; readonly at: number }[] =
    [];
  const exchanges: Exchange[] = [];
  const { fetch: answer = async () => Response.json({ Items: [] }), ...others } = options;
  const client = createClient({
    url: 'http://et.example.org',
    mode: 'full',
    timeout: 1000,
    onExchange: (exchange) => exchanges.push(exchange),
    ...others,
    fetch: async (input, init) => {
      requests.push({ url: String(input), init, at: performance.now() });
      return answer(input, init);
    },
  });
  return { client, requests, exchanges };
}
