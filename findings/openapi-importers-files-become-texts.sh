#!/usr/bin/env bash
# openapi-to-postmanv2 6.3.3 and @usebruno/converters 0.23.0, a multipart/form-data body with files: strings of format "binary".
# OpenAPI 3.0.3, "Considerations for File Uploads" and "Special Considerations for multipart Content": such a string is a file, and a list of
# them is one part for each.
# Expected: fields of type file, whether the body is one file, a list of files, or files of any name (additionalProperties), and also when the
# document has an example of it.
# Seen: only the single file is one. For Postman the two others are texts, such as ["<binary>","<binary>"]; for Bruno the list is a text, files of
# any name are missing, and an example makes a text of the single file too. Whoever sends these requests uploads no file, and the server refuses
# them or keeps a text.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts openapi-to-postmanv2@6.3.3 @usebruno/converters@0.23.0

cat >convert.mjs <<'JS'
import { promisify } from 'node:util';
import { openApiToBruno } from '@usebruno/converters';
import postman from 'openapi-to-postmanv2';

const file = { type: 'string', format: 'binary' };
const bodies = {
  single: { schema: { type: 'object', properties: { file } } },
  example: { schema: { type: 'object', properties: { file } }, example: { file: 'hello' } },
  list: { schema: { type: 'object', properties: { files: { type: 'array', items: file } } } },
  'any name': { schema: { type: 'object', additionalProperties: file } },
};
const document = (body) => ({
  openapi: '3.0.3',
  info: { title: 'Files', version: '1' },
  servers: [{ url: 'http://localhost' }],
  paths: {
    '/files': {
      post: { operationId: 'send', requestBody: { content: { 'multipart/form-data': body } }, responses: { 204: { description: 'Kept.' } } },
    },
  },
});
const requests = (all) => all.flatMap((it) => (it.items || it.item ? requests(it.items ?? it.item) : it.request));
const importers = {
  async Postman(body) {
    const { output } = await promisify(postman.convert)({ type: 'json', data: JSON.stringify(document(body)) }, {});
    return requests(output[0].data.item)[0].body.formdata;
  },
  async Bruno(body) {
    return requests(openApiToBruno(document(body)).items)[0].body.multipartForm;
  },
};
const seen = {};
for (const [importer, fields] of Object.entries(importers)) {
  seen[importer] = [];
  for (const [name, body] of Object.entries(bodies)) {
    const types = new Set((await fields(body)).map(({ type }) => type));
    seen[importer].push(`${name}: ${[...types].join() || 'no field'}`);
  }
}
console.log(seen);
const once = {
  Postman: ['single: file', 'example: file', 'list: text', 'any name: text'],
  Bruno: ['single: file', 'example: text', 'list: text', 'any name: no field'],
};
if (JSON.stringify(seen) !== JSON.stringify(once)) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
