import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
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
  it.each([[[]], [['tcsh']], [['bash', 'zsh']]])('refuses %j', async (args) => {
    const { code, stdout, stderr } = await et('completion', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('name one shell: bash, zsh, fish; got ');
  });
});
