import { execFile } from 'node:child_process';
// By another name, as the bundled program has one of this name.
import { createRequire as requireFrom } from 'node:module';
import { metaKey, ownerKey } from './layout.ts';
import { unsealed } from './seal.ts';

/** What is said of a database that can be read to its end. */
export interface Probed {
  /** Who used it last, and what it is; undefined in a database of somebody else. */
  readonly owner: string | undefined;
  readonly meta: string | undefined;
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
    const rows = [];
    let count = 0;
    let hasWorlds = false;
    for (const { key, value } of database.getRange()) {
      count += value === undefined ? 0 : 1;
      if (${JSON.stringify([ownerKey, metaKey])}.some((it) => it.join() === [key].flat().join())) rows.push([key, value]);
      if (key[0] === 'world') hasWorlds = true;
    }
    const { entryCount } = database.getStats();
    if (count !== entryCount) throw new Error(count + ' of ' + entryCount + ' entries are there');
    process.stdout.write(JSON.stringify({ rows, count, hasWorlds }));
  `;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['-e', program], { env: {} }, (error, stdout, stderr) => {
      if (!error) return settle(() => resolve(probedOf(JSON.parse(stdout))), reject);
      const said = /^(?:\w*Error: |.*Assertion )(.*)$/m.exec(stderr)?.[1];
      reject(new Error(said ?? `reading it ended by ${error.signal ?? error.code}`));
    });
  });
}

interface Said {
  readonly rows: readonly (readonly [key: string[], text: string])[];
  readonly count: number;
  readonly hasWorlds: boolean;
}

/** Says what a database is. A version before this one wrote rows of JSON without a checksum. */
function probedOf({ rows, count, hasWorlds }: Said): Probed {
  const find = (wanted: readonly string[]) => rows.find(([key]) => String(key) === String(wanted))?.[1];
  const [owner, meta] = [find(ownerKey), find(metaKey)];
  if (meta === undefined && hasWorlds) throw new Error('the row meta is not there');
  if (meta === undefined || meta.startsWith('{')) return { owner, meta, count };
  return {
    owner: owner === undefined ? undefined : unsealed(ownerKey, owner),
    meta: unsealed(metaKey, meta),
    count,
  };
}

/** Does something that may throw where a promise is settled. */
function settle(work: () => void, reject: (error: unknown) => void): void {
  try {
    work();
  } catch (error) {
    reject(error);
  }
}
