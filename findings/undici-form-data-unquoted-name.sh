#!/usr/bin/env bash
# undici 6.29.1 (the line that Node 20 has built in) and 7.30.2, `formData()` of a multipart body whose Content-Disposition
# is written as the HttpClient of .NET writes it (names without quotes), with another order, or without a space.
# RFC 6266 and RFC 7578 allow a token as well as a quoted string, any order of parameters, and any or no white space.
# Expected: one file of five bytes in each case.
# Seen: undici 6 reads only `form-data; name="f"; filename="a.txt"` and refuses all three others; undici 7 reads all four.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent undici6@npm:undici@6.29.1 undici7@npm:undici@7.30.2

cat >parse.mjs <<'JS'
import { Response as Six } from 'undici6';
import { Response as Seven } from 'undici7';

const dispositions = {
  quoted: 'form-data; name="f"; filename="a.txt"',
  tokens: 'form-data; name=f; filename=a.txt',
  'file name first': 'form-data; filename="a.txt"; name="f"',
  'no space': 'form-data;name="f";filename="a.txt"',
};

async function parse(Response, disposition) {
  const body = ['--xYz', `Content-Disposition: ${disposition}`, '', 'hello', '--xYz--', ''].join('\r\n');
  const headers = { 'Content-Type': 'multipart/form-data; boundary=xYz' };
  try {
    const form = await new Response(body, { headers }).formData();
    return [...form].map(([name, file]) => `${name}: ${file.size} bytes`).join();
  } catch (error) {
    return error.message;
  }
}

let isAsSeen = true;
for (const [name, disposition] of Object.entries(dispositions)) {
  const [six, seven] = [await parse(Six, disposition), await parse(Seven, disposition)];
  console.log(`${name}: undici 6 says "${six}", undici 7 says "${seven}"`);
  isAsSeen &&= seven === 'f: 5 bytes' && (six === 'f: 5 bytes') === (name === 'quoted');
}
if (!isAsSeen) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.mjs
