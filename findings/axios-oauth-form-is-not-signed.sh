#!/usr/bin/env bash
# axios-oauth-1.0a 0.4.1 on axios 1.21.1, a form of application/x-www-form-urlencoded: as URLSearchParams, or as a text with its Content-Type.
# RFC 5849, section 3.4.1.3.1: the parameters of such a body are signed with the others; the package has the lines that would do it. Its
# oauth_body_hash, of an extension, must not be sent with a form (OAuth Request Body Hash, section 4.1.1).
# Expected: a signature over `a=1`, and no oauth_body_hash.
# Seen: both have an oauth_body_hash, and the form is not signed; for URLSearchParams the hash is that of "{}", which is not even the body, so each
# form of this kind has the same one. A server that follows the RFC refuses the request. A GET with the same parameter is signed right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent axios-oauth-1.0a@0.4.1 axios@1.21.1

cat >sign.cjs <<'JS'
const { createHash, createHmac } = require('node:crypto');
const axios = require('axios');
const addOAuthInterceptor = require('axios-oauth-1.0a').default;

const client = axios.create({
  baseURL: 'http://localhost',
  adapter: async (config) => ({ data: config, status: 200, statusText: 'OK', headers: {}, config }),
});
addOAuthInterceptor(client, { algorithm: 'HMAC-SHA1', key: 'key', secret: 'secret' });

const encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
/** The signature of RFC 5849, section 3.4.2, over the parameters of the header and the ones given. */
const signature = (method, oauth, parameters) => {
  const all = [...oauth, ...parameters].filter(([name]) => name !== 'oauth_signature');
  const pairs = all.map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  return createHmac('sha1', 'secret&').update([method, 'http://localhost/x', pairs.join('&')].map(encode).join('&')).digest('base64');
};
const sha1 = (text) => createHash('sha1').update(text).digest('base64');
const hashes = { [sha1('{}')]: 'the hash of {}', [sha1('a=1')]: 'the hash of the body' };
const describe = (method, { data }) => {
  const header = data.headers.get('authorization');
  const oauth = [...header.matchAll(/(oauth_\w+)="([^"]*)"/g)].map(([, name, value]) => [name, decodeURIComponent(value)]);
  const { oauth_signature: sent, oauth_body_hash: hash } = Object.fromEntries(oauth);
  const signed = { [signature(method, oauth, [['a', '1']])]: 'a=1 is signed', [signature(method, oauth, [])]: 'a=1 is not signed' };
  return `${signed[sent]}, ${hashes[hash] ?? 'no hash'}`;
};

(async () => {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const seen = {
    'GET ?a=1': describe('GET', await client.get('/x', { params: { a: '1' } })),
    URLSearchParams: describe('POST', await client.post('/x', new URLSearchParams({ a: '1' }))),
    text: describe('POST', await client.post('/x', 'a=1', { headers })),
  };
  console.log(seen);
  const once = 'a=1 is signed, no hash; a=1 is not signed, the hash of {}; a=1 is not signed, the hash of the body';
  if (Object.values(seen).join('; ') !== once) {
    console.log('The behaviour has changed.');
    process.exitCode = 1;
  }
})();
JS
node sign.cjs
