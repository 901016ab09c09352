#!/usr/bin/env bash
# @msw/source 0.6.1 with msw 2.15.0, handlers from a HAR file with responses whose content has `encoding: "base64"`, as browsers write archives and
# images.
# HAR 1.2, content: `encoding` tells how `text` is encoded; base64 is its example.
# Expected: the recorded bytes, as for a type that has "text" in its name.
# Seen: for all other types the body is the base64 itself, with the recorded Content-Type. A test of a download gets no archive, one of a picture no picture, and nothing says so.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @msw/source@0.6.1 msw@2.15.0

cat >answer.mjs <<'JS'
import { fromTraffic } from '@msw/source/traffic';
import { getResponse } from 'msw';

const entry = (type) => ({
  startedDateTime: '2026-11-30T10:00:00.000Z',
  time: 0,
  request: {
    method: 'GET',
    url: `http://localhost/${type}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [],
    queryString: [],
    headersSize: -1,
    bodySize: -1,
  },
  response: {
    status: 200,
    statusText: 'OK',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [{ name: 'Content-Type', value: type }],
    content: { size: 7, mimeType: type, encoding: 'base64', text: Buffer.from('{"a":1}').toString('base64') },
    redirectURL: '',
    headersSize: -1,
    bodySize: -1,
  },
  cache: {},
  timings: { send: 0, wait: 0, receive: 0 },
});
const types = ['text/plain', 'image/png', 'application/zip'];
const handlers = fromTraffic({ log: { version: '1.2', creator: { name: 'a', version: '1' }, entries: types.map(entry) } });
const seen = [];
for (const type of types) seen.push(await (await getResponse(handlers, new Request(`http://localhost/${type}`))).text());
console.log(seen);
if (seen.join() !== '{"a":1},eyJhIjoxfQ==,eyJhIjoxfQ==') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node answer.mjs
