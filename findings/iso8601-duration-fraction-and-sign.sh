#!/usr/bin/env bash
# iso8601-duration 2.1.4.
# 1. `P0.5D`. Its README names it as an example of a fraction on the smallest unit that is allowed. Expected: half a day. Seen: "invalid duration",
#    and so for half a week or year; PT0.5H is read.
# 2. `-PT15M`, as iCalendar, OData (Edm.Duration) and the XmlConvert of .NET write a duration that is negative. The README says that the sign is not
#    supported. Expected: an error, as for PT-15M. Seen: plus 15 minutes. A reminder before the meeting comes after it.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent iso8601-duration@2.1.4

cat >parse.cjs <<'JS'
const { parse, toSeconds } = require('iso8601-duration');

const seen = ['PT15M', 'PT0.5H', 'P0.5D', 'P0.5W', '-PT15M', 'PT-15M'].map((text) => {
  try {
    return `${text}: ${toSeconds(parse(text))} s`;
  } catch (error) {
    return `${text}: ${error.message}`;
  }
});
console.log(seen);
const refused = (text) => `${text}: invalid duration: ${text}`;
const once = ['PT15M: 900 s', 'PT0.5H: 1800 s', refused('P0.5D'), refused('P0.5W'), '-PT15M: 900 s', refused('PT-15M')];
if (seen.join('; ') !== once.join('; ')) {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node parse.cjs
