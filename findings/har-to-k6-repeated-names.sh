#!/usr/bin/env bash
# har-to-k6 0.14.16, recorded requests with a name that is there twice: in the query, and in a form.
# HAR 1.2 lists the parameters of a query and of a form as pairs, so that a name can come twice; `url` has the query, too.
# Expected: a script that sends what was recorded, `?id=1&id=2` and `id=1&id=2`.
# Seen: `?id=1&id=2&id=2`, and `id=1%2C2`, one field whose value has a comma. The load test asks for other things than the user did whose traffic was
# recorded, and gets quick errors or empty lists for it. With two names both are right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent har-to-k6@0.14.16

cat >convert.cjs <<'JS'
const { liHARToK6Script } = require('har-to-k6');

const pairs = (text) => [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
const convert = async (query, form) => {
  const type = 'application/x-www-form-urlencoded';
  const request = {
    method: form ? 'POST' : 'GET',
    url: `http://localhost/x${query}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: form ? [{ name: 'Content-Type', value: type }] : [],
    queryString: pairs(query),
    ...(form && { postData: { mimeType: type, params: pairs(form) } }),
    headersSize: -1,
    bodySize: -1,
  };
  const { main } = await liHARToK6Script({ log: { version: '1.2', creator: { name: 'a', version: '1' }, entries: [{ request }] } });
  const call = main.slice(main.indexOf('http.', main.indexOf('function main')));
  const [address, ...body] = [...call.slice(0, call.search(/headers:|sleep/)).matchAll(/'([^']*)'/g)].map(([, text]) => text);
  return form ? body.join(' and ') : address;
};
(async () => {
  const seen = [];
  for (const text of ['id=1&to=2', 'id=1&id=2']) seen.push(await convert(`?${text}`), await convert('', text));
  console.log('The address of a query, and the values of a form:', seen);
  if (seen.join(' ; ') !== 'http://localhost/x?id=1&to=2 ; 1 and 2 ; http://localhost/x?id=1&id=2&id=2 ; id=1%2C2') {
    console.log('The behaviour has changed.');
    process.exitCode = 1;
  }
})();
JS
node convert.cjs
