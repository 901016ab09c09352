import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { browserProgram } from '../support/browser.ts';
import { commandsBelow, pages, shown } from '../support/docs/named-blocks.ts';
import { type Installation, useInstallation } from '../support/installation.ts';
import { describeWith, findProgram, pathOf } from '../support/programs.ts';

// What the pages about tests show, in the projects of people who use these runners: it must have been built before.
const { vitest, msw, '@msw/data': data, '@playwright/test': playwright } = manifest.devDependencies;
const timeout = 180_000;

const java = findProgram(
  { name: 'Java', variable: 'JAVA', install: 'apt-get install default-jdk-headless' },
  ['/usr/bin/java', '/usr/local/bin/java'],
);

const csharp = findProgram(
  {
    name: 'C# compiler',
    variable: 'MCS',
    install: 'apt-get install --no-install-recommends mono-mcs mono-runtime libmono-system-net-http4.0-cil',
  },
  ['/usr/bin/mcs'],
);

/** Runs a command beside a server of the installed program, as a job in CI does. */
async function runBesideServer({ run }: Installation, command: string): Promise<string> {
  const script = `rm -f et-mock.url
    node_modules/.bin/et-mock serve --port 0 --port-file et-mock.url & trap 'kill $!' EXIT
    until [ -s et-mock.url ]; do sleep 0.1; done
    ET_MOCK_URL=$(cat et-mock.url); export ET_MOCK_URL
    ${command}`;
  return (await run('bash', '-euc', script)).stdout;
}

/** What a run of Vitest says of its tests. */
async function runVitest({ folder, run }: Installation, node: string, ...args: string[]) {
  const report = ['--reporter=json', '--outputFile=report.json'];
  await run(node, 'node_modules/vitest/vitest.mjs', 'run', ...report, ...args);
  const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
  return { numPassedTests, numTotalTests };
}

describe('what the page shows', () => {
  const project = useInstallation([
    `vitest@${vitest}`,
    `msw@${msw}`,
    `@msw/data@${data}`,
    `@playwright/test@${playwright}`,
  ]);

  it('passes in Vitest', { timeout }, async () => {
    const files = ['projects.test.ts', 'search.test.ts'];
    for (const file of files) project().write(file, shown(file));
    const result = await runVitest(project(), process.execPath, ...files);
    expect(result).toEqual({ numPassedTests: 3, numTotalTests: 3 });
  });

  it('prints in Vitest what a failed test has asked, and what it probably meant', { timeout }, async () => {
    const { write, run } = project();
    const wrong = shown('projects.test.ts').replace('/api/projects?$top=1', '/api/project?$top=1');
    write('wrong.test.ts', wrong);
    const vitest = run(process.execPath, 'node_modules/vitest/vitest.mjs', 'run', 'wrong.test.ts');
    const { stderr } = (await vitest.catch((error) => error)) as { stderr: string };
    expect(stderr).toContain('The requests of the failed test:\n#1 GET /api/project -> ');
    expect(stderr).not.toContain('#2');
  });

  it.each([
    ['the default one', "'enterprise-tester-mock/global-setup'"],
    ['one with options', "'./et.setup.ts'"],
  ])('passes in Vitest with a global setup: %s', { timeout }, async (_name, setup) => {
    const { write } = project();
    write('shared.test.ts', shown('shared.test.ts'));
    write('et.setup.ts', shown('et.setup.ts'));
    write('vitest.config.js', `export default { test: { globalSetup: [${setup}] } };`);
    const result = await runVitest(project(), process.execPath, 'shared.test.ts');
    expect(result).toEqual({ numPassedTests: 1, numTotalTests: 1 });
  });

  describeWith(java, 'in Java', () => {
    it('passes over HTTP', { timeout }, async () => {
      project().write('ScriptsTest.java', shown('ScriptsTest.java'));
      const said = await runBesideServer(project(), `'${pathOf(java)}' ScriptsTest.java`);
      expect(said).toContain('passed\n');
    });
  });

  describeWith(csharp, 'in C#', () => {
    it('passes over HTTP', { timeout }, async () => {
      const [, command = ''] = /`(mcs .*?)`/.exec(pages) ?? [];
      const compiler = pathOf(csharp);
      const mono = join(dirname(compiler), 'mono');
      project().write('ScriptsTest.cs', shown('ScriptsTest.cs'));
      const here = command.replace('mcs', `'${compiler}'`).replace('mono', `'${mono}'`);
      expect(await runBesideServer(project(), here)).toContain('passed\n');
    });

    it('fails when the answer is another', { timeout }, async () => {
      const wrong = shown('ScriptsTest.cs').replace('\\"scripts\\":3', '\\"scripts\\":2');
      project().write('Wrong.cs', wrong);
      const failing = runBesideServer(
        project(),
        `'${pathOf(csharp)}' -r:System.Net.Http Wrong.cs && mono Wrong.exe`,
      );
      await expect(failing).rejects.toMatchObject({ stderr: expect.stringContaining('"Total":2') });
    });
  });

  describeWith(browserProgram, 'in a browser', () => {
    it('passes in Playwright, with a global setup', { timeout }, async () => {
      vi.stubEnv('CHROMIUM', browserProgram.path);
      onTestFinished(() => void vi.unstubAllEnvs());
      const { write, run } = project();
      const ending =
        "\ntest('the server of the run is there', () => expect(process.env.ET_MOCK_URL).toMatch(/^http/));\n";
      write('projects.spec.ts', shown('projects.spec.ts') + ending);
      const browser = readFileSync(join(import.meta.dirname, 'playwright/playwright.config.ts'), 'utf8');
      write(
        'playwright.config.ts',
        browser.replace(
          "reporter: 'json',",
          "reporter: 'json', globalSetup: 'enterprise-tester-mock/global-setup',",
        ),
      );
      const { stdout } = await run(process.execPath, 'node_modules/@playwright/test/cli.js', 'test');
      expect(JSON.parse(stdout).stats).toMatchObject({ expected: 2, unexpected: 0, flaky: 0, skipped: 0 });
    });
  });

  it('makes handlers of MSW', { timeout }, async () => {
    const { write, run } = project();
    write('handlers.js', shown('handlers.ts'));
    write(
      'ask.js',
      `import { setupServer } from 'msw/node';
      import { handlers } from './handlers.js';
      setupServer(...handlers).listen();
      const response = await fetch('https://portal.example.org/projects/test-project');
      console.log(response.status, await response.text());`,
    );
    expect(await run(process.execPath, 'ask.js')).toEqual({
      stdout: '200 {"title":"Test Project"}\n',
      stderr: '',
    });
  });

  it('starts the server for other languages', { timeout }, async () => {
    const script = commandsBelow('docs/testing.md', 'Other languages');
    // npx would stand between the shell and the server, which then could not be stopped.
    const direct = script.replace('npx et-mock', 'node_modules/.bin/et-mock');
    const { stdout } = await project().run('bash', '-euc', `trap 'kill $(jobs -p)' EXIT\n${direct}`);
    expect(JSON.parse(stdout.replace(/^http\S+\n/, ''))).toBeTypeOf('object');
  });
});

describe('Vitest 3', () => {
  const project = useInstallation(['vitest@^3.2']);

  it('runs what the page shows', { timeout }, async () => {
    project().write('projects.test.ts', shown('projects.test.ts').replace('test.override', 'test.scoped'));
    const result = await runVitest(project(), process.execPath, 'projects.test.ts');
    expect(result).toEqual({ numPassedTests: 2, numTotalTests: 2 });
  });
});

describe('Vitest 5 and MSW 3, which want a newer Node', () => {
  const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const project = useInstallation(['vitest@^5', 'msw@^3', `${binary}@^22.12`]);
  const node = () => join(project().folder, 'node_modules', binary, 'bin', 'node');

  it('run what the page shows, over a socket and through MSW', { timeout }, async () => {
    const { write } = project();
    const code = shown('projects.test.ts');
    write('socket.test.ts', code);
    write('msw.test.ts', code.replace("seed: 'empty'", "seed: 'empty', transport: 'msw'"));
    const result = await runVitest(project(), node(), 'socket.test.ts', 'msw.test.ts');
    expect(result).toEqual({ numPassedTests: 4, numTotalTests: 4 });
  });

  it('say in one sentence that Node is too old for MSW', { timeout }, async () => {
    const { write, run } = project();
    write(
      'old.js',
      `delete Promise.withResolvers; // as before Node 22
      const { createMock } = await import('enterprise-tester-mock');
      const { handlers } = await import('enterprise-tester-mock/msw');
      try {
        handlers(createMock());
      } catch (error) {
        console.log(error.message);
      }`,
    );
    const { stdout } = await run(process.execPath, 'old.js');
    expect(stdout).toMatch(
      /^Failed to create handlers: MSW 3\.\S+ needs Node 22\.12 or newer, and this is Node \S+; update Node, or install msw@2\.\n$/,
    );
  });

  it('pass the tests of the handlers', { timeout }, async () => {
    const { write } = project();
    const tests = readFileSync(join(import.meta.dirname, '../msw.test.ts'), 'utf8')
      .replace('../src/index.ts', 'enterprise-tester-mock')
      .replace('../src/msw.ts', 'enterprise-tester-mock/msw')
      .replace('../src/identity.ts', 'enterprise-tester-mock/identity')
      .replaceAll('onUnhandledRequest', 'onUnhandledFrame');
    write('handlers.test.ts', tests);
    const { numPassedTests, numTotalTests } = await runVitest(project(), node(), 'handlers.test.ts');
    expect(numTotalTests).toBeGreaterThan(15);
    expect(numPassedTests).toBe(numTotalTests);
  });
});
