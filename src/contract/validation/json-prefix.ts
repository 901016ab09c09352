type Replace = (name: string, value: unknown) => unknown;

/**
 * The beginning of the JSON of a value. It takes no longer than the beginning is long, however large the value is.
 * @param maxLength in UTF-16 code units; what is longer is cut somewhere behind them
 * @param replace gives what is written in the place of a value, by the name that it has where it is
 * @returns the whole JSON where it is no longer; undefined for what JSON has no text for
 * @example
 * jsonPrefix(['a', 'b'], 4); // '["a",'
 */
export function jsonPrefix(
  whole: unknown,
  maxLength: number,
  replace?: Replace,
  name = '',
): string | undefined {
  const value = replace ? replace(name, whole) : whole;
  if (typeof value === 'string')
    return JSON.stringify(value.length > maxLength ? value.slice(0, maxLength + 1) : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  for (const piece of piecesOf(value, replace)) {
    text += piece(maxLength - text.length);
    if (text.length > maxLength) break;
  }
  return text;
}

/** What the JSON of an object or a list is made of, each piece written when it is asked for how much there is room. */
function* piecesOf(value: object, replace?: Replace): Generator<(room: number) => string> {
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') return yield () => JSON.stringify(value) ?? '';
  const isList = Array.isArray(value);
  yield () => (isList ? '[' : '{');
  let count = 0;
  for (const [key, inner] of isList ? value.entries() : entriesOf(value)) {
    if (!isList && !hasText(inner)) continue;
    const before = `${count++ > 0 ? ',' : ''}${isList ? '' : `${JSON.stringify(key)}:`}`;
    const name = String(key);
    yield (room) =>
      before + (hasText(inner) ? (jsonPrefix(inner, Math.max(0, room), replace, name) ?? '') : 'null');
  }
  yield () => (isList ? ']' : '}');
}

/** One by one: nobody asks for the last one of many. */
function* entriesOf(value: object): Generator<readonly [string, unknown]> {
  if (value instanceof Uint8Array) {
    for (let index = 0; index < value.length; index++) yield [String(index), value[index]];
    return;
  }
  for (const key in value)
    if (Object.hasOwn(value, key)) yield [key, (value as Record<string, unknown>)[key]];
}

const hasText = (value: unknown) => !['undefined', 'function', 'symbol'].includes(typeof value);
