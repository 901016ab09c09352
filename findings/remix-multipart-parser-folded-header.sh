#!/usr/bin/env bash
# @remix-run/multipart-parser 0.16.3, a Content-Disposition that is folded over two lines, as mail libraries write it.
# RFC 2046 takes the headers of a part from RFC 822, where a line that begins with white space goes on with the header.
# Expected: the part has the file name "a.txt", as busboy 1.6.0 reads it.
# Seen: the name of the field is there, the file name is lost without an error; a file looks like a text field.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @remix-run/multipart-parser@0.16.3 busboy@1.6.0

cat >parse.mjs <<'JS'
import { parseMultipartRequest } from '@remix-run/multipart-parser';
import busboy from 'busboy';

const type = 'multipart/form-data; boundary=xYz';
const lines = ['--xYz', 'Content-Disposition: form-data; name="f";', ' filename="a.txt"', '', 'hello', '--xYz--', ''];
const body = lines.join('\r\n');

const request = new Request('http://localhost/', { method: 'POST', headers: { 'Content-Type': type }, body });
const seen = {};
for await (const { name, filename, isFile } of parseMultipartRequest(request)) {
  seen.remix = `${name}, file name ${filename}, is a file: ${isFile}`;
}
await new Promise((resolve) => {
  const parser = busboy({ headers: { 'content-type': type } });
  parser.on('file', (name, stream, { filename }) => {
    seen.busboy = `${name}, file name ${filename}`;
    stream.resume();
  });
  parser.on('close', resolve);
  parser.end(body);
});
console.log(seen);
if (seen.remix !== 'f, file name undefined, is a file: false' || seen.busboy !== 'f, file name a.txt') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.mjs
