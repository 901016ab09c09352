import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundleFromString, createConfig } from '@redocly/openapi-core';
import { filesBelow, nameOf, readYaml } from '../files.ts';
import type { Document, PathItem } from '../reading/openapi.ts';
import { operationsOf } from '../reading/openapi.ts';
import { readDiscrepancies, readExamples } from './by-operation.ts';
import { checkComponents, checkPaths, rejectDeadReferences } from './check-file.ts';
import { rejectUnknownNames } from './check-names.ts';
import { cite, type Sources } from './cite.ts';
import { complete, type Everywhere } from './complete.ts';
import { describe, readWords } from './describe.ts';
import { publish } from './publish.ts';
import { checkShape } from './shapes.ts';
import { type Shorthands, writeOut } from './shorthands.ts';
import { pathsFrom, type Templates, type TemplateUses } from './templates.ts';

interface SharedFile {
  readonly 'x-areas'?: readonly string[];
  readonly 'x-everywhere': Everywhere;
  readonly 'x-parameter-sets'?: Shorthands['parameterSets'];
  readonly 'x-envelopes'?: Shorthands['envelopes'];
  readonly [key: string]: unknown;
}

interface ResourceFile {
  readonly info: { readonly title: string };
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, object>>>>;
  readonly 'x-templates'?: TemplateUses;
}

/**
 * Composes the files of a folder into one OpenAPI document: a root that refers to every path and component of every
 * resource file, bundled, then completed with what holds for every operation.
 */
export async function composeDocument(folder: string): Promise<Document> {
  const {
    paths: _,
    components: __,
    'x-areas': areas = [],
    'x-everywhere': everywhere,
    'x-parameter-sets': parameterSets = {},
    'x-envelopes': envelopes = {},
    ...frame
  } = readYaml<SharedFile>(join(folder, '_shared.yaml'));
  const files = ['.', ...areas].flatMap((area) => resourceFiles(folder, area));
  const { root, resourceOf, schemaResource } = referTo(folder, files, frame);
  const document = writeOut(await bundle(folder, root), { parameterSets, envelopes });
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const note = schema['x-entity'];
    if (note) note.resource = schemaResource.get(name) ?? '';
  }
  rejectDuplicateIds(document);
  rejectUnknownNames(document);
  const words = join(folder, 'words');
  if (existsSync(words)) describe(document, readWords(words));
  const ids = [...operationsOf(document)].map(({ operation }) => operation.operationId);
  const examples = readExamples(join(folder, 'examples'), ids);
  const discrepancies = readDiscrepancies(join(folder, 'discrepancies'), ids);
  const sources = join(folder, '_sources.yaml');
  const completed = complete(document, { everywhere, resourceOf, examples, discrepancies });
  return publish(existsSync(sources) ? cite(completed, readYaml<Sources>(sources)) : completed);
}

/** A root that refers to every path and component of files, and the file that each path and schema comes from. */
function referTo(folder: string, files: readonly string[], frame: object) {
  const root = { ...frame, tags: [], paths: {}, components: {} } as unknown as Document;
  const resourceOf = new Map<string, string>();
  const schemaResource = new Map<string, string>();
  const templates = readTemplates(join(folder, 'templates'));
  const isPublished = existsSync(join(folder, '_sources.yaml'));
  for (const file of ['_shared.yaml', ...files]) {
    const name = nameOf(join(folder, file));
    const content = readYaml<ResourceFile>(join(folder, file));
    if (file !== '_shared.yaml') checkShape('file', name, content);
    const { info, paths = {}, components = {}, 'x-templates': uses = {} } = content;
    rejectDeadReferences(join(folder, file), content);
    checkPaths(name, paths, isPublished);
    checkComponents(name, components);
    const resource = basename(file, '.yaml');
    const area = dirname(file) === '.' ? {} : { 'x-area': dirname(file) };
    if (file !== '_shared.yaml') root.tags?.push({ name: resource, description: info.title, ...area });
    const added = pathsFrom(templates, uses, name);
    checkPaths(`what ${name} has from a template`, added, isPublished);
    for (const [path, item] of Object.entries(withTemplates(file, paths, added))) {
      rejectDuplicatePath(resourceOf, path, resource);
      root.paths[path] = item;
      resourceOf.set(path, resource);
    }
    addComponents(root, file, components);
    for (const name of Object.keys(components.schemas ?? {})) schemaResource.set(name, resource);
  }
  rejectDeadReferences(join(folder, 'openapi.json'), root, `${nameOf(folder)}/templates/`);
  return { root, resourceOf, schemaResource };
}

/** @throws Error when two files define the same component */
function addComponents(
  root: Document,
  file: string,
  components: Readonly<Record<string, Readonly<Record<string, object>>>>,
): void {
  const all = root.components as unknown as Record<string, Record<string, object>>;
  for (const [kind, named] of Object.entries(components)) {
    const known = all[kind] ?? {};
    all[kind] = known;
    for (const [name, value] of Object.entries(named)) {
      if (name in known)
        throw new Error(`Failed to compose the document: two files define components/${kind}/${name}.`);
      known[name] = kind === 'securitySchemes' ? value : { $ref: `${file}#/components/${kind}/${name}` };
    }
  }
}

/** Puts what a root refers to into one document. */
async function bundle(folder: string, root: Document): Promise<Document> {
  const bundled = await bundleFromString({
    source: JSON.stringify(root),
    absoluteRef: join(folder, 'openapi.json'),
    config: await createConfig({}),
  });
  const failed = bundled.problems.filter((problem) => problem.severity === 'error');
  if (failed.length > 0)
    throw new Error(`Failed to bundle the document: ${failed.map((problem) => problem.message).join('; ')}`);
  return bundled.bundle.parsed as Document;
}

/**
 * The paths of a file and those of its templates. A template adds operations to a path that the file has, too: what the
 * file says of that is referred to part by part.
 * @throws Error when both say the same of a path
 */
function withTemplates(
  file: string,
  own: Readonly<Record<string, object>>,
  added: Readonly<Record<string, PathItem>>,
): Record<string, PathItem> {
  const paths: Record<string, PathItem> = { ...added };
  for (const [path, item] of Object.entries(own)) {
    const $ref = `${file}#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const more = added[path];
    const twice = Object.keys(item).find((part) => part in (more ?? {}));
    if (twice)
      throw new Error(`Failed to compose the document: ${file} and a template have ${twice} of ${path}.`);
    const parts = Object.keys(item).map((part) => [part, { $ref: `${$ref}/${part}` }]);
    paths[path] = more ? { ...Object.fromEntries(parts), ...more } : ({ $ref } as PathItem);
  }
  return paths;
}

/** @throws Error when a path is there already, also with other letter case or other names of its parameters */
function rejectDuplicatePath(resourceOf: ReadonlyMap<string, string>, path: string, resource: string): void {
  const shapeOf = (it: string) => it.toLowerCase().replace(/\{[^}]*\}/g, '{}');
  for (const [known, owner] of resourceOf) {
    if (shapeOf(known) !== shapeOf(path)) continue;
    throw new Error(
      `Failed to compose the document: ${resource}.yaml describes ${path}, and ${owner}.yaml describes ${known}; a path has one place.`,
    );
  }
}

/** @throws Error when two operations have one operationId: everything is looked up by it */
function rejectDuplicateIds(document: Document): void {
  const places = new Map<string, string>();
  for (const { operation, method, path } of operationsOf(document)) {
    const place = `${method.toUpperCase()} ${path}`;
    const known = places.get(operation.operationId);
    if (known !== undefined) {
      throw new Error(
        `Failed to compose the document: ${known} and ${place} have the operationId ${operation.operationId}.`,
      );
    }
    places.set(operation.operationId, place);
  }
}

function readTemplates(folder: string): Templates {
  if (!existsSync(folder)) return {};
  const templates: Record<string, Templates[string]> = {};
  for (const file of filesBelow(folder, '.yaml')) {
    const read = readYaml<Templates>(join(folder, file));
    const twice = Object.keys(read).find((name) => name in templates);
    if (twice)
      throw new Error(
        `Failed to read ${nameOf(join(folder, file))}: another file has the template ${twice}, too.`,
      );
    Object.assign(templates, read);
  }
  return templates;
}

/** The resource files of one area, which come before those of the next. */
function resourceFiles(folder: string, area: string): string[] {
  return readdirSync(join(folder, area))
    .filter((name) => name.endsWith('.yaml') && !name.startsWith('_'))
    .sort()
    .map((name) => join(area, name));
}
