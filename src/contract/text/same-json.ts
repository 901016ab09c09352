/**
 * Whether two values of JSON say the same, whatever the order of their properties. A property that is undefined is absent.
 * @example
 * isSameJson({ a: 1, b: [2] }, { b: [2], a: 1 }); // true
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (!isComposed(one) || !isComposed(other)) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && one.length !== other.length) return false;
  // By hand: lists of names would be made for each request that a mock answers.
  for (const name in one) if (!isSameJson(one[name], valueIn(other, name))) return false;
  for (const name in other) if (!Object.hasOwn(one, name) && other[name] !== undefined) return false;
  return true;
}

type Composed = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object or a list. */
export const isComposed = (value: unknown): value is Composed => typeof value === 'object' && value !== null;

const valueIn = (object: Composed, name: string) => (Object.hasOwn(object, name) ? object[name] : undefined);
