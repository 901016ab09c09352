/**
 * A copy that nobody can change, without the keys that are undefined.
 * @param kept an earlier record: what is taken over from it is frozen already
 * @throws TypeError when something in it is not JSON
 */
export function deepFreezeCopy<T extends object>(source: T, kept?: T): T {
  const copy: Record<string, unknown> = {};
  // By hand: going by way of entries takes four times as long.
  for (const key of Object.keys(source)) {
    const value: unknown = source[key as keyof T];
    if (value === undefined) continue;
    const frozen =
      typeof value === 'string' || value === kept?.[key as keyof T] ? value : freezeValue(value, key);
    if (key === '__proto__') Object.defineProperty(copy, key, { value: frozen, enumerable: true });
    else copy[key] = frozen;
  }
  return Object.freeze(copy) as T;
}

/** What was found to be frozen to the bottom: records share such parts, as tasks do their schedules. */
const frozenParts = new WeakSet();

function freezeValue(value: unknown, key: string): unknown {
  const isPart = typeof value === 'object' && value !== null;
  if (isPart && frozenParts.has(value)) return value;
  if (isDeeplyFrozen(value)) {
    if (isPart) frozenParts.add(value);
    return value;
  }
  if (Array.isArray(value)) return Object.freeze(Array.from(value, (item) => freezeValue(item, key)));
  if (typeof value === 'object' && value !== null && isPlain(value)) return deepFreezeCopy(value);
  throw new TypeError(
    `Failed to store ${key}: ${String(value)} is not JSON; a date, say, is stored as a text`,
  );
}

/** Texts, numbers and the like, and what is frozen to the bottom, such as a part of another record. */
function isDeeplyFrozen(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || !Object.isFrozen(value)) return false;
  return (Array.isArray(value) || isPlain(value)) && Object.values(value).every(isDeeplyFrozen);
}

/** An object of any realm, such as what `fetch` returns to a sandboxed test, but of no class. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
