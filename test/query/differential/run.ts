import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../../../src/codegen/script-arguments.ts';
import { type Answer, answersFile, numbersOf, writeAnswers } from './answers.ts';
import { compareAnswers } from './compare.ts';
import { makeExpressions } from './expressions.ts';
import { startServer, versions } from './server.ts';

/**
 * Asks a real OData 2 server the expressions, keeps its answers for the tests, and says where ours differ. The server is
 * installed in the folder that is named, where it stays, or else in one that is removed.
 */
const { positionals, fail } = readArguments('npm run odata-differential -- [<folder>]', {});
const [kept, ...more] = positionals;
if (more.length > 0) fail(`there is one folder, not ${positionals.length}`);
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'odata-differential-')));
const server = await startServer(folder);
try {
  const { filters, orders } = makeExpressions();
  const asked = {
    versions,
    filters: await answersTo('$filter', filters),
    orders: await answersTo('$orderby', orders),
  };
  await writeFile(answersFile, writeAnswers(asked));
  const { equal, differing, refused } = compareAnswers(asked);
  for (const { text, theirs, ours } of differing.filter((it) => !it.reason)) {
    process.stdout.write(`${text}\n  theirs ${theirs.join(' ')}\n  ours   ${ours.join(' ')}\n`);
  }
  const unnamed = differing.filter(({ reason }) => !reason).length;
  process.stdout.write(
    `${filters.length + orders.length} asked: ${equal} equal, ${differing.length - unnamed} named differences, ${unnamed} unnamed, ${refused.length} refused by the server.\n`,
  );
  process.exitCode = unnamed > 0 ? 1 : 0;
} finally {
  await server.stop();
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}

async function answersTo(option: string, texts: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  for (const text of texts) {
    const ids = await server.ask({ [option]: text });
    answers.set(text, ids && numbersOf(ids));
  }
  return answers;
}
