import type { SentBody } from '../../contract/http/seen-exchange.ts';
import { operationFacts } from '../../contract/operations.ts';
import { isGuid } from '../../contract/text/guid.ts';
import { operationVerification } from '../../contract/verification.ts';
import type { Mock } from '../../control/mock.ts';
import { createDiscovery, createSample } from '../../verify/discovery/crawl.ts';
import { samplesPerOperation } from '../../verify/engine/plan.ts';
import type { Client } from '../../verify/http/client.ts';
import { type Exchange, fieldsOf } from '../../verify/http/exchange.ts';
import { exchangeOf } from '../../verify/http/seen-exchange.ts';

/**
 * Asks a mock for a response like that of a server.
 * @param sent what was sent with the request, where that is known
 * @returns why the mock is not asked, where it is not
 */
export type Ask = (real: Exchange, sent: SentBody | undefined) => Promise<Exchange | string>;

/** Of what the server was asked for: the mock has its records, and is changed as the server was. */
export function sameOf(mock: Mock, client: Client): Ask {
  return async (real, sent) => {
    const { operation, request, response } = real;
    const fake =
      request.method === 'GET'
        ? await client.send(operation, { path: request.path, query: request.query })
        : await repeat(mock, real, sent);
    if (typeof fake === 'string') return fake;
    if (operationVerification[operation].startsTask)
      return 'it starts a background task, which proceeds independently on each server';
    const isUnknown = fake.response.status === 404 && response.status < 300;
    return isUnknown ? 'the mock has no such record: the seed is not from this server, or older' : fake;
  };
}

/** The change of a server, made once more: what is new has the same id. */
async function repeat(mock: Mock, real: Exchange, sent: SentBody | undefined): Promise<Exchange | string> {
  const { operation, request, response, elapsed } = real;
  const { status } = response;
  if (status >= 500 || [401, 403, 408, 429].includes(status))
    return `what the server has not done (${status}) is not tried at the mock`;
  if (operationFacts[operation].body !== 'none' && !sent) return 'what was sent was not kept';
  const { Id } = fieldsOf(real);
  if (request.method === 'POST' && status < 300 && typeof Id === 'string' && isGuid(Id)) mock.ids.preset(Id);
  mock.snapshots.save(before);
  const address = mock.baseUrl + pathOf(request.url, operation, request.path);
  const answer = await mock.fetch(address, {
    method: request.method,
    ...(sent ? { headers: { 'Content-Type': sent.type }, body: sent.bytes } : {}),
  });
  const fake = exchangeOf({
    method: request.method,
    url: address,
    headers: sent ? { 'content-type': sent.type } : {},
    sent,
    response: {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      bytes: new Uint8Array(await answer.arrayBuffer()),
    },
    elapsed,
  });
  // Otherwise the mock would have something that the server does not have.
  if (status >= 400 && answer.status < 300) mock.snapshots.restore(before);
  return fake;
}

const before = 'before';

/** Path and query of an address as they are below any application path. */
function pathOf(url: string, operation: Exchange['operation'], path: Exchange['request']['path']): string {
  const { search } = new URL(url);
  return (
    operationFacts[operation].path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(path[name] ?? '')) +
    search
  );
}

/** Of something of the same kind: the mock has other records. */
export async function ownOf(client: Client): Promise<Ask> {
  const sample = createSample(client);
  const watched: Client = {
    ...client,
    async send(operation, ask) {
      const exchange = await client.send(operation, ask);
      sample.observe(exchange);
      return exchange;
    },
  };
  const discovery = createDiscovery(sample, samplesPerOperation);
  for (let steps = discovery.next(); steps.length > 0; steps = discovery.next())
    for (const step of steps) await step.read(watched);
  return async ({ operation, request: { method, query } }) => {
    if (method !== 'GET') return 'changes are only made at a mock with the records of the server';
    const place = operationFacts[operation].path.includes('{') ? sample.places(operation)[0] : { path: {} };
    return place ? client.send(operation, { path: place.path, query }) : 'the mock has nothing of the kind';
  };
}
