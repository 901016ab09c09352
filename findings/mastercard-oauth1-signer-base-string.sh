#!/usr/bin/env bash
# mastercard-oauth1-signer 1.2.0, which names RFC 5849 for each of its steps, and addresses with:
# 1. `?id=5&id=5`. Section 3.4.1.3.2: each pair of name and value is in the list, also twice. Expected: id=5&id=5. Seen: id=5.
# 2. `https://localhost:443/`. Section 3.4.1.2: the standard port is left out. Expected: https://localhost/. Seen: it stays.
# 3. `?q=(a)`. Section 3.6: all but letters, digits and -._~ is encoded. Expected: q=%28a%29. Seen: the parentheses stay.
# 4. `?a=b+c`. Section 3.4.1.3.1: a query is read as a form, "+" is a space. Expected: a=b%20c. Seen: a=b+c.
# Each is another signature than the one that the server computes, so it refuses the request. `?b=2&a=1` is right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent mastercard-oauth1-signer@1.2.0

cat >sign.cjs <<'JS'
const signer = require('mastercard-oauth1-signer');

const baseString = (address) => {
  const parameters = signer.toOAuthParamString(signer.extractQueryParams(address), new Map());
  return signer.getSignatureBaseString('GET', signer.getBaseUriString(address), parameters);
};
const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
/** RFC 5849, section 3.4.1, for addresses without a port of their own. */
const expected = (address) => {
  const { origin, pathname, searchParams } = new URL(address);
  const pairs = [...searchParams].map((pair) => pair.map(encode).join('=')).sort();
  return ['GET', origin + pathname, pairs.join('&')].map(encode).join('&');
};
const addresses = [
  'https://localhost/?b=2&a=1',
  'https://localhost/?id=5&id=5',
  'https://localhost:443/?a=1',
  'https://localhost/?q=(a)',
  'https://localhost/?a=b+c',
];
const seen = addresses.map((address) => {
  const isRight = baseString(address) === expected(address);
  console.log(`${address}: ${isRight ? 'right' : `${baseString(address)}, not ${expected(address)}`}`);
  return isRight;
});
if (seen.join() !== 'true,false,false,false,false') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node sign.cjs
