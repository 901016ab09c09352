import { execFile } from 'node:child_process';
// By another name, as the bundled program has one of this name.
import { createRequire as requireFrom } from 'node:module';
import { metaKey, ownerKey } from './layout.ts';

/** What is said of a database that can be read to its end. */
export interface Probed {
  /** Who used it last, and what it is; undefined in a database of somebody else. */
  readonly owner?: string;
  readonly meta?: string;
  /** How many entries it has. */
  readonly count: number;
}

const { resolve: resolvePackage } = requireFrom(import.meta.url);

/**
 * Reads a whole database in a process of its own: a damaged one can end the process that reads it.
 * @throws Error when it cannot be read
 */
export function probe(folder: string): Promise<Probed> {
  const program = `
    const { open } = require(${JSON.stringify(resolvePackage('lmdb'))});
    const database = open({ path: ${JSON.stringify(folder)}, noSubdir: false, encoding: 'string', readOnly: true });
    let count = 0;
    for (const { value } of database.getRange()) count += value === undefined ? 0 : 1;
    const { entryCount } = database.getStats();
    if (count !== entryCount) throw new Error(count + ' of ' + entryCount + ' entries are there');
    const [owner, meta] = ${JSON.stringify([ownerKey, metaKey])}.map((key) => database.get(key));
    process.stdout.write(JSON.stringify({ owner, meta, count }));
  `;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['-e', program], { env: {} }, (error, stdout, stderr) => {
      if (!error) return resolve(JSON.parse(stdout) as Probed);
      const said = /^(?:\w*Error: |.*Assertion )(.*)$/m.exec(stderr)?.[1];
      reject(new Error(said ?? `reading it ended by ${error.signal ?? error.code}`));
    });
  });
}
