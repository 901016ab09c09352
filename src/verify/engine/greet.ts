import { sandboxEntity } from '../../contract/verification.ts';
import { listOf } from '../contract/entity-operations.ts';
import { type Client, NoResponse, NoVerdict } from '../http/client.ts';
import type { Exchange } from '../http/exchange.ts';

/**
 * The first request: a server that answers it with JSON can be judged.
 * @throws NoVerdict when it is no such server
 */
export async function greet(client: Client, url: string): Promise<void> {
  let exchange: Exchange;
  try {
    exchange = await client.send(listOf(sandboxEntity), { query: { $top: 1 } });
  } catch (error) {
    if (error instanceof NoResponse) throw new NoVerdict(`Failed to verify ${url}: ${error.message}`);
    throw error;
  }
  const { status, headers } = exchange.response;
  const type = headers['content-type'] ?? 'no content type';
  if (status >= 300 && status < 400) {
    throw new NoVerdict(
      `Failed to verify ${url}: it redirects to ${headers.location ?? 'nowhere'}; a login page?`,
    );
  }
  if (status === 404)
    throw new NoVerdict(
      `Failed to verify ${url}: there is no API at this address; is the application path missing?`,
    );
  if (exchange.response.body === undefined)
    throw new NoVerdict(`Failed to verify ${url}: it responds with ${status} with ${type}, not with JSON.`);
}
