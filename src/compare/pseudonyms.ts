import { lettersReplaced } from '../record/pseudonyms/likeness.ts';
import type { Remark } from './difference.ts';
import type { Verdict } from './judged-faults.ts';

/** A recording has pseudonyms if at least so many places have other texts of the same form. */
const minPlaces = 3;
/** At least so many letters of each differ: a text that somebody has changed is seldom another one of the same form. */
const minLetters = 4;

const why = "the recording has pseudonyms instead of texts: make one with et-mock record --keep '*'";

/**
 * Takes out the differences that come from pseudonyms in the recording of a server. A recording does not say whether it has them,
 * but a pseudonym has the form of the text.
 * @param verdicts the differences between the server and a mock with its recording
 */
export function withoutPseudonyms(verdicts: readonly Verdict[]): {
  readonly verdicts: readonly Verdict[];
  readonly remarks: readonly Remark[];
} {
  const texts = verdicts.filter(
    ({ kind, real, fake }) =>
      kind === 'value' && typeof real.value === 'string' && typeof fake.value === 'string',
  );
  const replaced = new Map(
    texts.map((it) => [it, lettersReplaced(String(it.real.value), String(it.fake.value))]),
  );
  const clear = texts.filter((it) => (replaced.get(it) ?? 0) >= minLetters);
  if (clear.length < minPlaces || clear.length * 2 < texts.length) return { verdicts, remarks: [] };
  const isReplaced = (it: Verdict) => replaced.get(it) !== undefined;
  return {
    verdicts: verdicts.filter((it) => !isReplaced(it)),
    remarks: texts
      .filter(isReplaced)
      .map(({ operation, where, count }) => ({ what: `${operation} ${where}`, why, count })),
  };
}
