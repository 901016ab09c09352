#!/usr/bin/env bash
# openapi-overlays-js 0.2.0, an overlay whose target is an array: one more parameter for an operation.
# Overlay 1.0.0, Action Object: "If the target selects an array, the value of this field MUST be an entry to append to the array."
# Expected: the array has one entry more.
# Seen: the array has become an object with the keys "0", "name" and "in", and the document is no valid OpenAPI any more. There is no error and
# the exit code is 0. An update of an object works.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent openapi-overlays-js@0.2.0 js-yaml@4.1.1

cat >apply.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { load } from 'js-yaml';

const info = { title: 'Users', version: '1' };
const get = { parameters: [{ name: 'page', in: 'query' }], responses: { 200: { description: 'All.' } } };
writeFileSync('openapi.json', JSON.stringify({ openapi: '3.0.3', info, paths: { '/users': { get } } }));
const apply = (target, update) => {
  writeFileSync('overlay.json', JSON.stringify({ overlay: '1.0.0', info, actions: [{ target, update }] }));
  return load(execFileSync('npx', ['overlayjs', '--openapi', 'openapi.json', '--overlay', 'overlay.json'], { encoding: 'utf8' }));
};
const seen = {
  object: apply('$.info', { description: 'It.' }).info.description,
  parameters: apply("$.paths['/users'].get.parameters", { name: 'size', in: 'query' }).paths['/users'].get.parameters,
};
console.log(seen);
const once = '{"object":"It.","parameters":{"0":{"name":"page","in":"query"},"name":"size","in":"query"}}';
if (JSON.stringify(seen) !== once) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node apply.mjs
