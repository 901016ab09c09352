#!/usr/bin/env bash
# junit2json 4.0.0, test cases whose names begin like numbers, as parameters of a test do: "007", "1e3", "0x1F", "12.50".
# Expected: the names as they are in the report; the types of the package say `name?: string`.
# Seen: all four are numbers: 7, 1, 0 and 12.5. "0x1F" and "0" cannot be told apart any more, nor can "1e3" and "1".
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent junit2json@4.0.0

cat >parse.mjs <<'JS'
import { parse } from 'junit2json';

const names = ['007', '1e3', '0x1F', '12.50', 'id 5'];
const cases = names.map((name) => `<testcase name="${name}" classname="Codes" time="0.1"/>`).join('');
const { testcase } = await parse(`<testsuite name="Codes" tests="${names.length}">${cases}</testsuite>`);
const seen = testcase.map(({ name }) => name);
console.log(names, 'are read as', seen);
if (JSON.stringify(seen) !== '[7,1,0,12.5,"id 5"]') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.mjs
