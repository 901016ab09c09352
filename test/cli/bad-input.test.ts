import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../support/docs/documented-commands.ts';
import { et, etIn } from './terminal.ts';

/** The first line of what a command says of arguments that it refuses. */
async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await et(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr.split('\n')[0]?.replace(/^et-mock: /, '') ?? '';
}

describe('an option without a value', () => {
  it.each([
    ['serve', '--seed'],
    ['serve', '--config'],
    ['serve', '--port-file'],
    ['serve', '--coverage-dir'],
    ['serve', '--state'],
    ['serve', '--host'],
    ['serve', '--given'],
    ['serve', '--proxy'],
    ['verify', '--baseline'],
    ['verify', '--write-baseline'],
    ['record', '--out'],
    ['compare', '--har'],
    ['openapi', '--output'],
    ['control', '--world'],
  ])('is refused: %s %s ""', async (command, option) => {
    expect(await refused(command, option, '')).toBe(`${option} needs a value, got nothing`);
  });

  it('is refused in a configuration file, where a path is not the folder', async () => {
    const file = join(folder(), 'et-mock.config.json');
    writeFileSync(file, '{ "serve": { "seed": "" } }');
    expect(await refused('serve', '--config', file)).toBe(`seed in ${file} needs a value, got nothing`);
  });

  it('may be the application path, of which there may be none', async () => {
    expect(await refused('serve', '--base-path', '', '--port', 'x')).toContain('--port is a whole number');
  });

  it('is refused where an example is to be named', async () => {
    expect(await refused('examples', '')).toBe(
      'there is no example without a name; et-mock examples lists them',
    );
  });
});

describe('a number that makes no sense', () => {
  it.each([
    [['serve', '--world-idle', '0'], '--world-idle is a number above 0, got 0'],
    [['serve', '--max-worlds', '0'], '--max-worlds is a whole number of 1 or more, got 0'],
    [['serve', '--max-memory', '0'], '--max-memory is a whole number from 1 to 1048576, got 0'],
    [
      ['verify', 'http://127.0.0.1:1', '--max-time', '0'],
      '--max-time is a number above 0, at most 1440, got 0',
    ],
    [
      ['verify', 'http://127.0.0.1:1', '--timeout', '0'],
      '--timeout is a number above 0, at most 86400, got 0',
    ],
    [
      ['compare', 'http://127.0.0.1:1', '--max-time', '0'],
      '--max-time is a number above 0, at most 1440, got 0',
    ],
    [['record', 'http://127.0.0.1:1', '--most', '0'], '--most is a whole number of 1 or more, got 0'],
  ])('is refused: %j', async (args, message) => {
    expect(await refused(...args)).toBe(message);
  });

  it('is refused in the same words in a configuration file', async () => {
    const file = join(folder(), 'et-mock.config.json');
    writeFileSync(file, '{ "serve": { "maxWorlds": -1 } }');
    expect(await refused('serve', '--config', file)).toBe(
      `maxWorlds in ${file} is a whole number of 1 or more, got -1`,
    );
  });
});

it('a configuration cannot name another one', async () => {
  const file = join(folder(), 'et-mock.config.json');
  writeFileSync(file, '{ "serve": { "config": "other.json" } }');
  expect(await refused('serve', '--config', file)).toContain('serve has no option config');
});

it('letters behind one dash are told apart from -h and -v, which every command has', async () => {
  expect(await refused('serve', '-hx')).toBe('-h and -v stand alone, got -hx');
  expect((await et('serve', '-v')).stdout).toMatch(/^\d+\.\d+\.\d+/);
});

it('a server that is not there is told of in the same words by every command', async () => {
  const told = await Promise.all(
    [
      ['verify', 'http://127.0.0.1:1'],
      ['record', 'http://127.0.0.1:1'],
      ['compare', 'http://127.0.0.1:1'],
      ['control', 'getClock', '--url', 'http://127.0.0.1:1'],
    ].map(async (args) => (await etIn({}, ...args)).stderr),
  );
  expect(told.filter((text) => !text.includes('ECONNREFUSED') || text.includes('bad port'))).toEqual([]);
});
