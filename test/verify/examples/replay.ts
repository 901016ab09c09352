import type { Finding } from '../../../src/verify/findings/finding.ts';
import type { Mode } from '../../../src/verify/http/client.ts';
import type { Sabotage } from '../../faulty-servers/faulty-server.ts';
import { startServer, type TestServer, verifyServer } from '../../faulty-servers/server.ts';

const open: TestServer[] = [];

/** Closes the servers of a test. */
export function closeAll(): void {
  for (const server of open.splice(0)) server.close();
}

/** Sets up a server for one test. */
export function set(sabotage?: Sabotage, options: Parameters<typeof startServer>[0] = {}): TestServer {
  const server = startServer(options, sabotage);
  open.push(server);
  return server;
}

/** What the examples come to on a server: what is wrong, and of each example whether it was exercised or why not. */
export interface Outcome {
  readonly found: readonly Finding[];
  readonly exercised: string[];
  readonly failed: readonly string[];
  readonly excused: Readonly<Record<string, string>>;
  readonly left: number | undefined;
}

export async function replay(
  server: TestServer,
  mode: Mode,
  only: readonly string[] = ['links', 'examples'],
): Promise<Outcome> {
  const { findings, summary } = await verifyServer(server, { mode, only });
  const rows = (summary?.coverage ?? []).filter(({ aspect }) => aspect === 'example');
  return {
    found: findings.filter(({ severity }) => severity !== 'information'),
    exercised: rows.filter((row) => row.exercised > 0).map((row) => row.name),
    failed: rows.filter((row) => row.failed > 0).map((row) => row.name),
    excused: Object.fromEntries(
      rows.flatMap((row) => (row.unreachable ? [[row.name, row.unreachable]] : [])),
    ),
    left: summary?.leftovers.length,
  };
}

/** A sabotage that lets streams pass as they come: to alter one as a whole would be another fault. */
export function unlessStreamed(sabotage: Sabotage): Sabotage {
  return (fetch, mock) => {
    const altered = sabotage(fetch, mock);
    return (input, init) =>
      String(init?.body).includes('"StreamProgress":true') ? fetch(input, init) : altered(input, init);
  };
}
