import { options } from '../../config/serve-options.ts';
import { UsageError } from '../../contract/usage-error.ts';
import { createMock, type Mock } from '../../index.ts';
import { type CoverageGate, listen, type RunningServer, writeCoverage } from '../../node.ts';
import type { OpenState } from '../../state.ts';
import { readNumber } from '../arguments.ts';
import { type ExitCode, exit, type Io } from '../io.ts';
import type { CommandPage } from '../page.ts';
import { readSettings } from '../settings/settings.ts';
import { checkWritable, prepareFolder } from '../writable.ts';
import { greet } from './greeting.ts';
import { readHttps, writeCertificate } from './https.ts';
import { isNamed, readStart, type ServeSettings } from './mock-options.ts';
import { type Passing, readPassing } from './passing.ts';
import { type PortFile, takePortFile } from './port-file.ts';
import { reloadOnChange } from './reload-on-change.ts';
import { logTo } from './request-log.ts';
import { checkSetup } from './setup.ts';
import { startClockOnChange } from './waiting-clock.ts';

export const page: CommandPage = {
  usage: ['serve [options]'],
  about: 'Starts the mock server and prints its URL on stdout.',
  options,
  section: 'serve',
  examples: [
    'serve --port 0 --given "the package has children"',
    'serve --example reindexProjectAndStream --speed 10',
    'serve --seed my-data.json --watch --log',
    'serve --coverage-dir coverage/api --fail-under 3',
    'serve --host 0.0.0.0 --token-env MOCK_TOKEN',
    'serve --state ./state',
  ],
};

export async function run(args: string[], io: Io): Promise<ExitCode> {
  const own = ['seed', 'setup', 'overrides'];
  const settings = await readSettings(args, { section: 'serve', options, own }, io);
  const plan = await prepare(settings, io);
  const { state: place, 'port-file': file } = settings.values;
  let portFile: PortFile | undefined;
  let state: OpenState | undefined;
  try {
    if (file !== undefined) portFile = takePortFile(file);
    if (place !== undefined) state = await (await import('../../state.ts')).openState(place);
  } catch (error) {
    portFile?.release();
    io.stderr(`et-mock: ${(error as Error).message}\n`);
    return exit.cannot;
  }
  try {
    return await serve(plan, io, portFile, state);
  } finally {
    portFile?.release();
    await state?.close();
  }
}

/** Reads every setting: where one is wrong, nothing has been opened or written. */
async function prepare(settings: ServeSettings, io: Io) {
  const { values, nameOf } = settings;
  const port = readNumber(nameOf('port'), values.port, { most: 65_535, isWhole: true });
  const grace = readNumber(nameOf('grace'), values.grace) * 1000;
  const gate = readGate(settings);
  const watched = readWatched(settings);
  const https = await readHttps(values);
  const passing = await readPassing(settings, io);
  const start = await readStart(settings, io, passing);
  const setup = checkSetup(settings.section);
  await checkWritable(nameOf('write-cert'), values['write-cert']);
  await prepareFolder(nameOf('coverage-dir'), values['coverage-dir']);
  return { settings, port, grace, gate, watched, https, passing, start, setup };
}

type Plan = Awaited<ReturnType<typeof prepare>>;

async function serve(plan: Plan, io: Io, portFile?: PortFile, state?: OpenState): Promise<ExitCode> {
  const { settings, port, grace, gate, watched, https, passing, start, setup } = plan;
  const { values } = settings;
  const made = createMock({ ...start.options, state });
  await setup(made);
  // Also after a restart in which the first change has not come yet.
  const waits = values.example !== undefined && made.clock.rate === 0;
  const { mock, stop } = watched
    ? reloadOnChange(made, watched, remaking(settings, setup, io, passing), io)
    : { mock: waits ? startClockOnChange(made, start.speed) : made, stop: () => {} };

  let server: RunningServer | undefined;
  try {
    const { host, 'trust-proxy': trustedProxies, 'write-cert': certificate } = values;
    const log = values.log ? logTo(io) : undefined;
    server = await listen(mock, { port, host, trustedProxies, https, log });
    if (certificate !== undefined) await writeCertificate(certificate, `${server.certificate}`);
    portFile?.write(server.url);
  } catch (error) {
    stop();
    await server?.close();
    if (error instanceof UsageError) throw error;
    io.stderr(`et-mock: ${(error as Error).message}\n`);
    return exit.cannot;
  }
  io.stdout(`${server.url}\n`);
  io.stderr(greet(settings, start, mock, server, state?.persisted.size));
  if (values.open) {
    const { openBrowser } = await import('./open-browser.ts');
    const failed = (reason: string) => io.stderr(`Failed to open a browser: ${reason}.\n`);
    openBrowser(`${new URL('/', server.url)}`, failed);
  }
  await stopped(io.stop);
  stop();
  portFile?.release();
  await server.close({ grace });
  if ((await passing?.finish()) === false) return exit.cannot;
  return gate.dir === undefined && gate.failUnder === undefined ? exit.ok : reportCoverage(mock, gate, io);
}

function readGate({ values, nameOf }: ServeSettings): CoverageGate {
  const bound = values['fail-under'];
  return {
    dir: values['coverage-dir'],
    failUnder: bound === undefined ? undefined : readNumber(nameOf('fail-under'), bound, { most: 100 }),
  };
}

/** The file that is watched; undefined where none is. */
function readWatched({ values }: ServeSettings): string | undefined {
  const { watch, seed, state, 'coverage-dir': folder, 'fail-under': bound } = values;
  if (!watch) return undefined;
  if (seed === undefined || isNamed(seed)) throw new UsageError('--watch needs the file of a --seed');
  if ((state ?? folder ?? bound) === undefined) return seed;
  throw new UsageError(
    '--watch starts again with each change; leave out --state, --coverage-dir and --fail-under',
  );
}

const remaking =
  (settings: ServeSettings, setup: ReturnType<typeof checkSetup>, io: Io, passing?: Passing) => async () => {
    const mock = createMock((await readStart(settings, io, passing)).options);
    await setup(mock);
    return mock;
  };

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

const stopped = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
