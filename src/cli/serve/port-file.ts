import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { reasonOfFileError } from '../../report/file-error.ts';

/** A file that says where a server listens, for as long as it does. */
export interface PortFile {
  /** Writes the address, as one line: who waits for the file never reads half of it. @throws Error that names the file */
  write(url: string): void;
  /** Takes the file away unless another server has written it since; where nothing was written it is as it was before. */
  release(): void;
}

/**
 * Takes a file for the address of a server that is about to start. What a server has left there that was killed goes: who waits
 * for the file must not read it. The file is released with the process at the latest.
 * @throws Error that names the file when it cannot be one
 */
export function takePortFile(file: string): PortFile {
  const before = doTo(file, () => contentOf(file));
  doTo(file, () => rmSync(file, { force: true }));
  let written: string | undefined;
  let isReleased = false;
  const release = () => {
    if (isReleased) return;
    isReleased = true;
    process.off('exit', release);
    const now = contentOf(file);
    if (written !== undefined && now === written) rmSync(file, { force: true });
    if (written === undefined && now === undefined && before !== undefined) writeFileSync(file, before);
  };
  process.once('exit', release);
  return {
    write(url) {
      const unfinished = `${file}.${process.pid}`;
      doTo(file, () => {
        try {
          writeFileSync(unfinished, `${url}\n`);
          renameSync(unfinished, file);
        } catch (error) {
          rmSync(unfinished, { force: true });
          throw error;
        }
      });
      written = `${url}\n`;
    },
    release,
  };
}

/** Undefined when there is no such file. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function doTo<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new Error(
      `Failed to write the port file ${file}: ${reasonOfFileError(error)}; name a file that can be written.`,
    );
  }
}
