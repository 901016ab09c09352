import type { MemoSerializer } from '../resource/serializer.ts';

interface Page {
  readonly Items: readonly object[];
}

/**
 * Writes an answer as JSON, reusing the text of records that were printed before.
 * @param doubles properties that are written with a fraction even when they are whole, as the service writes them
 */
export function toJson(
  body: unknown,
  serializer: MemoSerializer,
  doubles: readonly string[],
  indent: boolean,
): string {
  if (indent) return withFractions(JSON.stringify(body, null, 2), doubles);
  if (typeof body !== 'object' || body === null) return JSON.stringify(body);
  if (!('Items' in body)) return textOf(body, serializer, doubles);
  let head = '';
  for (const [key, value] of Object.entries(body))
    if (key !== 'Items') head += `"${key}":${JSON.stringify(value)},`;
  const texts = (body as Page).Items.map((item) => textOf(item, serializer, doubles));
  return `{${head}"Items":[${texts.join()}]}`;
}

function textOf(printed: object, serializer: MemoSerializer, doubles: readonly string[]): string {
  const memo = serializer.memoOf(printed) ?? {};
  memo.text ??= withFractions(JSON.stringify(printed), doubles);
  return memo.text;
}

const patterns = new Map<readonly string[], RegExp>();

function withFractions(text: string, doubles: readonly string[]): string {
  if (doubles.length === 0) return text;
  let pattern = patterns.get(doubles);
  if (!pattern) {
    // In a text value the quotes would be escaped, so only a key can match.
    pattern = new RegExp(`("(?:${doubles.join('|')})": ?-?\\d+)(?=[,}\\s])`, 'g');
    patterns.set(doubles, pattern);
  }
  return text.replace(pattern, '$1.0');
}
