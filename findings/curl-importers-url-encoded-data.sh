#!/usr/bin/env bash
# curl-to-postmanv2 1.8.4 and insomnia-importers 3.6.0, commands of curl as documentation of APIs has them.
# curl, manual: `--data-urlencode name=content` encodes the content and sends `name=…`; `--user name:password` is split at the first colon;
# `--json data` is a POST with that data.
# Expected: the request that curl sends.
# Seen: Postman's importer sends `q` and `c` as two fields where curl sends one, ends the password at the second colon, and makes of --json a GET
# without a body. Insomnia's encodes the "=" as well, so the field is called "q=a&c" and has no value, and makes of --json a GET to no address.
# Neither says a word. With `--data`, and a password without a colon, both are right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts curl-to-postmanv2@1.8.4 insomnia-importers@3.6.0

cat >import.cjs <<'JS'
const { promisify } = require('node:util');
const insomnia = require('insomnia-importers');
const postman = require('curl-to-postmanv2');

const form = (fields) => fields.map(({ key, value }) => `${key}: ${value}`).join(', ');
const readers = {
  async Postman(data) {
    const { output } = await promisify(postman.convert)({ type: 'string', data });
    const { method, url, body, auth } = output[0].data;
    return [method, url, form(body.urlencoded ?? []), auth?.basic.find(({ key }) => key === 'password').value];
  },
  async Insomnia(data) {
    const { resources } = (await insomnia.convert(data)).data;
    const { method, url, body, authentication } = resources.find(({ _type }) => _type === 'request');
    return [method, url, form([...new URLSearchParams(body.text ?? '')].map(([key, value]) => ({ key, value }))), authentication.password];
  },
};
const commands = [
  'curl http://localhost/x --data q=a',
  'curl http://localhost/x --data-urlencode "q=a&c"',
  'curl http://localhost/x --user ann:secret',
  'curl http://localhost/x --user ann:se:cret',
  `curl --json '{"a":1}' http://localhost/x`,
];
(async () => {
  const seen = {};
  for (const [name, read] of Object.entries(readers)) {
    seen[name] = [];
    for (const command of commands) seen[name].push((await read(command)).map((it) => it ?? '').join(' | '));
  }
  console.log(seen);
  const [post, get] = ['POST | http://localhost/x | ', 'GET | http://localhost/x | '];
  const once = {
    Postman: [`${post}q: a | `, `${post}q: a, c:  | `, `${get} | secret`, `${get} | se`, `${get} | `],
    Insomnia: [`${post}q: a | `, `${post}q=a&c:  | `, `${get} | secret`, `${get} | se:cret`, 'GET |  |  | '],
  };
  if (JSON.stringify(seen) !== JSON.stringify(once)) {
    console.log('The behaviour has changed.');
    process.exitCode = 1;
  }
})();
JS
node import.cjs
