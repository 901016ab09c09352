/** A piece of XML that is ready to be written. */
export interface Xml {
  readonly lines: readonly string[];
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an element; text in it is escaped, attributes without a value are left out.
 * @example
 * element('skipped', { message: 'a < b' }).lines; // ['<skipped message="a &lt; b"/>']
 */
export function element(name: string, attributes: Attributes, ...content: readonly (Xml | string)[]): Xml {
  const described = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escaped(String(value), true)}"`)
    .join('');
  if (content.length === 0) return { lines: [`<${name}${described}/>`] };
  if (content.every((it) => typeof it === 'string'))
    return { lines: [`<${name}${described}>${escaped(content.join(''))}</${name}>`] };
  const inside = content.flatMap((it) => (typeof it === 'string' ? [escaped(it)] : it.lines));
  return { lines: [`<${name}${described}>`, ...inside, `</${name}>`] };
}

/** The whole document. */
export const toXml = (root: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${root.lines.join('\n')}\n`;

/** A parser would take a line break in an attribute for a space. */
function escaped(text: string, isAttribute = false): string {
  const safe = printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (!isAttribute) return safe.replaceAll('\r', '&#13;');
  return safe.replaceAll('"', '&quot;').replace(/[\t\n\r]/g, (it) => `&#${it.charCodeAt(0)};`);
}

/** XML has no place for control characters and halves of surrogate pairs, not even escaped. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}
