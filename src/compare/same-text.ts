import { apiPathOf, placeOf, showPlace } from '../verify/contract/routes.ts';

/** Writes an address so that the addresses of both servers can be compared; other texts stay as they are. */
export type NormalizeText = (text: string) => string;

/**
 * Reads the addresses of servers: what leads into the API is an operation and what it is about, on whatever host; what is
 * elsewhere on a server begins with `{server}`. Its host and its application path may stand alone.
 * @param urls the addresses of the servers, each with its application path
 */
export function createNormalizer(urls: readonly string[]): NormalizeText {
  // The longest first: one may be the beginning of another.
  const bases = urls.map((it) => it.replace(/\/+$/, '')).sort((a, b) => b.length - a.length);
  const hosts = urls.map((it) => new URL(it).host);
  const prefixes = urls.map((it) => new URL(it).pathname.replace(/\/+$/, ''));
  return (text) => {
    if (hosts.includes(text)) return '{host}';
    if (prefixes.includes(text.replace(/\/+$/, ''))) return '{path}';
    if (!/^https?:\/\//i.test(text)) return text;
    const place = placeOf(text);
    const [, query = ''] = /\?(.*)$/s.exec(text) ?? [];
    // Also an address that the document does not have is the same below the API of both.
    const asked = place ? showPlace(place) : apiPathOf(text)?.toLowerCase();
    if (asked !== undefined)
      return `${asked}?${[...new URLSearchParams(query)].map(String).sort().join('&')}`;
    const base = bases.find((it) => text.toLowerCase().startsWith(it.toLowerCase()));
    return base === undefined ? text : `{server}${text.slice(base.length)}`;
  };
}

const guid = /^\{?[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\}?$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** Whether two texts say the same: an instant, an address and an id may be written in several ways. */
export function isSameText(real: string, fake: string, normalize: NormalizeText): boolean {
  if (real === fake || normalize(real) === normalize(fake)) return true;
  if (guid.test(real) && guid.test(fake)) return bare(real) === bare(fake);
  return instant.test(real) && instant.test(fake) && instantOf(real) === instantOf(fake);
}

const bare = (id: string) => id.replace(/[{}-]/g, '').toLowerCase();

/** Without a zone it is of UTC: the API has no other. */
const instantOf = (text: string) => Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
