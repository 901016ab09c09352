import { guidPattern } from '../../contract/text/guid.ts';
import { shown as shownAtMost } from '../../contract/validation/schema-error.ts';
import type { RawFinding } from '../engine/check.ts';
import type { Exchange } from '../http/exchange.ts';

/** Where two values are not the same. */
export interface Difference {
  /** A JSON pointer. */
  readonly where: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

const instant = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/;

const anyGuid = new RegExp(guidPattern, 'gi');

/**
 * Finds the first place where two values differ. The order of keys makes no difference, nor does the form of an instant or
 * the letter case of an id.
 * @param ignore names of properties at any depth that are not compared
 */
export function difference(
  expected: unknown,
  actual: unknown,
  ignore: readonly string[] = [],
  where = '',
): Difference | undefined {
  if (Object.is(expected, actual) || isSameInstant(expected, actual) || isSameId(expected, actual))
    return undefined;
  if (typeof expected !== 'object' || typeof actual !== 'object' || !expected || !actual) {
    return { where, expected, actual };
  }
  if (Array.isArray(expected) !== Array.isArray(actual)) return { where, expected, actual };
  for (const key of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
    if (ignore.includes(key)) continue;
    const below = `${where}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = difference(expected[key as never], actual[key as never], ignore, below);
    if (found) return found;
  }
  return undefined;
}

/**
 * Claims that a response has one of some statuses.
 * @param why a part of a sentence that says what was asked for
 * @param isPermitted whether the caller is known to have the permission: a 403 is a fault of the server
 * @returns whether it has
 */
export function* expectStatus(
  exchange: Exchange,
  wanted: readonly number[],
  why: string,
  isPermitted = false,
): Generator<RawFinding, boolean> {
  const { operation, response } = exchange;
  if (wanted.includes(response.status)) return true;
  const expected = wanted.join(' or ');
  // Nobody can tell a missing permission from here; it is not a fault of the server.
  const isForbidden = !isPermitted && response.status === 403 && wanted.every((status) => status < 300);
  yield {
    operation,
    where: '/status',
    expected: wanted[0],
    actual: response.status,
    exchanges: [exchange],
    ...(isForbidden ? { severity: 'information' as const } : {}),
    message: `${operation} responds with ${response.status} instead of ${expected} ${why}${isForbidden ? ': a permission may be missing' : ''}.`,
  };
  return false;
}

/**
 * Claims that two values are the same.
 * @param what a part of a sentence in front of the place and the two values
 * @returns whether they are
 */
export function* expectEqual(
  exchange: Exchange,
  expected: unknown,
  actual: unknown,
  what: string,
  ignore: readonly string[] = [],
): Generator<RawFinding, boolean> {
  // What cannot be read has no values.
  if (exchange.response.status >= 300) return yield* expectStatus(exchange, [200], 'to what is there');
  const found = difference(expected, actual, ignore);
  if (!found) return true;
  const { operation } = exchange;
  yield {
    operation,
    where: `/body${found.where}`,
    expected: found.expected,
    actual: found.actual,
    exchanges: [exchange],
    message: `${what}${found.where && ` (${found.where.slice(1)})`}: expected ${shown(found.expected)}, got ${shown(found.actual)}.`,
  };
  return false;
}

/** The part of a record that a request has named. */
export function pick(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

/** A value in few characters. */
export function shown(value: unknown): string {
  return shownAtMost(value, 80);
}

/** Ids, and addresses with ids. */
function isSameId(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || a.toLowerCase() !== b.toLowerCase()) return false;
  const [one, other] = [a, b].map((text) => text.replace(anyGuid, (id) => id.toLowerCase()));
  return one === other;
}

function isSameInstant(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || !instant.test(a) || !instant.test(b)) return false;
  return Date.parse(a) === Date.parse(b);
}
