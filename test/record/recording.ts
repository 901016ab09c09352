import { checkSeed, type Mock, type Seed } from '../../src/index.ts';
import { type RecordOptions, record } from '../../src/record.ts';

/** Records a mock, and tells which requests that took. */
export async function recordingOf(server: Mock, options: Partial<RecordOptions> = {}) {
  let text = '';
  const paths: string[] = [];
  const summary = await record({
    url: server.baseUrl,
    fetch: server.fetch,
    out(piece) {
      text += piece;
    },
    onRead: ({ url }) => paths.push(url),
    ...options,
  });
  return { text, seed: checkSeed(JSON.parse(text)) as Seed, paths, summary };
}
