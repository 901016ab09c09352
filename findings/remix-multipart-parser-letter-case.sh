#!/usr/bin/env bash
# @remix-run/multipart-parser 0.16.3, `Content-Type: Multipart/Form-Data`.
# RFC 9110, section 8.3.1: the type and subtype of a media type do not depend on letter case.
# Expected: the same parts as with `multipart/form-data`.
# Seen: MultipartParseError, "Request is not a multipart request".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @remix-run/multipart-parser@0.16.3

cat >parse.mjs <<'JS'
import { parseMultipartRequest } from '@remix-run/multipart-parser';

const body = ['--xYz', 'Content-Disposition: form-data; name="f"; filename="a.txt"', '', 'hello', '--xYz--', ''].join('\r\n');

async function parse(type) {
  const headers = { 'Content-Type': `${type}; boundary=xYz` };
  const request = new Request('http://localhost/', { method: 'POST', headers, body });
  const names = [];
  try {
    for await (const part of parseMultipartRequest(request)) names.push(`${part.name}: ${part.text}`);
    return names.join();
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
}

const seen = { lower: await parse('multipart/form-data'), mixed: await parse('Multipart/Form-Data') };
console.log(seen);
if (seen.lower !== 'f: hello' || !seen.mixed.includes('is not a multipart request')) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.mjs
