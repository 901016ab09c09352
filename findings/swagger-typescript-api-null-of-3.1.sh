#!/usr/bin/env bash
# swagger-typescript-api 13.13.0, one schema in OpenAPI 3.1 and in 3.0: `type: [object, 'null']` there, `type: object, nullable: true` here.
# Expected: the same types from both, with null.
# Seen: from 3.1, an object with properties and a text with choices lose null (although null is one of the choices); a plain text, a list and a map
# keep it. From 3.0 all five have it.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent swagger-typescript-api@13.13.0

cat >generate.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { generateApi } from 'swagger-typescript-api';

const schemas = {
  text: { type: 'string' },
  list: { type: 'array', items: { type: 'string' } },
  map: { type: 'object', additionalProperties: { type: 'string' } },
  record: { type: 'object', properties: { id: { type: 'string' } } },
  choice: { type: 'string', enum: ['red', 'green', null] },
};
const orNull = {
  '3.0.3': (schema) => ({ ...schema, nullable: true }),
  '3.1.1': (schema) => ({ ...schema, type: [schema.type, 'null'] }),
};

const seen = {};
for (const [openapi, nullable] of Object.entries(orNull)) {
  const holders = Object.entries(schemas).map(([name, schema]) => [
    `Holder_${name}`,
    { type: 'object', required: ['value'], properties: { value: nullable(schema) } },
  ]);
  const info = { title: 'Things', version: '1' };
  writeFileSync('openapi.json', JSON.stringify({ openapi, info, paths: {}, components: { schemas: Object.fromEntries(holders) } }));
  const { files } = await generateApi({ input: 'openapi.json', output: false, silent: true, generateClient: false });
  const types = [...files[0].fileContent.matchAll(/value: ([^]*?);\n\}/g)].map(([, type]) => type.replace(/\s+/g, ' '));
  console.log(openapi, Object.keys(schemas).map((name, at) => `${name}: ${types[at]}`));
  seen[openapi] = types.map((type) => type.endsWith('| null')).join();
}
if (seen['3.0.3'] !== 'true,true,true,true,true' || seen['3.1.1'] !== 'true,true,true,false,false') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node generate.mjs
