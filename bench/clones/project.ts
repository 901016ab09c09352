import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Names, renameBehaviour, renameYaml } from './rename.ts';

/** A copy of this project whose document is larger. */
export interface GrownProject {
  readonly folder: string;
  readonly operations: number;
  readonly resources: number;
  remove(): void;
}

interface Resource {
  readonly name: string;
  readonly yaml: Record<string, unknown>;
  readonly operations: readonly string[];
  readonly entities: readonly string[];
}

const home = join(import.meta.dirname, '..', '..');
/** The service has one of each: they have no addresses of their own, or everything else is found through them. */
const single = ['root', 'background-tasks'];

/**
 * Copies this project and clones its resources under other names, each with its part of the document, its behaviour,
 * its records, its examples and its discrepancies, until the document has as many operations.
 */
export function growProject(operations: number): GrownProject {
  const cache = join(realpathSync(join(home, 'node_modules')), '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'enterprise-tester-mock-grown-'));
  for (const part of ['src', 'openapi', 'fixtures', 'docs', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'junction');

  const notes = ['examples', 'discrepancies'].map((it) => join(folder, 'openapi', it));
  const all = readResources(join(folder, 'openapi'));
  let count = all.reduce((sum, it) => sum + it.operations.length, 0);
  let files = all.length;
  for (let set = 1; count < operations; set++) {
    const cloned = all.filter((it) => {
      if (count >= operations || single.includes(it.name)) return false;
      count += it.operations.length;
      files++;
      return true;
    });
    const names: Names = {
      suffix: String(set),
      resources: new Set(cloned.map(({ name }) => name)),
      operations: new Set(cloned.flatMap((it) => it.operations)),
      entities: new Set(cloned.flatMap((it) => it.entities)),
    };
    for (const resource of cloned) cloneResource(folder, resource, names);
    for (const folder of notes) cloneNotes(folder, names);
  }
  return { folder, operations: count, resources: files, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The resources that have operations. */
function readResources(folder: string): Resource[] {
  return readdirSync(folder)
    .filter((file) => /^[^_].*\.yaml$/.test(file))
    .map((file) => {
      const yaml = parse(readFileSync(join(folder, file), 'utf8'));
      const operations = Object.values<object>(yaml.paths ?? {}).flatMap((item) =>
        Object.values(item).flatMap(({ operationId }) => operationId ?? []),
      );
      const schemas = Object.entries<object>(yaml.components?.schemas ?? {});
      const entities = schemas.filter(([, it]) => 'x-entity' in it).map(([name]) => name);
      return { name: basename(file, '.yaml'), yaml, operations, entities };
    })
    .filter(({ operations }) => operations.length > 0);
}

function cloneResource(folder: string, { name, yaml, entities }: Resource, names: Names): void {
  const clone = `${name}-${names.suffix}`;
  writeFileSync(join(folder, 'openapi', `${clone}.yaml`), stringify(renameYaml(yaml, names)));
  const behaviour = readFileSync(join(folder, 'src/fake/resources', `${name}.ts`), 'utf8');
  writeFileSync(join(folder, 'src/fake/resources', `${clone}.ts`), renameBehaviour(behaviour, name, names));
  const file = join(folder, 'fixtures/documented', `${name}.json`);
  if (!existsSync(file)) return;
  const records = Object.entries<object[]>(JSON.parse(readFileSync(file, 'utf8')));
  const cloned = records.filter(([entity]) => entities.includes(entity));
  writeFileSync(
    join(folder, 'fixtures/documented', `${clone}.json`),
    JSON.stringify(Object.fromEntries(cloned.map(([entity, list]) => [entity + names.suffix, list])), null, 2),
  );
}

/** What is said of operations in files of their own: examples are found by their names, so each gets one of its own. */
function cloneNotes(folder: string, names: Names): void {
  for (const file of readdirSync(folder)) {
    const notes = Object.entries<object>(parse(readFileSync(join(folder, file), 'utf8')));
    const cloned = notes.filter(([operation]) => names.operations.has(operation));
    const renamed = cloned.map(([operation, said]) => [
      operation + names.suffix,
      Array.isArray(said)
        ? said.map((it) => ({ ...it, deviations: undefined }))
        : Object.fromEntries(Object.entries(said).map(([name, it]) => [name + names.suffix, it])),
    ]);
    if (cloned.length > 0)
      writeFileSync(
        join(folder, `${basename(file, '.yaml')}-${names.suffix}.yaml`),
        stringify(Object.fromEntries(renamed)),
      );
  }
}
