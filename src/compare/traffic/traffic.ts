import { operationFacts } from '../../contract/operations.ts';
import { createSample, discover } from '../../verify/discovery/crawl.ts';
import { samplesPerOperation } from '../../verify/engine/plan.ts';
import type { Client } from '../../verify/http/client.ts';
import type { Exchange } from '../../verify/http/exchange.ts';
import { NoVerdict } from '../../verify/http/failures.ts';
import { elapsed } from '../../verify/http/time.ts';
import type { WorldExport } from '../../world/seeds/export-format.ts';
import type { Seed } from '../../world/seeds/seed.ts';
import { serverWith } from '../fake.ts';
import type { CompareProgress, Comparison } from '../options.ts';
import { createReader } from '../reader.ts';
import { createRemarks } from '../remarks.ts';
import { reportOf } from '../report.ts';
import { createReading } from '../texts.ts';
import { differencesIn } from '../values.ts';
import { createVerdicts } from '../verdicts.ts';
import { readHar } from './har.ts';
import { createInspector } from './inspect.ts';

/** How traffic is compared with a mock. */
export interface TrafficOptions {
  /** What an archive (HAR) has, as an object. */
  readonly har: unknown;
  /** What the mock starts with: a recording of the server, so that values can be compared. The documented world when absent. */
  readonly world?: Seed | WorldExport | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CompareProgress) => void) | undefined;
}

/**
 * Compares what a server has responded to others with the document, and with what a mock responds to the same GET requests. The
 * server itself is asked nothing.
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
        : `Failed to compare the archive: none of its ${count} requests is to Enterprise Tester and has its response (${[...left.keys()].join('; ')}).`,
    );
  const remarks = createRemarks();
  for (const [why, times] of left) remarks.add('requests of the archive', why, times);
  const servers = { real: { url: server }, fake: serverWith(world ?? 'documented', undefined) };
  const asking = createReader(servers.fake, signal);
  const verdicts = createVerdicts();
  const reading = createReading([server, servers.fake.url]);
  const inspectors = { real: createInspector((it) => it), fake: createInspector((it) => it) };
  const ask = world ? sameOf(asking) : await ownOf(asking);
  let pairs = 0;
  for (const [done, real] of exchanges.entries()) {
    signal?.throwIfAborted();
    onProgress?.({ doing: real.operation, done, of: exchanges.length, requests: asking.requests });
    for (const finding of inspectors.real.inspect(real)) verdicts.fault('real', finding);
    if (real.request.method !== 'GET') continue;
    const fake = await ask(real);
    if (!fake) continue;
    for (const finding of inspectors.fake.inspect(fake)) verdicts.fault('fake', finding);
    if (!world) continue;
    pairs++;
    for (const difference of differencesIn(real, fake, reading)) {
      if (difference.tolerated !== undefined)
        remarks.add(`${real.operation} ${difference.where}`, difference.tolerated);
      else verdicts.unequal(difference, { real, fake, again: async () => ({ real, fake }) });
    }
  }
  verdicts.looked('real', inspectors.real.runs());
  verdicts.looked('fake', inspectors.fake.runs());
  return {
    ...reportOf(verdicts.differences(), servers),
    real: server,
    isTraffic: true,
    mode: 'read-only',
    isSameData: world !== undefined,
    remarks: remarks.list(),
    pairs,
    requests: { real: exchanges.length, fake: asking.requests },
    elapsed: elapsed() - begun,
    leftovers: { real: [], fake: [] },
  };
}

/** Asks a mock for a response like that of the server; undefined where it has nothing to ask for. */
type Ask = (real: Exchange) => Promise<Exchange | undefined>;

/** Of what the server was asked for. */
function sameOf(client: Client): Ask {
  return ({ operation, request: { path, query } }) => client.send(operation, { path, query });
}

/** Of something of the same kind. */
async function ownOf(client: Client): Promise<Ask> {
  const sample = createSample(client);
  const watched: Client = {
    ...client,
    async send(operation, ask) {
      const exchange = await client.send(operation, ask);
      sample.observe(exchange);
      return exchange;
    },
  };
  for await (const _ of discover(watched, sample, samplesPerOperation));
  return async ({ operation, request: { query } }) => {
    const place = operationFacts[operation].path.includes('{') ? sample.places(operation)[0] : { path: {} };
    return place && client.send(operation, { path: place.path, query });
  };
}
