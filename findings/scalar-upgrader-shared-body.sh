#!/usr/bin/env bash
# @scalar/openapi-upgrader 0.4.9, a document of Swagger 2.0 whose operation refers to a shared parameter that is `in: body`.
# Expected: in OpenAPI 3 the operation has a request body.
# Seen: it has none. The parameter is moved to components/requestBodies, and the operation refers to it there, but still in its list of parameters,
# where nothing but a parameter may be. A body parameter that stands in the operation itself becomes its request body.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @scalar/openapi-upgrader@0.4.9

cat >upgrade.mjs <<'JS'
import { upgrade } from '@scalar/openapi-upgrader';

const body = { in: 'body', name: 'note', required: true, schema: { type: 'object', properties: { text: { type: 'string' } } } };
const document = (parameter) => ({
  swagger: '2.0',
  info: { title: 'Notes', version: '1' },
  consumes: ['application/json'],
  parameters: { Note: body },
  paths: { '/notes': { post: { parameters: [parameter], responses: { 204: { description: 'Kept.' } } } } },
});

const seen = {};
for (const [where, parameter] of Object.entries({ own: body, shared: { $ref: '#/parameters/Note' } })) {
  const { post } = upgrade(document(parameter), '3.1').paths['/notes'];
  seen[where] = { 'request body': post.requestBody !== undefined, parameters: JSON.stringify(post.parameters ?? []) };
}
console.log(seen);
const isAsSeen = seen.own['request body'] && seen.own.parameters === '[]' && !seen.shared['request body'];
if (!isAsSeen || seen.shared.parameters !== '[{"$ref":"#/components/requestBodies/Note"}]') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node upgrade.mjs
