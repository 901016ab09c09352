import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asFunction, type Place } from '../../scripts/build/functions.ts';

const places = new Map<string, Place>([
  ['./shared.js', { file: 'small.js', index: 2 }],
  ['./late.js', { file: 'late.js', index: 0 }],
]);

/** What a module exports as a function; what it loads is a record that says from where. */
function exportsOf(code: string): Record<string, unknown> {
  const load = (file: string, index: number) => ({ one: `${file} ${index}`, default: `default of ${file}` });
  const require = (name: string) => ({ one: `one of ${name}` });
  const run = runInThisContext(`(${asFunction('a.js', code, places)})`);
  const later = async (file: string, index: number) => load(file, index);
  const other = async (address: string) => `module of ${address}`;
  return run(load, later, require, other, { url: 'file:///a.js' });
}

describe('a module that is written as a function', () => {
  it('returns what it exports, by the names that others know', () => {
    expect(exportsOf('var a=1;function b(){return a}export{a,b as default};')).toEqual({
      a: 1,
      default: expect.any(Function),
    });
    expect(exportsOf('const alone = 1;')).toEqual({});
  });

  it('loads what it imports of the program from its place', () => {
    const code =
      'import x,{one as y}from"./shared.js";import*as z from"./late.js";import"./late.js";export{x,y,z};';
    expect(exportsOf(code)).toEqual({
      x: 'default of small.js',
      y: 'small.js 2',
      z: { one: 'late.js 0', default: 'default of late.js' },
    });
  });

  it('requires what is not of the program, of which the default is the whole', () => {
    expect(exportsOf('import fs,{one}from"node:fs";export{fs,one};')).toEqual({
      fs: { one: 'one of node:fs' },
      one: 'one of node:fs',
    });
  });

  it('loads later what it imports later', async () => {
    const { ours, theirs } = exportsOf(
      'var ours=()=>import("./late.js"),theirs=(name)=>import(name);export{ours,theirs};',
    ) as { ours: () => Promise<unknown>; theirs: (name: string) => Promise<unknown> };
    expect(await ours()).toMatchObject({ one: 'late.js 0' });
    expect(await theirs('lmdb')).toBe('module of lmdb');
  });

  it('is strict, and knows its address', () => {
    const code = 'var self=(function(){return this})(),{url}=import.meta;export{self,url};';
    expect(exportsOf(code)).toEqual({ self: undefined, url: 'file:///a.js' });
  });

  it.each([
    ['var a=1;function more(){a++}export{a};', 'changes a, which it exports'],
    ['var a=1;const set=()=>{a=2};export{a};', 'changes a, which it exports'],
    ['export*from"./shared.js";', 'exports what another module exports'],
    ['export default 1;', 'has a default export without a name'],
  ])('cannot be %s', (code, reason) => {
    expect(() => exportsOf(code)).toThrow(`Failed to build: a.js ${reason}.`);
  });

  it('may change what it exports until it was loaded', () => {
    expect(exportsOf('var a;(function(it){it.x=1})(a||(a={}));export{a};')).toEqual({ a: { x: 1 } });
  });
});
