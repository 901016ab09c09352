import { NoVerdict } from '../../verify/http/failures.ts';
import { elapsed } from '../../verify/http/time.ts';
import type { CompareProgress, Comparison } from '../options.ts';
import { compareWithMock, type TrafficSettings } from './comparing.ts';
import { readHar } from './har.ts';

/** How traffic is compared with a mock. */
export interface TrafficOptions extends Pick<TrafficSettings, 'world' | 'signal'> {
  /** What an archive (HAR) has, as an object. */
  readonly har: unknown;
  /** Called with how far the comparison has got. */
  readonly onProgress?: ((progress: CompareProgress) => void) | undefined;
}

/**
 * Compares what a server has responded to others with the document, and with what a mock responds to the same requests; those that
 * change something, only where it has the records of the server. The server itself is asked nothing.
 * @throws UsageError when it is no archive, or the world is no seed
 * @throws NoVerdict when there is nothing of the API in it
 * @example
 * const { differences } = await compareTraffic({ har: JSON.parse(await readFile('traffic.har', 'utf8')) });
 */
export async function compareTraffic({
  har,
  world,
  signal,
  onProgress,
}: TrafficOptions): Promise<Comparison> {
  const begun = elapsed();
  const { server, exchanges, left } = readHar(har);
  const count = [...left.values()].reduce((sum, it) => sum + it, exchanges.length);
  if (exchanges.length === 0)
    throw new NoVerdict(
      count === 0
        ? 'Failed to compare the archive: there is no request in it.'
        : `Failed to compare the archive: ${count === 1 ? 'its one request is not' : `none of its ${count} requests is`} to Enterprise Tester with a response (${[...left.keys()].join('; ')}).`,
    );
  const comparing = await compareWithMock({ server, world, signal }).catch((error) => {
    if (!signal?.aborted) throw error;
    throw new NoVerdict('The comparison was interrupted before there was anything to compare.');
  });
  for (const [why, times] of left) comparing.leave('requests of the archive', why, times);
  try {
    for (const [done, archived] of exchanges.entries()) {
      signal?.throwIfAborted();
      onProgress?.({ doing: archived.exchange.operation, done, of: exchanges.length, requests: done });
      await comparing.take(archived);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
  const ended = signal?.aborted ? 'was interrupted' : undefined;
  return { ...comparing.comparison(), ended, elapsed: elapsed() - begun };
}
