import { compareInEnglish } from '../../query/collation.ts';

/** What a search by the beginning of names asks for, as an address or as a form. */
interface Asked {
  readonly query?: string | undefined;
  /** Whether `query` has values; of a form also the values. */
  readonly valuesqry?: boolean | string | undefined;
}

/** How an item is found. */
export interface Findable {
  /** One of them begins with the text. */
  readonly names: readonly (string | null | undefined)[];
  /** What stands for the item in a form: it is found by each of these. */
  readonly values: readonly (string | undefined)[];
}

/** What a search has found, in the order of what is shown. */
export interface Found<T> {
  readonly items: readonly T[];
  /** Whether it was for certain items, all of which are wanted. */
  readonly isWhole: boolean;
}

/**
 * Searches by the beginning of names, in any letter case, or by values that a form has already.
 * @param shown what the order is that of
 */
export function searchNames<T>(
  all: Iterable<T>,
  asked: Asked,
  describe: (item: T) => Findable,
  shown: (item: T) => string,
): Found<T> {
  const values = valuesIn(asked);
  const start = (asked.query ?? '').trim().toLowerCase();
  const fits = values
    ? (it: Findable) => it.values.some((value) => value !== undefined && values.has(value.toLowerCase()))
    : ({ names }: Findable) => start === '' || names.some((name) => name?.toLowerCase().startsWith(start));
  const items = Array.from(all)
    .filter((item) => fits(describe(item)))
    .sort((a, b) => compareInEnglish(shown(a), shown(b)));
  return { items, isWhole: values !== undefined };
}

/** Values are separated by `|`: those of the query where `valuesqry` is true, and otherwise its own. */
function valuesIn({ query = '', valuesqry }: Asked): ReadonlySet<string> | undefined {
  const said = String(valuesqry ?? '').trim();
  if (/^(false)?$/i.test(said)) return undefined;
  const text = /^true$/i.test(said) ? query : said;
  return new Set(
    text
      .split('|')
      .map((value) => value.trim().toLowerCase())
      .filter((value) => value !== ''),
  );
}
