import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { reasonOfFileError } from '../../report/file-error.ts';

/** A file that says where a server listens, for as long as it does. */
export interface PortFile {
  /** Takes the file away. */
  remove(): void;
}

/**
 * Writes the address of a server into a file, as one line. Whoever waits for the file never reads half of it. It goes with
 * the process at the latest.
 * @throws Error that names the file when it cannot be written
 */
export function writePortFile(file: string, url: string): PortFile {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${url}\n`);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Error(
      `Failed to write the port file ${file}: ${reasonOfFileError(error)}; name a file that can be written.`,
    );
  }
  const take = () => rmSync(file, { force: true });
  process.once('exit', take);
  return {
    remove() {
      process.off('exit', take);
      take();
    },
  };
}
