#!/usr/bin/env bash
# busboy 1.6.0 and @fastify/busboy 3.2.6, a boundary line that ends in a space.
# RFC 2046, section 5.1.1: `delimiter transport-padding CRLF`, and a receiver must handle padding that a transport added.
# Expected: one file with five bytes, as without the space.
# Seen: the part is dropped without an error: no file, no field, and a normal end of parsing.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent busboy@1.6.0 @fastify/busboy@3.2.6

cat >parse.mjs <<'JS'
import fastifyBusboy from '@fastify/busboy';
import busboy from 'busboy';

const body = (padding) =>
  [`--xYz${padding}`, 'Content-Disposition: form-data; name="f"; filename="a.txt"', '', 'hello', '--xYz--', ''].join('\r\n');

function parse(library, text) {
  return new Promise((resolve) => {
    const found = [];
    const parser = library({ headers: { 'content-type': 'multipart/form-data; boundary=xYz' } });
    parser.on('file', (name, stream) => {
      let size = 0;
      stream.on('data', (chunk) => { size += chunk.length; });
      stream.on('end', () => found.push(`${name}: ${size} bytes`));
    });
    parser.on('field', (name) => found.push(name));
    parser.on('error', (error) => resolve(`error: ${error.message}`));
    for (const end of ['close', 'finish']) parser.on(end, () => setImmediate(() => resolve(found.join() || 'nothing')));
    parser.end(text);
  });
}

const seen = {};
for (const [name, library] of Object.entries({ busboy, '@fastify/busboy': fastifyBusboy })) {
  seen[name] = { plain: await parse(library, body('')), padded: await parse(library, body(' ')) };
}
console.log(seen);
const isAsSeen = Object.values(seen).every((it) => it.plain === 'f: 5 bytes' && it.padded === 'nothing');
if (!isAsSeen) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.mjs
