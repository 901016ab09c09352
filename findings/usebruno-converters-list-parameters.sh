#!/usr/bin/env bash
# @usebruno/converters 0.23.0, the import of OpenAPI into Bruno: query parameters that are lists or objects, each with an example.
# OpenAPI 3.0.3, Parameter Object, Style Values: the default of a query parameter is style "form" with explode, `id=1&id=2`; "pipeDelimited" is
# `id=1|2`; "deepObject" is `user[role]=admin`. Only "form" without explode is `id=1,2`.
# Expected: requests as the document says.
# Seen: each list is joined with commas, and the properties of the object become parameters of the operation: `role`, disabled and without value.
# A server that keeps to its document reads one text instead of two ids, or ignores the parameter.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @usebruno/converters@0.23.0

cat >convert.mjs <<'JS'
import { openApiToBruno } from '@usebruno/converters';

const list = { in: 'query', schema: { type: 'array', items: { type: 'integer' } }, example: [1, 2] };
const object = { in: 'query', schema: { type: 'object', properties: { role: { type: 'string' } } }, example: { role: 'admin' } };
const parameters = [
  { ...list, name: 'joined', explode: false },
  { ...list, name: 'id' },
  { ...list, name: 'piped', style: 'pipeDelimited', explode: false },
  { ...object, name: 'user', style: 'deepObject', explode: true },
];
const document = {
  openapi: '3.0.3',
  info: { title: 'Users', version: '1' },
  servers: [{ url: 'http://localhost' }],
  paths: { '/users': { get: { operationId: 'list', parameters, responses: { 200: { description: 'All.' } } } } },
};
const { items } = openApiToBruno(document);
const find = (all) => all.flatMap((item) => (item.items ? find(item.items) : item));
const [{ request }] = find(items);
const seen = request.params.map(({ name, value, enabled }) => `${enabled ? '' : '(disabled) '}${name}=${value}`);
console.log(seen);
if (seen.join(' ') !== 'joined=1,2 id=1,2 piped=1,2 (disabled) role=') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
