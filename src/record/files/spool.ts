import { appendFile, open, readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../report/make-folder.ts';

/** Records on the way to a seed, in one file for each entity, a line each: memory does not grow with their number. */
export interface Spool {
  /** Adds a record at the end of those of its entity. */
  add(entity: string, row: object): Promise<void>;
  /** Writes what waits to be written. */
  flush(): Promise<void>;
  /** The records of an entity, also those that are added meanwhile, each with the place behind it in bytes. */
  read(entity: string, from?: number): AsyncGenerator<{ readonly line: string; readonly next: number }>;
  /** The records of an entity, the last one first. */
  readBack(entity: string): AsyncGenerator<{ readonly line: string }>;
  /** How long the file of each entity is, in bytes, with what waits to be written. */
  sizes(): Readonly<Record<string, number>>;
  /**
   * Takes back what was added after files had these sizes.
   * @throws SpoolError (as a rejection) when a file has less than that; nothing is changed then
   */
  goBack(sizes: Readonly<Record<string, number>>): Promise<void>;
}

/** Says that files are not as they were written. */
export class SpoolError extends Error {}

/** How many characters wait at most before they are written. */
const maxWaiting = 64 * 1024;
const chunkSize = 256 * 1024;
/** How many lines are held at once to be read from the last one on. */
const linesAtOnce = 1000;

/** Opens a folder for records; it is made when it is not there. */
export async function openSpool(folder: string): Promise<Spool> {
  await makeFolder(folder);
  const waiting = new Map<string, string>();
  const sizes = new Map<string, number>();
  const fileOf = (entity: string) => join(folder, `${entity}.jsonl`);
  for (const name of await readdir(folder)) {
    const entity = /^(\w+)\.jsonl$/.exec(name)?.[1];
    if (entity) sizes.set(entity, (await stat(join(folder, name))).size);
  }

  async function write(entity: string): Promise<void> {
    const text = waiting.get(entity);
    if (!text) return;
    waiting.delete(entity);
    await appendFile(fileOf(entity), text, { mode: 0o600 });
  }

  const spool: Spool = {
    async add(entity, row) {
      const line = `${JSON.stringify(row)}\n`;
      const text = (waiting.get(entity) ?? '') + line;
      waiting.set(entity, text);
      sizes.set(entity, (sizes.get(entity) ?? 0) + Buffer.byteLength(line));
      if (text.length > maxWaiting) await write(entity);
    },
    async flush() {
      for (const entity of [...waiting.keys()]) await write(entity);
    },
    async *read(entity, from = 0) {
      for (let at = from; at < (sizes.get(entity) ?? 0); ) {
        await write(entity);
        const before = at;
        for await (const { line, next } of linesOf(fileOf(entity), at)) {
          at = next;
          yield { line, next };
        }
        if (at === before) throw new SpoolError(`${entity}.jsonl ends within a line`);
      }
    },
    async *readBack(entity) {
      const ends: number[] = [];
      let count = 0;
      for await (const { next } of spool.read(entity)) {
        if (count++ % linesAtOnce === 0) ends.push(next);
        else ends[ends.length - 1] = next;
      }
      for (const [index, end] of [...ends.entries()].reverse()) {
        const lines: string[] = [];
        for await (const { line, next } of spool.read(entity, ends[index - 1] ?? 0)) {
          lines.push(line);
          if (next >= end) break;
        }
        for (const line of lines.reverse()) yield { line };
      }
    },
    sizes: () => Object.fromEntries(sizes),
    async goBack(before) {
      const short = Object.entries(before).find(([entity, size]) => size > (sizes.get(entity) ?? 0));
      if (short) throw new SpoolError(`${short[0]}.jsonl is shorter than noted`);
      waiting.clear();
      for (const entity of [...sizes.keys()]) {
        const size = before[entity] ?? 0;
        if (size === 0) await rm(fileOf(entity), { force: true });
        else await truncate(fileOf(entity), size);
        if (size === 0) sizes.delete(entity);
        else sizes.set(entity, size);
      }
    },
  };
  return spool;
}

/** Whole lines of a file from a place on, as it is when it is read. */
async function* linesOf(
  path: string,
  from: number,
): AsyncGenerator<{ readonly line: string; readonly next: number }> {
  const file = await open(path, 'r');
  try {
    let rest = Buffer.alloc(0);
    let next = from;
    for (let position = from; ; ) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(chunkSize), 0, chunkSize, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      rest = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
      let start = 0;
      for (let end = rest.indexOf(10, start); end !== -1; end = rest.indexOf(10, start)) {
        const line = rest.toString('utf8', start, end);
        next += end + 1 - start;
        start = end + 1;
        yield { line, next };
      }
      rest = rest.subarray(start);
    }
  } finally {
    await file.close();
  }
}
