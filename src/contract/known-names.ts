import { suggest } from './text/nearest.ts';
import { UsageError } from './usage-error.ts';
import { shown } from './validation/schema-error.ts';

/** Every name of a group of options: the compiler asks for each. */
export type Names<T> = Readonly<Record<keyof T, true>>;

/**
 * Checks the names of options: one that is misspelt would have no effect.
 * @param failed the beginning of the message, such as `Failed to read the journal`
 * @param given the options; nothing is wrong with none
 * @param place what they are called, such as `world.clock`; they are said to be the options when absent
 * @param hint where a name belongs, as the end of a sentence, if it is known elsewhere
 * @throws UsageError that names the option and what was probably meant
 */
export function checkNames(
  failed: string,
  given: unknown,
  known: object,
  place?: string,
  hint: (name: string) => string | undefined = () => undefined,
): void {
  if (given === undefined) return;
  if (!isObject(given))
    throw new UsageError(
      `${failed}: ${place === undefined ? 'the options are' : `${place} is`} an object, got ${shown(given)}.`,
    );
  const wrong = Object.keys(given).find((name) => !Object.hasOwn(known, name));
  if (wrong === undefined) return;
  const names = Object.keys(known);
  const meant = hint(wrong) ?? (suggest(wrong, names) || `; known: ${names.join(', ')}.`);
  throw new UsageError(
    `${failed}: there is no option ${place === undefined ? '' : `${place}.`}${wrong}${meant}`,
  );
}

/** Whether a value is an object with names, and no list. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
