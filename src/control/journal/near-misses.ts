import { methodsAt, operationOf } from '../../contract/http/addresses.ts';
import { type OperationFacts, type OperationId, operationFacts } from '../../contract/operations.ts';
import { distance } from '../../contract/text/nearest.ts';

/** How far an address may be from an operation's, in segments that are quite different. */
const maxDistance = 0.7;
const maxNames = 3;
/** No path of the document has more; a longer one was not mistyped. */
const maxSegments = 12;

/**
 * What somebody may have meant whose request no operation answers; nothing when nothing is near.
 * @param path below the application path
 * @example
 * nearMisses('GET', '/api/executionpackges'); // ['did you mean GET /api/executionpackages (searchExecutionPackages)?']
 */
export function nearMisses(method: string, path: string): string[] {
  const methods = methodsAt(path);
  if (methods.length > 0) return [otherMethods(method, path, methods)];
  const [root = ''] = splitPath('/api');
  const segments = splitPath(path);
  if (segments.length > maxSegments) return [];
  const whole = segments.length > 0 && distance(segments[0] ?? '', root) > 1 ? [root, ...segments] : segments;
  const apart = comparison();
  const ranked = (Object.keys(operationFacts) as OperationId[])
    .map((id) => {
      const facts = operationFacts[id];
      const off = difference(splitPath(facts.path), whole, (wanted, segment) =>
        unlike(wanted, segment, facts, apart),
      );
      return { id, off, rank: off + (facts.method === method ? 0 : 0.25) };
    })
    .filter(({ off }) => off <= maxDistance)
    .sort((a, b) => a.rank - b.rank);
  const best = ranked[0]?.rank ?? 0;
  const near = ranked.filter(({ rank }) => rank <= best + 0.15).slice(0, maxNames);
  return near.length === 0 ? [] : [`did you mean ${near.map(({ id }) => nameOf(id)).join(' or ')}?`];
}

function otherMethods(sent: string, path: string, methods: readonly string[]): string {
  const all = methods.flatMap((method) => operationOf(method, path)?.operationId ?? []);
  const names = all.map(nameOf).join(', ');
  return `${names} ${all.length === 1 ? 'exists' : 'exist'}; you sent ${sent}`;
}

const nameOf = (id: OperationId) => `${operationFacts[id].method} ${operationFacts[id].path} (${id})`;

const splitPath = (path: string) => path.toLowerCase().split('/').filter(Boolean);

/** How many segments must be put in, taken out or changed; a change counts for as much as the words differ. */
function difference(template: readonly string[], segments: readonly string[], unlike: Apart): number {
  let row = segments.map((_, index) => index + 1);
  row.unshift(0);
  for (const [line, wanted] of template.entries()) {
    const next = [line + 1];
    for (const [column, segment] of segments.entries()) {
      const changed = (row[column] ?? 0) + unlike(wanted, segment);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function unlike(wanted: string, segment: string, { enums }: OperationFacts, apart: Apart): number {
  const parameter = /^\{(.+)\}$/.exec(wanted)?.[1];
  if (parameter === undefined) return apart(wanted, segment);
  const [, values] = Object.entries(enums).find(([name]) => name.toLowerCase() === parameter) ?? [];
  if (values) return Math.min(...values.map((value) => apart(value.toLowerCase(), segment)));
  // An identifier has a digit; a word in its place is more likely a word that is written wrongly.
  return /\d/.test(segment) ? 0 : 0.75;
}

/** How much two words differ: from 0 for the same to 1 for others. */
type Apart = (one: string, other: string) => number;

/** Many paths share their words: each pair is compared once. */
function comparison(): Apart {
  const known = new Map<string, number>();
  return (one, other) => {
    const key = `${one}/${other}`;
    let result = known.get(key);
    if (result === undefined) {
      result = distance(one, other) / Math.max(one.length, other.length);
      known.set(key, result);
    }
    return result;
  };
}
