import type { Blame, Comparison, ServerDifference } from '../../compare.ts';
import { counted } from '../../contract/text/counted.ts';

/** A comparison that is over. */
export interface CompareReport {
  /** When it began, as ISO 8601. */
  readonly startedAt: string;
  readonly comparison: Comparison;
}

/** What is wrong, as a heading. */
export const titles: Readonly<Record<Blame, string>> = {
  fake: 'The fake is wrong',
  real: 'The real server is wrong',
  documentation: 'The documentation is wrong',
  unclear: 'It is unclear which side is wrong',
};

/** The order in which they are told: first what can be mended here. */
export const blames = Object.keys(titles) as Blame[];

/** The differences with a blame. */
export const blamedOn = ({ differences }: Comparison, blame: Blame): readonly ServerDifference[] =>
  differences.filter((it) => it.blame === blame);

/** Both servers, in words. */
export function pairOf({ real, fake, isTraffic, isSameData }: Comparison): string {
  if (!isTraffic) return `${real} and ${fake ?? 'a mock with a recording of it'}`;
  return `The traffic of ${real} and a mock${isSameData ? ' with a recording of it' : ''}`;
}

/** One sentence that says how it went. */
export function verdictOf({ comparison }: CompareReport): string {
  const { differences, pairs, requests, mode, isSameData, ended } = comparison;
  const counts = blames.flatMap((blame) => {
    const { length } = blamedOn(comparison, blame);
    return length > 0 ? [`${length} ${words[blame]}`] : [];
  });
  const found =
    differences.length === 0
      ? 'agree in everything that was compared'
      : `differ in ${counted(differences.length, 'way')}: ${counts.join(', ')}`;
  const but = ended === undefined ? '' : `; the comparison ${ended}`;
  const looked = isSameData
    ? `${counted(pairs, 'response')} of each ${pairs === 1 ? 'was' : 'were'} compared`
    : 'they have different records, so values were not compared';
  const asked = comparison.isTraffic
    ? `${counted(requests.real, comparison.isPassing ? 'forwarded request' : 'request')}${comparison.isPassing ? '' : ' in the archive'}, ${requests.fake} to the mock`
    : `${requests.real} and ${counted(requests.fake, 'request')} in ${mode} mode`;
  return `${pairOf(comparison)} ${found}${but}. ${capital(looked)}; ${asked}.`;
}

const words: Readonly<Record<Blame, string>> = {
  fake: 'of the fake',
  real: 'of the real server',
  documentation: 'of the documentation',
  unclear: 'unclear',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where a difference is, in a few words. */
export const placeOf = ({ operation, where, kind }: ServerDifference): string =>
  [operation, where, kind].filter((it) => it !== undefined).join(' · ');

/** How responses differ that break nothing: the place says what is in one of them alone. */
const unequal = ['status', 'type', 'value', 'missing', 'items', 'order', 'file'];

/** What one of the servers did, in no more than a line. */
export function deedOf(difference: ServerDifference, side: 'real' | 'fake', maxLength = 120): string {
  const { blame, kind, message } = difference;
  const seen = difference[side];
  if (seen.value !== undefined) {
    const text = JSON.stringify(seen.value) ?? String(seen.value);
    return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  }
  if (seen.message !== undefined && seen.message !== message) return seen.message;
  const status = seen.exchange ? `${seen.exchange.response.status}, ` : '';
  if (seen.message !== undefined) return `${status}as is said of it`;
  if (seen.exchange) return status + (unequal.includes(kind) ? 'without it' : 'as documented');
  return blame === 'unclear' ? 'was not asked the same' : 'as documented where it was asked for its own';
}
