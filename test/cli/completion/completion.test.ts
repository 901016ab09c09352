import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writers as compareWriters } from '../../../src/cli/compare/writers.ts';
import { writers as verifyWriters } from '../../../src/cli/report/writers.ts';
import { options as compareOptions } from '../../../src/config/compare-options.ts';
import { options as verifyOptions } from '../../../src/config/verify-options.ts';
import { describeWith, findProgram, pathOf } from '../../support/programs.ts';
import { et } from '../terminal.ts';

const places = (name: string) => [`/bin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`];
const shellOf = (name: string) =>
  findProgram({ name, variable: name.toUpperCase(), install: `apt-get install ${name}` }, places(name));

/** A folder with the script of a shell, and a file that can be completed. */
async function folderFor(shell: string): Promise<{ folder: string; script: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'et-mock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { code, stdout, stderr } = await et('completion', shell);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  writeFileSync(join(folder, 'script'), stdout);
  writeFileSync(join(folder, 'dossier.json'), '{}');
  return { folder, script: stdout };
}

async function run(program: string, args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout, stderr } = await promisify(execFile)(program, args, { cwd });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

/** A line that is being typed, and some of what may come next; an empty list where nothing may. */
const lines: readonly (readonly [words: readonly string[], offered: readonly string[]])[] = [
  [['ver'], ['verify']],
  [
    ['serve', '--por'],
    ['--port', '--port-file'],
  ],
  [['verify', '--mode', 'f'], ['full']],
  [['verify', '--only', 'deleteExecutionP'], ['deleteExecutionPackage']],
  [['openapi', '--tag', 'project-c'], ['project-categories']],
  [['examples', 'getProjectW'], ['getProjectWithExpansions']],
  [['control', 'advanceC'], ['advanceClock']],
  [['completion', 'z'], ['zsh']],
  [
    ['serve', '--seed', 'do'],
    ['documented', 'dossier.json'],
  ],
  [['record', '--out', 'dos'], ['dossier.json']],
  [
    ['serve', '--unhandled', ''],
    ['ignore', 'warn', 'error'],
  ],
  [
    ['verify', '--mode', ''],
    ['read-only', 'sandbox', 'full'],
  ],
  [
    ['verify', '--report', 'j'],
    ['json', 'junit'],
  ],
  [['verify', '--report', 'text,ht'], ['text,html']],
  [
    ['compare', '--report', ''],
    ['text', 'json', 'junit', 'html', 'markdown'],
  ],
  [['serve', '--no-id'], ['--no-identity']],
  [['verify', '--no-d'], ['--no-dry-run']],
  [['verify', '--no-e'], ['--no-early-stop']],
];

describeWith(shellOf('bash'), 'bash', () => {
  const bash = (folder: string, typed: string) =>
    run(
      pathOf(shellOf('bash')),
      ['--norc', '-c', `source ./script; ${typed}; _et_mock; printf '%s\\n' "\${COMPREPLY[@]}"`],
      folder,
    );
  const typing = (words: readonly string[]) =>
    `COMP_WORDS=(et-mock ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}`;

  it.each(lines)('completes %j', async (words, offered) => {
    const { folder } = await folderFor('bash');
    expect((await bash(folder, typing(words))).sort()).toEqual([...offered].sort());
  });

  it('completes what is behind the sign of equality', async () => {
    const { folder } = await folderFor('bash');
    expect(await bash(folder, typing(['verify', '--mode', '=', 's']))).toEqual(['sandbox']);
    expect(await bash(folder, typing(['verify', '--mode', '=']))).toEqual(['read-only', 'sandbox', 'full']);
  });

  it('quotes names with spaces', async () => {
    const { folder } = await folderFor('bash');
    const states = await bash(folder, typing(['serve', '--given', 'the package']));
    expect(states).toContain('the\\ package\\ has\\ children');
  });

  it('can be read twice', async () => {
    const { folder } = await folderFor('bash');
    expect(await bash(folder, `source ./script; ${typing(['ser'])}`)).toEqual(['serve']);
  });
});

describeWith(shellOf('fish'), 'fish', () => {
  it.each(lines)('completes %j', async (words, offered) => {
    const { folder } = await folderFor('fish');
    const line = ['et-mock', ...words].join(' ');
    const found = await run(
      pathOf(shellOf('fish')),
      ['--no-config', '-c', `source ./script; complete -C '${line}'`],
      folder,
    );
    expect(found.map((it) => it.split('\t')[0]).sort()).toEqual([...offered].sort());
  });
});

describeWith(shellOf('zsh'), 'zsh', () => {
  it('reads the script without a complaint', async () => {
    const { folder } = await folderFor('zsh');
    expect(await run(pathOf(shellOf('zsh')), ['-f', '-n', './script'], folder)).toEqual([]);
  });

  it('has a function for the program once the script is read', async () => {
    const { folder } = await folderFor('zsh');
    const script = 'autoload -Uz compinit; compinit -u -D; source ./script; print $_comps[et-mock]';
    expect(await run(pathOf(shellOf('zsh')), ['-f', '-c', script], folder)).toEqual(['_et-mock']);
  });
});

describe('et-mock completion', () => {
  it('is told in the reference by lines that can be copied', async () => {
    const page = readFileSync('docs/reference/cli.gen.md', 'utf8');
    const { stdout } = await et('completion', '--help');
    const codes = stdout.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(codes).toHaveLength(3);
    for (const code of codes) expect(page).toContain(`\n\`\`\`sh\n${code.trim()}\n\`\`\`\n`);
  });

  it.each([
    [verifyOptions.report.words, verifyWriters],
    [compareOptions.report.words, compareWriters],
  ])('knows every kind of report: %j', (words, writers) => {
    expect([...words].sort()).toEqual(Object.keys(writers).sort());
  });

  it('offers no files in fish for the value of an option that takes none', async () => {
    const { script } = await folderFor('fish');
    const values = script.split('\n').filter((line) => / -l (port|world-idle|concurrency|user) /.test(line));
    expect(values.length).toBeGreaterThan(5);
    expect(values.filter((line) => !line.includes(' -x '))).toEqual([]);
  });

  it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('refuses %j', async (args) => {
    const { code, stdout, stderr } = await et('completion', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('name one shell: bash, zsh, fish; got ');
  });
});
