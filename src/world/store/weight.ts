/** Texts that are shorter, in UTF-16 code units, are not looked through. */
const shortText = 100;
const beyondLatin1 = /[^\0-\xff]/;

/**
 * About how many bytes a record takes in memory: a byte for each character of a text, or two where one of them needs it, and what
 * its parts need to be found. Names of properties cost little: records of an entity share them.
 */
export const weightOf = (record: unknown): number => weigh(record, 32, 8, shortText);

/** About what it takes to find a record of a seed, by whatever one looks for, in bytes. */
export const indexedRecord = 512;

/** The same for JSON that may look like anything: V8 shares nothing of objects that are all different. */
export const weightOfJson = (value: unknown): number => weigh(value, 64, 96, 0);

/** @param freeLength up to which the name of a property adds nothing */
function weigh(value: unknown, perObject: number, perProperty: number, freeLength: number): number {
  if (typeof value === 'string') return weightOfText(value);
  if (typeof value !== 'object' || value === null) return 8;
  const isList = Array.isArray(value);
  let weight = perObject;
  for (const key in value) {
    weight += 8 + weigh(value[key as keyof typeof value], perObject, perProperty, freeLength);
    if (isList) continue;
    weight += perProperty - 8;
    if (key.length > freeLength) weight += weightOfText(key);
  }
  return weight;
}

function weightOfText(text: string): number {
  return 16 + (text.length > shortText && beyondLatin1.test(text) ? 2 : 1) * text.length;
}
