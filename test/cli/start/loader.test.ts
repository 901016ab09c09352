import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeScripts } from '../../../scripts/build/scripts.ts';
import { keepCode, nameOf } from '../../../src/cli/start/kept-code.ts';
import { createLoader } from '../../../src/cli/start/loader.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'et-mock-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modules = new Map([
  [
    'main.js',
    'import{count}from"./counter.js";var later=()=>import("./late.js");export{count as counted,later};',
  ],
  ['counter.js', 'var runs=globalThis.runs=(globalThis.runs??0)+1;var count=()=>runs;export{count};'],
  [
    'late.js',
    'import{join}from"node:path";import{count}from"./counter.js";var other=()=>import("node:os");export{count,join,other};',
  ],
]);

interface Main {
  counted(): number;
  later(): Promise<{ count: unknown; join: unknown; other(): Promise<unknown> }>;
}

/** Loads the main module of a program that was built. */
function start(place?: string) {
  const kept = keepCode(place);
  const load = createLoader(
    join(folder, 'program'),
    kept,
    createRequire(import.meta.url),
    (it) => import(it),
  );
  return { main: load('main.js', 0) as unknown as Main, load, kept };
}

describe('a program of scripts', () => {
  beforeEach(() => writeScripts(join(folder, 'program'), modules, 'main.js'));

  it('runs each module once, whoever loads it, now or later', async () => {
    const { main } = start();
    const late = await main.later();
    expect(late.count).toBe(main.counted);
    expect(late.join).toBe(join);
    expect(await late.other()).toHaveProperty('hostname');
    expect(main.counted()).toBe(1);
  });

  it('says which module there is not', () => {
    expect(() => start().load('main.js', 7)).toThrow('Failed to load module 7 of main.js: there is none.');
  });

  it('keeps what it compiled for its next start', () => {
    const place = join(folder, 'cache', nameOf('build', ['serve']));
    const first = start(place);
    expect(first.kept.of('main.js')).toBe(undefined);
    first.kept.write();
    expect(start(place).kept.of('main.js')?.length).toBeGreaterThan(100);
  });

  it.each(['', 'no line', '[["main.js",4]]\nnone', '[["main.js",100]]\nnone'])(
    'compiles again where %j was kept, which is of no use, and keeps that',
    (damage) => {
      const place = join(folder, 'kept.bin');
      writeFileSync(place, damage);
      const { main, kept } = start(place);
      expect(main.counted()).toBeGreaterThan(0);
      kept.write();
      expect(start(place).kept.of('main.js')?.length).toBeGreaterThan(100);
    },
  );

  it('keeps it once, as early as it is told', () => {
    const place = join(folder, 'kept.bin');
    const { kept } = start(place);
    kept.write();
    rmSync(place);
    kept.write();
    expect(existsSync(place)).toBe(false);
  });

  it('starts where it cannot keep anything', () => {
    writeFileSync(join(folder, 'file'), '');
    const { main, kept } = start(join(folder, 'file', 'kept.bin'));
    kept.write();
    expect(main.counted()).toBeGreaterThan(0);
  });
});

describe('compiled code', () => {
  it('is kept apart for each build, for each version of Node, and for each command', () => {
    const names = [
      nameOf('one', ['serve', '--port', '0']),
      nameOf('two', ['serve']),
      nameOf('one', ['verify', 'http://localhost']),
      nameOf('one', ['serve', '--help']),
      nameOf('one', []),
    ];
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => name.includes(process.version))).toBe(true);
    expect(nameOf('one', ['serve', '--log'])).toBe(names[0]);
  });

  it('is never kept where an argument says', () => {
    expect(nameOf('one', ['../../elsewhere'])).toBe(nameOf('one', []));
  });
});
