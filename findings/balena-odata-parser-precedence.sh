#!/usr/bin/env bash
# @balena/odata-parser 4.3.5 (the parser of pinejs), which names OData 4.0 as its specification.
# 1. `$filter=a eq 1 or b eq 2 and c eq 3`. OData 4.0 URL Conventions, Operator Precedence: "and" binds tighter than "or".
#    Expected: a or (b and c). Seen: the two bind alike, from the left: (a or b) and c, so that a row with a = 1 is not found. With parentheses,
#    or with "and" first, it is right.
# 2. `$orderby=a`. OData 4.0 Protocol, System Query Option $orderby: without asc or desc, the order is ascending.
#    Seen: it is "desc"; with "asc" it is right.
# An API on it answers valid queries of any OData client with other rows, in the opposite order, and no error.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @balena/odata-parser@4.3.5

cat >parse.cjs <<'JS'
const { parse } = require('@balena/odata-parser');

const options = (query) => parse(`/rows?${query}`).tree.options;
const conditions = ([operator, ...operands]) =>
  operator === 'eq' ? operands[0].name : `(${operands.map(conditions).join(` ${operator} `)})`;
const filter = (text) => conditions(options(`$filter=${text}`).$filter);
const order = (text) => options(`$orderby=${text}`).$orderby.properties.map(({ name, order }) => `${name} ${order}`).join();
const seen = {
  'a or (b and c)': filter('a eq 1 or (b eq 2 and c eq 3)'),
  'a and b or c': filter('a eq 1 and b eq 2 or c eq 3'),
  'a or b and c': filter('a eq 1 or b eq 2 and c eq 3'),
  'a asc': order('a asc'),
  a: order('a'),
};
console.log(seen);
if (Object.values(seen).join() !== '(a or (b and c)),((a and b) or c),((a or b) and c),a asc,a desc') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.cjs
