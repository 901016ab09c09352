import { suggest } from './text/nearest.ts';
import { UsageError } from './usage-error.ts';
import { isObject } from './validation/check.ts';
import { shown } from './validation/schema-error.ts';

/** Every name of a group of options: the compiler asks for each. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/** What options are called, and where else a name may belong. */
export interface Wording {
  /** Such as `world`; they are said to be the options when absent. */
  readonly place?: string | undefined;
  /** The end of a sentence, about a name that belongs somewhere else. */
  hint?(name: string): string | undefined;
}

/**
 * What is wrong with the names of options: one that is misspelt would have no effect. Nothing is wrong with no options.
 * @returns a sentence with what was probably meant
 */
export function flawOfNames(
  given: unknown,
  known: object,
  { place, hint }: Wording = {},
): string | undefined {
  if (given === undefined) return undefined;
  if (!isObject(given))
    return `${place === undefined ? 'the options are' : `${place} is`} an object, got ${shown(given)}.`;
  const wrong = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (wrong === undefined) return undefined;
  const names = Object.keys(known);
  const meant = hint?.(wrong) ?? (suggest(wrong, names) || `; known: ${names.join(', ')}.`);
  return `there is no option ${place === undefined ? '' : `${place}.`}${wrong}${meant}`;
}

/**
 * Checks the names of options.
 * @param failed the beginning of the message, such as `Failed to read the journal`
 * @throws UsageError that names the option and what was probably meant
 */
export function checkNames(failed: string, given: unknown, known: object, wording?: Wording): void {
  const flaw = flawOfNames(given, known, wording);
  if (flaw !== undefined) throw new UsageError(`${failed}: ${flaw}`);
}
