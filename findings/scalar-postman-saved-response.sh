#!/usr/bin/env bash
# @scalar/postman-to-openapi 0.7.14, a collection of Postman with a saved response in JSON.
# OpenAPI 3.1.1, Media Type Object: `examples` is a map of Example Objects, which have their example in `value`; and an example must fit the schema.
# Expected: `examples: { …: { value: { id: 7 } } }`, and a schema of an object, as the readers of the document need it.
# Seen: the response itself stands where the Example Object belongs, `default: { id: 7 }`, so that there is no value, and its schema is a string.
# Of two saved responses with the same status, the second alone is there. Mock servers and documentation that take their examples from the
# document have none, and a contract test refuses every real response. An example of a parameter is right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent --ignore-scripts @scalar/postman-to-openapi@0.7.14

cat >convert.mjs <<'JS'
import { convert } from '@scalar/postman-to-openapi';

const header = [{ key: 'Content-Type', value: 'application/json' }];
const saved = (id) => ({ name: `User ${id}`, status: 'OK', code: 200, _postman_previewlanguage: 'json', header, body: JSON.stringify({ id }) });
const url = {
  raw: 'https://localhost/users?name=Ann',
  protocol: 'https',
  host: ['localhost'],
  path: ['users'],
  query: [{ key: 'name', value: 'Ann' }],
};
const collection = (responses) => ({
  info: { name: 'Users', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [{ name: 'Get users', request: { method: 'GET', header: [], url }, response: responses }],
});
const seen = {};
for (const [name, ids] of Object.entries({ one: [7], two: [7, 8] })) {
  const { get } = (await convert(collection(ids.map(saved)))).paths['/users'];
  const { schema, examples } = get.responses[200].content['application/json'];
  seen[name] = `${get.parameters[0].examples['Default example'].value}, ${JSON.stringify(schema)}, ${JSON.stringify(examples)}`;
}
console.log(seen);
if (Object.values(seen).join() !== 'Ann, {"type":"string"}, {"default":{"id":7}},Ann, {"type":"string"}, {"default":{"id":8}}') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
