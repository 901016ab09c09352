import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { queries } from './queries.ts';
import type { Comparison } from './rounds.ts';
import { startup } from './startup.ts';
import { tasks } from './tasks.ts';
import { throughput } from './throughput.ts';
import { worlds } from './worlds.ts';

/*
 * Measures the fake, always as a ratio to something bare in the same run: these are the figures of the README. With
 * --quick it only shows that everything can be measured.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const rounds = values.quick ? 3 : 15;
const print = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
const whole = (value: number) => Math.round(value).toLocaleString('en');

const programs = await bundle('servers/fake.ts', 'servers/bare.ts', 'servers/hono.ts');
try {
  print('Requests per second of processor time, against `node:http` that sends the same bytes:', '');
  print(row('request', 'ratio', 'ours', 'bare'), row('---', '--:', '--:', '--:'));
  const requests = await throughput(programs, rounds, values.quick ? 200 : 2000);
  for (const [what, { ratio, ours, theirs }] of requests) {
    print(row(what, ratio.toFixed(2), whole(ours), whole(theirs)));
  }

  const start = await startup(programs, rounds);
  print(
    '',
    `From the start of the process to the first answer, against a bare server in Hono: ${times(start)}.`,
  );

  print('', row('seed', 'a fresh mock, ms', 'reset, ms'), row('---', '--:', '--:'));
  for (const { seed, fresh, reset } of await worlds(values.quick ? 5 : 50)) {
    print(row(seed, fresh.toFixed(3), reset.toFixed(3)));
  }

  const sizes = values.quick ? [1000, 10_000] : [1000, 10_000, 100_000];
  print('', row('runs', '`$filter`, `$orderby`, `$top`, ms', 'to the size before'), row('--:', '--:', '--:'));
  let before: number | undefined;
  for (const { runs, ms } of await queries(values.quick ? 3 : 10, sizes)) {
    print(row(whole(runs), ms.toFixed(1), before === undefined ? '' : (ms / before).toFixed(1)));
    before = ms;
  }

  const count = values.quick ? 1000 : 100_000;
  print(
    '',
    `A request with ${whole(count)} tasks under way, against none: ${times(await tasks(rounds, count))}.`,
  );
} finally {
  await programs.remove();
}

function times({ ratio, ours, theirs }: Comparison): string {
  return `${ratio.toFixed(2)} times as long (${ours.toFixed(0)} and ${theirs.toFixed(0)} ms)`;
}
