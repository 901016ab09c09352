import { posix } from 'node:path';
import { AbstractStartedContainer, GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import type { SeedChoice } from './control/worlds/seeds.ts';
import { type Control, controlOf } from './runners/control-client.ts';
import { programFiles } from './runners/program-files.ts';

export type { Control } from './runners/control-client.ts';

/** The image that the installed program is copied into. */
const nodeImage = 'node:22-alpine';
const port = 8080;
const folder = '/opt/enterprise-tester-mock';
const seedFile = `${folder}/seed.json`;

/**
 * A mock in a container of [Testcontainers](https://node.testcontainers.org), for programs that run in containers themselves, or
 * for tests that run as they do for other services. All that `et-mock serve` can be told is also an environment variable:
 * `withEnvironment({ ET_MOCK_EXAMPLE: '…' })`.
 * @example
 * const container = await new EnterpriseTesterMockContainer().withSeed('empty').start();
 * await container.control('createRecords', { body: { entity: 'project', values: { Name: 'Mine' } } });
 * await fetch(`${container.getUrl()}/api/projects`);
 * await container.stop();
 */
export class EnterpriseTesterMockContainer extends GenericContainer {
  #token: string = crypto.randomUUID();
  #basePath = '';

  /**
   * @param image one that was built from the Dockerfile of the repository, or whose entrypoint is `et-mock`. When absent, an
   *   official image of Node, into which the installed program is copied: then the mock has the version of the package, and
   *   nothing has to be built.
   */
  constructor(image?: string) {
    super(image ?? nodeImage);
    if (image === undefined) this.#copyProgram();
    this.withCommand(['serve', '--host', '0.0.0.0'])
      .withExposedPorts(port)
      .withWaitStrategy(Wait.forHttp('/_mock/health', port, { abortOnContainerExit: true }))
      .withStartupTimeout(60_000)
      .withToken(this.#token);
  }

  /** Sets the initial data: `documented`, the default, `empty`, the path of a JSON file, records, or an exported world. */
  withSeed(seed: SeedChoice): this {
    if (seed === 'documented' || seed === 'empty') return this.withEnvironment({ ET_MOCK_SEED: seed });
    if (typeof seed === 'string') this.withCopyFilesToContainer([{ source: seed, target: seedFile }]);
    else this.withCopyContentToContainer([{ content: JSON.stringify(seed), target: seedFile }]);
    return this.withEnvironment({ ET_MOCK_SEED: seedFile });
  }

  /** Has the API ask for credentials and permissions; the users are those of the seed, and their password is `password`. */
  withIdentity(): this {
    return this.withEnvironment({ ET_MOCK_IDENTITY: 'true' });
  }

  /** Sets the token of the control API; a random one when this is not called. */
  withToken(token: string): this {
    this.#token = token;
    return this.withEnvironment({ ET_MOCK_TOKEN: token });
  }

  /** Sets the path of the application, such as `/EnterpriseTester`; none when this is not called. */
  withBasePath(path: string): this {
    this.#basePath = path;
    return this.withEnvironment({ ET_MOCK_BASE_PATH: path });
  }

  /** @throws Error (as a rejection) when there is no container engine, or the mock does not get ready in a minute */
  override async start(): Promise<StartedEnterpriseTesterMockContainer> {
    return new StartedEnterpriseTesterMockContainer(await super.start(), this.#basePath, this.#token);
  }

  #copyProgram(): void {
    const { files, directories } = programFiles(import.meta.dirname);
    const placed = ({ source, target }: { source: string; target: string }) => ({
      source,
      target: posix.join(folder, target),
    });
    this.withCopyFilesToContainer(files.map(placed))
      .withCopyDirectoriesToContainer(directories.map(placed))
      .withEntrypoint(['node', `${folder}/dist/et-mock.cjs`]);
  }
}

/**
 * A mock that runs in a container.
 * @example
 * const started = await new EnterpriseTesterMockContainer().start();
 * started.getUrl();
 * await started.stop();
 */
export class StartedEnterpriseTesterMockContainer extends AbstractStartedContainer {
  /** Sends commands of the control API. */
  readonly control: Control;
  readonly #origin: string;
  readonly #basePath: string;
  readonly #token: string;

  constructor(started: StartedTestContainer, basePath: string, token: string) {
    super(started);
    this.#origin = `http://${this.getHost()}:${this.getMappedPort(port)}`;
    this.#basePath = basePath;
    this.#token = token;
    this.control = controlOf(this.#origin, token);
  }

  /** The URL that the program under test is configured with. */
  getUrl(): string {
    return this.#origin + this.#basePath;
  }

  /**
   * The URL of an isolated world, which is created the first time that it is named.
   * @param name of the world; a new one when absent
   */
  getWorldUrl(name: string = crypto.randomUUID()): string {
    return `${this.#origin}/@${name}${this.#basePath}`;
  }

  /** The token of the control API, for clients that send commands themselves: `Authorization: Bearer …`. */
  getToken(): string {
    return this.#token;
  }
}
