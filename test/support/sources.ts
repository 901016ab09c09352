import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const project = join(import.meta.dirname, '..', '..');

/** A file of the project. */
export interface Source {
  /** From the root of the project, such as `src/fake/http/app.ts`. */
  readonly path: string;
  readonly text: string;
}

/** Something in a TypeScript file, and where it is. */
export interface Found {
  /** Such as `src/fake/http/app.ts:12: Date.now`. */
  readonly at: string;
  readonly text: string;
}

/** The files below a folder with one of these endings; not those that are generated. */
export function sourcesIn(folder: string, endings: readonly string[] = ['.ts']): Source[] {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && endings.some((ending) => it.name.endsWith(ending)))
    .filter((it) => !it.name.includes('.gen.'))
    .map((it) => join(it.parentPath, it.name))
    .map((file) => ({
      path: relative(project, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a file imports, types too: own files as paths from the root of the project, others by name. */
export function importsOf({ path, text }: Source): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(dirname(path), fileName) : fileName,
    );
}

/** The nodes of a file's code that are looked for; comments are none. */
export function findIn(source: Source, isWanted: (node: ts.Node, text: string) => boolean): Found[] {
  const { path, text } = source;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const code = node.getText(file);
    if (isWanted(node, code)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ at: `${path}:${line + 1}: ${code.slice(0, 60)}`, text: code });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Files that lead to themselves, each as the path that their imports take. */
export function cyclesIn(sources: readonly Source[]): string[] {
  const imports = new Map(sources.map((source) => [source.path, importsOf(source)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
    else if (!done.has(path)) for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return cycles;
}
