import { createHash } from 'node:crypto';

/*
 * What is kept where. Each row has a checksum, see `row-checksum.ts`. Keys are in parts:
 *   meta                                   the product and the format
 *   sum                                    what all other rows sum up to, see `lmdb.ts`
 *   owner                                  where the process that uses it can be reached
 *   seed, <hash>, <entity>                 records that worlds stand on; with a number behind it one part of many
 *   world, <world>                         start, clock and identifiers of a world
 *   record, <world>, <entity>, <id>        a record that differs from the seed
 *   snapshot, <world>, <name>              clock and identifiers of a snapshot
 *   moment, <world>, <name>, <entity>, <id>  a record of it that differs from the seed
 */
export const metaKey = ['meta'];
export const ownerKey = ['owner'];
export const sumKey = ['sum'];

/** How many parts the keys of each kind have. */
const kinds: Readonly<Record<string, readonly number[]>> = {
  meta: [1],
  owner: [1],
  sum: [1],
  seed: [3, 4],
  world: [2],
  record: [4],
  snapshot: [3],
  moment: [5],
};
/** Rows of these are of a world. */
const ofWorlds = ['record', 'snapshot', 'moment'];

/** Whether a row is one that this version writes. @param worlds those that are there */
export function isKnownKey(key: unknown, worlds: { has(name: string): boolean }): boolean {
  const [kind, name] = [key].flat();
  if (typeof kind !== 'string' || !Object.hasOwn(kinds, kind)) return false;
  const length = Array.isArray(key) ? key.length : 1;
  return kinds[kind]?.includes(length) === true && (!ofWorlds.includes(kind) || worlds.has(String(name)));
}

/** What this version writes and reads. */
const format = 3;
const product = 'enterprise-tester-mock';

/** What says that a database is a state. */
export const meta = JSON.stringify({ product, format });

/** @returns why a database cannot be read here; undefined when it can */
export function metaProblem(text: string | undefined): string | undefined {
  const { product: whose, format: found } = text === undefined ? {} : parse(text);
  if (whose !== product) return 'it is the database of another program; give an empty folder, or a new one';
  if (found === format) return undefined;
  const which = `it has the format ${found}, and this version reads the format ${format}`;
  return typeof found === 'number' && found > format
    ? `${which}; use the version that wrote it, or a newer one`
    : `${which} alone; export its worlds with the version that wrote it, or use another folder`;
}

function parse(text: string): { product?: unknown; format?: unknown } {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The longest identifier that fits into a key as it is, in characters. */
const maxIdLength = 300;

/** The part of a key for an identifier: those of seeds may be of any length. */
export function idPart(id: string): string {
  return id.length <= maxIdLength ? id : `${id.slice(0, maxIdLength)}…${hashOf(id)}`;
}

/** Names texts by what is in them. */
export function hashOf(...texts: string[]): string {
  const hash = startHash();
  for (const text of texts) hash.add(text);
  return hash.end();
}

/** The same of texts that come one after the other, or in parts. */
export function startHash() {
  const hash = createHash('sha256');
  const addPart = (part: string) => void hash.update(part);
  const endText = () => void hash.update('\n');
  return {
    addPart,
    endText,
    add(text: string) {
      addPart(text);
      endText();
    },
    end: () => hash.digest('hex').slice(0, 32),
  };
}
