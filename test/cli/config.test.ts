import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readConfig } from '../../src/cli/config.ts';
import type { Finding, Summary } from '../../src/verify.ts';
import { listening, misnamed } from '../support/faulty-server.ts';
import { et } from './terminal.ts';

vi.setConfig({ testTimeout: 30_000 });

function written(text: string, name = 'et-mock.config.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const difference = { check: 'schemas', operation: 'getProject', message: '/Name', reason: 'It is old.' };

/** What a run says of a server whose projects are misnamed, with a configuration. */
async function judged(config: object) {
  const { url } = await listening(misnamed);
  const file = written(JSON.stringify({ verify: { only: ['links'], ...config } }));
  const { code, stdout } = await et('verify', url, '--config', file, '--json');
  const report = JSON.parse(stdout) as { findings: Finding[]; summary: Summary };
  const isAboutName = ({ check, operation, where }: Finding) =>
    check === 'schemas' && operation === 'getProject' && where?.endsWith('/Name');
  return {
    code,
    met: report.findings.filter(isAboutName),
    listed: report.findings.filter(({ check }) => check === 'baseline'),
    others: report.findings.filter((it) => !isAboutName(it) && it.severity === 'violation'),
  };
}

describe('a known difference', () => {
  it('is a violation when nobody lists it', async () => {
    const { code, met } = await judged({});
    expect(code).toBe(1);
    expect(met).toMatchObject([{ severity: 'violation' }]);
  });

  it('is information, with its reason, until the day it expires', async () => {
    const { met, listed } = await judged({ baseline: [{ ...difference, expires: '2999-12-31' }] });
    expect(met).toMatchObject(
      [{ severity: 'information', message: /\(Known: It is old\.\)$/ }].map(matching),
    );
    expect(listed).toEqual([]);
  });

  it('alone does not break the contract', async () => {
    const baseline = [{ check: 'schemas', reason: 'It is old.', expires: '2999-12-31' }];
    const { code, others } = await judged({ baseline });
    expect(others).toEqual([]);
    expect(code).toBe(0);
  });

  it('is a violation again once it has expired, and says that it was accepted', async () => {
    const { code, met } = await judged({ baseline: [{ ...difference, expires: '2020-02-29' }] });
    expect(code).toBe(1);
    const message = /\(Accepted until 2020-02-29: It is old\.\)$/;
    expect(met).toMatchObject([{ severity: 'violation', message }].map(matching));
  });

  it('that is not met is a warning, which breaks nothing', async () => {
    const baseline = [
      { check: 'schemas', reason: 'It is old.', expires: '2999-12-31' },
      { ...difference, operation: 'getUser', expires: '2999-12-31' },
    ];
    const { code, listed } = await judged({ baseline });
    expect(code).toBe(0);
    const message = /schemas at getUser was not met: take it out of the list. \(It is old\.\)$/;
    expect(listed).toMatchObject([{ severity: 'warning', message }].map(matching));
  });
});

/** An expectation whose message is a pattern. */
const matching = ({ message, ...rest }: { message: RegExp; severity: string }) => ({
  ...rest,
  message: expect.stringMatching(message),
});

describe('a configuration', () => {
  it('may be a module', async () => {
    const file = written("export default { verify: { mode: 'full', rate: 5 } };", 'et-mock.config.mjs');
    expect(await readConfig(file, '.')).toEqual({ mode: 'full', rate: 5 });
  });

  it('may say everything that the command line says, and more', async () => {
    const config = {
      mode: 'sandbox',
      only: ['links', 'getProject'],
      seed: 7,
      timeout: 2.5,
      rate: 20,
      pathParameters: [{ operation: 'getProject', path: { id: 'x' } }],
      baseline: [{ ...difference, expires: '2028-02-29' }],
      user: 'joeb',
      passwordEnv: 'ET_PASSWORD',
    };
    expect(await readConfig(written(JSON.stringify({ verify: config })), '.')).toEqual(config);
  });

  const known = { ...difference, expires: '2027-01-31' };

  it.each([
    ['[]', 'verify is not an object'],
    ['null', 'verify is not an object'],
    ['{ "mdoe": "full" }', 'it has mdoe; known are mode, only, seed,'],
    ['{ "mode": "rw" }', 'mode is not one of read-only, sandbox, full'],
    ['{ "only": "links" }', 'only is not a list'],
    ['{ "only": ["links", "lnks"] }', 'only[1]: there is no check, operation or example lnks'],
    ['{ "seed": 1.5 }', 'seed is not a whole number of 0 or more'],
    ['{ "timeout": "10" }', 'timeout is not a number of 0 or more'],
    ['{ "rate": -1 }', 'rate is not a number of 0 or more'],
    ['{ "user": "" }', 'user is not a text'],
    ['{ "pathParameters": [{ "operation": "getProject" }] }', 'pathParameters[0] has no path'],
    [
      '{ "pathParameters": [{ "operation": "get", "path": {} }] }',
      'pathParameters[0].operation: there is no operation get',
    ],
    [
      '{ "pathParameters": [{ "operation": "getProject", "path": { "id": 1 } }] }',
      'pathParameters[0].path.id is not a text',
    ],
    ['{ "baseline": {} }', 'baseline is not a list'],
    ['{ "baseline": [null] }', 'baseline[0] is not an object'],
    [JSON.stringify({ baseline: [known, { ...known, reason: undefined }] }), 'baseline[1] has no reason'],
    [JSON.stringify({ baseline: [{ ...known, reason: '' }] }), 'baseline[0].reason is not a text'],
    [
      JSON.stringify({ baseline: [{ ...known, expires: 'soon' }] }),
      'baseline[0].expires is not a date such as',
    ],
    [
      JSON.stringify({ baseline: [{ ...known, expires: '2027-02-29' }] }),
      'baseline[0].expires is not a date such as',
    ],
    [
      JSON.stringify({ baseline: [{ ...known, check: 'schema' }] }),
      'baseline[0].check: there is no check schema',
    ],
    [
      JSON.stringify({ baseline: [{ ...known, operation: 'x' }] }),
      'baseline[0].operation: there is no operation x',
    ],
    [
      JSON.stringify({ baseline: [{ ...known, expire: '' }] }),
      'baseline[0] has expire; known are check, operation',
    ],
  ])('that is %s is refused with the place', async (text, message) => {
    const file = written(`{ "verify": ${text} }`);
    const { code, stdout, stderr } = await et('verify', 'http://a', '--config', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`et-mock: failed to read the configuration ${file}: `);
    expect(stderr).toContain(message);
  });

  it('that is a module without a default export is refused', async () => {
    const file = written('export const mode = 1;', 'et-mock.config.mjs');
    await expect(readConfig(file, '.')).rejects.toThrow('it is not an object');
  });
});
