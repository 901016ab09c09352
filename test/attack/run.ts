import { readArguments } from '../../src/codegen/script-arguments.ts';
import { attack, maxStall, type Tried } from './attack.ts';

/*
 * Attacks the mock with requests as large as they may be, and prints what was tried, by operation and command. Words after the
 * command confine it to those whose name has one of them. The exit code is 1 when a request has kept all others waiting for
 * too long, or the mock had a fault of its own.
 */
const { values, positionals, wholeNumber, fail } = readArguments(
  'npm run attack -- [<word>…] [--rounds <number>] [--one-in <number>] [--seed <number>]',
  {
    rounds: { type: 'string', default: '3' },
    'one-in': { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
);
const extent = {
  rounds: wholeNumber('--rounds', values.rounds, 1),
  oneIn: wholeNumber('--one-in', values['one-in'], 1),
  seed: wholeNumber('--seed', values.seed),
};
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Row {
  requests: number;
  stall: number;
  what: string;
}

const rows = new Map<string, Row>();
const bad: Tried[] = [];
let heap = 0;
for await (const tried of attack({ ...extent, words: positionals })) {
  const { on, what } = tried.attack;
  const row = rows.get(on) ?? { requests: 0, stall: 0, what };
  row.requests++;
  if (tried.stall > row.stall) Object.assign(row, { stall: tried.stall, what });
  rows.set(on, row);
  heap = Math.max(heap, tried.heap);
  if (tried.stall > maxStall || tried.faults.length > 0) {
    bad.push(tried);
    process.stderr.write(`${describe(tried)}\n`);
  }
}
if (rows.size === 0) fail(`nothing that is sent is about ${positionals.join(' or ') || 'anything'}`);

say(`${'on'.padEnd(44)} requests  largest stall`);
for (const [on, { requests, stall, what }] of rows) {
  say(`${on.padEnd(44)} ${String(requests).padStart(8)}  ${stall.toFixed(1).padStart(6)} ms  ${what}`);
}
const all = [...rows.values()];
const faults = bad.flatMap((it) => it.faults).length;
say(
  `\n${all.reduce((sum, it) => sum + it.requests, 0)} requests to ${rows.size} operations, commands and headers; ` +
    `largest stall ${Math.max(0, ...all.map((it) => it.stall)).toFixed(1)} ms (at most ${maxStall}); ` +
    `largest heap ${(heap / 2 ** 20).toFixed(0)} MB; faults ${faults}`,
);
process.exitCode = bad.length > 0 ? 1 : 0;

function describe({ attack: { on, what }, status, stall, faults: all }: Tried): string {
  const reasons = all.map((it) => (it instanceof Error ? it.stack : String(it)));
  return [`${on}: ${what}: ${status}, ${stall.toFixed(1)} ms`, ...reasons].join('\n  ');
}
