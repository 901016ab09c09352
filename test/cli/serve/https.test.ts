import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeCertificate } from '../../../src/node/certificate.ts';
import { ask } from '../../support/request.ts';
import { et, serve } from '../terminal.ts';

const project = '/api/project/eb06e5d8-f774-4b0f-a95c-a911c13527a9';
const folder = mkdtempSync(join(tmpdir(), 'et-mock-https-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(...args: string[]) {
  const server = await serve('--https', ...args);
  onTestFinished(() => void server.stop());
  return server;
}

describe('et-mock serve --https', () => {
  it('writes its certificate to a file, with which another program trusts it', async () => {
    const file = join(folder, 'made.pem');
    const { url, result } = await start('--write-cert', file, '--allow-host', 'mock.test');
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(result.stderr).toContain(`NODE_EXTRA_CA_CERTS=${file}`);
    expect(result.stderr).toContain(`curl -i --cacert ${file} ${url}/api/project/`);
    const port = Number(new URL(url).port);
    const { body } = await ask({ port }, { path: project, ca: readFileSync(file, 'utf8') });
    expect(JSON.parse(body).Self).toBe(url + project);
  });

  it('says how to come by the certificate that it has made', async () => {
    const { url, result } = await start();
    expect(result.stderr).toContain('--write-cert <file> writes it to a file');
    expect(result.stderr).toContain(`curl -i --insecure ${url}/api/project/`);
  });

  it('serves the certificate of two files', async () => {
    const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
    const given = await makeCertificate(['127.0.0.1']);
    writeFileSync(cert, given.cert);
    writeFileSync(key, given.key);
    const { url, result } = await start('--cert', cert, '--key', key);
    const { status } = await ask({ port: Number(new URL(url).port) }, { path: project, ca: given.cert });
    expect(status).toBe(200);
    expect(result.stderr).toContain(`curl -i ${url}/api/project/`);
    expect(result.stderr).not.toContain('made for this start');
  });

  it.each([
    [['--cert', 'a', '--key', 'b'], /--cert only goes together with --https/],
    [['--write-cert', 'a'], /only goes together with --https/],
    [['--https', '--cert', 'a'], /--cert and --key only go together/],
    [
      ['--https', '--cert', '/no/such.pem', '--key', '/no/such.pem'],
      /--cert \/no\/such\.pem cannot be read: there is no such file/,
    ],
  ])('is not possible with %j', async (args, reason) => {
    const { code, stderr } = await et('serve', '--port', '0', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(reason);
  });

  it('does not start where the certificate cannot be written', async () => {
    const { code, stderr, stdout } = await et(
      'serve',
      '--port',
      '0',
      '--https',
      '--write-cert',
      '/no/such/file',
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--write-cert /no/such/file cannot be written: there is no such file or folder');
  });
});

it('Node trusts the certificate by NODE_EXTRA_CA_CERTS', async () => {
  const file = join(folder, 'extra.pem');
  const { url } = await start('--write-cert', file);
  const program = `fetch('${url}${project}').then((it) => console.log(it.status))`;
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: file };
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', program], { env });
  expect(stdout.trim()).toBe('200');
});
