import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Script } from 'node:vm';

/** What V8 has compiled, kept from one start of the program to the next. */
export interface KeptCode {
  /** What was kept of a file. */
  of(file: string): Buffer | undefined;
  /** Says that a file was compiled, with what was kept of it or without. */
  add(file: string, script: Script): void;
  /** Writes what was compiled, with all functions that were called, once, and not where what was kept is of use. */
  write(): void;
}

/**
 * Where a process keeps its compiled code: a file for each command, because each calls other functions.
 * @param build which build of the program it is: of a source, V8 compares only the length
 */
export function nameOf(build: string, args: readonly string[]): string {
  const { version, platform, arch } = process;
  const isHelp = args.includes('--help') || args.includes('-h');
  const [command = 'none'] = /^[a-z]+$/.exec(args[0] ?? '') ?? [];
  return join(`et-mock-${build}-${version}-${platform}-${arch}`, `${isHelp ? 'help' : command}.bin`);
}

/** Keeps compiled code in a file. Without one, or where nobody may write, each start compiles again. */
export function keepCode(place: string | undefined): KeptCode {
  const found = read(place);
  const compiled = new Map<string, Script>();
  let isDone = false;
  return {
    of: (file) => found.get(file),
    add(file, script) {
      if (script.cachedDataRejected === false) isDone = true;
      else compiled.set(file, script);
    },
    write() {
      if (isDone || place === undefined) return;
      isDone = true;
      try {
        write(place, compiled);
      } catch {}
      compiled.clear();
    },
  };
}

/** A line with the names and sizes of the parts, and the parts. */
function read(place: string | undefined): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  if (place === undefined) return parts;
  try {
    const bytes = readFileSync(place);
    let at = bytes.indexOf('\n') + 1;
    const sizes: [string, number][] = JSON.parse(bytes.toString('latin1', 0, at));
    for (const [file, size] of sizes) {
      parts.set(file, bytes.subarray(at, at + size));
      at += size;
    }
  } catch {}
  return parts;
}

/** V8 checks no sums: a half-written file would end each later start. So it gets its name when all of it is on the disk. */
function write(place: string, scripts: ReadonlyMap<string, Script>): void {
  const folder = dirname(place);
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, 'new-'));
  const parts = [...scripts].map(([file, script]) => [file, script.createCachedData()] as const);
  const sizes = parts.map(([file, { length }]) => [file, length]);
  const line = Buffer.from(`${JSON.stringify(sizes)}\n`);
  const whole = join(own, 'whole');
  writeFileSync(whole, Buffer.concat([line, ...parts.map(([, data]) => data)]), { flush: true });
  renameSync(whole, place);
  rmdirSync(own);
}
