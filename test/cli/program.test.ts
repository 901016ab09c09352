import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli/program.ts';
import { readImports } from '../package/loaded-files.ts';
import { et, terminal } from './terminal.ts';

const commands = ['serve', 'examples', 'openapi'];

describe('et-mock', () => {
  it('says on stderr how it is used when nothing is asked for', async () => {
    const { code, stdout, stderr } = await et();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const command of commands) expect(stderr).toContain(`  ${command} `);
  });

  it('prints help on stdout when help is asked for', async () => {
    const { code, stdout, stderr } = await et('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Usage: et-mock <command>');
  });

  it.each(commands)('prints help and version of the command %s', async (command) => {
    for (const flag of ['--help', '-h']) {
      const { code, stdout, stderr } = await et(command, flag);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`Usage: et-mock ${command}`);
    }
    expect(await et(command, '--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it('says how a value is written that begins with a dash', async () => {
    for (const option of ['--speed', '--port', '-p']) {
      const { code, stderr } = await et('serve', option, '-1');
      expect(stderr).toMatch(
        /--(speed|port) needs a value; one that begins with a dash is --(speed|port)=-1/,
      );
      expect(code).toBe(2);
    }
  });

  it('prints the version of the package', async () => {
    expect(await et('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it.each([
    [['serv'], 'there is no command serv; did you mean serve?'],
    [['constructor'], 'there is no command constructor'],
    [['--port', '1'], 'there is no option --port'],
    [['serve', '--prot', '1'], "unknown option '--prot'"],
    [['serve', 'now'], "unexpected argument 'now'"],
    [['openapi', '--json'], "unknown option '--json'"],
    [['openapi', 'yaml'], "unexpected argument 'yaml'"],
    [['examples', '--jsn'], "unknown option '--jsn'"],
    [['examples', 'getProject', 'createRun'], 'one example at a time, got getProject, createRun'],
    [['examples', 'getProjet'], 'there is no example getProjet; did you mean getProject?'],
    [['examples', 'nothing'], 'there is no example nothing; et-mock examples lists them\n'],
    [['examples', '--url', 'http://localhost'], '--url goes with the name of an example'],
    [['examples', 'getProject', '--url', 'localhost:8080'], '--url is the address of a server'],
    [['examples', 'getProject', '--url', ''], 'got nothing'],
  ])('refuses %j', async (args, message) => {
    const { code, stdout, stderr } = await et(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^et-mock: .+\nSee et-mock .*--help\.\n$/);
  });
});

describe('a fault of the program itself', () => {
  it('has the code of no result, as 1 says that something was found', async () => {
    const { io, result } = terminal();
    const broken = {
      ...io,
      stdout() {
        throw new TypeError('This is no function.');
      },
    };
    expect(await run(['--version'], broken)).toBe(3);
    expect(result.stderr).toMatch(
      /^et-mock: this is a bug in et-mock: TypeError: This is no function\.\n {4}at /,
    );
  });
});

describe('the start of the server', () => {
  it('waits for no document, and for nothing that reads or compiles one', async () => {
    const command = 'src/cli/serve/command.ts';
    const loaded = (await readImports([command])).with(command);
    expect(loaded).toContain('src/fake/http/app.ts');
    expect(
      loaded.filter((file) =>
        /\.json$|node_modules\/(ajv|ajv-formats|yaml)\/(?!dist\/formats\.js)|contract\/document/.test(file),
      ),
      // The formats are a table of regular expressions, which validation needs from the first request on.
    ).toEqual([]);
    expect(
      loaded.filter((it) => /^node:(https|tls|crypto|child_process)$/.test(it)),
      'These take Node milliseconds, and few servers need them.',
    ).toEqual([]);
  });
});
