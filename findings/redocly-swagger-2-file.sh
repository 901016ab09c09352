#!/usr/bin/env bash
# @redocly/openapi-core 2.64.0, linting a document of Swagger 2.0 whose response is a download.
# Expected: the root type of a response may be "file" there, as the specification says of the Response Object; it is valid.
# Seen: an error of the rule "struct": the type can be one of the seven types of JSON Schema only.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @redocly/openapi-core@2.64.0

cat >lint.mjs <<'JS'
import { createConfig, lintFromString } from '@redocly/openapi-core';

const document = (type) => ({
  swagger: '2.0',
  info: { title: 'Downloads', version: '1' },
  paths: { '/file': { get: { produces: ['application/zip'], responses: { 200: { description: 'It.', schema: { type } } } } } },
});
const config = await createConfig({ rules: { struct: 'error' } });
const problems = async (type) =>
  (await lintFromString({ source: JSON.stringify(document(type)), config })).map(({ message }) => message);

const seen = { string: await problems('string'), file: await problems('file') };
console.log(seen);
if (seen.string.length !== 0 || seen.file.length !== 1) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node lint.mjs
