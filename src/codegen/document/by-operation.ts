import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, nameOf, readYaml } from '../files.ts';
import type { Exchange } from '../reading/openapi.ts';
import { demandKnown } from '../shape.ts';
import { checkShape } from './shapes.ts';

/**
 * What the files of a folder say of each operation, by name; more than one file may speak of an operation.
 * @param ids of the operations that there are
 * @param namesOf what a file says of an operation, each by its name
 * @throws Error when two files say something of the same name, or one of another shape or of no operation
 */
function readByOperation<T>(
  folder: string,
  ids: readonly string[],
  namesOf: (operation: string, said: unknown, file: string) => Readonly<Record<string, T>>,
): Record<string, Record<string, T>> {
  const merged: Record<string, Record<string, T>> = {};
  if (!existsSync(folder)) return merged;
  for (const name of filesBelow(folder, '.yaml')) {
    const file = nameOf(join(folder, name));
    for (const [operation, said] of Object.entries(readYaml<object>(join(folder, name)))) {
      demandKnown(file, 'operation', operation, ids);
      if (said === null) throw new Error(`Failed to read ${file}: it says nothing of ${operation}.`);
      const named = namesOf(operation, said, file);
      const twice = Object.keys(named).find((key) => key in (merged[operation] ?? {}));
      if (twice) throw new Error(`Failed to read ${file}: another file has ${twice} of ${operation}, too.`);
      merged[operation] = { ...merged[operation], ...named };
    }
  }
  return merged;
}

/** The published examples of each operation, by name. */
export const readExamples = (
  folder: string,
  ids: readonly string[],
): Record<string, Record<string, Exchange>> =>
  readByOperation(folder, ids, (operation, said, file) => {
    for (const [name, exchange] of Object.entries(said as Record<string, Exchange>))
      checkShape('example', `the example ${name} of ${operation} in ${file}`, exchange);
    return said as Record<string, Exchange>;
  });

/** The contradictions of the sources about each operation, by their titles. */
export const readDiscrepancies = (
  folder: string,
  ids: readonly string[],
): Record<string, Record<string, object>> =>
  readByOperation(folder, ids, (operation, said, file) => {
    checkShape('discrepancies', `what ${file} says of ${operation}`, said);
    const byTitle: Record<string, object> = {};
    for (const entry of said as readonly { readonly title: string }[]) {
      if (entry.title in byTitle)
        throw new Error(`Failed to read ${file}: ${operation} has "${entry.title}" twice.`);
      byTitle[entry.title] = entry;
    }
    return byTitle;
  });
