import { join } from 'node:path';
import { filesBelow, nameOf, readYaml } from '../files.ts';
import { type Document, operationsOf, type Schema } from '../reading/openapi.ts';

/** Sentences by the name of a property, or by schema and property. */
export type Words = Readonly<Record<string, string>>;

/** Reads the sentences of a folder. @throws Error when two files have one for the same */
export function readWords(folder: string): Words {
  const words: Record<string, string> = {};
  for (const file of filesBelow(folder, '.yaml')) {
    const said = readYaml<Words>(join(folder, file));
    const twice = Object.keys(said).find((name) => name in words);
    if (twice)
      throw new Error(
        `Failed to read ${nameOf(join(folder, file))}: another file has a sentence for ${twice}, too.`,
      );
    Object.assign(words, said);
  }
  return words;
}

/**
 * Gives a description to every property that has none: the sentence of its schema, that of its name, or what follows from
 * the name. A test names those for which there is none.
 * @throws Error that names the sentences for which there is no property
 */
export function describe(document: Document, words: Words): void {
  const used = new Set<string>();
  const visit = (node: unknown, owner: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as Schema;
    for (const [name, schema] of Object.entries(isSchemas(properties) ? properties : {})) {
      // What is referred to has a description of its own.
      if (schema.$ref !== undefined || schema.description !== undefined) continue;
      const key = [`${owner}.${name}`, name].find((it) => it in words);
      if (key !== undefined) used.add(key);
      const sentence = key === undefined ? derived(name, schema) : words[key];
      if (sentence !== undefined) schema.description = sentence;
    }
    for (const [key, part] of Object.entries(node)) if (!isSaid(key)) visit(part, owner);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) visit(schema, name);
  const { schemas: _, ...others } = document.components;
  visit(others, '');
  for (const { operation } of operationsOf(document)) visit(operation, operation.operationId);
  const unused = Object.keys(words).filter((it) => !used.has(it));
  if (unused.length > 0)
    throw new Error(
      `Failed to describe the document: no property needs ${unused.join(', ')}; take it out of openapi/words/.`,
    );
}

const isSchemas = (value: unknown): value is Record<string, Schema> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no schema. */
const isSaid = (key: string) => key === 'examples' || key === 'example' || key.startsWith('x-');

/** What the name of a property says by itself. */
function derived(name: string, schema: Schema): string | undefined {
  const [, end, record] = /^(Source|Destination)(\w+)Id$/.exec(name) ?? [];
  if (record)
    return `Id of the ${spaced(record)} that the relationship leads ${end === 'Source' ? 'from' : 'to'}.`;
  const [, owner, part] = /^(\w+)(Id|Name)$/.exec(name) ?? [];
  if (owner) return `${part} of the ${spaced(owner)}.`;
  const [, had] = /^Has(\w+)$/.exec(name) ?? [];
  if (had) return `Whether there is ${had === 'Parent' ? 'one above it' : `any of its ${spaced(had)}`}.`;
  if (schema['x-expansion']) return `The ${spaced(name)}, printed when expanded.`;
  return undefined;
}

/** `AgileRunStep` becomes `agile run step`. */
const spaced = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
