import { checkNames, type Wording } from '../contract/known-names.ts';
import { UsageError } from '../contract/usage-error.ts';
import { isObject } from '../contract/validation/check.ts';
import { shown } from '../contract/validation/schema-error.ts';

/** What a value must be. */
export interface Kind {
  fits(value: unknown): boolean;
  /** The end of a sentence, such as `must be a text`. */
  readonly sentence: string;
}

export const whole = (min: number): Kind => ({
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= min,
  sentence: `must be a whole number of ${min} or more`,
});
export const between = (min: number, max: number): Kind => ({
  fits: (value) => typeof value === 'number' && value >= min && value <= max,
  sentence: `must be a number from ${min} to ${max}`,
});
export const oneOf = (...values: readonly unknown[]): Kind => ({
  fits: (value) => values.includes(value),
  sentence: `must be ${values.map((it) => JSON.stringify(it)).join(' or ')}`,
});
export const text: Kind = { fits: (value) => typeof value === 'string', sentence: 'must be a text' };
export const filled: Kind = {
  fits: (value) => typeof value === 'string' && value !== '',
  sentence: 'must be a text that is not empty',
};
export const textUpTo = (max: number): Kind => ({
  fits: (value) => text.fits(value) && String(value).length <= max,
  sentence: `must be a text of at most ${max} characters`,
});
export const filledUpTo = (max: number): Kind => ({
  fits: (value) => filled.fits(value) && String(value).length <= max,
  sentence: `must be a text of 1 to ${max} characters`,
});
export const texts: Kind = {
  fits: (value) => isObject(value) && Object.values(value).every(text.fits),
  sentence: 'must be an object of texts',
};
export const listOf = (kind: Kind, sentence: string): Kind => ({
  fits: (value) => Array.isArray(value) && value.every(kind.fits),
  sentence: `must be a list of ${sentence}`,
});
export const milliseconds: Kind = {
  fits: (value) => typeof value === 'number' && value >= 0,
  sentence: 'must be a number of milliseconds, 0 or more',
};
/** What is checked elsewhere. */
export const unchecked: Kind = { fits: () => true, sentence: '' };

export const clock: Kind = {
  fits: (value) => isObject(value) && 'now' in value && typeof value.now === 'function',
  sentence: 'must be what createClock() makes',
};

/**
 * Checks options: their names, and what their values are. Nothing is wrong with one that is absent.
 * @param failed the beginning of the message, such as `Failed to read the journal`
 * @param hides names of options whose values are not repeated, as they may be secrets
 * @throws UsageError that names the option, and what was probably meant
 */
export function checkFields(
  failed: string,
  given: object | undefined,
  kinds: Readonly<Record<string, Kind>>,
  { hides = [], ...wording }: Wording & { readonly hides?: readonly string[] } = {},
): void {
  checkNames(failed, given, kinds, wording);
  const prefix = wording.place === undefined ? '' : `${wording.place}.`;
  for (const [name, value] of Object.entries(given ?? {})) {
    const kind = kinds[name];
    if (value === undefined || !kind || kind.fits(value)) continue;
    const got = hides.includes(name) ? '' : `, got ${typeof value === 'number' ? value : shown(value)}`;
    throw new UsageError(`${failed}: ${prefix}${name} ${kind.sentence}${got}.`);
  }
}
