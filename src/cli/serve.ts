import { UsageError } from '../contract/usage-error.ts';
import { createClock, createMock, isExport, type Mock, type UnhandledPolicy } from '../index.ts';
import { type CoverageGate, listen, type RunningServer, writeCoverage } from '../node.ts';
import type { OpenState } from '../state.ts';
import { parse, readAddress, readHosts, readMemory, readNumber, readToken } from './arguments.ts';
import { type DocumentedRequest, toCurl } from './curl.ts';
import { findExample } from './documented.ts';
import { curlOptions, describeTrust, readHttps, writeCertificate } from './https.ts';
import { type ExitCode, exit, type Io } from './io.ts';
import { type PortFile, writePortFile } from './port-file.ts';
import { readSeedFile } from './seed-file.ts';

export const help = `Usage: et-mock serve [options]

Starts the mock server and prints its URL on stdout.

Options:
  --port <number>     the port, 0 for any free port (default: 8080)
  --host <name>       the host name or address to listen on (default: 127.0.0.1)
  --base-path <path>  the application path in front of /api, such as /EnterpriseTester
  --seed <seed>       the initial data: documented (default), empty, or a JSON file with records or
                      with an exported world
  --given <state>     a provider state to apply to the seed; can be repeated
  --example <name>    starts with the state, time and ids of a documented example, so that the
                      response is the documented one; time stands still until the first request
                      that is not GET
  --speed <number>    the speed of the clock: 1 is real time (default), 0 stops it; an exported
                      world has its own
  --unhandled <how>   what happens to requests below /api that match no operation: ignore
                      (default), warn, or error, which closes the connection without a response
  --coverage-dir <d>  writes coverage of the API there when the server stops: coverage.txt,
                      coverage.json and coverage.xml (JUnit)
  --fail-under <n>    exits with code 1 when less than n percent of the API was used
  --identity          requires authentication (Basic, OAuth 1.0a or a session) and permissions;
                      users, accounts and OAuth consumers come from the seed, the password is
                      "password" unless an account has its own
  --max-worlds <n>    the maximum number of worlds (default: 10000)
  --world-idle <number>
                      the seconds after which an unused world is deleted (default: 3600)
  --max-memory <mib>  the most MiB that all worlds may take in memory together: records, snapshots and
                      journals (default: 256, or half of the heap where that is less)
  --token-env <name>  the environment variable with the token for the control API; without a token,
                      the control API only accepts requests from this machine
  --allow-host <name> another host name that requests may have, such as that of a proxy; can be
                      repeated
  --public-url <url>  the URL that clients behind a proxy use, such as
                      https://mock.example.org/tools; URLs in responses start with it, and the control
                      API needs the token
  --trust-proxy <ip>  an address, or a range such as 10.0.0.0/8, from which Forwarded and
                      X-Forwarded-Proto, -Host and -Prefix are trusted; can be repeated (default:
                      this machine)
  --https             serves HTTPS, with a certificate that is made at the start
  --cert <file>       with --https: the certificate, as PEM; needs --key
  --key <file>        with --https: the private key of the certificate, as PEM
  --write-cert <file> with --https: writes the certificate there, so that clients can trust it, such as
                      those in Node with NODE_EXTRA_CA_CERTS
  --state <folder>    stores all worlds there, so that they survive a restart, even after a kill;
                      --seed, --given, --example and --speed only apply to new worlds
  --port-file <file>  writes the URL to this file when the server is ready, and removes the file
                      when it stops
  --grace <seconds>   how long running requests may take when the server stops (default: 5); a
                      second signal stops it at once

Examples:
  et-mock serve --port 0 --given "the package has children"
  et-mock serve --example reindexProjectAndStream --speed 10
  et-mock serve --coverage-dir coverage/api --fail-under 30
  et-mock serve --host 0.0.0.0 --token-env MOCK_TOKEN
  et-mock serve --state ./state
`;

const options = {
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  'base-path': { type: 'string' },
  seed: { type: 'string' },
  given: { type: 'string', multiple: true },
  example: { type: 'string' },
  speed: { type: 'string' },
  unhandled: { type: 'string' },
  'coverage-dir': { type: 'string' },
  'fail-under': { type: 'string' },
  identity: { type: 'boolean', default: false },
  'max-worlds': { type: 'string', default: '10000' },
  'world-idle': { type: 'string', default: '3600' },
  'max-memory': { type: 'string' },
  'token-env': { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  'public-url': { type: 'string' },
  'trust-proxy': { type: 'string', multiple: true },
  https: { type: 'boolean', default: false },
  cert: { type: 'string' },
  key: { type: 'string' },
  'write-cert': { type: 'string' },
  state: { type: 'string' },
  'port-file': { type: 'string' },
  grace: { type: 'string', default: '5' },
} as const;

type Values = ReturnType<typeof parse<typeof options>>['values'];

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const { values } = parse(args, options);
  if (values.state === undefined) return serve(values, io);
  let state: OpenState;
  try {
    state = await (await import('../state.ts')).openState(values.state);
  } catch (error) {
    io.stderr(`et-mock: ${(error as Error).message}\n`);
    return exit.cannot;
  }
  try {
    return await serve(values, io, state);
  } finally {
    await state.close();
  }
}

async function serve(values: Values, io: Io, state?: OpenState): Promise<ExitCode> {
  const { host, example: name, seed, given } = values;
  const port = readNumber('--port', values.port, { most: 65_535, isWhole: true });
  const maxWorlds = readNumber('--max-worlds', values['max-worlds'], { isWhole: true });
  const worldIdle = readNumber('--world-idle', values['world-idle']) * 1000;
  const grace = readNumber('--grace', values.grace) * 1000;
  const bound = values['fail-under'];
  const gate: CoverageGate = {
    dir: values['coverage-dir'],
    failUnder: bound === undefined ? undefined : readNumber('--fail-under', bound, { most: 100 }),
  };
  if (name !== undefined && (seed ?? given) !== undefined) {
    throw new UsageError('--example brings its own seed and state; leave out --seed and --given');
  }
  const https = await readHttps(values);
  const example = name === undefined ? undefined : await findExample(name);
  const { now, ids } = example?.exchange.preconditions ?? {};
  const records = seed === undefined || isNamed(seed) ? seed : await readSeedFile(seed);
  const exported = isExport(records) ? records.clock : undefined;
  const speed = values.speed === undefined ? (exported?.rate ?? 1) : readNumber('--speed', values.speed);
  const print = (message: string) => io.stderr(`${message}\n`);
  const mock = createMock({
    world: {
      seed: records,
      states: example ? [example.exchange.state] : given,
      clock: createClock({ at: now ?? exported?.at, rate: now === undefined ? speed : 0 }),
      ids,
    },
    server: {
      basePath: values['base-path'],
      publicUrl:
        values['public-url'] === undefined ? undefined : readAddress('--public-url', values['public-url']),
      allowedHosts: readHosts('--allow-host', values['allow-host']),
      controlToken: readToken(values['token-env']),
      maxWorlds,
      worldIdle,
      maxMemory: readMemory('--max-memory', values['max-memory']),
    },
    observe: {
      onUnhandledRequest: values.unhandled as UnhandledPolicy | undefined,
      logger: { warn: print, error: print },
      onInternalError: (error) => print(`${error instanceof Error ? error.stack : error}`),
    },
    // Loaded when asked for, as most servers ask nobody.
    identity: values.identity ? (await import('../identity.ts')).identity() : undefined,
    state,
  });

  let server: RunningServer | undefined;
  let portFile: PortFile | undefined;
  try {
    // Also after a restart in which the first change has not come yet.
    const waits = name !== undefined && mock.clock.rate === 0;
    server = await listen(waits ? startingAt(mock, speed) : mock, {
      port,
      host,
      trustedProxies: values['trust-proxy'],
      https,
    });
    if (values['write-cert'] !== undefined)
      await writeCertificate(values['write-cert'], `${server.certificate}`);
    if (values['port-file'] !== undefined) portFile = writePortFile(values['port-file'], server.url);
  } catch (error) {
    await server?.close();
    if (error instanceof UsageError) throw error;
    io.stderr(`et-mock: ${(error as Error).message}\n`);
    return exit.cannot;
  }
  io.stdout(`${server.url}\n`);
  if (!server.isLocalOnly) {
    const asks = values.identity ? 'knows the passwords of its seed alone' : 'asks nobody for a password';
    io.stderr(`Warning: other machines can reach ${host}, and the mock ${asks}.\n`);
  }
  const trust = describeTrust(values);
  if (trust !== undefined) io.stderr(`${trust}\n`);
  if (mock.adapter.publicUrl !== undefined) {
    const commands =
      values['token-env'] === undefined ? 'takes no commands without --token-env' : 'takes commands';
    io.stderr(`Clients behind the proxy use ${mock.adapter.publicUrl}; the mock ${commands} there.\n`);
  }
  const fresh = name === undefined ? describe(seed, given) : `the world of the example ${name}`;
  const start = state?.persisted.size ? `what ${values.state} keeps` : fresh;
  const tried = example ?? readsOne(mock);
  const request = toCurl(values.identity ? onBehalf(tried, mock) : tried, server.url, curlOptions(values));
  io.stderr(
    `Serves ${start}. Try it:\n\n  ${request}\n\nLook at it: ${new URL('/', server.url)}\n\nCtrl+C stops it.\n`,
  );
  await stopped(io.stop);
  portFile?.remove();
  await server.close({ grace });
  return gate.dir === undefined && gate.failUnder === undefined ? exit.ok : reportCoverage(mock, gate, io);
}

async function reportCoverage(mock: Mock, gate: CoverageGate, io: Io): Promise<ExitCode> {
  try {
    const { isEnough, text } = await writeCoverage(mock.coverage(), gate);
    io.stderr(text);
    return isEnough ? exit.ok : exit.findings;
  } catch (error) {
    io.stderr(`et-mock: ${(error as Error).message}\n`);
    return exit.cannot;
  }
}

const isNamed = (seed: string) => seed === 'documented' || seed === 'empty';

/** Lets time pass from the first request that changes something: until then nothing can be seen of it. */
function startingAt(mock: Mock, speed: number): Mock {
  let isStarted = false;
  return {
    ...mock,
    adapter: {
      ...mock.adapter,
      answer(request, peer) {
        const response = mock.adapter.answer(request, peer);
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (isStarted || isRead || new URL(request.url).pathname.includes('/_mock')) return response;
        isStarted = true;
        return Promise.resolve(response).finally(() => mock.clock.setRate(speed));
      },
    },
  };
}

function describe(seed = 'documented', given: readonly string[] = []): string {
  const world = isNamed(seed) ? `the ${seed} world` : `the world of ${seed}`;
  return given.length === 0 ? world : `${world}, where ${given.join(', and ')}`;
}

/** A request that this world can answer. */
function readsOne({ store }: Mock): DocumentedRequest {
  const [project] = store.Project;
  const path = project ? `/api/project/${project.Id}` : '/api/';
  return { method: 'GET', path, exchange: { request: {} } };
}

/** A program of this machine may say who it is. */
function onBehalf({ exchange, ...rest }: DocumentedRequest, { store }: Mock): DocumentedRequest {
  const [user] = store.User;
  const headers = { ...exchange.request.headers, ...(user && { 'X-Mock-User': user.UserName }) };
  return { ...rest, exchange: { request: { ...exchange.request, headers } } };
}

const stopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
