import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { readArguments } from '../../src/codegen/script-arguments.ts';
import { acceptVariants, detectFaultyServer } from './detection.ts';
import type { CataloguedServer, ConformingVariant } from './faulty-server.ts';
import { faultyServers } from './faulty-servers.ts';
import { conformingVariants } from './honest/conforming-variants.ts';
import { modes } from './selection.ts';

/*
 * Prints what becomes of every faulty server and every conforming variant, and the score. Words after the command confine it to
 * those whose name, kind or check contains one of them. The trials are shared out among as many processes as there are
 * cores: a process of its own runs those of one part, and sends what came of each.
 */

const { positionals: words, fail } = readArguments('npm run faulty-servers -- [<word>…]', {});
const isWanted = (...texts: readonly string[]) =>
  words.length === 0 || words.some((word) => texts.some((text) => text.includes(word)));
const say = (line: string) => process.stdout.write(`${line}\n`);
const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text.padEnd(length);

/** How many problems of one variant are printed. */
const shown = 6;

interface Outcome {
  readonly isRight: boolean;
  readonly lines: readonly string[];
}

const wantedServers = faultyServers.filter(({ name, kind, caughtBy }) => isWanted(name, kind, ...caughtBy));
const wantedVariants = conformingVariants.filter(({ name }) => isWanted(name, 'variants'));
const trials: readonly (() => Promise<Outcome>)[] = [
  ...wantedServers.map((server) => () => detection(server)),
  ...wantedVariants.map((variant) => () => acceptance(variant)),
];
if (trials.length === 0) fail(`no name, kind or check has ${words.join(' or ')} in it`);

async function detection(server: CataloguedServer): Promise<Outcome> {
  const { caught, finding } = await detectFaultyServer(server).catch((error: Error) => ({
    caught: false,
    finding: { check: error.name, message: error.stack ?? error.message },
  }));
  const by = caught ? (finding?.check ?? '') : `ESCAPED${finding ? ` ${finding.check}` : ''}`;
  const who = `${cut(`${server.kind}: ${server.name}`, 64)} ${cut(server.caughtBy.join(','), 20)}`;
  return { isRight: caught, lines: [`${who} ${cut(by, 14)} ${finding?.message ?? ''}`] };
}

async function acceptance(variant: ConformingVariant): Promise<Outcome> {
  const modesOf = new Map<string, string[]>();
  for (const mode of variant.modes ?? modes) {
    const found = await acceptVariants([variant], mode).catch((error: Error) => [
      error.stack ?? error.message,
    ]);
    for (const text of found) modesOf.set(text, [...(modesOf.get(text) ?? []), mode]);
  }
  const isRight = modesOf.size === 0;
  const verdict = isRight ? 'accepted' : `REJECTED for ${modesOf.size} findings`;
  const problems = [...modesOf].slice(0, shown).map(([text, found]) => `    ${found.join(', ')}: ${text}`);
  return { isRight, lines: [`${cut(variant.name, 64)} ${verdict}`, ...problems] };
}

/** Runs the trials of one part, and sends what came of them. */
async function runPart(part: number, parts: number): Promise<void> {
  for (const [index, trial] of trials.entries()) {
    if (index % parts === part) process.send?.({ index, outcome: await trial() });
  }
  process.disconnect();
}

/** Has all parts run, and prints what came of them in the order of the list. */
async function runAll(): Promise<void> {
  const outcomes = new Map<number, Outcome>();
  let next = 0;
  const print = () => {
    for (let outcome = outcomes.get(next); outcome; outcome = outcomes.get(++next)) {
      if (next === 0 && wantedServers.length > 0)
        say(`${cut('faulty server', 64)} ${cut('expected', 20)} ${cut('caught by', 14)} message`);
      if (next === wantedServers.length) say(`\n${cut('conforming variant', 64)} verdict`);
      for (const line of outcome.lines) say(line);
    }
  };
  const parts = Math.max(1, Math.min(availableParallelism(), trials.length));
  await Promise.all(
    Array.from({ length: parts }, async (_, part) => {
      const child = fork(import.meta.filename, words, {
        env: { ...process.env, FAULTY_SERVERS_PART: `${part}/${parts}` },
      });
      child.on('message', ({ index, outcome }: { index: number; outcome: Outcome }) => {
        outcomes.set(index, outcome);
        print();
      });
      await new Promise((resolve) => child.once('close', resolve));
    }),
  );
  const right = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => outcomes.get(from + index)).filter((it) => it?.isRight)
      .length;
  const caught = right(0, wantedServers.length);
  const accepted = right(wantedServers.length, wantedVariants.length);
  say(
    `\n${caught} of ${wantedServers.length} faulty servers caught, ${accepted} of ${wantedVariants.length} conforming variants accepted`,
  );
  process.exitCode = caught + accepted === trials.length ? 0 : 1;
}

const [part, parts] = process.env.FAULTY_SERVERS_PART?.split('/').map(Number) ?? [];
await (part === undefined || parts === undefined ? runAll() : runPart(part, parts));
