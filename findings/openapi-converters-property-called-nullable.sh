#!/usr/bin/env bash
# openapi-format 1.33.6 (3.0 to 3.1) and @apiture/openapi-down-convert 0.14.2 (3.1 to 3.0), a schema of a column, which has the properties "type" and
# "nullable", or "type" and "const". The names of properties are free; it is as keywords of a schema that 3.1 has no `nullable`, and 3.0 no `const`.
# Expected: the schema has the same properties afterwards.
# Seen: both take the properties for keywords. The first removes "nullable", and makes the schema of "type" the list ["[object Object]"]; the
# second replaces "const" with a property "enum", whose schema is a list. There is no error; both documents are invalid.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent openapi-format@1.33.6 @apiture/openapi-down-convert@0.14.2

cat >convert.mjs <<'JS'
import downConvert from '@apiture/openapi-down-convert';
import { openapiConvertVersion } from 'openapi-format';

const document = (openapi, name) => ({
  openapi,
  info: { title: 'Columns', version: '1' },
  paths: {},
  components: { schemas: { Column: { type: 'object', properties: { type: { type: 'string' }, [name]: { type: 'boolean' } } } } },
});
const propertiesOf = ({ openapi, components }) => `${openapi} ${JSON.stringify(components.schemas.Column.properties)}`;

const seen = {
  'openapi-format': propertiesOf((await openapiConvertVersion(document('3.0.3', 'nullable'), { convertTo: '3.1' })).data),
  '@apiture/openapi-down-convert': propertiesOf(new downConvert.Converter(document('3.1.0', 'const')).convert()),
};
console.log(seen);
const lost = '3.1.0 {"type":["[object Object]"]}';
const replaced = '3.0.3 {"type":{"type":"string"},"enum":[{"type":"boolean"}]}';
if (Object.values(seen).join() !== [lost, replaced].join()) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node convert.mjs
