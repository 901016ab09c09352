import { onTestFinished } from 'vitest';
import type { OperationId } from '../../src/contract/operations.ts';
import type { Check, Context, RawFinding } from '../../src/verify/engine/check.ts';
import { prepareSandbox } from '../../src/verify/fixtures/sandbox.ts';
import { type Client, createClient, type Mode } from '../../src/verify/http/client.ts';
import type { RequestSpec } from '../../src/verify/http/request.ts';
import type { Sabotage } from '../faulty-servers/faulty-server.ts';
import { startServer } from '../faulty-servers/server.ts';
import { all, contextAt, findingOf } from './queries/answering-server.ts';

/* The fake as a server that is right but for one fault, for checks that need more than a table of answers. */

/** What a run knows and may do. */
export interface RunOptions extends Partial<Omit<Context, 'sandbox'>> {
  /** Read-only, the run has no project of its own. */
  readonly mode?: Mode;
}

/** A request of a check, after the making of the project. */
export interface Sent extends RequestSpec {
  readonly operation: OperationId;
}

/** What a check works with there, and what it sends. */
export async function fakeContext(sabotage?: Sabotage, { mode = 'full', ...more }: RunOptions = {}) {
  const server = startServer({}, sabotage);
  onTestFinished(() => server.close());
  const sent: Sent[] = [];
  const real = createClient({
    url: server.mock.baseUrl,
    fetch: server.fetch,
    mode,
    timeout: 5000,
    onExchange() {},
  });
  const client: Client = Object.create(real, {
    send: {
      value(operation: OperationId, ask: RequestSpec = {}) {
        sent.push({ operation, ...ask });
        return real.send(operation, ask);
      },
    },
  });
  // What a check tells aside goes to whoever has said to keep it.
  let keep: Parameters<Context['collect']>[0];
  const told: Pick<Context, 'tell' | 'collect'> = {
    tell: (finding) => keep?.({ check: '', finding }),
    collect(next) {
      keep = next;
    },
  };
  const waiting = { wait: server.wait, waitForTask: server.wait };
  const { context, unreached } = contextAt({}, { client, seed: 1, ...waiting, ...told, ...more });
  const site = prepareSandbox({ extent: () => [], places: () => [] });
  const sandbox = mode === 'read-only' ? undefined : await site.open(client);
  sent.length = 0;
  return { context: { ...context, sandbox }, sent, unreached, mock: server.mock };
}

/** What a check says of it, and then what it says besides. */
export async function saidOfFake(check: Check, sabotage?: Sabotage, options: RunOptions = {}) {
  const { context, sent, ...rest } = await fakeContext(sabotage, options);
  const findings = await all(check.run(context));
  for (const work of check.besides ?? []) findings.push(...(await all(work.run(context))));
  const found: RawFinding[] = findings.map(findingOf);
  return {
    ...rest,
    context,
    found,
    sent,
    told: found.map(({ operation, where, message }) => [operation, where, message]),
    /** The operations that were asked, in that order. */
    asked: sent.map(({ operation }) => operation),
  };
}
