#!/usr/bin/env bash
# Node 24.21.0. A module imports `createServer` from `node:http`, and uses nothing else.
# Expected: what is loaded is what a server needs, as with require('node:http') or process.getBuiltinModule('node:http').
# Seen: the import loads all of Node's fetch (undici), with HTTP/2 and TLS, some 35 ms of a start. To import a module of Node reads every name that
# it exports, and WebSocket, CloseEvent and MessageEvent of node:http, new in Node 22.5, are only loaded when they are read.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent node@24.21.0

cat >imported.mjs <<'JS'
import { createServer } from 'node:http';
import { report } from './report.mjs';

report('import', createServer);
JS
cat >required.mjs <<'JS'
import { report } from './report.mjs';

report('require', process.getBuiltinModule('node:http').createServer);
JS
cat >report.mjs <<'JS'
export function report(how, createServer) {
  createServer().close();
  const parts = ['internal/deps/undici/undici', 'http2', 'tls'];
  const loaded = parts.filter((it) => process.moduleLoadList.includes(`NativeModule ${it}`));
  console.log(`${process.version}, ${how}: ${loaded.join(', ') || 'nothing more'}`);
}
JS
seen=$(npx node imported.mjs; npx node required.mjs)
echo "$seen"
[ "$seen" = "v24.21.0, import: internal/deps/undici/undici, http2, tls
v24.21.0, require: nothing more" ] || { echo 'The behaviour has changed.'; exit 1; }
