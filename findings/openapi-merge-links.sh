#!/usr/bin/env bash
# openapi-merge 2.0.2, two documents that both have an operation "get", and a link to it: `links: { self: { operationId: get } }`.
# OpenAPI 3.0.3, Link Object: operationId is the name of an existing operation of the document.
# Expected: the second "get" is called something else, and the link to it too, as the references to a schema or a security scheme are that is
# renamed; as its README says, the later documents are changed so that they fit the first one.
# Seen: the operation is "get1", its link still leads to "get", which is now the other document's. The merged document is valid, so that nothing
# notices; whoever follows the link asks the wrong service.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent openapi-merge@2.0.2

cat >merge.cjs <<'JS'
const { merge } = require('openapi-merge');

const document = (path, type) => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Id' } } };
  const get = { operationId: 'get', responses: { 200: { description: 'One.', content, links: { self: { operationId: 'get' } } } } };
  const components = { schemas: { Id: { type } } };
  return { oas: { openapi: '3.0.3', info: { title: path, version: '1' }, paths: { [path]: { get } }, components } };
};
const { paths } = merge([document('/users', 'string'), document('/groups', 'integer')]).output;
const seen = Object.entries(paths).map(([path, { get }]) => {
  const { content, links } = get.responses[200];
  return `${path} is ${get.operationId}, returns ${content['application/json'].schema.$ref}, links to ${links.self.operationId}`;
});
console.log(seen);
const once = '/users is get, returns #/components/schemas/Id, links to get; /groups is get1, returns #/components/schemas/Id1, links to get';
if (seen.join('; ') !== once) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node merge.cjs
