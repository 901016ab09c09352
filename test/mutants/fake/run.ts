import { type ChildProcess, fork } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArguments } from '../../../src/codegen/script-arguments.ts';
import { keyOf, type Mutant } from '../mutants.ts';
import { sampleOf, shareOf } from '../sample.ts';
import { type InstrumentedFake, instrumentFake, mutated } from './build.ts';
import { sharedLength } from './exchanges.ts';
import type { Hits, Outcome } from './trial.ts';
import type { Answer, Order } from './worker.ts';

/*
 * Breaks the fake on purpose, one small change at a time, and asks the verifier to notice. What came of each is kept, so that a
 * run that was stopped goes on where it was: `--again` begins anew.
 */
const { values, wholeNumber } = readArguments(
  'npm run mutants:fake -- [--sample <number>] [--seed <number>] [--only <part of a file name>] [--again]',
  {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
  },
);
const size = wholeNumber('--sample', values.sample, 1);
const seed = wholeNumber('--seed', values.seed);

/** A worker makes way for another after so many mutants: what it has loaded stays in its memory. */
const mutantsPerWorker = 12;
/** Milliseconds after which a mutant is given up. */
const patience = 15 * 60_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Tried {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
}

let worker: ChildProcess | undefined;
let done = 0;

/** Has a worker do something; undefined when it did not answer in time, or broke down. */
async function ask(order: Order): Promise<Answer | undefined> {
  if (done++ % mutantsPerWorker === 0) {
    worker?.kill();
    worker = undefined;
  }
  worker ??= fork(join(import.meta.dirname, 'worker.ts'));
  const child = worker;
  return new Promise((resolve) => {
    const finish = (answer: Answer | undefined) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (answer === undefined) {
        child.kill('SIGKILL');
        worker = undefined;
      }
      resolve(answer);
    };
    const timer = setTimeout(finish, patience, undefined);
    child.once('message', (answer) => finish(answer as Answer));
    child.once('exit', () => finish(undefined));
    child.send(order);
  });
}

async function tryAll({ file: server, mutants }: InstrumentedFake): Promise<readonly Tried[]> {
  const usual = join(dirname(server), 'usual.json');
  const kept = join(dirname(server), 'outcomes.jsonl');
  if (values.again) rmSync(kept, { force: true });
  const begun = await ask({ kind: 'begin', server, usual });
  if (begun === undefined || !('hits' in begun)) throw new Error('Failed to run the fake as it is.');
  const hits: Hits = begun.hits;
  const covered = mutants.filter(({ id, file }) => hits[id] !== undefined && file.includes(values.only));
  const sample = sampleOf(covered, size, seed);
  say(
    `${mutants.length} mutants in ${mutated.join(', ')}; ${covered.length} of those that a run reaches; ${sample.length} are tried.`,
  );
  const before = new Map(
    (existsSync(kept) ? readFileSync(kept, 'utf8').trim().split('\n') : [])
      .filter((it) => it !== '')
      .map((it) => JSON.parse(it) as Tried)
      .map((it) => [keyOf(it.mutant), it.outcome]),
  );
  const tried: Tried[] = [];
  for (const mutant of sample) {
    const known = before.get(keyOf(mutant));
    const answer = known
      ? { outcome: known }
      : await ask({ kind: 'try', server, usual, id: mutant.id, hits: hits[mutant.id] ?? 0 });
    const outcome: Outcome =
      answer && 'outcome' in answer
        ? answer.outcome
        : { kind: 'unusable', because: 'It gave no answer in time.' };
    tried.push({ mutant, outcome });
    if (!known) appendFileSync(kept, `${JSON.stringify({ mutant, outcome })}\n`);
    say(`${tried.length}/${sample.length} ${outcome.kind} ${describe({ mutant, outcome })}`);
  }
  worker?.kill();
  return tried;
}

const cut = (text: string, length: number) => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};

function describe({ mutant, outcome }: Tried): string {
  const what = `${mutant.file}:${mutant.line} ${cut(mutant.original, 70)} → ${cut(mutant.replacement, 70)}`;
  if (outcome.kind === 'caught') return `${what} | ${outcome.check}: ${cut(outcome.message, 100)}`;
  if (outcome.kind === 'unusable') return `${what} | ${cut(outcome.because, 100)}`;
  if (outcome.kind === 'unchanged') return what;
  return [what, ...outcome.changed.slice(0, 2).map(difference)].join('\n    ');
}

/** Where the response of today differs from the usual one. */
function difference({ request, usual, now }: { request: string; usual: string; now: string }): string {
  const from = Math.max(0, sharedLength(usual, now) - 60);
  return `${cut(request, 120)}\n      usually ${cut(usual.slice(from, from + 140), 140)}\n      now     ${cut(now.slice(from, from + 140), 140)}`;
}

const tried = await tryAll(await instrumentFake());
const of = (kind: Outcome['kind']) => tried.filter(({ outcome }) => outcome.kind === kind);
const [caught, missed] = [of('caught'), of('missed')];
say(`\n${missed.length} changed a response and were not caught:`);
for (const it of missed) say(describe(it));
say(
  `\nCaught ${shareOf(caught.length, caught.length + missed.length)}; ${of('unchanged').length} changed no response, ${of('unusable').length} could not be asked.`,
);
