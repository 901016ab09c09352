import { readdirSync } from 'node:fs';

/** The names of the files with an ending in a folder and the folders below it, always in the same order. */
export function filesBelow(folder: string, ending: `.${string}`): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort();
}
