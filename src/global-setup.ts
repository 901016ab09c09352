import { type ServeOptions, serve } from './runners/serve.ts';
import { atTeardown, tearDown } from './runners/teardown.ts';

export type { ServeOptions } from './runners/serve.ts';

/** As much of a project as Vitest hands to a global setup; other runners hand over something else. */
interface Project {
  provide?(name: 'etMockUrl', url: string): void;
}

/** Starts the server, and gives what stops it: Vitest and Playwright do so at the end of the run. */
export type GlobalSetup = (project?: Project) => Promise<() => Promise<void>>;

/**
 * Makes a global setup for Vitest, Jest or Playwright: one server for the whole run, whose address every test finds in the
 * environment variable `ET_MOCK_URL`, and in Vitest by `inject('etMockUrl')`. Where that variable is set already, the server it
 * names is used and none is started.
 * @param options a free port is taken when none is named
 * @throws Error (as a rejection of the setup) when an option cannot be used, or the port is taken
 * @example
 * // et.setup.ts, which the configuration of the runner names
 * export default globalSetup({ seed: 'empty' });
 */
export function globalSetup(options: ServeOptions = {}): GlobalSetup {
  return async (project) => {
    const known = process.env.ET_MOCK_URL;
    if (known !== undefined && known !== '') {
      project?.provide?.('etMockUrl', known);
      return async () => {};
    }
    const { mock, close } = await serve(options);
    process.env.ET_MOCK_URL = mock.baseUrl;
    atTeardown(async () => {
      delete process.env.ET_MOCK_URL;
      await close();
    });
    project?.provide?.('etMockUrl', mock.baseUrl);
    return tearDown;
  };
}

export default globalSetup();
