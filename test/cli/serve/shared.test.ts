import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { useBundledProgram } from '../../support/bundled-program.ts';
import { et, serve } from '../terminal.ts';

const program = useBundledProgram();
const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** The status of a request to a server on this machine that was meant for a host of another name. */
async function statusFor(host: string, url: string): Promise<number | undefined> {
  const sent = request(url, { headers: { Host: host } }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

test('et-mock serve asks for the token of the control API, and says nothing of it', async () => {
  vi.stubEnv('ET_MOCK_TEST_TOKEN', 'open-sesame');
  onTestFinished(() => void vi.unstubAllEnvs());
  const server = await serve('--token-env', 'ET_MOCK_TEST_TOKEN');
  const ask = async (token?: string) => {
    const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
    return (await fetch(`${server.url}/_mock/clock`, { headers })).status;
  };
  expect([await ask(), await ask('sesame'), await ask('open-sesame')]).toEqual([401, 401, 200]);
  expect((await fetch(server.url + project)).status).toBe(200);
  expect(await server.stop()).toBe(0);
  expect(JSON.stringify(server.result)).not.toContain('sesame');
});

test('et-mock serve lets requests in that are for a host it was told of', async () => {
  const server = await serve('--allow-host', 'mock.example.org', '--allow-host', '[2001:db8::1]');
  const ask = (host: string) => statusFor(host, server.url + project);
  expect(await ask('mock.example.org:8080')).toBe(200);
  expect(await ask('[2001:db8::1]')).toBe(200);
  expect(await ask('other.example.org')).toBe(403);
  expect(await server.stop()).toBe(0);
});

test('et-mock serve leads clients of a proxy back to it', async () => {
  const server = await serve(
    '--public-url',
    'https://mock.example.org/tools/',
    '--trust-proxy',
    '192.0.2.0/24',
  );
  const { Self } = (await (await fetch(server.url + project)).json()) as { Self: string };
  expect(Self).toBe(`https://mock.example.org/tools${project}`);
  expect(await statusFor('mock.example.org', server.url + project)).toBe(200);
  expect((await fetch(`${server.url}/_mock/clock`)).status).toBe(403);
  expect(await server.stop()).toBe(0);
  expect(server.result.stderr).toContain(
    'Clients behind the proxy use https://mock.example.org/tools; the mock takes no commands without --token-env there.',
  );
});

test('et-mock serve has its address in a file for as long as it listens', async () => {
  const place = folder();
  const file = join(place, 'address');
  const server = await serve('--port-file', file);
  expect(readFileSync(file, 'utf8')).toBe(`${server.url}\n`);
  expect(readdirSync(place)).toEqual(['address']);
  expect(await server.stop()).toBe(0);
  expect(readdirSync(place)).toEqual([]);
});

test('et-mock serve leaves the file to another mock that has written it meanwhile', async () => {
  const file = join(folder(), 'address');
  const first = await serve('--port-file', file);
  const second = await serve('--port-file', file);
  expect(await first.stop()).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(`${second.url}\n`);
  expect(await second.stop()).toBe(0);
  expect(existsSync(file)).toBe(false);
});

test('a file of a mock that was killed is gone before the next one listens', async () => {
  const place = folder();
  const file = join(place, 'address');
  writeFileSync(file, 'http://localhost:1\n');
  writeFileSync(
    join(place, 'et-mock.config.mjs'),
    `import { existsSync } from 'node:fs';
    export default { serve: { setup: () => console.error(\`The old file is \${existsSync(${JSON.stringify(file)}) ? 'there' : 'gone'}\`) } };`,
  );
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => told.mockRestore());
  const server = await serve('--port-file', file, '--config', join(place, 'et-mock.config.mjs'));
  expect(told).toHaveBeenCalledWith('The old file is gone');
  expect(readFileSync(file, 'utf8')).toBe(`${server.url}\n`);
  expect(await server.stop()).toBe(0);
});

test('a start that fails leaves the file as it was', async () => {
  const file = join(folder(), 'address');
  const running = await serve('--port-file', file);
  const { code } = await et('serve', '--port', new URL(running.url).port, '--port-file', file);
  expect(code).toBe(3);
  expect(readFileSync(file, 'utf8')).toBe(`${running.url}\n`);
  expect(await running.stop()).toBe(0);
});

test('et-mock serve ends with 3 when it cannot write that file', async () => {
  const file = join(folder(), 'nowhere', 'address');
  const { code, stdout, stderr } = await et('serve', '--port', '0', '--port-file', file);
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain(`et-mock: Failed to write the port file ${file}: there is no such file`);
});

test.each([
  [['--token-env', 'ET_MOCK_NOWHERE'], 'the environment variable ET_MOCK_NOWHERE, which is not set'],
  [['--allow-host', 'https://mock.example.org'], '--allow-host is a host name without a port'],
  [['--allow-host', 'mock.example.org:8080'], 'got mock.example.org:8080'],
  [['--public-url', 'mock.example.org'], '--public-url is the address of a server'],
  [
    ['--public-url', 'https://a.example/tools', '--base-path', '/ET'],
    'must end with the application path /ET',
  ],
  [['--trust-proxy', 'localhost'], 'Failed to read the trusted proxy "localhost"'],
  [['--grace', 'soon'], '--grace is a number of 0 or more, got soon'],
])('et-mock serve refuses %j', async (args, message) => {
  const { code, stderr } = await et('serve', ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
] as const)('a second signal, %s, ends the process at once, and the port file goes', async (second, code) => {
  const file = join(folder(), 'address');
  const args = [program(), 'serve', '--port', '0', '--speed', '0'];
  const child = spawn(process.execPath, [...args, '--port-file', file, '--grace', '600'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port } = new URL(line.toString());
  // A request whose body has not come yet.
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(
    'POST /api/projects HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n',
  );
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toContain('100 Continue');
  child.kill('SIGTERM');
  await expect.poll(() => existsSync(file)).toBe(false);
  child.kill(second);
  expect(await once(child, 'exit')).toEqual([code, null]);
  socket.destroy();
});
