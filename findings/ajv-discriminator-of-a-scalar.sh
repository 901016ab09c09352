#!/usr/bin/env bash
# ajv 8.20.0 with `discriminator: true`, a schema as OpenAPI writes a union: `discriminator` beside `oneOf`, no `type`.
# Expected: 42 fits none of the choices, each of which is an object, so it is refused; as it is without the option.
# Seen: with the option everything that is no object is valid, because `oneOf` itself is not asked any more.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ajv@8.20.0

cat >validate.mjs <<'JS'
import { Ajv2020 } from 'ajv/dist/2020.js';

const choice = (kind) => ({ type: 'object', required: ['kind'], properties: { kind: { const: kind } } });
const schema = { discriminator: { propertyName: 'kind' }, required: ['kind'], oneOf: [choice('cat'), choice('dog')] };
const verdicts = (discriminator) => {
  const validate = new Ajv2020({ strict: false, discriminator }).compile(schema);
  return [42, 'cat', [], { kind: 'cat' }, { kind: 'cow' }].map((value) => validate(value)).join();
};

const seen = { 'without the option': verdicts(false), 'with discriminator: true': verdicts(true) };
console.log('42, "cat", [], a cat, a cow:', seen);
if (seen['without the option'] !== 'false,false,false,true,false' || seen['with discriminator: true'] !== 'true,true,true,true,false') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node validate.mjs
