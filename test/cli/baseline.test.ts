import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Answer, listening } from '../support/faulty-server.ts';
import { et } from './terminal.ts';

const only = ['--only', 'links'];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

/** A server that answers names of one project and of one user that are not texts. */
const misnamed: Answer = async (request, mock) => {
  const response = await mock.adapter.respond(request);
  if (!/\/api\/(project|user)\/[^/?]+(\?|$)/.test(request.url) || !response.ok) return response;
  const body = (await response.json()) as object;
  return Response.json({ ...body, ...('UserName' in body ? { UserName: 5 } : { Name: 5 }) });
};

/** A server whose projects and users are misnamed, and the baseline of it. */
async function accepted() {
  const { url } = await listening(misnamed);
  const file = join(folder(), 'baseline.json');
  const written = await et('verify', url, ...only, '--write-baseline', file);
  return { url, file, written };
}

describe('a baseline', () => {
  it('is written once, and then what it has breaks the contract no more', async () => {
    const { url, file, written } = await accepted();
    expect(written.code).toBe(0);
    expect(written.stderr).toMatch(/^Wrote \S+: \d+ known differences\.\n$/);
    expect(written.stdout).toContain('breaks the documented contract');
    const { differences } = JSON.parse(readFileSync(file, 'utf8'));
    expect(differences).toContainEqual({
      check: 'schemas',
      operation: 'getProject',
      clause: '#/components/schemas/Project/properties/Name/type',
      property: 'Name',
    });
    const { code, stdout } = await et('verify', url, ...only, '--baseline', file);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /keeps the documented contract in everything that was checked, but for \d+ known differences/,
    );
  });

  it('that cannot be written in the end is told in a sentence, with the code of what cannot be done', async () => {
    const file = join(folder(), 'baseline.json');
    const { url } = await listening((request, mock) => {
      mkdirSync(file, { recursive: true });
      return misnamed(request, mock);
    });
    const { code, stdout, stderr } = await et('verify', url, ...only, '--write-baseline', file);
    expect(stdout).toContain('breaks the documented contract');
    expect(stderr).toMatch(/^et-mock: \S+baseline\.json cannot be written: it is a folder\n$/);
    expect(code).toBe(3);
  });

  it('accepts nothing else, and is written anew with what it had', async () => {
    const { file } = await accepted();
    const differences = JSON.parse(readFileSync(file, 'utf8')).differences as { operation: string }[];
    const few = differences.filter(({ operation }) => operation !== 'getProject');
    writeFileSync(file, JSON.stringify({ kind: 'et-mock baseline', version: 1, differences: few }));
    const { url } = await listening(misnamed);
    const { code, stdout } = await et('verify', url, ...only, '--baseline', file, '--json');
    expect(code).toBe(1);
    const seen = JSON.parse(stdout).findings as { severity: string; operation: string }[];
    const broken = seen.filter(({ severity }) => severity === 'violation');
    expect([...new Set(broken.map(({ operation }) => operation))]).toEqual(['getProject']);
    const again = await et('verify', url, ...only, '--baseline', file, '--write-baseline', file);
    expect(again.code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).differences).toEqual(differences);
  });

  it('says what does not occur any more, and that breaks nothing', async () => {
    const { file } = await accepted();
    const { url } = await listening();
    const { code, stdout } = await et('verify', url, ...only, '--baseline', file);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /! baseline\n {4}The baseline has what does not occur any more: schemas at \w+: \w*Name/,
    );
    // What was not looked at may still be there.
    const elsewhere = { check: 'schemas', operation: 'createProject', property: 'Name' };
    writeFileSync(file, JSON.stringify({ kind: 'et-mock baseline', version: 1, differences: [elsewhere] }));
    expect((await et('verify', url, ...only, '--baseline', file)).stdout).not.toContain('! baseline');
  });

  it('is not written when there is no verdict', async () => {
    const file = join(folder(), 'baseline.json');
    const { url } = await listening(
      () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
    );
    expect((await et('verify', url, '--write-baseline', file)).code).toBe(3);
    const stopped = await et(
      'verify',
      (await listening(misnamed)).url,
      '--write-baseline',
      file,
      '--max-time',
      '0.0001',
    );
    expect(stopped.stderr).toContain(`${file} is not written: not everything was looked at.`);
    expect(existsSync(file)).toBe(false);
  });
});

describe('an earlier report', () => {
  it('is compared with what is found now', async () => {
    const { url } = await listening();
    const file = join(folder(), 'previous.json');
    writeFileSync(file, (await et('verify', url, ...only, '--json')).stdout);
    const broken = await listening(misnamed);
    const now = await et('verify', broken.url, ...only, '--against', file);
    expect(now.code).toBe(1);
    expect(now.stdout).toMatch(/Since the report of 20\S+, \d+ differences appeared and 0 went\./);
    expect(now.stdout).toContain('\n+ schemas at ');
    writeFileSync(file, (await et('verify', broken.url, ...only, '--json')).stdout);
    const mended = await et('verify', url, ...only, '--against', file);
    expect(mended.code).toBe(0);
    expect(mended.stdout).toMatch(/0 differences appeared and \d+ went\.\n- schemas at /);
    const same = await et('verify', broken.url, ...only, '--against', file, '--json');
    expect(JSON.parse(same.stdout).changes).toMatchObject({ appeared: [], gone: [], unknown: [] });
  });
});

describe('files of other kinds', () => {
  const text = (content: string) => {
    const file = join(folder(), 'file.json');
    writeFileSync(file, content);
    return file;
  };

  it.each([
    ['--baseline', 'no', 'it is not JSON: line 1, column 1: invalid symbol'],
    ['--baseline', '[]', 'it is not an object'],
    ['--baseline', '{}', 'it is no baseline: --write-baseline writes one'],
    ['--baseline', '{"kind":"et-mock baseline","version":2}', 'it is of version 2, and this et-mock reads 1'],
    ['--baseline', '{"kind":"et-mock baseline","version":1}', 'differences is not a list'],
    [
      '--baseline',
      '{"kind":"et-mock baseline","version":1,"differences":[{"operation":"x"}]}',
      'differences[0].check is not a text',
    ],
    ['--against', '{"findings":[]}', 'it is no report of et-mock verify: --report json writes one'],
    [
      '--against',
      '{"startedAt":"x","summary":{"differences":[1]}}',
      'summary.differences[0] is not an object',
    ],
  ])('are refused by %s: %s', async (option, content, reason) => {
    const file = text(content);
    const { code, stdout, stderr } = await et('verify', 'http://et.example', option, file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`et-mock: Failed to read ${option} ${file}: ${reason}\n`);
  });

  it.each([
    [['--baseline', '/nowhere.json'], 'Failed to read --baseline /nowhere.json: there is no such file'],
    [['--against', '/nowhere.json'], 'Failed to read --against /nowhere.json: there is no such file'],
    [
      ['--write-baseline', '/nowhere/b.json'],
      '--write-baseline /nowhere/b.json cannot be written: there is no such file',
    ],
    [['--write-baseline', tmpdir()], 'cannot be written: it is no file'],
    [
      ['--write-baseline', '/proc/b.json'],
      '--write-baseline /proc/b.json cannot be written: there is no such file',
    ],
    [['--write-baseline', ''], '--write-baseline needs a value, got nothing'],
    [['--report-dir', '/proc'], '--report-dir /proc cannot be written to: there is no such file'],
  ])('and paths that lead nowhere: %j', async (args, reason) => {
    const { code, stderr } = await et('verify', 'http://et.example', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });
});
