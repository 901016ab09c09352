import { ended, suggest } from '../../contract/text/nearest.ts';
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
 * @param file which uses them, for messages
 * @throws Error when there is no such template, or when a place says other words than the template has
 * @example
 * pathsFrom({ Read: { '/api/<noun>/{id}': {} } }, { Read: [{ noun: 'script' }] }); // { '/api/script/{id}': {} }
 */
export function pathsFrom(
  templates: Templates,
  uses: TemplateUses,
  file = 'a resource file',
): Record<string, PathItem> {
  const paths: Record<string, PathItem> = {};
  for (const [name, places] of Object.entries(uses)) {
    const template = templates[name];
    if (!template) {
      const hint = suggest(name, Object.keys(templates));
      throw new Error(ended(`Failed to read ${file}: openapi/templates/ has no template ${name}${hint}`));
    }
    const text = JSON.stringify(template);
    const words = new Set([...text.matchAll(/<(\w+)>/g)].map(([, word]) => word as string));
    for (const place of places) {
      const missing = [...words].find((it) => !(it in place));
      const unknown = Object.keys(place).find((it) => !words.has(it));
      if (missing !== undefined)
        throw new Error(`Failed to read ${file}: a place of the template ${name} does not say ${missing}.`);
      if (unknown !== undefined)
        throw new Error(
          `Failed to read ${file}: the template ${name} has no word ${unknown}; its words are ${[...words].join(', ')}.`,
        );
      const whole = text.replace(/"<(\w+)>"/g, (_, word: string) => JSON.stringify(place[word]));
      Object.assign(paths, JSON.parse(whole.replace(/<(\w+)>/g, (_, word: string) => String(place[word]))));
    }
  }
  return paths;
}
