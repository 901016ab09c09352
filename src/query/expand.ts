/**
 * Reads a `$expand` (help topic Features / Expand): which parts of an entity are to be written out.
 *
 * Names are separated by commas; white space around them is tolerated, empty parts are ignored, each name counts
 * once, and the order of the request is kept. Letter case does not matter; the listed spelling is returned. The
 * singular of a listed plural is understood, because the topic asks for `Status,Priority` and is answered with
 * Statuses and Priorities. `All`, which no page has and a client sends, stands for every name. Other names come
 * back in `unknown`, as they were written: the caller refuses them.
 *
 * @param text the option's value, already URL-decoded; `undefined` when there was none
 * @param names the names that can be expanded, as the entity's `Expands` lists them
 * @throws nothing
 * @example
 * parseExpand('Status, priority,Nme', ['Priorities', 'Statuses', 'Types']);
 * // { names: ['Statuses', 'Priorities'], unknown: ['Nme'] }
 */
export function parseExpand(
  text: string | undefined,
  names: readonly string[],
): { readonly names: readonly string[]; readonly unknown: readonly string[] } {
  const listed = new Map(names.map((name) => [name.toLowerCase(), name]));
  const found = new Set<string>();
  const unknown = new Set<string>();
  for (const part of (text ?? '').split(',')) {
    const wanted = part.trim();
    if (wanted === '') continue;
    const folded = wanted.toLowerCase();
    if (folded === 'all' && !listed.has(folded) && names.length > 0) {
      for (const name of names) found.add(name);
      continue;
    }
    const name = listed.get(folded) ?? listed.get(plural(folded));
    if (name === undefined) unknown.add(wanted);
    else found.add(name);
  }
  return { names: [...found], unknown: [...unknown] };
}

function plural(singular: string): string {
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
