#!/usr/bin/env bash
# rss-parser 3.13.0, an Atom entry with content of type "xhtml" that has text around an element, as a sentence with a word in bold.
# RFC 4287, section 4.1.3.3: such content is the XHTML in its `div`.
# Expected: "Script <b>7</b> failed & <i>2</i> passed.", in this order.
# Seen: all text first, the elements after it: the `content` and `contentSnippet` of the item are another sentence, and there is no error.
# The same content as type "html" is right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent rss-parser@3.13.0

cat >read.cjs <<'JS'
const Parser = require('rss-parser');

const feed = (content) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>Results</title><id>urn:example:results</id><updated>2026-11-30T10:00:00Z</updated>
  <entry><title>Run</title><id>urn:example:run</id><updated>2026-11-30T10:00:00Z</updated>${content}</entry>
</feed>`;
const sentence = 'Script <b>7</b> failed &amp; <i>2</i> passed.';
const escaped = sentence.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const contents = {
  html: `<content type="html">${escaped}</content>`,
  xhtml: `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${sentence}</div></content>`,
};
(async () => {
  const seen = {};
  for (const [type, content] of Object.entries(contents)) {
    const [item] = (await new Parser().parseString(feed(content))).items;
    seen[type] = `${item.contentSnippet} (${item.content})`;
  }
  console.log(seen);
  const isAsSeen = seen.html.startsWith('Script 7 failed & 2 passed.') && /^Script +failed & +passed\.72 /.test(seen.xhtml);
  if (!isAsSeen) {
    console.log('The behaviour has changed.');
    process.exitCode = 1;
  }
})();
JS
node read.cjs
