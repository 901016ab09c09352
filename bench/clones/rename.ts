/** What a set of clones is called by: names of the document that get its suffix. */
export interface Names {
  readonly suffix: string;
  /** YAML files, without their ending. */
  readonly resources: ReadonlySet<string>;
  readonly operations: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
}

/** A part of a YAML file of the document, in which everything of the set is called by its new name. */
export function renameYaml(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return renameText(value, names);
  if (Array.isArray(value)) return value.map((it) => renameYaml(it, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // A clone is served, never verified: the sandbox of a verifier can be of one entity alone.
      .filter(([key]) => key !== 'x-verify')
      .map(([key, inner]) => {
        if (key === 'components') return [key, renameComponents(inner, names)];
        if (key === 'belongsTo') return [key, renameOwners(inner, names)];
        if (key === 'x-root')
          return [key, { ...inner, Rel: inner.Rel + names.suffix, Title: inner.Title + names.suffix }];
        return [renameText(key, names), renameYaml(inner, names)];
      }),
  );
}

function renameText(text: string, { suffix, resources, operations }: Names): string {
  if (operations.has(text)) return text + suffix;
  if (text.startsWith('/api/')) return text.replace(/^\/api\/[^/]+/, `$&${suffix}`);
  const [, area, file, pointer] =
    /^((?:\.\.\/[\w-]+\/)?)([\w-]*)(?:\.yaml)?(#\/components\/.*)$/.exec(text) ?? [];
  if (pointer === undefined || !(file === '' || resources.has(file ?? ''))) return text;
  return `${file && `${area}${file}-${suffix}.yaml`}${pointer.replace(/^#\/components\/\w+\/\w+/, `$&${suffix}`)}`;
}

function renameComponents(components: Record<string, object>, names: Names): object {
  return Object.fromEntries(
    Object.entries(components).map(([kind, named]) => [
      kind,
      Object.fromEntries(
        Object.entries(named).map(([name, value]) => [name + names.suffix, renameYaml(value, names)]),
      ),
    ]),
  );
}

function renameOwners(owners: Record<string, string>, { suffix, entities }: Names): object {
  return Object.fromEntries(
    Object.entries(owners).map(([field, entity]) => [field, entities.has(entity) ? entity + suffix : entity]),
  );
}

/** The behaviour of a resource, in which operations and entities of the set are called by their new names. */
export function renameBehaviour(
  source: string,
  resource: string,
  { suffix, operations, entities }: Names,
): string {
  return source
    .replace(`defineResource('${resource}'`, `defineResource('${resource}-${suffix}'`)
    .replaceAll(/\b[a-z]\w+\b/g, (word) => (operations.has(word) ? word + suffix : word))
    .replaceAll(/(?<=store\.|'|^ {4})([A-Z]\w+)(?=\b(?!:)|: \{$)/gm, (word) =>
      entities.has(word) ? word + suffix : word,
    );
}
