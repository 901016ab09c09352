#!/usr/bin/env bash
# @actions/workflow-parser 0.3.61, whose package.json has "engines": { "node": ">= 20" }, on Node 20.20.2.
# Expected: the package can be imported.
# Seen: the import ends in ERR_IMPORT_ASSERTION_TYPE_MISSING (or, as newer versions call it, ERR_IMPORT_ATTRIBUTE_MISSING), because the package
# imports a JSON file of its own without saying that it is JSON.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --silent @actions/workflow-parser@0.3.61 node@20.20.2

cat >load.js <<'JS'
import { createRequire } from 'node:module';

const { engines } = createRequire(import.meta.url)('./node_modules/@actions/workflow-parser/package.json');
console.log('Node', process.versions.node, 'and engines', JSON.stringify(engines));
const code = await import('@actions/workflow-parser').then(() => 'none', (error) => error.code);
console.log('error of the import:', code);
if (!/^ERR_IMPORT_(ASSERTION_TYPE|ATTRIBUTE)_MISSING$/.test(code)) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
npx node load.js
