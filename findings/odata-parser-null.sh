#!/usr/bin/env bash
# odata-parser 1.4.1, `$filter=a eq null`.
# OData 2.0, URI Conventions, section 4.5, and Abstract Type System, section 6: null is a literal, which stands for no value.
# Expected: the literal has the value null, as `true` has the value true and `1` the number 1.
# Seen: its value is the list ["null", ""]. Whoever compares with it, or hands it to a database, finds no row for "eq", and all of them for "ne",
# and there is no error.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent odata-parser@1.4.1

cat >parse.cjs <<'JS'
const { parse } = require('odata-parser');

const rows = [{ a: null }, { a: 1 }, { a: true }];
const compare = { eq: (left, right) => left === right, ne: (left, right) => left !== right };
const seen = ['a eq 1', 'a eq true', 'a eq null', 'a ne null'].map((filter) => {
  const { type, left, right } = parse(`$filter=${filter}`).$filter;
  const found = rows.filter((row) => compare[type](row[left.name], right.value)).length;
  return `${filter}: ${JSON.stringify(right.value)}, ${found} of ${rows.length} rows`;
});
console.log(seen);
const once = ['a eq 1: 1, 1', 'a eq true: true, 1', 'a eq null: ["null",""], 0', 'a ne null: ["null",""], 3'];
if (seen.join('; ') !== once.map((it) => `${it} of 3 rows`).join('; ')) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.cjs
