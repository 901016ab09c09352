import { ended } from '../../contract/text/nearest.ts';
import type { Mock } from '../../index.ts';
import type { Io } from '../io.ts';
import { watchFile } from './watch-file.ts';

/**
 * A mock that is made again whenever a file changes: all its worlds go, and the next request meets what the file says now. Where the
 * file is wrong, that is said, and all stays as it was.
 * @param make makes the mock from the file
 */
export function reloadOnChange(first: Mock, file: string, make: () => Promise<Mock>, { stderr }: Io) {
  let current = first;
  let changes = Promise.resolve();
  const change = async () => {
    try {
      const next = await make();
      current.adapter.endStreams();
      current = next;
      stderr(`Reloaded ${file}.\n`);
    } catch (error) {
      stderr(`et-mock: ${ended((error as Error).message)} The mock continues as before.\n`);
    }
  };
  const stop = watchFile(
    file,
    () => {
      changes = changes.then(change);
    },
    ({ message }) => stderr(`et-mock: ${file} is no longer watched: ${ended(message)}\n`),
  );
  const mock: Mock = {
    ...first,
    adapter: {
      ...first.adapter,
      answer: (request, peer) => current.adapter.answer(request, peer),
      endStreams: () => current.adapter.endStreams(),
    },
  };
  return { mock, stop };
}
