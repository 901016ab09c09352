import { execFile } from 'node:child_process';
// By another name, as the bundled program has one of this name.
import { createRequire as requireFrom } from 'node:module';
import { metaKey, ownerKey, sumKey } from './layout.ts';
import type { Sum } from './lmdb.ts';
import { metaPageProblem } from './meta-pages.ts';
import { createRowChecksum, withoutChecksum } from './row-checksum.ts';

/** What is said of a database that can be read to its end. */
export interface Probed {
  /** Who used it last, and what it is; undefined in a database of somebody else. */
  readonly owner: string | undefined;
  readonly meta: string | undefined;
  /** How many entries it has. */
  readonly count: number;
  /** Why it is not what was written, if it is one of this version; undefined when it is. */
  readonly problem: string | undefined;
}

const { resolve: resolvePackage } = requireFrom(import.meta.url);

/**
 * Reads a whole database in a process of its own: a damaged one can end the process that reads it. Each row must be found by its
 * key as well, since a page that leads to others may lead past them.
 * @throws Error when it cannot be read
 */
export async function probe(folder: string): Promise<Probed> {
  const said = await run(`
    const { open } = require(${JSON.stringify(resolvePackage('lmdb'))});
    const { crc32 } = require('node:zlib');
    // What some compilers put around functions to keep their names.
    globalThis.__name = (it) => it;
    const { withoutChecksum, checksumOf } = (${createRowChecksum})(crc32);
    const wanted = ${JSON.stringify([ownerKey, metaKey, sumKey])}.map(String);
    const database = open({ path: ${JSON.stringify(folder)}, noSubdir: false, encoding: 'string', readOnly: true });
    const said = { rows: [], count: 0, sum: 0, hasWorlds: false };
    for (const { key, value } of database.getRange()) {
      said.count += value === undefined ? 0 : 1;
      if (wanted.includes([key].flat().join())) said.rows.push([key, value]);
      if (key[0] === 'world') said.hasWorlds = true;
      try {
        withoutChecksum(key, value);
        if (database.get(key) !== value) throw new Error('the row ' + [key].flat().join(' ') + ' is not where it belongs');
      } catch (error) {
        said.problem ??= error.message;
      }
      if ([key].flat().join() !== ${JSON.stringify(String(sumKey))}) said.sum = (said.sum + checksumOf(value)) >>> 0;
    }
    const { entryCount, pageSize, lastTxnId } = database.getStats();
    if (said.count !== entryCount) throw new Error(said.count + ' of ' + entryCount + ' entries are there');
    process.stdout.write(JSON.stringify({ ...said, pageSize, used: lastTxnId }));
  `);
  const problem = said.problem ?? (await metaPageProblem(folder, said)) ?? sumProblem(said);
  return { ...probedOf(said), problem };
}

interface Said {
  readonly rows: readonly (readonly [key: string[], text: string])[];
  readonly count: number;
  readonly hasWorlds: boolean;
  /** What the rows add up to, all but that of their sum. */
  readonly sum: number;
  readonly problem?: string;
  readonly pageSize: number;
  /** The transaction that LMDB takes for the last one. */
  readonly used: number;
}

function run(program: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['-e', program], { env: {} }, (error, stdout, stderr) => {
      const said = /^(?:\w*Error: |.*Assertion )(.*)$/m.exec(stderr)?.[1];
      if (error) reject(new Error(said ?? `reading it ended by ${error.signal ?? error.code}`));
      else resolve(JSON.parse(stdout));
    });
  });
}

const rowOf = ({ rows }: Said, wanted: readonly string[]) =>
  rows.find(([key]) => String(key) === String(wanted))?.[1];

/** Says what a database is. A version before this one wrote rows of JSON without a checksum. */
function probedOf(said: Said): Omit<Probed, 'problem'> {
  const { count, hasWorlds } = said;
  const [owner, meta] = [rowOf(said, ownerKey), rowOf(said, metaKey)];
  if (meta === undefined && hasWorlds) throw new Error('the row meta is not there');
  if (meta === undefined || meta.startsWith('{')) return { owner, meta, count };
  return {
    owner: owner === undefined ? undefined : withoutChecksum(ownerKey, owner),
    meta: withoutChecksum(metaKey, meta),
    count,
  };
}

function sumProblem(said: Said): string | undefined {
  const row = rowOf(said, sumKey);
  if (said.count === 0) return undefined;
  if (row === undefined) return 'the row sum is not there';
  const { rows, sum, transaction } = JSON.parse(withoutChecksum(sumKey, row)) as Sum;
  const found = said.count - 1;
  if (rows !== found) return `${found} of ${rows} rows are there`;
  if (sum !== said.sum) return 'its rows are not those that were written';
  return transaction === said.used ? undefined : 'it is older than what was written last';
}
