#!/usr/bin/env bash
# fetch-vcr 3.2.0, mode "cache", two requests to one address whose bodies are forms: `new URLSearchParams(…)`, which fetch takes as a body.
# Expected: two recordings, as for the same bodies as texts: the name of a recording has a hash of the request.
# Seen: what is hashed is the same for every form, so there is one recording, and the second form gets the answer of the first one: a test that
# logs in as two users gets one of them twice.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent fetch-vcr@3.2.0

cat >record.cjs <<'JS'
const { mkdirSync, readdirSync } = require('node:fs');
const { createServer } = require('node:http');
const vcr = require('fetch-vcr');

const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  response.setHeader('Connection', 'close').end(`You sent ${body}`);
});
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${server.address().port}/login`;
  const kinds = { text: (user) => `user=${user}`, form: (user) => new URLSearchParams({ user }) };
  const seen = {};
  for (const [kind, body] of Object.entries(kinds)) {
    mkdirSync(kind);
    vcr.configure({ fixturePath: kind, mode: 'cache' });
    const answers = [];
    for (const user of ['ann', 'bob']) {
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
      answers.push(await (await vcr(url, { method: 'POST', headers, body: body(user) })).text());
    }
    seen[kind] = `${answers.join(', ')} (${readdirSync(kind).filter((name) => name.endsWith('body.raw')).length})`;
  }
  console.log(seen);
  server.close();
  const once = 'You sent user=ann, You sent user=bob (2); You sent user=ann, You sent user=ann (1)';
  if (Object.values(seen).join('; ') !== once) {
    console.log('The behaviour has changed.');
    process.exitCode = 1;
  }
});
JS
node record.cjs
