/** A value of JSON, and the places in it. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** Where there is something in a value, by the steps that lead there. */
export function placesIn(
  value: Json,
  before: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [before, ...inner.flatMap(([step, it]) => placesIn(it as Json, [...before, step]))];
}

/** A value with something else at one place. */
export function replaced(value: Json, [step, ...rest]: readonly (string | number)[], by: Json): Json {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((it, at) => (at === step ? replaced(it, rest, by) : it));
  const object = value as { [name: string]: Json };
  return { ...object, [step]: replaced(object[step] ?? null, rest, by) };
}

/** What a value becomes that stays of its kind and grows to about a length, as JSON. */
export function stretched(value: Json, length: number, text: (length: number) => string): Json {
  if (typeof value === 'string') return value + text(length);
  if (Array.isArray(value)) {
    const item = value[0] ?? 'x';
    const count = Math.floor(length / (JSON.stringify(item).length + 1));
    return Array.from({ length: count }, () => item);
  }
  if (typeof value === 'object' && value !== null) {
    const count = Math.floor(length / 12);
    const more = Array.from({ length: count }, (_, at): [string, Json] => [`p${at.toString(36)}`, 1]);
    return { ...value, ...Object.fromEntries(more) };
  }
  return text(length);
}
