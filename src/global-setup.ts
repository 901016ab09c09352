import type { CoverageRow } from './contract/coverage.ts';
import { type CoverageGate, prepareCoverage, writeCoverage } from './report/write-coverage.ts';
import { type ServeOptions, serve } from './runners/serve.ts';
import { atTeardown, tearDown } from './runners/teardown.ts';

export type { ServeOptions } from './runners/serve.ts';

/** As much of a project as Vitest hands to a global setup; other runners hand over something else. */
interface Project {
  provide?(name: 'etMockUrl', url: string): void;
}

/** What the server is like, and how much of the API the run has to use. */
export interface SetupOptions extends ServeOptions {
  /** Prints at the end what of the API was used; writes reports, and fails the run when that is too little. */
  readonly coverage?: CoverageGate | undefined;
}

/** Starts the server, and gives what stops it: Vitest and Playwright do so at the end of the run. */
export type GlobalSetup = (project?: Project) => Promise<() => Promise<void>>;

/**
 * Makes a global setup for Vitest, Jest or Playwright: one server for the whole run, whose address every test finds in the
 * environment variable `ET_MOCK_URL`, and in Vitest by `inject('etMockUrl')`. Where that variable is set already, the server it
 * names is used and none is started. With HTTPS the certificate is in `ET_MOCK_CERTIFICATE`, as PEM.
 * @param options a free port is taken when none is named
 * @throws Error as a rejection of the setup when an option cannot be used, the folder of the coverage cannot be written to, or the
 *   port is taken; as a rejection of the teardown when too little of the API was used
 * @example
 * // et.setup.ts, which the configuration of the runner names
 * export default globalSetup({ world: { seed: 'empty' } });
 */
export function globalSetup({ coverage, ...options }: SetupOptions = {}): GlobalSetup {
  return async (project) => {
    const known = process.env.ET_MOCK_URL;
    if (known !== undefined && known !== '') {
      project?.provide?.('etMockUrl', known);
      return async () => {};
    }
    if (coverage) await prepareCoverage(coverage);
    const { mock, certificate, close } = await serve(options);
    process.env.ET_MOCK_URL = mock.baseUrl;
    if (certificate !== undefined) process.env.ET_MOCK_CERTIFICATE = certificate;
    atTeardown(async () => {
      delete process.env.ET_MOCK_URL;
      delete process.env.ET_MOCK_CERTIFICATE;
      await close();
      if (coverage) await judge(mock.coverage(), coverage);
    });
    project?.provide?.('etMockUrl', mock.baseUrl);
    return tearDown;
  };
}

/** Runners differ in what they make of a teardown that fails; of the exit code they all make the same. */
async function judge(rows: CoverageRow[], gate: CoverageGate): Promise<void> {
  const { isEnough, percent, text } = await writeCoverage(rows, gate);
  process.stdout.write(`${text}\n`);
  if (isEnough) return;
  process.exitCode = 1;
  throw new Error(
    `Failed to reach the required coverage: ${percent} % of the API was used, at least ${gate.failUnder} % is required.`,
  );
}

/**
 * The same without options, for the configuration of a runner that takes the name of a module.
 * @example
 * // vitest.config.ts
 * export default defineConfig({ test: { globalSetup: 'enterprise-tester-mock/global-setup' } });
 */
export default globalSetup();
