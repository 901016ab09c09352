import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../../src/cli/settings/settings.ts';
import type { Options } from '../../src/config/option.ts';
import { options as recordOptions } from '../../src/config/record-options.ts';
import { options as serveOptions } from '../../src/config/serve-options.ts';
import { options as verifyOptions } from '../../src/config/verify-options.ts';

/** A folder with files, by name. */
function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const options = {
  port: { type: 'number', short: 'p', default: '8080', help: '' },
  'base-path': { type: 'string', help: '' },
  'allow-host': { type: 'string', multiple: true, help: '' },
  identity: { type: 'boolean', help: '' },
  seed: { type: 'string', isPath: true, words: ['empty'], help: '' },
  unhandled: { type: 'string', words: ['ignore', 'warn'], help: '' },
  config: { type: 'string', help: '' },
} as const satisfies Options;

const source = { section: 'serve', options, own: ['seed'] } as const;

interface Told {
  readonly args?: string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
}

async function read({ args = [], environment = {}, files }: Told) {
  const warnings: string[] = [];
  const stderr = (text: string) => warnings.push(text);
  return {
    ...(await readSettings(args, source, { stderr, environment, folder: folderOf(files) })),
    warnings,
  };
}

const written = (serve: object) => ({ 'et-mock.config.json': JSON.stringify({ serve }) });

describe('a setting', () => {
  it('has its default where nobody says anything', async () => {
    const { values, warnings } = await read({});
    expect(values).toEqual({ port: '8080', identity: false });
    expect(warnings).toEqual([]);
  });

  it('is taken from the command line before the environment, and from there before the file', async () => {
    const files = written({ port: 1, basePath: '/file', allowHost: 'file' });
    const environment = { ET_MOCK_PORT: '2', ET_MOCK_BASE_PATH: '/environment' };
    const { values, nameOf } = await read({ args: ['-p', '3'], environment, files });
    expect(values).toMatchObject({ port: '3', 'base-path': '/environment', 'allow-host': ['file'] });
    expect(nameOf('port')).toBe('--port');
    expect(nameOf('base-path')).toBe('ET_MOCK_BASE_PATH');
    expect(nameOf('allow-host')).toBe('allowHost in et-mock.config.json');
  });

  it('that is switched on elsewhere is switched off by the command line', async () => {
    const environment = { ET_MOCK_IDENTITY: 'true' };
    expect((await read({ environment })).values.identity).toBe(true);
    expect((await read({ environment, args: ['--no-identity'] })).values.identity).toBe(false);
    const files = written({ identity: true });
    expect((await read({ files, environment: { ET_MOCK_IDENTITY: '0' } })).values.identity).toBe(false);
  });

  it('has several values where they are repeated, separated by commas, or a list', async () => {
    const both = ['a', 'b'];
    const args = ['--allow-host', 'a', '--allow-host=b'];
    expect((await read({ args })).values['allow-host']).toEqual(both);
    expect((await read({ environment: { ET_MOCK_ALLOW_HOST: 'a, b' } })).values['allow-host']).toEqual(both);
    expect((await read({ files: written({ allowHost: both }) })).values['allow-host']).toEqual(both);
  });

  it('that knows all its values by name has no other', async () => {
    await expect(read({ args: ['--unhandled', 'loudly'] })).rejects.toThrow(
      '--unhandled is ignore or warn, got loudly',
    );
    const environment = { ET_MOCK_UNHANDLED: 'loudly' };
    await expect(read({ environment })).rejects.toThrow('ET_MOCK_UNHANDLED is ignore or warn, got loudly');
    expect((await read({ args: ['--seed', 'mine.json'] })).values.seed).toBe('mine.json');
  });

  it('of the environment that is empty is none', async () => {
    expect((await read({ environment: { ET_MOCK_PORT: '' } })).values.port).toBe('8080');
  });
});

describe('a variable that looks like a setting and is none', () => {
  it('is told, with what may be meant', async () => {
    const environment = {
      ET_MOCK_PROT: '1',
      ET_MOCK_QUIETLY: '1',
      ET_MOCK_URL: 'http://a',
      ET_MOCK_VERIFY_MODE: 'full',
      OTHER: '1',
    };
    expect((await read({ environment })).warnings).toEqual([
      'Warning: ET_MOCK_PROT is no option; did you mean ET_MOCK_PORT?\n',
      'Warning: ET_MOCK_QUIETLY is no option and has no effect.\n',
    ]);
  });

  it('that says neither yes nor no is refused', async () => {
    await expect(read({ environment: { ET_MOCK_IDENTITY: 'yes please' } })).rejects.toThrow(
      'ET_MOCK_IDENTITY is true or false, got yes please',
    );
  });
});

describe('a configuration file', () => {
  it('may be a module', async () => {
    const files = { 'et-mock.config.mjs': 'export default { serve: { port: 40 + 2 } };' };
    expect((await read({ files })).values.port).toBe('42');
  });

  it('may have another name', async () => {
    const files = { ...written({ port: 1 }), 'other.json': '{ "serve": { "port": 2 } }' };
    expect((await read({ files, args: ['--config', 'other.json'] })).values.port).toBe('2');
    expect((await read({ files, environment: { ET_MOCK_CONFIG: 'other.json' } })).values.port).toBe('2');
  });

  it('names files beside itself', async () => {
    const folder = folderOf({ 'my.json': '{ "serve": { "seed": "data/seed.json" } }' });
    const elsewhere = folderOf();
    const { values } = await readSettings(['--config', join(folder, 'my.json')], source, {
      stderr() {},
      environment: {},
      folder: elsewhere,
    });
    expect(values.seed).toBe(join(folder, 'data/seed.json'));
    expect((await read({ files: written({ seed: 'empty' }) })).values.seed).toBe('empty');
  });

  it('may have records where the command line has the name of a file', async () => {
    const { values, section } = await read({ files: written({ seed: { Project: [] } }) });
    expect(values.seed).toBeUndefined();
    expect(section?.settings.seed).toEqual({ Project: [] });
  });

  it.each([
    ['{\n  "serve": {\n    port: 1\n', 'line 3, column 5: invalid symbol'],
    ['[]', 'it is not an object'],
    ['{ "server": {} }', 'it has server; known are serve, verify, record, compare'],
    ['{ "serve": [] }', 'serve is not an object'],
    ['{ "serve": { "prot": 1 } }', 'serve has no option prot; did you mean port?'],
    ['{ "serve": { "base-path": "" } }', 'serve has no option base-path; did you mean basePath?'],
    ['{ "serve": { "port": "1" } }', 'port is not a number'],
    ['{ "serve": { "identity": "true" } }', 'identity is not true or false'],
    ['{ "serve": { "basePath": 1 } }', 'basePath is not a text'],
    ['{ "serve": { "allowHost": [1] } }', 'allowHost is not a text or a list of texts'],
  ])('%j is refused with the place', async (text, message) => {
    await expect(read({ files: { 'et-mock.config.json': text } })).rejects.toThrow(
      `Failed to read the configuration et-mock.config.json: ${message}`,
    );
  });

  it('is refused where there are two, or none of that name', async () => {
    const files = { ...written({}), 'et-mock.config.js': '' };
    await expect(read({ files })).rejects.toThrow(
      'there are et-mock.config.js and et-mock.config.json; keep one, or name one by --config',
    );
    await expect(read({ args: ['--config', 'none.json'] })).rejects.toThrow(
      'Failed to read the configuration none.json: there is no such file',
    );
  });
});

describe('an argument', () => {
  it.each([
    [['--prot', '1'], "unknown option '--prot'; did you mean --port?"],
    [['--port'], '--port needs a value'],
    [['-x'], "unknown option '-x'"],
    [['here'], "unexpected argument 'here'"],
  ])('%j is refused', async (args, message) => {
    await expect(read({ args })).rejects.toThrow(message);
  });
});

it.each([serveOptions, verifyOptions, recordOptions])(
  'every option is told apart by its name in the environment and in a file',
  (table) => {
    const letters = Object.keys(table).map((name) => name.replaceAll('-', ''));
    expect(new Set(letters).size).toBe(letters.length);
  },
);
