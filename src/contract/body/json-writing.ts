/** Objects so deep are written property by property; what is in their lists, element by element. */
const levels = 2;

/**
 * Writes a value as JSON in pieces: what `JSON.stringify` writes of it, for values of JSON that may be large. What is in the
 * outer lists comes an element at a time.
 * @example
 * [...writtenJson({ records: [1, 2] })].join(''); // '{"records":[1,2]}'
 */
export function* writtenJson(value: unknown, depth: number = levels): Generator<string, void> {
  if (Array.isArray(value)) {
    let before = '[';
    for (const item of value) {
      yield before + (JSON.stringify(item) ?? 'null');
      before = ',';
    }
    yield before === '[' ? '[]' : ']';
  } else if (typeof value === 'object' && value !== null && depth >= 0) {
    let before = '{';
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      yield `${before}${JSON.stringify(name)}:`;
      before = ',';
      yield* writtenJson(inner, depth - 1);
    }
    yield before === '{' ? '{}' : '}';
  } else yield JSON.stringify(value) ?? 'null';
}
