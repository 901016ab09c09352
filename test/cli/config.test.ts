import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../../src/cli/settings/settings.ts';
import { listNames, readLists } from '../../src/cli/settings/verify-lists.ts';
import { options } from '../../src/config/verify-options.ts';
import type { Finding, Summary } from '../../src/verify.ts';
import { listening, misnamed } from '../support/faulty-server.ts';
import { et, etIn } from './terminal.ts';

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

/** What a file says to a run. */
async function told(file: string) {
  const source = { section: 'verify', options, own: listNames } as const;
  const { values, section } = await readSettings(['--config', file], source, {
    stderr() {},
    environment: {},
    folder: '.',
  });
  return { values, lists: readLists(section) };
}

describe('a configuration', () => {
  it('may be a module', async () => {
    const file = written("export default { verify: { mode: 'full', rate: 5 } };", 'et-mock.config.mjs');
    expect((await told(file)).values).toMatchObject({ mode: 'full', rate: '5' });
  });

  it('may say everything that the command line says, and more', async () => {
    const lists = {
      pathParameters: [{ operation: 'getProject', path: { id: 'x' } }],
      baseline: [{ ...difference, expires: '2028-02-29' }],
    };
    const config = {
      mode: 'sandbox',
      only: ['links', 'getProject'],
      seed: 7,
      timeout: 2.5,
      rate: 20,
      concurrency: 2,
      noEarlyStop: true,
      dryRun: true,
      user: 'joeb',
      passwordEnv: 'ET_PASSWORD',
    };
    const read = await told(written(JSON.stringify({ verify: { ...config, ...lists } })));
    expect(read.lists).toEqual(lists);
    expect(read.values).toMatchObject({
      mode: 'sandbox',
      only: ['links', 'getProject'],
      seed: '7',
      timeout: '2.5',
      rate: '20',
      concurrency: '2',
      'no-early-stop': true,
      'dry-run': true,
      user: 'joeb',
      'password-env': 'ET_PASSWORD',
    });
  });

  it('may name the file of the known differences, which is beside it', async () => {
    const file = written('{ "verify": { "baseline": "known.json" } }');
    const { values, lists } = await told(file);
    expect(values.baseline).toBe(join(file, '..', 'known.json'));
    expect(lists.baseline).toBeUndefined();
  });

  const known = { ...difference, expires: '2027-01-31' };

  it.each([
    ['[]', 'verify is not an object'],
    ['null', 'verify is not an object'],
    ['{ "mdoe": "full" }', 'verify has no option mdoe; did you mean mode?'],
    ['{ "mode": 1 }', 'mode is not a text'],
    ['{ "only": {} }', 'only is not a text or a list of texts'],
    ['{ "timeout": "10" }', 'timeout is not a number'],
    ['{ "pathParameters": "getProject" }', 'pathParameters is not a list'],
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
    expect(stderr).toContain(`et-mock: Failed to read the configuration ${file}: `);
    expect(stderr).toContain(message);
  });

  it.each([
    ['{ "mode": "rw" }', 'mode in FILE is read-only, sandbox or full, got rw'],
    ['{ "only": ["links", "lnks"] }', 'only in FILE: there is no check, operation or example lnks; did you'],
    ['{ "seed": 1.5 }', 'seed in FILE is a whole number of 0 or more, got 1.5'],
    ['{ "concurrency": 0 }', 'concurrency in FILE is a whole number from 1 to 64, got 0'],
    ['{ "rate": -1 }', 'rate in FILE is a number of 0 or more, got -1'],
    ['{ "user": "joeb" }', 'user in FILE and --password-env go together'],
  ])('that is %s is refused by the name of the setting', async (text, message) => {
    const file = written(`{ "verify": ${text} }`);
    const { code, stderr } = await et('verify', 'http://a', '--config', file);
    expect(code).toBe(2);
    expect(stderr).toContain(`et-mock: ${message.replace('FILE', file)}`);
  });

  it('counts less than the environment, whose variables are of the command', async () => {
    const file = written('{ "verify": { "mode": "full" } }');
    const environment = { ET_MOCK_VERIFY_MODE: 'rw', ET_MOCK_MODE: 'full', ET_MOCK_VERIFY_MOED: '1' };
    const { code, stderr } = await etIn({ environment }, 'verify', 'http://a', '--config', file);
    expect(code).toBe(2);
    expect(stderr).toContain('ET_MOCK_VERIFY_MODE is read-only, sandbox or full, got rw');
    const dry = { environment: { ...environment, ET_MOCK_VERIFY_MODE: 'sandbox' } };
    const { stdout, stderr: warning } = await etIn(dry, 'verify', 'http://a', '--dry-run');
    expect(stdout).toContain('sandbox');
    expect(warning).toBe('Warning: ET_MOCK_VERIFY_MOED is no option; did you mean ET_MOCK_VERIFY_MODE?\n');
  });

  it('that is a module without a default export is refused', async () => {
    const file = written('export const mode = 1;', 'et-mock.config.mjs');
    await expect(told(file)).rejects.toThrow('it is not an object');
  });
});
