#!/usr/bin/env bash
# @hapi/pez 6.1.1 (the multipart parser of hapi), a form with a text field that has headers of its own, and a file after it.
# RFC 7578, sections 4.4 and 4.7, and RFC 2046, section 5.1: the headers of a part describe that part; without Content-Type a part is text/plain.
# 1. As the HttpClient of .NET writes it: the text has `Content-Type: text/plain; charset=utf-8`, the file (ByteArrayContent) has none.
# 2. As a client writes it that encodes texts: the text has `Content-Transfer-Encoding: base64`, the file is plain.
# Expected: the file has no type in 1, and the five bytes "hello" in 2.
# Seen: headers of a field are kept until the next file. In 1 the file has the type of the text; in 2 its bytes are decoded as base64, so that
# what is stored is something else, without an error. A second file is right, and so is a file before the text.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @hapi/pez@6.1.1

cat >parse.cjs <<'JS'
const { Readable } = require('node:stream');
const { Dispenser } = require('@hapi/pez');

const text = (header) => [header, 'Content-Disposition: form-data; name=note', '', 'aGk='];
const file = (name) => [`Content-Disposition: form-data; name=${name}; filename=a.txt`, '', 'hello'];
const body = (parts) => [...parts.flatMap((lines) => ['--xYz', ...lines]), '--xYz--', ''].join('\r\n');
const parse = (parts) =>
  new Promise((resolve, reject) => {
    const files = [];
    const dispenser = new Dispenser({ boundary: 'xYz' });
    dispenser.on('part', (part) => {
      const kept = { name: part.name, type: part.headers['content-type'], content: [] };
      files.push(kept);
      part.on('data', (chunk) => kept.content.push(chunk));
    });
    dispenser.once('close', () =>
      resolve(files.map(({ name, type, content }) => `${name}: ${type}, ${Buffer.concat(content).toString('hex')}`).join('; ')),
    );
    dispenser.once('error', reject);
    Readable.from([Buffer.from(body(parts))]).pipe(dispenser);
  });

(async () => {
  const seen = {};
  for (const header of ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64']) {
    seen[`file first, ${header}`] = await parse([file('f'), text(header)]);
    seen[header] = await parse([text(header), file('f')]);
  }
  seen['two files'] = await parse([text('Content-Transfer-Encoding: base64'), file('first'), file('second')]);
  console.log(seen);
  const hello = Buffer.from('hello').toString('hex');
  const decoded = Buffer.from('hell', 'base64').toString('hex');
  const isAsSeen =
    Object.values(seen).slice(0, 3).join('; ') === `f: undefined, ${hello}; f: text/plain; charset=utf-8, ${hello}; f: undefined, ${hello}` &&
    seen['Content-Transfer-Encoding: base64'].startsWith(`f: undefined, ${decoded}`) &&
    seen['two files'].endsWith(`; second: undefined, ${hello}`) &&
    !seen['two files'].startsWith(`first: undefined, ${hello}`);
  if (!isAsSeen) {
    console.log('The behaviour has changed.');
    process.exitCode = 1;
  }
})();
JS
node parse.cjs
