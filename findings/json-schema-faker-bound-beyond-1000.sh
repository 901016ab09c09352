#!/usr/bin/env bash
# json-schema-faker 0.6.3, an integer with one bound of the two: `minimum: 5000`, or `maximum: -5000`.
# Expected: integers that keep the bound, as with both bounds.
# Seen: every integer breaks it. The bound that is missing is 1000 or -1000, and when it is on the wrong side of the other, the two of them are
# taken in the wrong order, without an error. A lower bound below 1000 is kept.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent json-schema-faker@0.6.3

cat >generate.mjs <<'JS'
import { generate } from 'json-schema-faker';

const share = async (bounds, isKept) => {
  let kept = 0;
  for (let seed = 0; seed < 50; seed++) if (isKept(await generate({ type: 'integer', ...bounds }, { seed }))) kept++;
  return kept;
};
const seen = {
  'minimum 500': await share({ minimum: 500 }, (it) => it >= 500),
  'minimum 5000': await share({ minimum: 5000 }, (it) => it >= 5000),
  'maximum -5000': await share({ maximum: -5000 }, (it) => it <= -5000),
  'minimum 5000, maximum 9000': await share({ minimum: 5000, maximum: 9000 }, (it) => it >= 5000 && it <= 9000),
};
console.log('of 50 integers, so many keep their bounds:', seen);
if (Object.values(seen).join() !== '50,0,0,50') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node generate.mjs
