import { expect, test } from 'vitest';
import { checks } from '../../src/verify/engine/checks.ts';
import { exchangeChecks } from '../../src/verify/engine/exchange-checks.ts';
import { faultyServers } from './faulty-servers.ts';
import { conformingVariants } from './honest/conforming-variants.ts';
import {
  combinedVariants,
  expectedChecks,
  modes,
  sampledFaultyServers,
  sampledVariants,
} from './selection.ts';

/** What the run itself finds, and what the checks find; some have one half that looks at all exchanges. */
const names = new Set(['responses', 'sandbox', ...[...checks, ...exchangeChecks].map(({ name }) => name)]);

test('there are many faulty servers, each with a name of its own', () => {
  expect(faultyServers.length).toBeGreaterThanOrEqual(60);
  expect(new Set(faultyServers.map(({ name }) => name)).size).toBe(faultyServers.length);
});

test('every conforming variant has a name of its own', () => {
  expect(new Set(conformingVariants.map(({ name }) => name)).size).toBe(conformingVariants.length);
});

test('every check has faulty servers that it is to catch, and every expected check exists', () => {
  expect(expectedChecks).toEqual(names);
});

test('the short form has a faulty server for each check and of each kind, and conforming variants in each mode', () => {
  const some = [...sampledFaultyServers()];
  for (const name of names)
    expect(some.filter(({ caughtBy }) => caughtBy.includes(name)).length, name).toBeGreaterThan(0);
  expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(faultyServers.map(({ kind }) => kind)));
  expect(new Set(sampledVariants().values())).toEqual(new Set(modes));
});

test('the short form tries each of its conforming variants on one server, with one set of records', () => {
  const combined = combinedVariants();
  const tried = new Map(combined.flatMap(({ mode, variants }) => variants.map((it) => [it, mode])));
  expect(tried).toEqual(sampledVariants());
  for (const { name, variants } of combined)
    expect(variants.filter(({ mock }) => mock).length, name).toBeLessThan(2);
});
