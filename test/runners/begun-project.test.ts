import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { commandsBelow, shown } from '../support/docs/named-blocks.ts';
import { snippetsOf } from '../support/docs/snippets.ts';
import { useInstallation } from '../support/installation.ts';

const timeout = 180_000;
const testing = 'docs/testing.md';
const troubleshooting = 'docs/troubleshooting.md';

/** Runs commands as the reader of a page does, and gives back all that they print. */
const typed = (commands: string) =>
  ['bash', '-euc', `export npm_config_prefer_offline=true\n{ ${commands}\n} 2>&1`] as const;

/** Newer versions of npm write that the files of such a project are CommonJS. */
describe('a project that npm init -y has made, by the letter of the pages', () => {
  const project = useInstallation([], 'npm init');
  const files = ['projects.test.mjs', 'scripts.test.mjs', 'worlds.test.js', 'jest.config.mjs'];
  beforeEach(() => {
    for (const file of files) rmSync(join(project().folder, file), { force: true });
  });

  async function follow(page: string, heading: string, ...names: string[]): Promise<string> {
    const { write, run } = project();
    for (const name of names) write(name, shown(name));
    return (await run(...typed(commandsBelow(page, heading)))).stdout;
  }

  it('passes in node:test', { timeout }, async () => {
    expect(await follow(testing, 'node:test', 'projects.test.mjs')).toMatch(/pass 1\n.*fail 0/);
  });

  it('passes in Jest', { timeout }, async () => {
    const said = await follow(testing, 'Jest', 'scripts.test.mjs');
    expect(said).toContain('Tests:       1 passed, 1 total');
  });

  it('passes in Jest with the global setup of the page', { timeout }, async () => {
    const { write, run } = project();
    const ending =
      "\ntest('the server of the run is there', () => expect(process.env.ET_MOCK_URL).toMatch(/^http/));\n";
    write('jest.config.mjs', shown('jest.config.mjs'));
    write('scripts.test.mjs', shown('scripts.test.mjs') + ending);
    const { stdout } = await run(...typed(commandsBelow(testing, 'Jest')));
    expect(stdout).toContain('Tests:       2 passed, 2 total');
  });

  it('passes in Jest without a flag, over HTTP', { timeout }, async () => {
    const said = await follow(troubleshooting, 'Jest', 'jest.config.mjs', 'worlds.test.js');
    expect(said).toContain('Tests:       1 passed, 1 total');
  });

  it('reads the configuration of the page, and tells how to name one that is taken for CommonJS', async () => {
    const { write, run } = project();
    const [[, page] = []] = snippetsOf('docs/reference/settings.md', 'js');
    const config = page?.replace('port: 8090', "host: 'a.b.invalid'") ?? '';
    const start = async () => (await run(...typed('npx et-mock serve || true'))).stdout;
    write('et-mock.config.mjs', config);
    // The host of the configuration is refused, so it was read.
    expect(await start()).toContain('a.b.invalid');
    rmSync(join(project().folder, 'et-mock.config.mjs'));
    for (const text of [config, 'export default { serve: {} };']) {
      write('et-mock.config.js', text);
      expect(await start()).toContain(
        'Failed to read the configuration et-mock.config.js: Node takes it for CommonJS; name it et-mock.config.mjs, or set "type": "module" in package.json',
      );
    }
  });
});
