#!/usr/bin/env bash
# @microsoft/jest-sarif 1.0.0-beta.0 ships the schema of SARIF 2.1.0 (rtm.5); ajv 8.20.0 compiles schemas.
# Expected: the official schema of a format compiles with the usual options, once its draft-04 `id` is out of the way.
# Seen: `Invalid regular expression: … Lone quantifier brackets`. The pattern of a language, ^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$,
# has a `]` too many: one character of its own without flags, an error with the flag `u`, which ajv sets. `unicodeRegExp: false` compiles it.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent ajv@8.20.0 ajv-formats@3.0.1 @microsoft/jest-sarif@1.0.0-beta.0

cat >compile.cjs <<'JS'
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const Ajv = require('ajv').default;
const formats = require('ajv-formats').default;

const root = 'node_modules/@microsoft/jest-sarif';
const file = readdirSync(root, { recursive: true }).find((name) => /2\.1\.0-rtm\.5.*\.json$/.test(name));
const { id, $schema, ...schema } = JSON.parse(readFileSync(join(root, file), 'utf8'));
const outcome = (options) => {
  try {
    formats(new Ajv({ strict: false, ...options })).compile(schema);
    return 'compiles';
  } catch (error) {
    return error.message.replace(/^.*\/u?: /, '');
  }
};

const seen = { usual: outcome({}), 'unicodeRegExp: false': outcome({ unicodeRegExp: false }) };
console.log(file, seen);
if (seen.usual !== 'Lone quantifier brackets' || seen['unicodeRegExp: false'] !== 'compiles') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node compile.cjs
