#!/usr/bin/env bash
# @msw/source 0.6.1 with msw 2.15.0, handlers from an OpenAPI document whose JSON responses have examples.
# OpenAPI 3.0.3, Media Type Object: the example is of the media type and fits the schema.
# Expected: the example as JSON: "ok" in quotation marks, 0, false. And with `?example=two`, by which the library takes one of several, that one.
# Seen: a text has no quotation marks, so that `response.json()` throws; 0 and false count as no example, and the answer is random; and the
# example taken by its name is "[object Object]". An object that is the only or the first example is right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @msw/source@0.6.1 msw@2.15.0

cat >answer.mjs <<'JS'
import { fromOpenApi } from '@msw/source/open-api';
import { getResponse } from 'msw';

const path = (schema, examples) => ({
  get: { responses: { 200: { description: 'It.', content: { 'application/json': { schema, ...examples } } } } },
});
const handlers = await fromOpenApi({
  openapi: '3.0.3',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'http://localhost' }],
  paths: {
    '/object': path({ type: 'object' }, { examples: { one: { value: { id: 1 } }, two: { value: { id: 2 } } } }),
    '/text': path({ type: 'string' }, { example: 'ok' }),
    '/zero': path({ type: 'integer', minimum: 0 }, { example: 0 }),
    '/false': path({ type: 'boolean' }, { example: false }),
  },
});
const get = async (address) => (await getResponse(handlers, new Request(`http://localhost${address}`))).text();
const seen = {};
for (const address of ['/object', '/object?example=two', '/text']) seen[address] = await get(address);
for (const address of ['/zero', '/false']) {
  const answers = [];
  for (let time = 0; time < 40; time += 1) answers.push(await get(address));
  seen[address] = new Set(answers).size > 1 ? 'not always the same' : answers[0];
}
console.log(seen);
if (Object.values(seen).join('; ') !== '{"id":1}; [object Object]; ok; not always the same; not always the same') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node answer.mjs
