#!/usr/bin/env bash
# esbuild 0.28.2 and jsonc-parser 3.3.1, on Node 20 or newer.
# Expected: a program that imports jsonc-parser runs when esbuild has bundled it for Node as a module, or esbuild says that it will not:
# it does so of packages whose require() it cannot replace, and the package has a build of modules beside the one for require().
# Seen: esbuild takes the UMD build, whose factory gets require() as an argument, bundles nothing of what that asks for, reports no error, no
# warning and no external import, and the program ends with `Dynamic require of "./impl/format" is not supported`. With
# mainFields=module,main it runs.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --silent esbuild@0.28.2 jsonc-parser@3.3.1

cat >main.js <<'JS'
import { parse } from 'jsonc-parser';
console.log(parse('{ "a": 1 } // a comment').a);
JS
cat >check.js <<'JS'
import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

async function bundle(outfile, options) {
  const { errors, warnings, metafile } = await build({
    ...{ entryPoints: ['main.js'], bundle: true, format: 'esm', platform: 'node', logLevel: 'silent', metafile: true },
    ...{ outfile, ...options },
  });
  const { imports } = metafile.outputs[outfile];
  console.log(outfile, { errors: errors.length, warnings: warnings.length, imports: imports.length });
  return errors.length + warnings.length + imports.length;
}

function run(file) {
  try {
    return execFileSync(process.execPath, [file], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch ({ stderr }) {
    return /Error: (.*)/.exec(stderr)?.[1];
  }
}

const told = await bundle('usual.mjs', {});
await bundle('module.mjs', { mainFields: ['module', 'main'] });
const [usual, module] = [run('usual.mjs'), run('module.mjs')];
console.log({ usual, module });
if (told !== 0 || usual !== 'Dynamic require of "./impl/format" is not supported' || module !== '1') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node check.js
