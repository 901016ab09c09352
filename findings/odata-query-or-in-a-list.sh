#!/usr/bin/env bash
# odata-query 8.1.0, a list of conditions, which its documentation joins with "and", one of them a text with "or".
# Expected: both conditions hold: `(Name eq 'a' or Name eq 'b') and Age gt 5`, as it is written for `filter: { and: [...] }`.
# Seen: the list is joined without parentheses. "and" binds tighter than "or" in OData, so the query says something else: everything whose Name
# is "a" is found, whatever its age.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent odata-query@8.1.0

cat >build.mjs <<'JS'
import odataQuery from 'odata-query';

const buildQuery = odataQuery.default ?? odataQuery;
const conditions = ["Name eq 'a' or Name eq 'b'", { Age: { gt: 5 } }];
const seen = { list: buildQuery({ filter: conditions }), 'and: list': buildQuery({ filter: { and: conditions } }) };
console.log(seen);
const expected = { list: "?$filter=Name eq 'a' or Name eq 'b' and Age gt 5", 'and: list': "?$filter=((Name eq 'a' or Name eq 'b') and (Age gt 5))" };
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node build.mjs
