import { describe, expect, it } from 'vitest';
import { at, document, escapePointer, examples } from '../../src/contract/document.ts';
import { createValidator } from '../../src/contract/validation/validate.ts';

const validate = createValidator({ strict: true });
const json = { 'Content-Type': 'application/json' };
const answered = examples().filter(({ exchange }) => exchange.response.body !== undefined);
const sent = examples().filter(({ exchange }) => exchange.request.body !== undefined);

describe('nothing of a published exchange escapes the validator', () => {
  it.each(answered)('in the response: $name', ({ operationId, exchange }) => {
    const { status, headers, body } = exchange.response;
    for (const { place, changed } of mutationsOf(body)) {
      // What a grid widget remembers may be anything.
      if (/(^|\/)Data(\/|$)/.test(place)) continue;
      // What a search finds is of many kinds, each with properties of its own.
      if (operationId === 'search' && /^\/Items\/0\/(?!(Id|EntityType|Self)$)/.test(place)) continue;
      const problems = validate.response(operationId, {
        status,
        headers: { ...json, ...headers },
        body: changed,
      });
      expect(noticed(problems, place), place).toBe(true);
    }
  });

  it.each(sent)('in the request: $name', ({ operationId, exchange }) => {
    const path = { id: String(exchange.request.parameters?.id) };
    for (const { place, changed } of mutationsOf(exchange.request.body)) {
      // What stands in the two open places may be anything.
      if (/^\/(Widget|Field)Values$/.test(place)) continue;
      const problems = validate.request(operationId, { path, body: changed });
      expect(noticed(problems, place), place).toBe(true);
    }
  });
});

/** A problem at a place, below it, or at what holds it: a union says of itself that none of its forms fit. */
function noticed(problems: ReturnType<typeof validate.response>, place: string): boolean {
  for (const { clause } of problems) expect(at(document, clause), clause).toBeDefined();
  return problems.some(
    ({ where }) => `/body${place}/`.startsWith(`${where}/`) || where.startsWith(`/body${place}/`),
  );
}

/** Every value in turn, replaced by one of a type that it cannot have; and every object with one more property. */
function mutationsOf(body: unknown): { place: string; changed: unknown }[] {
  return placesIn(body, '').flatMap(({ place, value }) => {
    const other = Array.isArray(value) || (typeof value === 'object' && value !== null) ? 5 : [[]];
    const replaced = { place, changed: replace(body, place, other) };
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [replaced];
    const more = { place: `${place}/Alien`, changed: replace(body, place, { ...value, Alien: 1 }) };
    return [replaced, more];
  });
}

function placesIn(value: unknown, place: string): { place: string; value: unknown }[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ place, value }, ...inner.flatMap(([key, it]) => placesIn(it, `${place}/${escapePointer(key)}`))];
}

function replace(body: unknown, place: string, by: unknown): unknown {
  if (place === '') return by;
  const copy = structuredClone(body);
  const end = place.lastIndexOf('/');
  (at(copy, place.slice(0, end)) as Record<string, unknown>)[place.slice(end + 1)] = by;
  return copy;
}
