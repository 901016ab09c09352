#!/usr/bin/env bash
# openapi-sampler 1.7.10, a union with null as OpenAPI 3.1 has it: `oneOf` or `anyOf` of `type: 'null'` and a text.
# Expected: a sample that the schema takes, whatever the order of the choices: null or a text.
# Seen: when null is the first choice, the sample is the object {}, which is neither. With a constant or an enumerated null it is the same.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent openapi-sampler@1.7.10 ajv@8.20.0

cat >sample.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sample } from 'openapi-sampler';

const [nothing, text] = [{ type: 'null' }, { type: 'string' }];
const schemas = {
  'null last': { oneOf: [text, nothing] },
  'null first, oneOf': { oneOf: [nothing, text] },
  'null first, anyOf': { anyOf: [nothing, text] },
  'a property': { type: 'object', properties: { Note: { oneOf: [nothing, text] } } },
};
const seen = Object.entries(schemas).map(([name, schema]) => {
  const value = sample(schema);
  const isValid = new Ajv2020().validate(schema, value);
  console.log(`${name}: ${JSON.stringify(value)}, which is ${isValid ? 'valid' : 'not valid'}`);
  return JSON.stringify(value);
});
if (seen.join(' ') !== '"string" {} {} {"Note":{}}') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node sample.mjs
