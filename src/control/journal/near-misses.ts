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
  templates ??= readTemplates();
  const ranked = (templates.get(whole.length) ?? [])
    .map((template) => {
      const off = difference(template.segments, whole, apart);
      return { id: template.id, off, rank: off + (operationFacts[template.id].method === method ? 0 : 0.25) };
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

function splitPath(path: string): string[] {
  return path.toLowerCase().split('/').filter(Boolean);
}

/** What stands in the place of a segment: one of some words, or an identifier. */
type Segment = { readonly words: readonly string[] } | 'an identifier';

interface Template {
  readonly id: OperationId;
  readonly segments: readonly Segment[];
}

/** The paths of all operations, by how many segments they have. Most servers are never asked for what is not there. */
let templates: ReadonlyMap<number, readonly Template[]> | undefined;

function readTemplates(): ReadonlyMap<number, readonly Template[]> {
  const all = new Map<number, Template[]>();
  for (const [id, facts] of Object.entries(operationFacts) as [OperationId, OperationFacts][]) {
    const segments = splitPath(facts.path).map((segment) => segmentOf(segment, facts));
    const alike = all.get(segments.length);
    if (alike) alike.push({ id, segments });
    else all.set(segments.length, [{ id, segments }]);
  }
  return all;
}

function segmentOf(segment: string, { enums }: OperationFacts): Segment {
  const parameter = /^\{(.+)\}$/.exec(segment)?.[1];
  if (parameter === undefined) return { words: [segment] };
  const [, values] = Object.entries(enums).find(([name]) => name.toLowerCase() === parameter) ?? [];
  return values ? { words: values.map((value) => value.toLowerCase()) } : 'an identifier';
}

/**
 * By how much segments differ, each from the one in its place: a path with one more or one less is too far away. More than
 * the greatest distance when they differ by more than that.
 */
function difference(template: readonly Segment[], segments: readonly string[], apart: Apart): number {
  let sum = 0;
  for (const [index, wanted] of template.entries()) {
    sum += unlike(wanted, segments[index] ?? '', apart);
    if (sum > maxDistance) return sum;
  }
  return sum;
}

function unlike(wanted: Segment, segment: string, apart: Apart): number {
  // An identifier has a digit; a word in its place is more likely a word that is written wrongly.
  if (wanted === 'an identifier') return /\d/.test(segment) ? 0 : 0.75;
  return Math.min(...wanted.words.map((word) => apart(word, segment)));
}

/** How much two words differ: from 0 for the same to 1 for others, or what is known to be too much. */
type Apart = (one: string, other: string) => number;

/** Many paths share their words: each pair is compared once. */
function comparison(): Apart {
  const known = new Map<string, number>();
  return (one, other) => {
    const key = `${one}/${other}`;
    let result = known.get(key);
    if (result === undefined) {
      const longer = Math.max(one.length, other.length);
      const atLeast = Math.abs(one.length - other.length) / longer;
      result = atLeast > maxDistance ? atLeast : distance(one, other) / longer;
      known.set(key, result);
    }
    return result;
  };
}
