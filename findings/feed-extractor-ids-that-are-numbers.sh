#!/usr/bin/env bash
# @extractus/feed-extractor 8.0.3.
# 1. Items of RSS whose guid or title looks like a number: "007", "1e3", "12.50". Expected: the texts of the feed; RSS 2.0 calls a guid a string.
#    Seen: "7", "1000" and "12.5". "007" and "7" are one item, and a reader that remembers ids takes one of them for read.
# 2. An Atom entry with a link rel="self" before its rel="alternate". Expected: `link` is the alternate one, RFC 4287, section 4.2.7.2: what the
#    entry is a description of. Seen: it is the first one, the address of the entry's own XML. In the other order it is right.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent @extractus/feed-extractor@8.0.3

cat >read.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';

const item = (text) => `<item><title>${text}</title><guid isPermaLink="false">${text}</guid><link>https://localhost/${text}</link></item>`;
const rss = (texts) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Runs</title><link>https://localhost/</link>
<description>All.</description>${texts.map(item).join('')}</channel></rss>`;
const links = {
  alternate: '<link rel="alternate" type="text/html" href="https://localhost/page"/>',
  self: '<link rel="self" type="application/atom+xml" href="https://localhost/entry.xml"/>',
};
const atom = (order) => `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Runs</title><id>urn:example:runs</id><updated>2026-11-30T10:00:00Z</updated><entry><title>Run</title><id>urn:example:run</id>
<updated>2026-11-30T10:00:00Z</updated>${order.map((rel) => links[rel]).join('')}</entry></feed>`;

const seen = [
  ...extractFromXml(rss(['r7', '7', '007', '1e3', '12.50'])).entries.map(({ id, title }) => `${id} ${title}`),
  ...[['alternate', 'self'], ['self', 'alternate']].map((order) => extractFromXml(atom(order)).entries[0].link),
];
console.log(seen);
if (seen.join() !== 'r7 r7,7 7,7 7,1000 1000,12.5 12.5,https://localhost/page,https://localhost/entry.xml') {
  console.log('The behaviour has changed.');
  process.exitCode = 1;
}
JS
node read.mjs
