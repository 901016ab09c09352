#!/usr/bin/env node
import { join } from 'node:path';
import { keepCode, nameOf } from './kept-code.ts';
import { createLoader } from './loader.ts';

/** Which build of the program this is: the build writes it here. */
declare const BUILD: string;

// Where the built program starts. It is a script, and so is all that it loads: Node takes longer to load modules, and of a module
// no program can keep what was compiled. Compiled code is kept beside the program: whoever can write there can change the program
// as well.
const folder = import.meta.dirname;
const { argv, env } = process;
const directory = env.NODE_DISABLE_COMPILE_CACHE
  ? undefined
  : (env.NODE_COMPILE_CACHE ?? join(folder, '.cache'));
const kept = keepCode(directory === undefined ? undefined : join(directory, nameOf(BUILD, argv.slice(2))));
// Not only at the end: V8 forgets what it compiled of functions that are not called for long, and those of the start are the first.
setTimeout(() => kept.write(), 2000).unref();
process.on('exit', (code) => {
  // After a fault or with wrong arguments, little of the command has run.
  if (code < 2) kept.write();
});
const importOther = (address: string) => import(address);
createLoader(join(folder, 'program'), kept, require, importOther)('et-mock.js', 0);
