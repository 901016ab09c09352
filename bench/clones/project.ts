import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { filesBelow } from '../../src/codegen/files.ts';
import { copyProject, type ProjectCopy } from '../../test/support/project-copy.ts';
import { type Names, renameBehaviour, renameYaml } from './rename.ts';

/** A copy of this project whose document has more operations. */
export interface GrownProject extends ProjectCopy {
  readonly operations: number;
  readonly resources: number;
}

interface Resource {
  readonly name: string;
  readonly area: string;
  readonly yaml: Record<string, unknown>;
  readonly operations: readonly string[];
  readonly entities: readonly string[];
}

/** The service has one of each: they have no addresses of their own, or everything else is found through them. */
const single = ['root', 'background-tasks'];

/**
 * Copies this project and clones its resources under other names, each with its part of the document, its behaviour,
 * its records, its examples and its discrepancies, until the document has that many operations, or a few more.
 */
export function growProject(operations: number): GrownProject {
  const copy = copyProject();
  const { folder } = copy;
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
  return { ...copy, operations: count, resources: files };
}

/** The resources that have operations. */
function readResources(folder: string): Resource[] {
  const areas: string[] = parse(readFileSync(join(folder, '_shared.yaml'), 'utf8'), { merge: true })[
    'x-areas'
  ];
  return areas
    .flatMap((area) => readdirSync(join(folder, area)).map((file) => join(area, file)))
    .map((file) => {
      const yaml = parse(readFileSync(join(folder, file), 'utf8'));
      const operations = Object.values<object>(yaml.paths ?? {}).flatMap((item) =>
        Object.values(item).flatMap(({ operationId }) => operationId ?? []),
      );
      const schemas = Object.entries<object>(yaml.components?.schemas ?? {});
      const entities = schemas.filter(([, it]) => 'x-entity' in it).map(([name]) => name);
      return { name: basename(file, '.yaml'), area: dirname(file), yaml, operations, entities };
    })
    .filter(({ operations }) => operations.length > 0);
}

function cloneResource(folder: string, { name, area, yaml, entities }: Resource, names: Names): void {
  const clone = `${name}-${names.suffix}`;
  writeFileSync(join(folder, 'openapi', area, `${clone}.yaml`), stringify(renameYaml(yaml, names)));
  const behaviour = readFileSync(join(folder, 'src/fake/resources', area, `${name}.ts`), 'utf8');
  writeFileSync(
    join(folder, 'src/fake/resources', area, `${clone}.ts`),
    renameBehaviour(behaviour, name, names),
  );
  const file = join(folder, 'fixtures/documented', area, `${name}.json`);
  if (!existsSync(file)) return;
  const records = Object.entries<object[]>(JSON.parse(readFileSync(file, 'utf8')));
  const cloned = records.filter(([entity]) => entities.includes(entity));
  writeFileSync(
    join(folder, 'fixtures/documented', area, `${clone}.json`),
    JSON.stringify(
      Object.fromEntries(cloned.map(([entity, list]) => [entity + names.suffix, list])),
      null,
      2,
    ),
  );
}

/** What is said of operations in files of their own: examples are found by their names, so each gets one of its own. */
function cloneNotes(folder: string, names: Names): void {
  for (const file of filesBelow(folder, '.yaml')) {
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
        join(folder, file.replace(/\.yaml$/, `-${names.suffix}.yaml`)),
        stringify(Object.fromEntries(renamed)),
      );
  }
}
