import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Installation, install } from '../support/installation.ts';
import { startEngine } from './container-engine.ts';

// There may be no container engine: what the program does in a container is done in a folder. It must have been built before.
const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const page = readFileSync(join(import.meta.dirname, '../../docs/testing.md'), 'utf8');
const timeout = 180_000;

describe.each([
  ['11', [], process.execPath],
  ['12', [`${binary}@^22.22`], `node_modules/${binary}/bin/node`],
])('Testcontainers %s', (version, packages, nodeProgram) => {
  let project: Installation;
  let engine: Awaited<ReturnType<typeof startEngine>>;
  let node: string;

  beforeAll(async () => {
    project = await install([`testcontainers@^${version}`, ...packages]);
    node = nodeProgram.startsWith('/') ? nodeProgram : join(project.folder, nodeProgram);
    engine = await startEngine(node);
  }, 300_000);
  afterAll(() => {
    engine?.close();
    project?.remove();
  }, 60_000);

  /** Runs a program that talks to the engine. */
  function run(...args: string[]) {
    const variables = [`DOCKER_HOST=${engine.url}`, 'TESTCONTAINERS_RYUK_DISABLED=true'];
    return project.run('env', ...variables, node, ...args);
  }

  it('run the test that the page shows, without an image of its own', { timeout }, async () => {
    const [, code = ''] = /```js\n\/\/ container\.test\.mjs\n([\s\S]*?)```/.exec(page) ?? [];
    project.write('container.test.mjs', code);
    const { stdout } = await run('--test', '--test-reporter=tap', 'container.test.mjs');
    expect(stdout).toMatch(/# pass 1\n# fail 0/);

    const [request] = engine.requests();
    expect(request).toMatchObject({
      Image: 'node:22-alpine',
      Entrypoint: ['node', '/opt/enterprise-tester-mock/dist/et-mock.cjs'],
      Cmd: ['serve', '--host', '0.0.0.0'],
      ExposedPorts: { '8080/tcp': {} },
    });
    expect(request?.Env).toContain('ET_MOCK_SEED=empty');
    const dockerfile = readFileSync(join(import.meta.dirname, '../../Dockerfile'), 'utf8');
    expect(dockerfile).toContain(`ARG NODE_IMAGE=${request?.Image}\n`);
  });

  it('start with a seed, a token, authentication and a path, and have what reads uploads', {
    timeout,
  }, async () => {
    project.write(
      'options.mjs',
      `import { documented } from 'enterprise-tester-mock';
      import { EnterpriseTesterMockContainer } from 'enterprise-tester-mock/testcontainers';
      const container = await new EnterpriseTesterMockContainer()
        .withSeed({ ...documented, Project: documented.Project.map((it) => ({ ...it, Name: 'Seeded ' + it.Slug })) })
        .withIdentity()
        .withToken('open-sesame')
        .withBasePath('/EnterpriseTester')
        .start();
      const ask = async (path, headers) => (await fetch(container.getUrl() + path, { headers })).status;
      const basic = { Authorization: 'Basic ' + btoa('joeb:password') };
      const user = await container.control('createRecords', { body: { entity: 'user', values: { UserName: 'new' } } });
      console.log(JSON.stringify({
        url: new URL(container.getUrl()).pathname,
        statuses: [await ask('/api/projects'), await ask('/api/projects', basic), (await fetch(new URL('/_mock/clock', container.getUrl()))).status,
          (await fetch(container.getWorldUrl('mine') + '/api/projects', { headers: basic })).status],
        project: (await container.control('listRecords', { path: { entity: 'project' }, query: { top: 1 } })).records[0].Name,
        user: user[0].UserName,
        refused: await container.control('createRecords', { body: { entity: 'nothing' } }).catch((error) => error.message),
        token: container.getToken(),
      }));
      await container.stop();`,
    );
    const { stdout } = await run('options.mjs');
    expect(JSON.parse(stdout)).toMatchObject({
      url: '/EnterpriseTester',
      statuses: [401, 200, 401, 200],
      project: 'Seeded test-project',
      user: 'new',
      refused: expect.stringMatching(/^Failed to createRecords: .*nothing/),
      token: 'open-sesame',
    });
  });

  it('take an image that has the program as it is', { timeout }, async () => {
    project.write(
      'image.mjs',
      `import { EnterpriseTesterMockContainer } from 'enterprise-tester-mock/testcontainers';
      await new EnterpriseTesterMockContainer('et-mock:1.0').withSeed('empty').start().catch(() => {});`,
    );
    // The engine has no images, so there is nothing that it could run.
    await run('image.mjs');
    const request = engine.requests().at(-1);
    expect(request).toMatchObject({ Image: 'et-mock:1.0', Cmd: ['serve', '--host', '0.0.0.0'] });
    expect(request).not.toHaveProperty('Entrypoint');
  });
});
