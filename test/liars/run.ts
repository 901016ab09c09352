import type { Mode } from '../../src/verify/client.ts';
import { liars } from './catalogue.ts';
import { strangers } from './strangers.ts';
import { tryLiar, tryStranger } from './trial.ts';

/*
 * Prints what becomes of every liar and every honest stranger, and the score. Words after the command confine it to
 * those whose name, kind or check contains one of them.
 */

const words = process.argv.slice(2);
const isWanted = (...texts: readonly string[]) =>
  words.length === 0 || words.some((word) => texts.some((text) => text.includes(word)));
const say = (line: string) => process.stdout.write(`${line}\n`);
const cut = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text.padEnd(length);

/** So many accusations of one stranger are printed. */
const shown = 6;

let caught = 0;
const wantedLiars = liars.filter(({ name, kind, meant }) => isWanted(name, kind, ...meant));
say(`${cut('liar', 64)} ${cut('meant', 20)} ${cut('caught by', 14)} message`);
for (const liar of wantedLiars) {
  const { caught: isCaught, finding } = await tryLiar(liar).catch((error: Error) => ({
    caught: false,
    finding: { check: error.name, severity: 'violation', message: error.stack ?? error.message },
  }));
  if (isCaught) caught++;
  const by = isCaught ? (finding?.check ?? '') : `ESCAPED${finding ? ` ${finding.check}` : ''}`;
  say(
    `${cut(`${liar.kind}: ${liar.name}`, 64)} ${cut(liar.meant.join(','), 20)} ${cut(by, 14)} ${finding?.message ?? ''}`,
  );
}

let acquitted = 0;
const wantedStrangers = strangers.filter(({ name }) => isWanted(name, 'strangers'));
if (wantedStrangers.length > 0) say(`\n${cut('honest stranger', 64)} verdict`);
for (const stranger of wantedStrangers) {
  const modesOf = new Map<string, Mode[]>();
  for (const mode of stranger.modes ??
    (['read-only', 'sandbox', 'full'] as const satisfies readonly Mode[])) {
    const found = await tryStranger(stranger, mode).catch((error: Error) => [error.stack ?? error.message]);
    for (const text of found) modesOf.set(text, [...(modesOf.get(text) ?? []), mode]);
  }
  if (modesOf.size === 0) acquitted++;
  say(`${cut(stranger.name, 64)} ${modesOf.size === 0 ? 'acquitted' : `ACCUSED of ${modesOf.size} things`}`);
  for (const [text, modes] of [...modesOf].slice(0, shown)) say(`    ${modes.join(', ')}: ${text}`);
}

say(
  `\n${caught} of ${wantedLiars.length} liars caught, ${acquitted} of ${wantedStrangers.length} honest strangers acquitted`,
);
process.exitCode = caught === wantedLiars.length && acquitted === wantedStrangers.length ? 0 : 1;
