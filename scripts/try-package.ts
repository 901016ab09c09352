import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../src/codegen/script-arguments.ts';
import { tryPackage } from '../test/support/trial.ts';

/*
 * Installs what was built into empty projects, and tries there what somebody would who has just installed it, on several
 * versions of Node, which come as packages of npm: `npm run build && npm run try-package`, or `-- 22 24` for some of them.
 */
const { positionals, fail } = readArguments('npm run try-package -- [<version>…]', {});
const wrong = positionals.find((it) => !/^\d+$/.test(it));
if (wrong !== undefined) fail(`${wrong} is no version of Node, such as 22`);
if (!existsSync(join(import.meta.dirname, '../dist/index.js')))
  fail('nothing is built; run npm run build first');
const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

for (const version of positionals.length > 0 ? positionals : ['20', '22', '24', '26']) {
  const trial = await tryPackage([`${binary}@^${version}`]);
  try {
    const problems = await trial.compile();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    const node = `${trial.folder}/node_modules/${binary}/bin/node`;
    const { stdout } = await trial.run(node, '--version');
    process.stdout.write(`Node ${stdout.trim()}: ${await trial.attempt(node)}`);
  } finally {
    trial.remove();
  }
}
