import type { PathItem } from '../reading/openapi.ts';

/** By name, paths in which `<word>` stands for something that each place says. */
export type Templates = Readonly<Record<string, Readonly<Record<string, PathItem>>>>;

/**
 * What a resource file says of the templates that it uses: by name, the words of each place. What is no text stands for a whole
 * value.
 */
export type TemplateUses = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/**
 * The paths that a resource file has from templates, because they stand at several places of the API.
 * @throws Error when there is no such template, or when a place says other words than the template has
 * @example
 * pathsFrom({ Read: { '/api/<noun>/{id}': {} } }, { Read: [{ noun: 'script' }] }); // { '/api/script/{id}': {} }
 */
export function pathsFrom(templates: Templates, uses: TemplateUses): Record<string, PathItem> {
  const paths: Record<string, PathItem> = {};
  for (const [name, places] of Object.entries(uses)) {
    const template = templates[name];
    if (!template) throw new Error(`Failed to use a template: ${name} is not in openapi/templates/.`);
    const text = JSON.stringify(template);
    const words = new Set([...text.matchAll(/<(\w+)>/g)].map(([, word]) => word as string));
    for (const place of places) {
      const misfits = [...words, ...Object.keys(place)].filter((it) => !(words.has(it) && it in place));
      if (misfits.length > 0)
        throw new Error(`Failed to use the template ${name}: ${misfits.join(', ')} must be in both.`);
      const whole = text.replace(/"<(\w+)>"/g, (_, word: string) => JSON.stringify(place[word]));
      Object.assign(paths, JSON.parse(whole.replace(/<(\w+)>/g, (_, word: string) => String(place[word]))));
    }
  }
  return paths;
}
