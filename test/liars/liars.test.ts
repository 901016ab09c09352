import { describe, expect, test } from 'vitest';
import { checks } from '../../src/verify/checks.ts';
import { exchangeChecks } from '../../src/verify/exchange-checks.ts';
import { liars } from './catalogue.ts';
import { tryLiar } from './trial.ts';

const known = new Set(['answers', 'sandbox', ...[...checks, ...exchangeChecks].map(({ name }) => name)]);

test('the catalogue has many liars, each with a name of its own', () => {
  expect(liars.length).toBeGreaterThanOrEqual(60);
  expect(new Set(liars.map(({ name }) => name)).size).toBe(liars.length);
});

test('the checks that are meant exist', () => {
  expect(liars.flatMap(({ meant }) => meant).filter((name) => !known.has(name))).toEqual([]);
});

describe.each([...new Set(liars.map(({ kind }) => kind))])('lies about %s', (kind) => {
  test.each(liars.filter((liar) => liar.kind === kind))('$name', async (liar) => {
    const { caught, finding } = await tryLiar(liar);
    const instead = finding ? `${finding.check} found instead: ${finding.message}` : 'nothing was found';
    expect(caught, `not caught by ${liar.meant.join(' or ')}; ${instead}`).toBe(true);
  });
});
