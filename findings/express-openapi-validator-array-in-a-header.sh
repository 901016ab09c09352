#!/usr/bin/env bash
# express-openapi-validator 5.6.2 on express 5.2.1, an optional header whose schema is an array, without `style`.
# OpenAPI 3.1.1, Parameter Object: the default of `style` for a header is "simple", the only value that it may have there.
# Expected: `X-Ids: 5,6` is an array, and a request without the header is fine; as with `style: simple` in so many words.
# Seen: each request to the operation is refused with 400, also one without the header: "Parameter 'style' has incorrect value 'undefined'".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent express-openapi-validator@5.6.2 express@5.2.1

cat >serve.mjs <<'JS'
import { once } from 'node:events';
import express from 'express';
import { middleware } from 'express-openapi-validator';

const ids = { type: 'array', items: { type: 'integer' } };
const operation = (parameter) => ({
  get: { parameters: [{ in: 'header', name: 'X-Ids', schema: ids, ...parameter }], responses: { 200: { description: 'Fine.' } } },
});
const paths = { '/default': operation({}), '/simple': operation({ style: 'simple' }) };
const app = express();
app.use(middleware({ apiSpec: { openapi: '3.1.1', info: { title: 'Headers', version: '1' }, paths } }));
app.use((request, response) => response.json(request.headers['x-ids'] ?? null));
app.use((error, request, response, next) => response.status(error.status ?? 500).json(error.message));
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');

const ask = async (path, headers) => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}${path}`, { headers });
  const line = `${response.status} ${await response.text()}`;
  console.log(path, JSON.stringify(headers), line);
  return line;
};
const simple = [await ask('/simple', { 'X-Ids': '5,6' }), await ask('/simple', {})];
const defaults = [await ask('/default', { 'X-Ids': '5,6' }), await ask('/default', {})];
server.closeAllConnections();
server.close();
const isAsSeen = defaults.every((it) => it.startsWith("400 \"Parameter 'style' has incorrect value 'undefined'"));
if (!isAsSeen || simple.join() !== '200 [5,6],200 null') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node serve.mjs
