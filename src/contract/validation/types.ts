import { type Check, fail, isObject, unsupported } from './check.ts';

const isOfType: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: isObject,
};

/** The check of the keyword `type`, which says one name or several. */
export function checkType(said: string | readonly string[]): Check {
  const names = [said].flat();
  const [first, ...others] = names.map((name) => isOfType[name] ?? unsupported('type', name));
  const fits =
    others.length === 0 && first
      ? first
      : (value: unknown) => first?.(value) === true || others.some((isOther) => isOther(value));
  return (value, errors) => fits(value) || fail(errors, 'type', `must be ${names.join(',')}`, { type: said });
}

/** What a text becomes that stands for a value of another type; undefined when it stands for none. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  integer: (text) => (text !== '' && Number.isInteger(Number(text)) ? Number(text) : undefined),
  number: (text) => (text !== '' && !Number.isNaN(Number(text)) ? Number(text) : undefined),
  // A client of .NET writes `True`.
  boolean: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined),
  null: (text) => (text === '' ? null : undefined),
};

/**
 * Makes of a text the value that it stands for, by the first of the types that it can be; a text that can be none, and
 * what is not a text, stays what it is.
 */
export function coercionTo(said: string | readonly string[]): ((value: unknown) => unknown) | undefined {
  const names = [said].flat();
  if (names.includes('string')) return undefined;
  return (value) => {
    if (typeof value !== 'string') return value;
    for (const name of names) {
      const read = readers[name]?.(value);
      if (read !== undefined) return read;
    }
    return value;
  };
}
