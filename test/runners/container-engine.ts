import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { freePort } from '../support/ports.ts';

/** As much of a request for a container as is looked at. */
export interface ContainerRequest {
  readonly Image: string;
  readonly Entrypoint?: readonly string[];
  readonly Cmd: readonly string[];
  readonly Env: readonly string[];
  readonly ExposedPorts: Readonly<Record<string, object>>;
}

interface Container {
  readonly request: ContainerRequest;
  readonly root: string;
  readonly port: number;
  process?: ChildProcess;
}

/**
 * As much of the API of a container engine as Testcontainers needs to run one container: what is copied into it goes to a folder, and its command is
 * run there on this machine, by the Node that is named.
 */
export async function startEngine(node: string) {
  const containers = new Map<string, Container>();

  async function answer(request: IncomingMessage): Promise<{ status: number; body?: unknown }> {
    const { pathname } = new URL(request.url ?? '', 'http://engine');
    const [, kind, id = '', action] = pathname.replace(/^\/v[\d.]+/, '').split('/');
    const container = containers.get(id);
    if (kind === 'info') return { status: 200, body: { OSType: 'linux', OperatingSystem: 'Debian' } };
    if (kind === 'images') return { status: 200, body: { Id: 'image' } };
    if (id === 'create') return { status: 201, body: { Id: await create(request), Warnings: [] } };
    if (id === 'json') return { status: 200, body: [] };
    if (!container) return { status: 404, body: { message: `no such container: ${pathname}` } };
    if (action === 'archive') {
      const tar = spawn('tar', ['-x', '-C', container.root], { stdio: ['pipe', 'ignore', 'inherit'] });
      const ended = once(tar, 'exit');
      await pipeline(request, tar.stdin);
      return { status: (await ended)[0] === 0 ? 200 : 500 };
    }
    if (action === 'start') {
      run(container);
      return { status: 204 };
    }
    if (action === 'json') return { status: 200, body: inspect(id, container) };
    container.process?.kill();
    return { status: 204 };
  }

  async function create(request: IncomingMessage): Promise<string> {
    const chunks = await request.toArray();
    const id = `c${containers.size}`;
    const root = mkdtempSync(join(tmpdir(), 'et-mock-container-'));
    mkdirSync(join(root, 'opt'));
    containers.set(id, {
      request: JSON.parse(Buffer.concat(chunks).toString()),
      root,
      port: await freePort(),
    });
    return id;
  }

  function run(container: Container): void {
    const { root, port, request } = container;
    const here = (text: string) => text.replace(/(?<=^|=)\/opt\//, `${root}/opt/`);
    const [, ...args] = [...(request.Entrypoint ?? []), ...request.Cmd].map(here);
    const variables = request.Env.map((it) => here(it).split(/=(.*)/s).slice(0, 2));
    // An engine would map the port; here the program listens on it.
    const env = { ...Object.fromEntries(variables), ET_MOCK_PORT: `${port}` };
    container.process = spawn(node, args, { cwd: root, env, stdio: 'ignore' });
  }

  const inspect = (id: string, { process: child, port, request }: Container) => ({
    Id: id,
    Name: `/${id}`,
    Config: { Hostname: id, Labels: {}, Image: request.Image },
    State: { Status: child?.exitCode === null ? 'running' : 'exited', Running: child?.exitCode === null },
    NetworkSettings: { Ports: { '8080/tcp': [{ HostIp: '0.0.0.0', HostPort: `${port}` }] }, Networks: {} },
  });

  const server = createServer(async (request, response) => {
    const { status, body } = await answer(request).catch((error) => ({
      status: 500,
      body: { message: String(error) },
    }));
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => [...containers.values()].map(({ request }) => request),
    close() {
      for (const { process: child, root } of containers.values()) {
        child?.kill('SIGKILL');
        rmSync(root, { recursive: true, force: true });
      }
      server.closeAllConnections();
      server.close();
    },
  };
}
