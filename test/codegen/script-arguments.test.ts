import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { readArguments } from '../../src/codegen/script-arguments.ts';

const usage = 'npm run attack -- [<word>…] [--seed <number>]';

/** What a script reads of its arguments, or else what it prints and ends with. */
function started(args: string[], least = 0, printedUsage = usage) {
  const printed = { stdout: '', stderr: '', code: -1 };
  const own = {
    args,
    stdout(text: string) {
      printed.stdout += text;
    },
    stderr(text: string) {
      printed.stderr += text;
    },
    exit(code: number): never {
      printed.code = code;
      throw printed;
    },
  };
  try {
    const { values, positionals, wholeNumber } = readArguments(
      printedUsage,
      { seed: { type: 'string', default: '1' } },
      own,
    );
    return { seed: wholeNumber('--seed', values.seed, least), words: positionals };
  } catch (error) {
    if (error !== printed) throw error;
    return printed;
  }
}

test('a script reads its options and the words after its name', () => {
  expect(started(['--seed', '7', 'Script'])).toEqual({ seed: 7, words: ['Script'] });
  expect(started([])).toEqual({ seed: 1, words: [] });
});

test('a script whose usage names no words takes none', () => {
  const alone = 'npm run soak -- [--seed <number>]';
  expect(started(['word'], 0, alone)).toEqual({
    stdout: '',
    stderr: `Failed to start: unexpected argument 'word'. Usage: ${alone}\n`,
    code: 2,
  });
});

test.each([
  [['--sead', '7'], "unknown option '--sead'; did you mean --seed?"],
  [['--seed'], '--seed needs a value.'],
  [['--seed', '1.5'], '--seed is a whole number of 1 or more, got 1.5.'],
  [['--seed', ''], '--seed is a whole number of 1 or more, got nothing.'],
])('wrong usage ends a script with one line and the code 2: %j', (args, problem) => {
  expect(started(args, 1)).toEqual({
    stdout: '',
    stderr: `Failed to start: ${problem} Usage: ${usage}\n`,
    code: 2,
  });
});

test.each(['--help', '-h'])('%s says how a script is used', (option) => {
  expect(started(['word', option])).toEqual({
    stdout: `Usage: ${usage}\n`,
    stderr: '',
    code: 0,
  });
});

const project = join(import.meta.dirname, '../..');
const scripts = [
  ...new Set(Object.values(manifest.scripts).flatMap((it) => it.match(/(?<=tsx )\S+\.ts/g) ?? [])),
];

it.each(scripts)('%s reads its arguments in this way', (file) => {
  expect(existsSync(join(project, file))).toBe(true);
  const text = readFileSync(join(project, file), 'utf8');
  expect(text).toMatch(/\breadArguments\(/);
  expect(text).not.toMatch(/\bparseArgs\b|process\.argv/);
});
