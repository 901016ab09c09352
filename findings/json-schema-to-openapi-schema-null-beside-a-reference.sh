#!/usr/bin/env bash
# @openapi-contrib/json-schema-to-openapi-schema 4.3.4, from JSON Schema 2020-12 to the schemas of OpenAPI 3.0.
# 1. A choice of a reference and null. Expected: null stays possible. Seen: `nullable: true` beside $ref, and OpenAPI 3.0.3 says of a Reference
#    Object that "any properties added SHALL be ignored": null is valid no more. Where the choice is no reference, it is.
# 2. `minimum: 5` and `exclusiveMinimum: 0`. Expected: 5 is still the lowest value. Seen: `minimum: 0, exclusiveMinimum: true`: 1 to 4 are valid.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @openapi-contrib/json-schema-to-openapi-schema@4.3.4

cat >convert.mjs <<'JS'
import { convert } from '@openapi-contrib/json-schema-to-openapi-schema';

const schemas = {
  reference: { anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
  text: { anyOf: [{ type: 'string' }, { type: 'null' }] },
  bounds: { type: 'integer', minimum: 5, exclusiveMinimum: 0 },
};
const seen = {};
for (const [name, schema] of Object.entries(schemas)) {
  seen[name] = await convert(structuredClone(schema));
  console.log(`${JSON.stringify(schema)}\n  becomes ${JSON.stringify(seen[name])}`);
}
const { reference, bounds } = seen;
const isNullBesideReference = reference.anyOf?.length === 1 && reference.anyOf[0].$ref !== undefined && reference.nullable === undefined;
if (!isNullBesideReference || bounds.minimum !== 0 || bounds.exclusiveMinimum !== true) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
