#!/usr/bin/env bash
# odata-v4-parser 0.1.29 and @odata/parser 0.2.14, `$filter` or `$orderby` with a property called "nullable", "falseAlarms" or "trueCount".
# OData 4.01 ABNF: odataIdentifier is a letter or "_", and up to 127 more letters, digits or "_".
# Expected: the name is read like any other.
# Seen: "Unexpected character": what the name begins with is read as null, false or true, and the rest of it is left over. "Nullable" and
# "notable" can be read, and $select can have all of them.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent odata-v4-parser@0.1.29 @odata/parser@0.2.14

cat >parse.mjs <<'JS'
import newer from '@odata/parser';
import older from 'odata-v4-parser';

const parsers = { 'odata-v4-parser': older.query, '@odata/parser': (text) => newer.defaultParser.query(text) };
const outcome = (parse, text) => {
  try {
    parse(text);
    return 'read';
  } catch (error) {
    return error.message;
  }
};
const names = ['Nullable', 'notable', 'nullable', 'falseAlarms', 'trueCount'];
const seen = Object.entries(parsers).flatMap(([parser, parse]) =>
  ['$filter=* gt 3', '$orderby=*', '$select=*'].map((option) => {
    const line = names.map((name) => outcome(parse, option.replace('*', name)));
    console.log(parser, option, names.map((name, at) => `${name}: ${line[at]}`).join(', '));
    return line.map((it) => (it === 'read' ? 'read' : it.startsWith('Unexpected character') ? 'unexpected' : it)).join();
  }),
);
const refused = 'read,read,unexpected,unexpected,unexpected';
const once = [refused, refused, 'read,read,read,read,read'];
if (seen.join(' ') !== [...once, ...once].join(' ')) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.mjs
