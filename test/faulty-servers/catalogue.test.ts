import { expect, test } from 'vitest';
import { checks } from '../../src/verify/engine/checks.ts';
import { exchangeChecks } from '../../src/verify/engine/exchange-checks.ts';
import { liars } from './catalogue.ts';
import { strangers } from './conforming-variants.ts';
import { meantChecks, modes, someLiars, someStrangers } from './selection.ts';

/** What the run itself finds, and what the checks find; some have one half that looks at all exchanges. */
const names = new Set(['answers', 'sandbox', ...[...checks, ...exchangeChecks].map(({ name }) => name)]);

test('the catalogue has many liars, each with a name of its own', () => {
  expect(liars.length).toBeGreaterThanOrEqual(60);
  expect(new Set(liars.map(({ name }) => name)).size).toBe(liars.length);
});

test('every stranger has a name of its own', () => {
  expect(new Set(strangers.map(({ name }) => name)).size).toBe(strangers.length);
});

test('every check has liars that are meant for it, and every check that is meant exists', () => {
  expect(meantChecks).toEqual(names);
});

test('the short form has a liar for each check and of each kind, and strangers in each mode', () => {
  const some = [...someLiars()];
  for (const name of names)
    expect(some.filter(({ meant }) => meant.includes(name)).length, name).toBeGreaterThan(0);
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(liars.map(({ kind }) => kind)));
  expect(new Set(someStrangers().values())).toEqual(new Set(modes));
});
